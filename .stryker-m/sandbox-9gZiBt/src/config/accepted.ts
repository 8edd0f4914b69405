// @ts-nocheck
import {isMap, isSeq, parseDocument, YAMLSeq, type Document} from 'yaml'
import {UserError} from '../errors.ts'
import type {Acceptance} from '../types.ts'
import {parseYaml, type YamlFile} from '../yaml/document.ts'
import {Fields} from '../yaml/fields.ts'
import {throwProblems, type Problems} from '../yaml/problems.ts'

/** Name of a file of accepted findings. */
export const acceptedName = 'netralint.accepted.yaml'

/** Keys of a file of accepted findings. */
export const acceptedKeys = ['format', 'accepted'] as const

/** Keys of one entry; all of them are required, since a person answers for it. */
export const entryKeys = ['fingerprint', 'rule', 'file', 'reason', 'by', 'until'] as const

/** What a new entry says, and the words it is about, for the reader of the file. */
export interface NewAcceptance extends Omit<Acceptance, 'at'> {
  readonly words: string
}

/**
 * Read a file of accepted findings.
 *
 * @throws UserError with every problem, file:line:column and remedy.
 */
export function readAccepted(file: YamlFile): Acceptance[] {
  const problems: Problems = []
  const document = parseYaml(file, problems)
  const fields = new Fields(document, document.root, problems, acceptedKeys)
  if (fields.has('format') && fields.optional('format') !== '1') fields.report(fields.at('format'), {id: 'format yang dikenal hanya 1', en: 'the only known format is 1'})
  const entries = emptyList(fields) ? [] : fields.maps('accepted', entryKeys).map(entryOf)
  throwProblems(problems, {id: 'Catatan penerimaan ditolak', en: 'Record of accepted findings refused'})
  return entries
}

/** `accepted:` with nothing after it holds no entry. */
function emptyList(fields: Fields): boolean {
  const value = fields.value('accepted')
  return value?.type === 'text' && value.text.trim() === ''
}

function entryOf(fields: Fields): Acceptance {
  const fingerprint = fields.text('fingerprint')
  if (fingerprint !== '' && !/^[0-9a-f]{16}(?::[1-9]\d*)?$/.test(fingerprint)) {
    fields.report(fields.at('fingerprint'), {id: `"${fingerprint}" bukan sidik temuan`, en: `"${fingerprint}" is no fingerprint`}, {id: 'tulis entri dengan: netralint terima', en: 'write entries with: netralint accept'})
  }
  return {
    fingerprint, rule: fields.text('rule'), file: fields.text('file'), reason: fields.text('reason'), by: fields.text('by'), until: fields.day('until'), at: fields.place(),
  }
}

const heading = ' Temuan yang diterima oleh orang yang disebut, dengan alasannya. Ditulis oleh: netralint terima'

/**
 * The text of an acceptance file with entries added; one that is there already is renewed in its place.
 * Comments and the order of what is there stay; new entries stand in order of file, rule and fingerprint.
 *
 * @throws UserError if the file is none, or none that can be written again.
 */
export function withAccepted(file: YamlFile, entries: readonly NewAcceptance[]): string {
  readAccepted(file)
  const document = parseDocument(file.text, {schema: 'failsafe'})
  const list = listOf(document)
  for (const entry of entries) {
    const at = list.items.findIndex(item => isMap(item) && item.get('fingerprint') === entry.fingerprint && item.get('file') === entry.file)
    if (at >= 0) for (const key of entryKeys) document.setIn(['accepted', at, key], entry[key])
    else insert(document, list, entry)
  }
  try {
    return document.toString({lineWidth: 0})
  } catch (error) {
    // The library reads names of anchors that it does not write.
    throw new UserError({id: `Catatan penerimaan ${file.name} tidak dapat ditulis ulang: ia memakai jangkar YAML yang aneh (&nama).`, en: `The record of accepted findings ${file.name} cannot be written again: it uses a strange YAML anchor (&name).`},
      {help: {id: 'hapus jangkarnya, lalu jalankan lagi', en: 'remove the anchor, then run again'}, cause: error})
  }
}

function listOf(document: Document): YAMLSeq {
  if (!isMap(document.contents)) {
    document.contents = document.createNode({format: '1', accepted: []}) as never
    document.commentBefore ??= heading
  }
  const found = document.get('accepted')
  if (isSeq(found)) {
    found.flow = false
    // What stands above the first entry belongs to it, also when another comes before it.
    const [first] = found.items
    if (isMap(first) && found.commentBefore != null) {
      first.commentBefore = found.commentBefore
      found.commentBefore = null
    }
    return found
  }
  const list = new YAMLSeq()
  document.set('accepted', list)
  return list
}

function insert(document: Document, list: YAMLSeq, {words, ...entry}: NewAcceptance): void {
  const node = document.createNode(Object.fromEntries(entryKeys.map(key => [key, entry[key]])))
  // The words stand there for whoever reads the file; a space keeps `#tag` from being taken for a lost hashtag.
  node.commentBefore = ` “${words}”`
  const order = (item: unknown) => isMap(item) ? ['file', 'rule', 'fingerprint'].map(key => String(item.get(key) ?? '')).join('\n') : ''
  const at = list.items.findIndex(item => order(item) > order(node))
  list.items.splice(at < 0 ? list.items.length : at, 0, node)
}
