import {isGluedByCase, splitByCase, splitHashtag, type Piece as Stretch} from '../text/hashtags.ts'
import type {Lexicon, Vocabulary} from '../types.ts'
import {written, type FoldedUnits} from './fold.ts'
import {kinds, traits} from './codes.ts'
import type {WordFinder} from './words.ts'

/** One word of a hashtag: what it may stand for, and what it is. */
export interface Piece {
  readonly found: readonly number[]
  readonly kind: number
  readonly bits: number
}

/** A hashtag: its words, and the node of the whole. */
export interface Tag {
  readonly pieces: readonly Piece[]
  readonly node: number
}

/** Most hashtags that are remembered between posts. */
const mostKnown = 20_000

/** Takes apart hashtags, and words that capitals part. */
export class Hashtags {
  readonly #folded: FoldedUnits
  readonly #finder: WordFinder
  readonly #lexicon: Lexicon
  readonly #vocabulary: Vocabulary
  readonly #known = new Map<string, Tag>()

  constructor(folded: FoldedUnits, finder: WordFinder, lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#folded = folded
    this.#finder = finder
    this.#lexicon = lexicon
    this.#vocabulary = vocabulary
  }

  /** The words of one that capitals part; undefined if none do. */
  partedByCase(post: string, from: number, end: number): readonly Stretch[] | undefined {
    const {styles} = this.#folded
    let at = from + 2
    while (at < end && !(styles[at] === written.capital && styles[at - 1] === written.small)) at++
    if (at >= end) return undefined
    const original = this.#folded.original(post, from, end)
    return isGluedByCase(original) ? splitByCase(original, this.#vocabulary) : undefined
  }

  /** What a hashtag is made of; the same come again and again. */
  read(original: string, from: number, end: number): Tag {
    const known = this.#known.get(original)
    if (known !== undefined) return known
    const text = this.#folded.text(from, end)
    const pieces = splitHashtag(original.slice(1), text.slice(1).replaceAll('_', ' '), this.#vocabulary).map(({text: piece}): Piece => {
      const isNumber = /^\d+$/.test(piece)
      return {
        found: this.#finder.readingsOf(piece, isNumber ? 'number' : 'word'),
        kind: isNumber ? kinds.number : kinds.word,
        bits: traits.tag | (/\p{L}/u.test(piece) && /\d/.test(piece) ? traits.disguised : 0) | (piece === 'dan' ? traits.dan : 0),
      }
    })
    const whole = this.#finder.find(from, end)
    const tag = {pieces, node: whole >= 0 && whole < this.#lexicon.words ? this.#lexicon.roots[whole] ?? 0 : 0}
    if (this.#known.size >= mostKnown) this.#known.clear()
    this.#known.set(original, tag)
    return tag
  }
}
