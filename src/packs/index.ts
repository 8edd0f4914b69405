import type {Ruleset} from '../types.ts'
import {readElection} from './calendars.ts'
import {readChanges} from './changes.ts'
import {compile} from './compile.ts'
import {readCues} from './cues.ts'
import {parseYaml, type YamlFile} from '../yaml/document.ts'
import type {Draft} from './draft.ts'
import {Fields} from '../yaml/fields.ts'
import {LexiconBuilder} from './lexicon.ts'
import {readAliases, readLists} from './lists.ts'
import {readLanguages} from './languages.ts'
import {throwProblems, type Problems} from '../yaml/problems.ts'
import {readRegions} from './regions.ts'
import {readCitations, readRegulation} from './regulations.ts'
import {readRosters} from './rosters.ts'
import {readRules} from './rules.ts'

export type {YamlFile as PackFile} from '../yaml/document.ts'

/** A folder of pack files, read from disk by the caller. */
export interface Pack {
  /** Folder as shown when the pack has no name of its own. */
  readonly folder: string
  readonly files: readonly YamlFile[]
}

/** What a pack file may hold, by its top-level key. To add a kind, add its reader here. */
const readers = {
  pack: () => {},
  regions: readRegions,
  languages: readLanguages,
  aliases: readAliases,
  lists: readLists,
  cues: readCues,
  citations: readCitations,
  regulation: readRegulation,
  election: readElection,
  changes: readChanges,
  rosters: readRosters,
  rules: readRules,
} satisfies Record<string, (draft: Draft, fields: Fields, pack: string) => void>

/** Keys of a pack file. */
export const topKeys = ['format', ...Object.keys(readers)]

/**
 * Compile packs to a ruleset. The first stands by itself; the others add to it, so that they can also be added once it is compiled.
 *
 * @throws UserError that lists every problem with file:line:column and what to do.
 */
export function loadPacks(packs: readonly Pack[]): Ruleset {
  const problems: Problems = []
  const draft = emptyDraft(undefined)
  for (const together of [packs.slice(0, 1), packs.slice(1)]) readPacks(draft, together, problems)
  const ruleset = compile(draft)
  throwProblems(problems, {id: 'Paket aturan ditolak', en: 'Rule pack refused'})
  return ruleset
}

/**
 * Compile packs on top of a compiled one: what they add, and a lexicon of both; see `compile`. Undefined if anything is wrong
 * with them, which `loadPacks` then tells. `joinRuleset` makes of it what `loadPacks` makes of all together.
 */
export function addPacks(base: Ruleset, packs: readonly Pack[]): Ruleset | undefined {
  const problems: Problems = []
  const draft = emptyDraft(base)
  readPacks(draft, packs, problems)
  const added = compile(draft)
  return problems.length === 0 ? added : undefined
}

function readPacks(draft: Draft, packs: readonly Pack[], problems: Problems): void {
  const documents = packs.flatMap(pack => {
    const read = pack.files.map(file => parseYaml(file, problems)).flatMap(document => {
      return document.root === undefined ? [] : [new Fields(document, document.root, problems, topKeys)]
    })
    const id = packName(draft, pack, read)
    return read.map(fields => ({fields, id}))
  })
  for (const {fields} of documents) checkFormat(fields)
  // Kind by kind, not file by file: a kabupaten needs its province, a roster its regions.
  for (const [key, read] of Object.entries(readers)) {
    for (const {fields, id} of documents) if (fields.has(key)) read(draft, fields, id)
  }
}

/** Keys of a pack's own description. */
export const packKeys = ['id', 'version', 'title', 'owner']

function packName(draft: Draft, pack: Pack, read: readonly Fields[]): string {
  const head = read.find(fields => fields.has('pack'))
  const named = head?.inside(head.value('pack'), packKeys)
  const id = named?.text('id') ?? pack.folder
  draft.packs.push({id, version: named?.text('version') ?? ''})
  return id
}

function checkFormat(fields: Fields): void {
  const format = fields.optional('format')
  if (format !== '1') fields.report(fields.at('format'), {id: 'baris pertama berkas paket harus "format: 1"', en: 'a pack file begins with "format: 1"'})
}

function emptyDraft(base: Ruleset | undefined): Draft {
  return {
    base, lexicon: new LexiconBuilder(base), packs: [], rules: [], cues: [], contextReferences: [], lists: new Set(base?.names.lists), listReferences: [], includes: [], composites: [],
    citations: new Map(), rosters: [], contestants: [], regulations: [], articles: new Map(), elections: [], changes: [], articleReferences: [], regions: [], languages: [],
  }
}
