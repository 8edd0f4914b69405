import type {Localized, Post, Source} from '../types.ts'
import {walk} from './xml.ts'

/** A relation of one part of an office file to another. */
export interface Relation {
  readonly id: string
  /** Last word of its type: `officeDocument`, `worksheet`, `sharedStrings`. */
  readonly type: string
  /** Full name of the part. */
  readonly target: string
}

/** The relations of a part; of the whole file for ''. */
export function relationsOf(part: string, parts: ReadonlyMap<string, string>): Relation[] {
  const cut = part.lastIndexOf('/') + 1
  const folder = part.slice(0, cut)
  const relations: Relation[] = []
  walk(parts.get(`${folder}_rels/${part.slice(cut)}.rels`) ?? '<none/>', {open: (name, {Id: id = '', Type: type = '', Target: target = ''}) => {
    if (name === 'Relationship') relations.push({id, type: type.slice(type.lastIndexOf('/') + 1), target: resolve(folder, target)})
  }})
  return relations
}

/** The part that holds the document itself: programs name it differently. */
export function mainPart(parts: ReadonlyMap<string, string>): string | undefined {
  return relationsOf('', parts).find(({type}) => type === 'officeDocument')?.target
}

/** What an office file carries along: it is not opened, and that is said. */
export function unopened({name: file}: Source, embedded: readonly string[]): Post[] {
  return embedded.map(name => ({file, id: name, text: '', line: 1, anchors: [], cell: {id: name, en: name}, skipped: notOpened}))
}

const notOpened: Localized = {id: 'berkas yang disematkan di dalam berkas lain tidak dibuka', en: 'a file embedded in another is not opened'}

function resolve(folder: string, target: string): string {
  const names: string[] = []
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
