import type {Lexicon} from '../types.ts'

/** Counts the plain words of a post and those that tell its language, each of these once. */
export class TellingWords {
  words = 0
  letters = 0
  covered = 0
  foreign = 0
  readonly #lexicon: Lexicon
  /** For each word that tells a language: the post in which it was last counted. */
  readonly #seen: Int32Array
  #post = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
    this.#seen = new Int32Array(lexicon.tells.length)
  }

  /** Begin another post. */
  begin(): void {
    this.words = this.letters = this.covered = this.foreign = 0
    this.#post++
  }

  /** Count a word by its number in the table, or -1, and the length of its letters. */
  count(word: number, length: number): void {
    this.words++
    this.letters += length
    const tells = this.#lexicon.tells[word] ?? 0
    if (tells === 0 || this.#seen[word] === this.#post) return
    this.#seen[word] = this.#post
    if ((tells & 1) !== 0) this.covered++
    if ((tells & 2) !== 0) this.foreign++
  }
}
