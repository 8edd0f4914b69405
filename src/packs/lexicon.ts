import type {Entry, FormClass, Letters, Lexicon} from '../types.ts'
import {words} from '../text/index.ts'

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
  readonly #words = new Map<string, number>()
  readonly #aliases = new Map<string, string>()
  readonly #next = new Map<number, number>()
  readonly #entries = new Map<number, Entry[]>()
  readonly #labels = new Map<string, number>()
  #nodes = 1

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
    let node = 0
    for (const word of sequence) {
      const key = edge(node, this.#word(word))
      let next = this.#next.get(key)
      if (next === undefined) {
        next = this.#nodes++
        this.#next.set(key, next)
      }
      node = next
    }
    const {form = 'exact', contestant = -1, letters = 'lower', local = false, disguised = false} = options
    const entries = this.#entries.get(node) ?? []
    if (!entries.some(entry => entry.label === label && entry.contestant === contestant)) entries.push({label, form, contestant, letters, local, disguised})
    this.#entries.set(node, entries)
    return true
  }

  build(): Lexicon {
    return {words: this.#words, aliases: this.#aliases, next: this.#next, entries: this.#entries}
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

/** Key of the edge from a node by a word: exact in a double for up to a million words. */
export function edge(node: number, word: number): number {
  return node * 1_048_576 + word
}
