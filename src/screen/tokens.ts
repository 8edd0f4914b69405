import {grown} from '../lexicon/arrays.ts'
import {leastBareHandle} from '../match/readings.ts'
import {isNumbered, isShortForm, longestShortForm} from '../text/tokens.ts'
import type {Lexicon, Vocabulary} from '../types.ts'
import {FoldedUnits, written} from './fold.ts'
import {Hashtags} from './hashtags.ts'
import {Scanner} from './scan.ts'
import {breaks, kinds, traits} from './codes.ts'
import {isDigit} from './units.ts'
import {TellingWords} from './telling.ts'
import {WordFinder} from './words.ts'

/** That how a token is written was not asked yet. */
const unknown = 3

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
  /** What the words that are no part of a hashtag tell of the language. */
  readonly telling: TellingWords

  readonly #folded = new FoldedUnits()
  readonly #scanner = new Scanner(this.#folded)
  readonly #finder: WordFinder
  readonly #hashtags: Hashtags
  #singles = 0
  /** Where the token just found begins; of a word and a number that are stuck together, the second. */
  #part = 0

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.#finder = new WordFinder(this.#folded, lexicon)
    this.#hashtags = new Hashtags(this.#folded, this.#finder, lexicon, vocabulary)
    this.telling = new TellingWords(lexicon)
  }

  /** Read a post; false if only the plain way can. */
  read(post: string): boolean {
    const folded = this.#folded
    folded.read(post)
    if (folded.hasKeycap) return false
    this.size = this.#singles = this.tags.length = this.others.length = 0
    this.telling.begin()
    this.#scanner.isStrange = false
    const {size} = folded
    let last = 0
    let previous = -1
    for (let at = 0; at < size;) {
      if (this.words.length < this.size + 200) this.#grow()
      const plain = this.#scanner.plainWordEnd(at)
      if (plain > at) {
        this.#addPlainWord(post, at, plain, previous < 0 ? breaks.none : this.#breakOf(last, at, previous), last === at && previous >= 0)
        if (this.#singles >= 4) return false
        previous = this.#part
        last = at = plain
        continue
      }
      const end = this.#scanner.tokenEnd(at)
      if (end === at) {
        at++
        continue
      }
      const before = previous < 0 ? breaks.none : this.#breakOf(last, at, previous)
      const first = this.size
      this.#add(post, at, end, before)
      if (last < at || previous < 0) this.traits[first]! &= ~traits.glued
      if (this.#singles >= 4 || this.#scanner.isStrange) return false
      previous = this.#part
      last = at = end
    }
    return true
  }

  /** Add a word of which the scanner told the end. */
  #addPlainWord(post: string, from: number, end: number, before: number, isGlued: boolean): void {
    const length = end - from
    this.#part = from
    const word = this.#finder.wordAt(from, end, length, this.#scanner.hash)
    if (!this.#finder.isUsed(word) && this.#addParted(post, from, end, before, isGlued)) return
    this.#singles = length === 1 ? this.#singles + 1 : 0
    this.telling.count(word, length)
    const index = this.size
    this.#push(word, kinds.word, before, (isGlued ? traits.glued : 0) | this.#danTrait(from, length), unknown)
    this.#from[index] = from
    this.#end[index] = end
    if (word < 0) {
      if (length >= leastBareHandle) this.words[index] = this.#finder.handle(from, end)
      if (this.#scanner.isDoubled && this.#finder.maybeStretched(from, end)) this.#setReadings(this.#finder.readingsOf(this.#folded.text(from, end), 'word'))
    } else if (this.#finder.mayBeOther(word, false)) this.#setReadings(this.#finder.readingsOfWord(word, from, end))
  }

  /** Add the words of an unknown one that capitals part; false if none do. */
  #addParted(post: string, from: number, end: number, before: number, isGlued: boolean): boolean {
    const pieces = this.#hashtags.partedByCase(post, from, end)
    if (pieces === undefined) return false
    this.#singles = 0
    for (const piece of pieces) {
      if (this.words.length < this.size + 2) this.#grow()
      const start = from + piece.at
      this.#addWord(start, start + piece.text.length, piece.at === 0 ? before : breaks.none, piece.at > 0 || isGlued ? traits.glued : 0)
    }
    return true
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

  /** Add the tokens that a stretch holds. */
  #add(post: string, from: number, end: number, before: number): void {
    const {units} = this.#folded
    this.#part = from
    if (units[from] === 0x23) return this.#addHashtag(post, from, end, before)
    if (this.#scanner.kind !== kinds.word) {
      this.#singles = 0
      const {kind} = this.#scanner
      const word = this.#finder.find(from, end)
      this.#push(word, kind, before, 0)
      if (word < 0 ? kind === kinds.mention : this.#finder.mayBeOther(word, false)) this.#setReadings(this.#finder.readingsOf(this.#folded.text(from, end), kind === kinds.mention ? 'mention' : 'emoji'))
      return
    }
    const cut = this.#scanner.gluedAt(from, end)
    this.#addPart(post, from, cut < 0 ? end : cut, before)
    if (cut < 0) return
    this.#part = cut
    this.#addPart(post, cut, end, breaks.none)
  }

  /** Add a word, or those that its capitals part. */
  #addPart(post: string, from: number, end: number, before: number): void {
    if (!this.#finder.isUsed(this.#finder.find(from, end)) && this.#addParted(post, from, end, before, true)) return
    this.#addWord(from, end, before, traits.glued)
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
    const word = this.#finder.find(from, end)
    if (!number) this.telling.count(word, letters + digits)
    this.#push(word, number ? kinds.number : kinds.word, before, glued | (disguised ? traits.disguised : 0) | this.#danTrait(from, letters), upper)
    // Nothing but its own letters was known of it: try what it may stand for.
    if (word < 0 ? !number && (disguised || this.#finder.hasDouble(from, end)) : this.#finder.mayBeOther(word, disguised)) {
      this.#setReadings(this.#finder.readingsOf(this.#folded.text(from, end).replaceAll("'", ''), number ? 'number' : 'word'))
    } else if (word < 0 && letters >= leastBareHandle) this.words[this.size - 1] = this.#finder.handle(from, end)
  }

  /** The trait of the word `dan`, which joins a pair's names. */
  #danTrait(from: number, letters: number): number {
    const {units} = this.#folded
    return letters === 3 && units[from] === 0x64 && units[from + 1] === 0x61 && units[from + 2] === 0x6e ? traits.dan : 0
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
    this.words[this.size - 1] = found[0] ?? -1
    if (found.length > 1) this.more[this.size - 1] = this.others.push(found)
  }

  #addHashtag(post: string, from: number, end: number, before: number): void {
    this.#singles = 0
    const first = this.size
    const after = (this.traits[first - 1] ?? 0) & traits.tag
    const {pieces, node} = this.#hashtags.read(this.#folded.original(post, from, end), from, end)
    for (const {found, kind, bits} of pieces) {
      if (this.words.length < this.size + 2) this.#grow()
      const isFirst = this.size === first
      this.#push(-1, kind, !isFirst ? breaks.none : first > 0 && after !== 0 ? breaks.sentence : before, isFirst ? bits : bits | traits.glued)
      this.#setReadings(found)
    }
    this.tags.push({node, start: first, end: this.size})
  }

  /** What parts two tokens; `from` and `to` bound what stands between, `previous` is where the token before began. */
  #breakOf(from: number, to: number, previous: number): number {
    const found = this.#scanner.breakOf(from, to)
    return found === breaks.stop ? this.#stopOf(previous, from, to) : found
  }

  /** Whether a full stop between two tokens ends a sentence. */
  #stopOf(previous: number, end: number, next: number): number {
    const text = this.#folded.text(previous, end).replaceAll("'", '')
    const index = this.size - 1
    if (text.length === 1 || isShortForm(text) || (isDigit(this.#folded.units[next] ?? 0) && isNumbered(text))) return breaks.none
    return text.length > longestShortForm || (this.kinds[index] === kinds.word && this.lettersOf(index) === 0) ? breaks.sentence : breaks.stop
  }

  #grow(): void {
    this.words = grown(this.words)
    this.more = grown(this.more)
    this.kinds = grown(this.kinds)
    this.breaks = grown(this.breaks)
    this.#letters = grown(this.#letters)
    this.#from = grown(this.#from)
    this.#end = grown(this.#end)
    this.traits = grown(this.traits)
  }
}
