/** Everything the packs say, as the stages use it. */
import type {Localized} from './basics.ts'
import type {Article, Contestant, Election, PhaseChange, Region, Regulation, Roster} from './law.ts'
import type {Cue, Pattern, Rule} from './rules.ts'

/** A language by its closed-class words. */
export interface KnownLanguage {
  /** ISO 639-3. */
  readonly tag: string
  readonly name: Localized
  /** True if a pack holds calls in it. */
  readonly covered: boolean
  readonly words: readonly string[]
}

/** Names of packs that nothing else in a ruleset holds. */
export interface Names {
  readonly lists: readonly string[]
  /** A list counts as every list that includes it; both by label. */
  readonly includes: readonly {readonly list: number; readonly includes: number}[]
  /** Sets of articles by name. */
  readonly citations: readonly (readonly [name: string, articles: readonly string[]])[]
}

/** A phrase of a rule, by what must be there before it is worth a try. */
export interface TriggerPhrase {
  /** The rule's index, and the phrase's own in `match`. */
  readonly rule: number
  readonly phrase: number
  /** Labels after the first that it cannot do without. */
  readonly musts: readonly number[]
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
  /** What phases change, the new first. */
  readonly changes: readonly PhaseChange[]
  readonly regions: readonly Region[]
  readonly languages: readonly KnownLanguage[]
  readonly lexicon: Lexicon
  /** Labels of lists and of fields of rosters by name; the number is the label's id. */
  readonly labels: ReadonlyMap<string, number>
  /** Labels of words in phrases, by the words; for compiling further packs. */
  readonly wordLabels: ReadonlyMap<string, number>
  /** How many labels there are of both sorts. */
  readonly labelCount: number
  /** Phrases of lists that name other lists, as `<sapaan> <paslon.bagian>`; each adds its label where it is found. */
  readonly composites: readonly {readonly label: number; readonly pattern: Pattern}[]
  /** For each label that counts as others too, as the lists that include it do: all of these, and itself. */
  readonly counts: ReadonlyMap<number, readonly number[]>
  /** For each label that phrases of rules begin with: those phrases. */
  readonly triggers: ReadonlyMap<number, readonly TriggerPhrase[]>
  /** What further packs may name; for compiling them on top of these. */
  readonly names: Names
  /** Names and versions of the packs, for the report. */
  readonly packs: readonly {readonly id: string; readonly version: string}[]
}

/** All word sequences of all packs in one tree, in typed arrays: nothing is built when it is loaded. `src/lexicon/` reads it. */
export interface Lexicon {
  /** Words that packs use; those at or over it are spellings that stand for another word, or only tell a language. */
  readonly words: number
  readonly table: {readonly slots: Uint16Array | Int32Array; readonly starts: Int32Array; readonly units: Uint16Array}
  /** For each word: the word it is another spelling of, or -1. */
  readonly standsFor: Int32Array
  /** For each word: 1 if a covered language has it among its closed-class words, 2 if an uncovered one has, 3 for both. */
  readonly tells: Uint8Array
  /** For each word: the node it leads to from the root, or 0. */
  readonly roots: Int32Array
  /** For each node: its first edge; the edges of a node stand together, by word. The edge `n` leads to the node `n + 1`. */
  readonly firstEdge: Int32Array
  /** For each edge: its word. */
  readonly edges: Int32Array
  /** For each node: its first entry; the entries of a node stand together. */
  readonly firstEntry: Int32Array
  readonly entryLabels: Uint16Array | Int32Array
  readonly entryContestants: Int16Array | Int32Array
  /** For each contestant: its roster. */
  readonly contestantRosters: Int32Array
  /** Form, letters, local and disguised, in one byte. */
  readonly entryTraits: Uint8Array
}
