import type {Article, Contestant, Cue, Election, KnownLanguage, Pattern, PhaseChange, Region, Regulation, Roster, Rule, Ruleset} from '../types.ts'
import type {Fields} from '../yaml/fields.ts'
import type {LexiconBuilder} from './lexicon.ts'
import {compilePattern, listsOf} from './pattern.ts'

/** A place in a pack that names something which may be read later. */
export interface Reference {
  readonly name: string
  readonly fields: Fields
  readonly at: number
}

/** What has been read of all packs so far; finished by `compile`. */
export interface Draft {
  /** Packs that are compiled already, and that these add to. */
  readonly base: Ruleset | undefined
  readonly lexicon: LexiconBuilder
  readonly packs: {id: string; version: string}[]
  readonly rules: {readonly rule: Rule; readonly fields: Fields; readonly cite: readonly Reference[]}[]
  readonly cues: {readonly cue: Cue; readonly fields: Fields}[]
  readonly contextReferences: Reference[]
  /** Lists and roster fields that exist. */
  readonly lists: Set<string>
  readonly listReferences: Reference[]
  /** A list counts as every list that includes it. */
  readonly includes: {readonly list: number; readonly includes: number}[]
  readonly composites: {readonly label: number; readonly pattern: Pattern}[]
  readonly citations: Map<string, readonly Reference[]>
  readonly rosters: Roster[]
  readonly contestants: Contestant[]
  readonly regulations: Regulation[]
  readonly articles: Map<string, Article>
  readonly elections: Election[]
  readonly changes: PhaseChange[]
  /** Articles that are named outside rules. */
  readonly articleReferences: Reference[]
  readonly regions: Region[]
  readonly languages: KnownLanguage[]
}

/** Compile the phrases of a key; problems go to the fields. */
export function patterns(draft: Draft, fields: Fields, key: string): Pattern[] {
  return fields.texts(key).flatMap(({text, at}) => {
    const compiled = compilePattern(text, draft.lexicon)
    if ('error' in compiled) {
      fields.report(at, compiled.error)
      return []
    }
    for (const name of listsOf(text)) draft.listReferences.push({name, fields, at})
    return compiled
  })
}
