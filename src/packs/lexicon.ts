import {packTraits} from '../lexicon/tree.ts'
import type {Contestant, FormClass, Letters, Lexicon, Ruleset} from '../types.ts'
import {words} from '../text/index.ts'
import {layOut} from './layout.ts'
import {root, Sequences} from './sequences.ts'
import {Vocabulary} from './vocabulary.ts'

/** What an entry says beside its label. */
export interface EntryOptions {
  readonly form?: FormClass
  readonly contestant?: number
  readonly letters?: Letters
  readonly local?: boolean
  readonly disguised?: boolean
}

/** Collects the word sequences of all packs in one tree. */
export class LexiconBuilder {
  readonly #base: Lexicon | undefined
  readonly #vocabulary: Vocabulary
  readonly #sequences = new Sequences()
  readonly #labels: Map<string, number>
  readonly #wordLabels: Map<string, number>

  /** Packs that are compiled already keep the numbers of their words and labels. */
  constructor(base: Pick<Ruleset, 'lexicon' | 'labels' | 'wordLabels'> | undefined) {
    this.#base = base?.lexicon
    this.#vocabulary = new Vocabulary(base?.lexicon)
    this.#labels = new Map(base?.labels)
    this.#wordLabels = new Map(base?.wordLabels)
  }

  /** Number of the label of a list or a field of rosters, made on first use. */
  label(name: string): number {
    return this.#number(name, this.#labels)
  }

  /** Number of the label of words in a phrase, where any one of them may stand; made on first use. */
  wordLabel(words: readonly string[]): number {
    return this.#number(words.join('|'), this.#wordLabels)
  }

  #number(name: string, labels: Map<string, number>): number {
    const label = labels.get(name) ?? this.#labels.size + this.#wordLabels.size
    labels.set(name, label)
    return label
  }

  get labels(): ReadonlyMap<string, number> {
    return this.#labels
  }

  get wordLabels(): ReadonlyMap<string, number> {
    return this.#wordLabels
  }

  /** Read a spelling variant as the word it stands for. */
  alias(variant: string, word: string): void {
    this.#vocabulary.alias(variant, word)
  }

  /** Words that tell a language. */
  language(words: readonly string[], covered: boolean): void {
    this.#vocabulary.language(words, covered)
  }

  /** Put a phrase under a label; false if it holds no word. */
  add(label: number, phrase: string, options: EntryOptions = {}): boolean {
    return this.addWords(label, words(phrase), options)
  }

  /** Put a word sequence that is already folded under a label. */
  addWords(label: number, sequence: readonly string[], options: EntryOptions = {}): boolean {
    if (sequence.length === 0) return false
    let node = root
    for (let index = 0; index < sequence.length; index++) node = this.#sequences.next(node, this.#vocabulary.number(sequence[index] ?? ''))
    const {form = 'exact', contestant = -1, letters = 'lower', local = false, disguised = false} = options
    this.#sequences.add(node, label, contestant, packTraits({form, letters, local, disguised}))
    return true
  }

  /** Lay the tree out in typed arrays, with the words that tell languages in the same table. */
  build(contestants: readonly Contestant[]): Lexicon {
    const base = this.#base
    const rosters = Int32Array.from(contestants, ({roster}) => roster)
    const all = base === undefined ? rosters : Int32Array.of(...base.contestantRosters, ...rosters)
    const vocabulary = this.#vocabulary.build()
    return {...vocabulary, contestantRosters: all, ...layOut(this.#sequences, vocabulary.words, base)}
  }
}
