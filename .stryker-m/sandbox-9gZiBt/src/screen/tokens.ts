// @ts-nocheck
import {addUnit, emptyHash, firstSlot} from '../lexicon/words.ts'
import {readings} from '../match/readings.ts'
import {splitHashtag} from '../text/hashtags.ts'
import {isShortForm, link, longestShortForm} from '../text/tokens.ts'
import type {Lexicon, Vocabulary} from '../types.ts'
import {FoldedUnits, written} from './fold.ts'
import {isDigit, isHandle, isLinkEnd, isSpace, isWordType, pointLength, typeOf, types} from './units.ts'

/** What a token is, as a number. */
export const kinds = {word: 0, number: 1, emoji: 2, mention: 3, url: 4} as const

/** What stands before a token, as far as a search cares: nothing that parts it, a stop that names may cross, or the end of a sentence. */
export const breaks = {none: 0, stop: 1, sentence: 2} as const

/** Traits of a token, as bits. */
export const traits = {glued: 1, disguised: 2, dan: 4, tag: 8, wholeTag: 16} as const

/** That how a token is written was not asked yet. */
const unknown = 3

/** Most readings that are remembered between posts. */
const mostKnown = 20_000

/**
 * The tokens of a post in arrays that are used again for the next: what `text/` makes, without an object for each.
 *
 * It knows less: where a full stop may or may not end a sentence it takes the reading that lets more through.
 * `read` is false for a post that only the plain way reads: keycaps, and letters that stand apart.
 */
export class TokenArrays {
  size = 0
  /** The first word of the lexicon that a token may stand for, or -1; and the number of further ones in `others`, or 0. */
  words = new Int32Array(1024)
  more = new Int32Array(1024)
  others: (readonly number[])[] = []
  kinds = new Uint8Array(1024)
  breaks = new Uint8Array(1024)
  /** How a token is written, if that is known yet; see `lettersOf`. */
  #letters = new Uint8Array(1024)
  /** Where the folded text of a plain word begins and ends. */
  #from = new Int32Array(1024)
  #end = new Int32Array(1024)
  traits = new Uint8Array(1024)
  /** Hashtags: the node of the whole tag, its first token and the one after its last. */
  readonly tags: {readonly node: number; readonly start: number; readonly end: number}[] = []
  /** Words that are no part of a hashtag, their letters, and those that tell a language. */
  plainWords = 0
  plainLetters = 0
  coveredWords = 0
  foreignWords = 0

  readonly #folded = new FoldedUnits()
  readonly #lexicon: Lexicon
  readonly #vocabulary: Vocabulary
  readonly #read = new Map<string, readonly number[]>()
  readonly #tags = new Map<string, Tag>()
  /** For each word that tells a language: the post in which it was last counted. */
  readonly #seen: Int32Array
  #post = 0
  #singles = 0
  /** Of the token just found: what it is, and where its last part begins. */
  #kind: number = kinds.word
  #part = 0
  /** True for what only the plain way reads. */
  #strange = false
  /** Of the plain word just found: its hash, and whether a letter in it is doubled. */
  #hash = 0
  #isDoubled = false
  /** For each word of the table that may be read otherwise: its readings, once asked for. */
  readonly #readingsOfWord: (readonly number[] | undefined)[]

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#lexicon = lexicon
    this.#vocabulary = vocabulary
    // Made at its full length: an array that grows in leaps is looked up like a table.
    this.#readingsOfWord = new Array<readonly number[] | undefined>(lexicon.tells.length)
    this.#seen = new Int32Array(lexicon.tells.length)
  }

  /** Read a post; false if only the plain way can. */
  read(post: string): boolean {
    const folded = this.#folded
    folded.read(post)
    if (folded.hasKeycap) return false
    this.size = this.plainWords = this.plainLetters = this.coveredWords = this.foreignWords = this.#singles = this.tags.length = this.others.length = 0
    this.#post++
    this.#strange = false
    const {size} = folded
    let last = 0
    let previous = -1
    for (let at = 0; at < size;) {
      if (this.words.length < this.size + 200) this.#grow()
      const plain = this.#plainWordEnd(at)
      if (plain > at) {
        this.#addPlainWord(at, plain, previous < 0 ? breaks.none : this.#breakOf(last, at, previous), last === at && previous >= 0)
        if (this.#singles >= 4) return false
        previous = at
        last = at = plain
        continue
      }
      const end = this.#tokenEnd(at)
      if (end === at) {
        at++
        continue
      }
      const before = previous < 0 ? breaks.none : this.#breakOf(last, at, previous)
      const first = this.size
      this.#add(post, at, end, before)
      if (last < at || previous < 0) this.traits[first]! &= ~traits.glued
      if (this.#singles >= 4 || this.#strange) return false
      previous = this.#part
      last = at = end
    }
    return true
  }

  /** End of the letters a-z from a unit if nothing after them can make them more than a word, as most words are; else the unit itself. */
  #plainWordEnd(at: number): number {
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
    this.#hash = hash
    this.#isDoubled = doubled > 0
    return end
  }

  /** Add a word of which `#plainWordEnd` told the end. */
  #addPlainWord(from: number, end: number, before: number, isGlued: boolean): void {
    const {units} = this.#folded
    const length = end - from
    const word = this.#wordAt(from, end, length, this.#hash)
    this.#singles = length === 1 ? this.#singles + 1 : 0
    this.#count(word, length)
    const isDan = length === 3 && units[from] === 0x64 && units[from + 1] === 0x61 && units[from + 2] === 0x6e
    const index = this.size
    this.#push(word, kinds.word, before, (isGlued ? traits.glued : 0) | (isDan ? traits.dan : 0), unknown)
    this.#from[index] = from
    this.#end[index] = end
    if (word < 0) {
      if (this.#isDoubled && this.#maybeStretched(from, end)) this.#setReadings(this.#readingsOf(this.#folded.text(from, end), 'word'))
    } else if (this.#mayBeOther(word, false)) {
      const found = this.#readingsOfWord[word] ??= readings({text: this.#folded.text(from, end), kind: 'word'}, this.#lexicon)
      this.words[index] = found[0] ?? -1
      if (found.length > 1) this.more[index] = this.others.push(found)
    }
  }

  /** How a token is written: 0 for lower case, 1 for a capital, 2 for capitals. Few are asked. */
  lettersOf(index: number): number {
    const known = this.#letters[index] ?? 0
    if (known !== unknown) return known
    const {styles} = this.#folded
    const from = this.#from[index] ?? 0
    let shapes = 0
    for (let at = from; at < (this.#end[index] ?? 0); at++) shapes |= 1 << (styles[at] ?? 0)
    const found = (shapes & 1 << written.fancy) !== 0 || (shapes & 1 << written.small) === 0 ? 2 : styles[from] === written.capital ? 1 : 0
    this.#letters[index] = found
    return found
  }

  /** Whether an unknown word with a doubled letter may be a known one, as `coblooos` is; false is certain. See `readings`. */
  #maybeStretched(from: number, end: number): boolean {
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

  /** End of the token that begins at a unit, or the unit itself if none does. */
  #tokenEnd(at: number): number {
    const {units, size} = this.#folded
    const unit = units[at] ?? 0
    this.#kind = unit === 0x40 ? kinds.mention : kinds.word
    if (unit === 0x23) return this.#runEnd(at, at + 1, true)
    if (unit === 0x40) return this.#mentionEnd(at)
    const type = typeOf(units, at, size)
    if (type === types.picture) {
      this.#kind = kinds.emoji
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
    if (end - at > longestLink) this.#strange = true
    // No link ends with its dot or colon, and none is without.
    if (marks === 0 || end - wordEnd < 2) return wordEnd
    // Whether an address may begin here hangs on what stands before it.
    if (units[at - 1] === 0x5f) this.#strange = true
    const found = wholeLink.exec(this.#folded.text(at, end))
    if (found === null) return wordEnd
    this.#kind = kinds.url
    return at + found[0].length
  }

  /** Add the tokens that a stretch holds. */
  #add(post: string, from: number, end: number, before: number): void {
    const {units} = this.#folded
    this.#part = from
    if (units[from] === 0x23) return this.#addHashtag(post, from, end, before)
    if (this.#kind !== kinds.word) {
      this.#singles = 0
      const word = this.#find(from, end)
      this.#push(word, this.#kind, before, 0)
      if (this.#mayBeOther(word, false)) this.#setReadings(readings({text: this.#folded.text(from, end), kind: 'emoji'}, this.#lexicon))
      return
    }
    const cut = this.#gluedAt(from, end)
    this.#addWord(from, cut < 0 ? end : cut, before, traits.glued)
    if (cut < 0) return
    this.#part = cut
    this.#addWord(cut, end, breaks.none, traits.glued)
  }

  /** Where a word and a number are stuck together, as in `nomor2` and `2periode`; -1 if they are not. */
  #gluedAt(from: number, end: number): number {
    const {units} = this.#folded
    const digit = (at: number) => isDigit(units[at] ?? 0)
    let cut = from
    let odd = 0
    for (let at = from; at < end; at++) odd |= (units[at] ?? 0) & ~0x7f
    const leading = digit(from)
    while (cut < end && digit(cut) === leading && units[cut] !== 0x27) cut++
    if (cut === end) return -1
    // Letters of two units, and numbers that are no digits, are counted otherwise.
    if (odd !== 0) this.#strange = true
    for (let at = cut; at < end; at++) if (digit(at) === leading || units[at] === 0x27) return -1
    const digits = leading ? cut - from : end - cut
    const letters = end - from - digits
    return digits <= 2 && letters >= (leading ? 3 : 2) ? cut : -1
  }

  #addWord(from: number, end: number, before: number, glued: number): void {
    const {units, styles} = this.#folded
    let letters = 0
    let digits = 0
    let small = false
    let style: number = written.plain
    for (let at = from; at < end; at++) {
      const unit = units[at] ?? 0
      if (isDigit(unit)) digits++
      else if (unit !== 0x27) letters++
      const now = styles[at] ?? 0
      if (now === written.small) small = true
      if (style === written.plain && now !== written.plain) style = now
      if (now === written.fancy) style = written.fancy
    }
    const number = letters === 0
    const disguised = letters > 0 && digits > 0
    this.#singles = letters + digits === 1 && !number ? this.#singles + 1 : 0
    const upper = style === written.fancy || !small ? 2 : style === written.capital ? 1 : 0
    const word = this.#find(from, end)
    if (!number) this.#count(word, letters + digits)
    const isDan = letters === 3 && units[from] === 0x64 && units[from + 1] === 0x61 && units[from + 2] === 0x6e
    this.#push(word, number ? kinds.number : kinds.word, before, glued | (disguised ? traits.disguised : 0) | (isDan ? traits.dan : 0), upper)
    // Nothing but its own letters was known of it: try what it may stand for.
    if (word < 0 ? !number && (disguised || this.#hasDouble(from, end)) : this.#mayBeOther(word, disguised)) {
      this.#setReadings(this.#readingsOf(this.#folded.text(from, end).replaceAll("'", ''), number ? 'number' : 'word'))
    }
  }

  /** Count a plain word, and what it tells of the language. */
  #count(word: number, length: number): void {
    this.plainWords++
    this.plainLetters += length
    const tells = this.#lexicon.tells[word] ?? 0
    if (tells === 0 || this.#seen[word] === this.#post) return
    this.#seen[word] = this.#post
    if ((tells & 1) !== 0) this.coveredWords++
    if ((tells & 2) !== 0) this.foreignWords++
  }

  /** Apostrophes are no letters: they part nothing. */
  #hasDouble(from: number, end: number): boolean {
    const {units} = this.#folded
    let before = 0
    for (let at = from; at < end; at++) {
      const unit = units[at] ?? 0
      if (unit === before) return true
      if (unit !== 0x27) before = unit
    }
    return false
  }

  #mayBeOther(word: number, disguised: boolean): boolean {
    return disguised || word >= this.#lexicon.words || (this.#lexicon.standsFor[word] ?? -1) >= 0
  }

  #push(word: number, kind: number, before: number, bits: number, letters = 2): void {
    const index = this.size++
    this.words[index] = word
    this.more[index] = 0
    this.kinds[index] = kind
    this.breaks[index] = before
    this.#letters[index] = letters
    this.traits[index] = bits
  }

  /** Set what the last token may stand for. */
  #setReadings(found: readonly number[]): void {
    const index = this.size - 1
    this.words[index] = found[0] ?? -1
    if (found.length > 1) this.more[index] = this.others.push(found)
  }

  #readingsOf(text: string, kind: 'word' | 'number'): readonly number[] {
    const key = kind === 'word' ? text : `0${text}`
    const known = this.#read.get(key) ?? readings({text, kind}, this.#lexicon)
    if (this.#read.size >= mostKnown) this.#read.clear()
    this.#read.set(key, known)
    return known
  }

  /** Number of a stretch in the table of words, without apostrophes, or -1. */
  #find(from: number, end: number): number {
    const {units} = this.#folded
    let hash = emptyHash
    let length = 0
    for (let at = from; at < end; at++) {
      const unit = units[at] ?? 0
      if (unit === 0x27) continue
      hash = addUnit(hash, unit)
      length++
    }
    return this.#wordAt(from, end, length, hash)
  }

  /** Number of the word that stands there, by its hash and its length without apostrophes, or -1. */
  #wordAt(from: number, end: number, length: number, hash: number): number {
    const {table} = this.#lexicon
    const {slots, starts} = table
    for (let slot = firstSlot(hash, table); ; slot = slot + 1 & slots.length - 1) {
      const word = (slots[slot] ?? 0) - 1
      if (word < 0) return -1
      const start = starts[word] ?? 0
      if ((starts[word + 1] ?? 0) - start === length && this.#isSame(from, end, start)) return word
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

  #addHashtag(post: string, from: number, end: number, before: number): void {
    this.#singles = 0
    const first = this.size
    const after = (this.traits[first - 1] ?? 0) & traits.tag
    const {pieces, node} = this.#tag(this.#folded.original(post, from, end), from, end)
    for (const {found, kind, bits} of pieces) {
      if (this.words.length < this.size + 2) this.#grow()
      const isFirst = this.size === first
      this.#push(-1, kind, !isFirst ? breaks.none : first > 0 && after !== 0 ? breaks.sentence : before, isFirst ? bits : bits | traits.glued)
      this.#setReadings(found)
    }
    this.tags.push({node, start: first, end: this.size})
  }

  /** What a hashtag is made of; the same come again and again. */
  #tag(original: string, from: number, end: number): Tag {
    const known = this.#tags.get(original)
    if (known !== undefined) return known
    const text = this.#folded.text(from, end)
    const pieces = splitHashtag(original.slice(1), text.slice(1).replaceAll('_', ' '), this.#vocabulary).map(({text: piece}): Piece => {
      const isNumber = /^\d+$/.test(piece)
      return {
        found: this.#readingsOf(piece, isNumber ? 'number' : 'word'),
        kind: isNumber ? kinds.number : kinds.word,
        bits: traits.tag | (/\p{L}/u.test(piece) && /\d/.test(piece) ? traits.disguised : 0) | (piece === 'dan' ? traits.dan : 0),
      }
    })
    const whole = this.#find(from, end)
    const tag = {pieces, node: whole >= 0 && whole < this.#lexicon.words ? this.#lexicon.roots[whole] ?? 0 : 0}
    if (this.#tags.size >= mostKnown) this.#tags.clear()
    this.#tags.set(original, tag)
    return tag
  }

  /** What parts two tokens; `from` and `to` bound what stands between, `previous` is where the token before began. */
  #breakOf(from: number, to: number, previous: number): number {
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
    return ends ? this.#stopOf(previous, from, to) : breaks.none
  }

  /** Whether a quotation mark comes after a row of `!` and `?`. */
  #closesQuote(from: number): boolean {
    const {units} = this.#folded
    let at = from
    while (units[at] === 0x21 || units[at] === 0x3f) at++
    return units[at] === 0x22
  }

  /** Whether a full stop between two tokens ends a sentence. */
  #stopOf(previous: number, end: number, next: number): number {
    const text = this.#folded.text(previous, end).replaceAll("'", '')
    const index = this.size - 1
    if (text.length === 1 || isShortForm(text) || (isDigit(this.#folded.units[next] ?? 0) && numbered.test(text))) return breaks.none
    return text.length > longestShortForm || (this.kinds[index] === kinds.word && this.lettersOf(index) === 0) ? breaks.sentence : breaks.stop
  }

  #grow(): void {
    const length = this.words.length * 2
    const ints = (old: Int32Array) => { const made = new Int32Array(length); made.set(old); return made }
    const bytes = (old: Uint8Array) => { const made = new Uint8Array(length); made.set(old); return made }
    this.words = ints(this.words)
    this.more = ints(this.more)
    this.kinds = bytes(this.kinds)
    this.breaks = bytes(this.breaks)
    this.#letters = bytes(this.#letters)
    this.#from = ints(this.#from)
    this.#end = ints(this.#end)
    this.traits = bytes(this.traits)
  }
}

/** One word of a hashtag: what it may stand for, and what it is. */
interface Piece {
  readonly found: readonly number[]
  readonly kind: number
  readonly bits: number
}

/** A hashtag: its words, and the node of the whole. */
interface Tag {
  readonly pieces: readonly Piece[]
  readonly node: number
}

/** For each ASCII unit: 0 if a word may go on with it, 2 if only where no space follows it, else 1. */
const endsWord = Uint8Array.from({length: 128}, (_, unit) => {
  const character = String.fromCharCode(unit)
  return /[a-z0-9']/.test(character) ? 0 : /[.:-]/.test(character) ? 2 : 1
})

/** Words whose full stop comes before a number. */
const numbered = /^(?:no|nmr|nomor|nomer|pasal|ayat|angka)$/
/** Longest run without a space that is looked through for a link. */
const longestLink = 2048
const wholeLink = new RegExp(`^(?:${link})`, 'iu')
