/** Everything the packs say, as the stages use it. */
import type {Localized} from './basics.ts'
import type {Article, Contestant, Election, Region, Regulation, Roster} from './law.ts'
import type {Cue, Entry, Pattern, Rule} from './rules.ts'

/** A language by its closed-class words. */
export interface KnownLanguage {
  /** ISO 639-3. */
  readonly tag: string
  readonly name: Localized
  /** True if a pack holds calls in it. */
  readonly covered: boolean
  readonly words: readonly string[]
}

/** Everything the packs say, compiled to plain data: no functions, so it can be stored or sent to a worker. */
export interface Ruleset {
  readonly rules: readonly Rule[]
  readonly cues: readonly Cue[]
  readonly rosters: readonly Roster[]
  readonly contestants: readonly Contestant[]
  readonly regulations: readonly Regulation[]
  readonly articles: ReadonlyMap<string, Article>
  readonly elections: readonly Election[]
  readonly regions: readonly Region[]
  readonly languages: readonly KnownLanguage[]
  readonly lexicon: Lexicon
  /** Labels by name; the number is the label's id. */
  readonly labels: ReadonlyMap<string, number>
  /** Phrases of lists that name other lists, as `<sapaan> <paslon.bagian>`; each adds its label where it is found. */
  readonly composites: readonly {readonly label: number; readonly pattern: Pattern}[]
  /** For each label that a list includes elsewhere: the labels it counts as, itself among them. */
  readonly counts: ReadonlyMap<number, readonly number[]>
  /** For each label that a rule's pattern can begin with: those rules and patterns. */
  readonly triggers: ReadonlyMap<number, readonly Trigger[]>
  /** Names and versions of the packs, for the report. */
  readonly packs: readonly {readonly id: string; readonly version: string}[]
}

/** A pattern of a rule, to be tried where its first label is found. */
export interface Trigger {
  /** Index into `Ruleset.rules`. */
  readonly rule: number
  readonly pattern: Pattern
}

/** All word sequences of all packs in one tree: the key of `next` is `node * words + word`. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, number>
  /** Spelling variants: the word they stand for. */
  readonly aliases: ReadonlyMap<string, string>
  readonly next: ReadonlyMap<number, number>
  readonly entries: ReadonlyMap<number, readonly Entry[]>
}
