// @ts-nocheck
import {SaxesParser} from 'saxes'
import {UserError} from '../errors.ts'

/** What a reader of XML is told, by local names: prefixes differ between programs. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Walk an XML document from start to end. Entities other than the five of XML are an error, so nothing expands.
 *
 * @throws UserError if it is not well-formed.
 */
export function walk(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser()
  parser.on('error', error => { throw new UserError(notXml, {cause: error}) })
  parser.on('opentag', ({name, attributes}) => reader.open?.(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))))
  parser.on('text', text => reader.text?.(text))
  parser.on('cdata', text => reader.text?.(text))
  parser.on('closetag', ({name}) => reader.close?.(local(name)))
  parser.write(xml).close()
}

const notXml = {id: 'isi berkas rusak; buka di Excel atau Word, lalu simpan ulang', en: 'the file is damaged; open it in Excel or Word and save it again'}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
