// @ts-nocheck
import {packTraits} from '../lexicon/tree.ts'
import {makeWordTable} from '../lexicon/words.ts'
import type {Contestant, Entry, FormClass, KnownLanguage, Letters, Lexicon} from '../types.ts'
import {words} from '../text/index.ts'

/** What an entry says beside its label. */
export interface EntryOptions {
  readonly form?: FormClass
  readonly contestant?: number
  readonly letters?: Letters
  readonly local?: boolean
  readonly disguised?: boolean
}

/** A node of the tree while it grows. */
interface Node {
  readonly next: Map<number, Node>
  readonly entries: Entry[]
}

const newNode = (): Node => ({next: new Map(), entries: []})

/** Collects the word sequences of all packs in one tree. */
export class LexiconBuilder {
  readonly #words = new Map<string, number>()
  readonly #aliases = new Map<string, string>()
  readonly #root = newNode()
  readonly #labels = new Map<string, number>()

  /** Number of a label, made on first use. */
  label(name: string): number {
    let label = this.#labels.get(name)
    if (label === undefined) {
      label = this.#labels.size
      this.#labels.set(name, label)
    }
    return label
  }

  get labels(): ReadonlyMap<string, number> {
    return this.#labels
  }

  /** Read a spelling variant as the word it stands for. */
  alias(variant: string, word: string): void {
    this.#aliases.set(variant, word)
    this.#word(word)
  }

  /** Put a phrase under a label; false if it holds no word. */
  add(label: number, phrase: string, options: EntryOptions = {}): boolean {
    return this.addWords(label, words(phrase), options)
  }

  /** Put a word sequence that is already folded under a label. */
  addWords(label: number, sequence: readonly string[], options: EntryOptions = {}): boolean {
    if (sequence.length === 0) return false
    let node = this.#root
    for (const word of sequence) {
      const number = this.#word(word)
      const next = node.next.get(number) ?? newNode()
      node.next.set(number, next)
      node = next
    }
    const {form = 'exact', contestant = -1, letters = 'lower', local = false, disguised = false} = options
    if (!node.entries.some(entry => entry.label === label && entry.contestant === contestant)) node.entries.push({label, form, contestant, letters, local, disguised})
    return true
  }

  /** Lay the tree out in typed arrays, with the words that tell languages in the same table. */
  build(languages: readonly KnownLanguage[], contestants: readonly Contestant[]): Lexicon {
    const words = this.#words.size
    const numbers = new Map(this.#words)
    for (const word of [...this.#aliases.keys(), ...languages.flatMap(language => language.words)]) if (!numbers.has(word)) numbers.set(word, numbers.size)
    const numberOf = (word: string) => numbers.get(word) ?? -1
    const standsFor = new Int32Array(numbers.size).fill(-1)
    for (const [variant, word] of this.#aliases) standsFor[numberOf(variant)] = numberOf(word)
    const tells = new Uint8Array(numbers.size)
    for (const language of languages) for (const word of language.words) tells[numberOf(word)]! |= language.covered ? 1 : 2
    return {words, table: makeWordTable([...numbers.keys()]), standsFor, tells, contestantRosters: Int32Array.from(contestants, ({roster}) => roster), ...layOut(this.#root, words)}
  }

  #word(word: string): number {
    let number = this.#words.get(word)
    if (number === undefined) {
      number = this.#words.size
      this.#words.set(word, number)
    }
    return number
  }
}

/** Breadth first, so that the children of a node stand together and an edge needs no target. */
function layOut(root: Node, words: number): Pick<Lexicon, 'roots' | 'firstEdge' | 'edges' | 'firstEntry' | 'entryLabels' | 'entryContestants' | 'entryTraits'> {
  const nodes = [root]
  const edges: number[] = []
  const firstEdge: number[] = []
  const firstEntry: number[] = []
  const entries: Entry[] = []
  for (const node of nodes) {
    firstEdge.push(edges.length)
    firstEntry.push(entries.length)
    for (const [word, next] of [...node.next].sort(([a], [b]) => a - b)) {
      edges.push(word)
      nodes.push(next)
    }
    for (const entry of node.entries) entries.push(entry)
  }
  const roots = new Int32Array(words)
  edges.slice(0, root.next.size).forEach((word, edge) => { roots[word] = edge + 1 })
  return {
    roots,
    firstEdge: Int32Array.from([...firstEdge, edges.length]),
    edges: Int32Array.from(edges),
    firstEntry: Int32Array.from([...firstEntry, entries.length]),
    entryLabels: narrow(Uint16Array, 65_535, entries.map(({label}) => label)),
    entryContestants: narrow(Int16Array, 32_767, entries.map(({contestant}) => contestant)),
    entryTraits: Uint8Array.from(entries, packTraits),
  }
}

/** Numbers in two bytes each if they are small enough. */
function narrow<T extends Uint16Array | Int16Array>(kind: {from(numbers: readonly number[]): T}, most: number, numbers: readonly number[]): T | Int32Array {
  return numbers.every(number => number <= most) ? kind.from(numbers) : Int32Array.from(numbers)
}
