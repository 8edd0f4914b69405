import {addUnit, emptyHash, firstSlot} from '../lexicon/words.ts'
import {readings} from '../match/readings.ts'
import type {Lexicon, TokenKind} from '../types.ts'
import type {FoldedUnits} from './fold.ts'

/** `@`. */
const atSign = 0x40

/** Most readings that are remembered between posts. */
const mostKnown = 20_000

/** Finds the words of a lexicon in a folded post. */
export class WordFinder {
  readonly #folded: FoldedUnits
  readonly #lexicon: Lexicon
  readonly #read = new Map<string, readonly number[]>()
  /** For each word of the table that may be read otherwise: its readings, once asked for. */
  readonly #readingsOfWord: (readonly number[] | undefined)[]

  constructor(folded: FoldedUnits, lexicon: Lexicon) {
    this.#folded = folded
    this.#lexicon = lexicon
    // Made at its full length: an array that grows in leaps is looked up like a table.
    this.#readingsOfWord = new Array<readonly number[] | undefined>(lexicon.tells.length)
  }

  /** Number of a stretch in the table of words, without apostrophes, or -1. */
  find(from: number, end: number): number {
    return this.#spelt(from, end, emptyHash, 0)
  }

  /** Number of a bare word as an account's name with its `@`, or -1. */
  handle(from: number, end: number): number {
    return this.#spelt(from, end, addUnit(emptyHash, atSign), 1)
  }

  #spelt(from: number, end: number, hash: number, leftOut: 0 | 1): number {
    const {units} = this.#folded
    let length: number = leftOut
    for (let at = from; at < end; at++) {
      const unit = units[at] ?? 0
      if (unit === 0x27) continue
      hash = addUnit(hash, unit)
      length++
    }
    return this.#numbered(from, end, length, hash, leftOut)
  }

  /** Number of the word that stands there, by its hash and its length without apostrophes, or -1. */
  wordAt(from: number, end: number, length: number, hash: number): number {
    return this.#numbered(from, end, length, hash, 0)
  }

  /** Number of the word of the table that has this hash and length, and the letters that stand there, after an `@` if one is left out. */
  #numbered(from: number, end: number, length: number, hash: number, leftOut: 0 | 1): number {
    const {table} = this.#lexicon
    const {slots, starts, units} = table
    for (let slot = firstSlot(hash, table); ; slot = slot + 1 & slots.length - 1) {
      const word = (slots[slot] ?? 0) - 1
      if (word < 0) return -1
      const start = starts[word] ?? 0
      if ((starts[word + 1] ?? 0) - start === length && (leftOut === 0 || units[start] === atSign) && this.#isSame(from, end, start + leftOut)) return word
    }
  }

  #isSame(from: number, end: number, start: number): boolean {
    const {units} = this.#folded
    const known = this.#lexicon.table.units
    for (let at = from, other = start; at < end; at++) {
      if (units[at] === 0x27) continue
      if (units[at] !== known[other++]) return false
    }
    return true
  }

  /** Whether an unknown word with a doubled letter may be a known one, as `coblooos` is; false is certain. See `readings`. */
  maybeStretched(from: number, end: number): boolean {
    return this.#isKnownWith(1, 2, from, end) || this.#isKnownWith(2, 3, from, end) || this.#isKnownWith(1, 3, from, end)
  }

  /** Whether a table holds a word when each run of at least `least` times the same letter is shortened to `left`. */
  #isKnownWith(left: number, least: number, from: number, end: number): boolean {
    const {units} = this.#folded
    let hash = emptyHash
    let length = 0
    for (let at = from; at < end;) {
      const unit = units[at] ?? 0
      let next = at + 1
      while (next < end && units[next] === unit) next++
      const run = next - at >= least ? left : next - at
      for (let count = 0; count < run; count++) hash = addUnit(hash, unit)
      length += run
      at = next
    }
    const {slots, starts} = this.#lexicon.table
    for (let slot = firstSlot(hash, this.#lexicon.table); ; slot = slot + 1 & slots.length - 1) {
      const word = (slots[slot] ?? 0) - 1
      if (word < 0) return false
      // A word of the same length in the same row of slots is near enough to ask.
      if ((starts[word + 1] ?? 0) - (starts[word] ?? 0) === length) return true
    }
  }

  /** Whether a letter is doubled; apostrophes are no letters and part nothing. */
  hasDouble(from: number, end: number): boolean {
    const {units} = this.#folded
    let before = 0
    for (let at = from; at < end; at++) {
      const unit = units[at] ?? 0
      if (unit === before) return true
      if (unit !== 0x27) before = unit
    }
    return false
  }

  /** Whether a word of the table is one that packs use, or stands for one; the others only tell a language. */
  isUsed(word: number): boolean {
    return word >= 0 && (word < this.#lexicon.words || (this.#lexicon.standsFor[word] ?? -1) >= 0)
  }

  /** Whether a word of the table may be read otherwise. */
  mayBeOther(word: number, disguised: boolean): boolean {
    return disguised || word >= this.#lexicon.words || (this.#lexicon.standsFor[word] ?? -1) >= 0
  }

  /** The readings of a word of the table that may be read otherwise. */
  readingsOfWord(word: number, from: number, end: number): readonly number[] {
    return this.#readingsOfWord[word] ??= readings({text: this.#folded.text(from, end), kind: 'word'}, this.#lexicon)
  }

  /** What any other word may stand for. */
  readingsOf(text: string, kind: Exclude<TokenKind, 'url'>): readonly number[] {
    const key = kind === 'number' ? `0${text}` : text
    const known = this.#read.get(key) ?? readings({text, kind}, this.#lexicon)
    if (this.#read.size >= mostKnown) this.#read.clear()
    this.#read.set(key, known)
    return known
  }
}
