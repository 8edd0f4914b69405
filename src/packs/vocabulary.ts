import {findWord, hashTable} from '../lexicon/words.ts'
import type {Lexicon} from '../types.ts'

/**
 * The words of packs by number: first those that phrases use, then those that are only spellings or tell a language.
 * Each of the two in the order in which they were met, so that further packs change no number but those of the second.
 */
export class Vocabulary {
  readonly #base: Lexicon | undefined
  readonly #before: number
  /** Words that the base does not use, with their numbers. */
  readonly #words = new Map<string, number>()
  /** Words that were asked for, of the base and new. */
  readonly #numbers = new Map<string, number>()
  readonly #aliases = new Map<string, string>()
  readonly #tells = new Map<string, number>()
  /** Spellings, and words that tell a language. */
  readonly #others = new Set<string>()

  /** Words that are compiled already keep their numbers. */
  constructor(base: Lexicon | undefined) {
    this.#base = base
    this.#before = base?.words ?? 0
  }

  /** Number of a word that a phrase uses, made on first use. */
  number(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const found = this.#base === undefined ? -1 : findWord(word, this.#base.table)
    const number = found >= 0 && found < this.#before ? found : this.#before + this.#words.size
    if (number !== found) this.#words.set(word, number)
    this.#numbers.set(word, number)
    return number
  }

  /** Read a spelling variant as the word it stands for. */
  alias(variant: string, word: string): void {
    this.#aliases.set(variant, word)
    this.#others.add(variant)
    this.number(word)
  }

  /** Words that tell a language; a covered one is a language of which packs hold calls. */
  language(words: readonly string[], covered: boolean): void {
    for (const word of words) {
      this.#others.add(word)
      this.#tells.set(word, (this.#tells.get(word) ?? 0) | (covered ? 1 : 2))
    }
  }

  /** Lay the words out in one table. */
  build(): Pick<Lexicon, 'words' | 'table' | 'standsFor' | 'tells'> {
    const base = this.#base
    const used = this.#before + this.#words.size
    const renumbered = this.#renumber(used)
    let kept = 0
    for (let old = this.#before; old < renumbered.length; old++) if ((renumbered[old] ?? 0) >= used) kept++
    const others = [...this.#others].filter(word => !this.#words.has(word) && (base === undefined || findWord(word, base.table) < 0))
    const table = this.#table(renumbered, used, kept, others)
    const numberOf = (word: string) => findWord(word, table)
    const standsFor = new Int32Array(used + kept + others.length).fill(-1)
    const tells = new Uint8Array(standsFor.length)
    for (let old = 0; old < renumbered.length; old++) {
      const number = renumbered[old] ?? -1
      const stands = base?.standsFor[old] ?? -1
      standsFor[number] = stands < 0 ? -1 : renumbered[stands] ?? -1
      tells[number] = base?.tells[old] ?? 0
    }
    for (const [variant, word] of this.#aliases) standsFor[numberOf(variant)] = numberOf(word)
    for (const [word, bits] of this.#tells) tells[numberOf(word)]! |= bits
    return {words: used, table, standsFor, tells}
  }

  /** For each word of the base its number now: those that no phrase used make room for those that one uses now. */
  #renumber(used: number): Int32Array {
    const base = this.#base
    const renumbered = new Int32Array(base?.tells.length ?? 0).fill(-1)
    if (base === undefined) return renumbered
    for (let old = 0; old < this.#before; old++) renumbered[old] = old
    for (const [word, number] of this.#words) {
      const old = findWord(word, base.table)
      if (old >= 0) renumbered[old] = number
    }
    let next = used
    for (let old = this.#before; old < renumbered.length; old++) if (renumbered[old] === -1) renumbered[old] = next++
    return renumbered
  }

  /** The words one after the other: used ones of the base, new ones, other ones of the base, new other ones. */
  #table(renumbered: Int32Array, used: number, kept: number, others: readonly string[]): Lexicon['table'] {
    const {starts = new Int32Array(1), units = new Uint16Array()} = this.#base?.table ?? {}
    const added = [...this.#words.keys()]
    const allStarts = new Int32Array(used + kept + others.length + 1)
    const allUnits = new Uint16Array(units.length + [...added, ...others].reduce((sum, {length}) => sum + length, 0))
    allUnits.set(units.subarray(0, starts[this.#before]))
    allStarts.set(starts.subarray(0, this.#before + 1))
    let count = this.#before
    let end = starts[count] ?? 0
    const addOld = (old: number) => {
      const word = units.subarray(starts[old], starts[old + 1])
      allUnits.set(word, end)
      allStarts[++count] = end += word.length
    }
    const addNew = (word: string) => {
      for (let at = 0; at < word.length; at++) allUnits[end++] = word.charCodeAt(at)
      allStarts[++count] = end
    }
    added.forEach(addNew)
    for (let old = this.#before; old < renumbered.length; old++) if ((renumbered[old] ?? 0) >= used) addOld(old)
    others.forEach(addNew)
    return hashTable(allStarts, allUnits.slice(0, end))
  }
}
