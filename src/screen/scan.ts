import {addUnit, emptyHash} from '../lexicon/words.ts'
import {link} from '../text/tokens.ts'
import type {FoldedUnits} from './fold.ts'
import {breaks, kinds} from './codes.ts'
import {isDigit, isHandle, isLinkEnd, isSpace, isWordType, pointLength, typeOf, types} from './units.ts'

/** Finds where the tokens of a folded post end, and what stands between them. */
export class Scanner {
  /** Of the token just found: what it is. */
  kind: number = kinds.word
  /** True once there was something that only the plain way reads; whoever begins a post clears it. */
  isStrange = false
  /** Of the plain word just found: its hash, and whether a letter in it is doubled. */
  hash = 0
  isDoubled = false
  readonly #folded: FoldedUnits

  constructor(folded: FoldedUnits) {
    this.#folded = folded
  }

  /** End of the letters a-z from a unit if nothing after them can make them more than a word, as most words are; else the unit itself. */
  plainWordEnd(at: number): number {
    const {units} = this.#folded
    let hash = emptyHash
    let end = at
    let before = 0
    let doubled = 0
    let unit = units[at] ?? 0
    for (; unit >= 0x61 && unit <= 0x7a; unit = units[++end] ?? 0) {
      hash = addUnit(hash, unit)
      if (unit === before) doubled++
      before = unit
    }
    if (end === at || unit > 0x7f || endsWord[unit] === 0) return at
    // A mark of links and short forms ends the word where a space follows it.
    if (endsWord[unit] === 2 && units[end + 1] !== 0x20 && units[end + 1] !== 0x0a) return at
    this.hash = hash
    this.isDoubled = doubled > 0
    return end
  }

  /** End of the token that begins at a unit, or the unit itself if none does. */
  tokenEnd(at: number): number {
    const {units, size} = this.#folded
    const unit = units[at] ?? 0
    this.kind = unit === 0x40 ? kinds.mention : kinds.word
    if (unit === 0x23) return this.#runEnd(at, at + 1, true)
    if (unit === 0x40) return this.#mentionEnd(at)
    // An address may begin with a hyphen, where no word stands right before it.
    if (unit === 0x2d && this.#isAfterWord(at) && units[this.#hyphensEnd(at)] === 0x2e) this.isStrange = true
    const type = typeOf(units, at, size)
    if (type === types.picture) {
      this.kind = kinds.emoji
      return at + pointLength(unit)
    }
    if (!isWordType(type)) return at
    let end = this.#runEnd(at, at, false)
    while (units[end] === 0x27 && end + 1 < size && typeOf(units, end + 1, size) === types.letter) {
      let next = end + 1
      while (next < size && typeOf(units, next, size) === types.letter) next += pointLength(units[next] ?? 0)
      end = next
    }
    const after = end < size ? units[end] : 0x20
    return after === 0x2e || after === 0x2d || after === 0x3a ? this.#linkEnd(at, end) : end
  }

  /** End of a run of letters and digits; the whole is no token if there are none. */
  #runEnd(token: number, from: number, underscore: boolean): number {
    const {units, size} = this.#folded
    let end = from
    for (; end < size; end += pointLength(units[end] ?? 0)) {
      const type = typeOf(units, end, size)
      if (!isWordType(type) && !(underscore && units[end] === 0x5f)) break
    }
    return end === from ? token : Math.min(end, size)
  }

  /** Whether a small letter, a digit or `_` stands right before. */
  #isAfterWord(at: number): boolean {
    const unit = this.#folded.units[at - 1] ?? 0
    return unit === 0x5f || isDigit(unit) || unit >= 0x61 && unit <= 0x7a
  }

  #hyphensEnd(from: number): number {
    let end = from
    while (this.#folded.units[end] === 0x2d) end++
    return end
  }

  #mentionEnd(at: number): number {
    const {units, size} = this.#folded
    let end = at + 1
    while (end < size && isHandle(units[end] ?? 0)) end++
    while (units[end - 1] === 0x2e) end--
    return end === at + 1 || units[at + 1] === 0x2e ? at : end
  }

  /** End of the link that begins with a word, or of the word. */
  #linkEnd(at: number, wordEnd: number): number {
    const {units, size} = this.#folded
    let end = wordEnd
    let marks = 0
    for (; end < size && end - at <= longestLink && !isLinkEnd(units[end] ?? 0); end++) if (units[end] === 0x2e || units[end] === 0x3a) marks = end
    // The plain way knows its bounds.
    if (end - at > longestLink) this.isStrange = true
    // No link ends with its dot or colon, and none is without.
    if (marks === 0 || end - wordEnd < 2) return wordEnd
    // Whether an address may begin here hangs on what stands before it.
    if (this.#isAfterWord(at)) this.isStrange = true
    const found = wholeLink.exec(this.#folded.text(at, end))
    if (found === null) return wordEnd
    this.kind = kinds.url
    return at + found[0].length
  }

  /** Where a word and a number are stuck together, as in `nomor2` and `2periode`; -1 if they are not. */
  gluedAt(from: number, end: number): number {
    const {units} = this.#folded
    const digit = (at: number) => isDigit(units[at] ?? 0)
    let cut = from
    let odd = 0
    for (let at = from; at < end; at++) odd |= (units[at] ?? 0) & ~0x7f
    const leading = digit(from)
    while (cut < end && digit(cut) === leading && units[cut] !== 0x27) cut++
    if (cut === end) return -1
    // Letters of two units, and numbers that are no digits, are counted otherwise.
    if (odd !== 0) this.isStrange = true
    for (let at = cut; at < end; at++) if (digit(at) === leading || units[at] === 0x27) return -1
    const digits = leading ? cut - from : end - cut
    const letters = end - from - digits
    return digits <= 2 && letters >= (leading ? 3 : 2) ? cut : -1
  }

  /** What parts two tokens, by what stands between; a full stop may or may not end the sentence, as the word before it tells. */
  breakOf(from: number, to: number): number {
    const {units} = this.#folded
    if (to - from < 2 && (from === to || units[from] === 0x20)) return breaks.none
    let stop = -1
    let line = -1
    let ends = false
    for (let at = from; at < to; at++) {
      const unit = units[at] ?? 0
      // Within a sentence a quoted cry ends nothing.
      if ((unit === 0x21 || unit === 0x3f) && !this.#closesQuote(at)) return breaks.sentence
      if (unit === 0x0a) {
        if (line >= 0) return breaks.sentence
        line = at
      } else if (!isSpace(unit)) line = -1
      if (unit === 0x2e) {
        if (stop < 0 && units[at + 1] !== 0x2e && (at === from || units[at - 1] !== 0x2e)) stop = at
      } else if (stop >= 0 && (unit === 0x22 || unit === 0x29 || isSpace(unit))) ends = true
    }
    return ends ? breaks.stop : breaks.none
  }

  /** Whether a quotation mark comes after a row of `!` and `?`. */
  #closesQuote(from: number): boolean {
    const {units} = this.#folded
    let at = from
    while (units[at] === 0x21 || units[at] === 0x3f) at++
    return units[at] === 0x22
  }
}

/** For each ASCII unit: 0 if a word may go on with it, 2 if only where no space follows it, else 1. */
const endsWord = Uint8Array.from({length: 128}, (_, unit) => {
  const character = String.fromCharCode(unit)
  return /[a-z0-9']/.test(character) ? 0 : /[.:-]/.test(character) ? 2 : 1
})

/** Longest run without a space that is looked through for a link. */
const longestLink = 2048
const wholeLink = new RegExp(`^(?:${link})`, 'iu')
