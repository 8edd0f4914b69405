import {grown} from '../lexicon/arrays.ts'
import {foldOne, keycap, withoutFlags} from '../text/fold.ts'

/** How a unit of folded text was written. */
export const written = {small: 0, capital: 1, plain: 2, fancy: 3} as const

/** The same folding as `text/fold.ts`, unit by unit into arrays that are used again for every post. */
export class FoldedUnits {
  size = 0
  units = new Uint16Array(4096)
  /** How each unit was written: one of `written`. */
  styles = new Uint8Array(4096)
  /** Offsets in the post at which what became the unit begins and ends. */
  starts = new Int32Array(4096)
  ends = new Int32Array(4096)
  /** Whether a digit stands in a keycap, which only the plain way reads. */
  hasKeycap = false
  /** Whether every unit stands where it stood in the post: then `starts` and `ends` say nothing. */
  #isAscii = true

  /** Fold a post. Spaces follow the last unit, so that a search may look past it. */
  read(post: string): void {
    this.size = 0
    this.hasKeycap = false
    if (this.units.length < post.length * 2 + spare) this.#grow(post.length * 2 + spare)
    this.#isAscii = ascii.test(post)
    if (this.#isAscii) this.#readAscii(post)
    else this.#readAny(withoutFlags(post))
    this.units.fill(0x20, this.size, this.size + spare)
  }

  /** What a stretch of folded text was in the post. */
  original(post: string, from: number, to: number): string {
    return this.#isAscii ? post.slice(from, to) : post.slice(this.starts[from], this.ends[to - 1])
  }

  #readAscii(post: string): void {
    const {units, styles} = this
    const {length} = post
    for (let at = 0; at < length; at++) {
      const unit = post.charCodeAt(at)
      const style = asciiStyles[unit] ?? 0
      units[at] = style === written.capital ? unit + 32 : unit
      styles[at] = style
    }
    this.size = length
  }

  #readAny(post: string): void {
    for (let at = 0; at < post.length;) {
      at = this.#readAsciiFrom(post, at)
      if (at === post.length) return
      if (post.charCodeAt(at) < 0x80) {
        this.#grow(this.units.length * 2)
        continue
      }
      const character = String.fromCodePoint(post.codePointAt(at) ?? 0)
      const end = at + character.length
      if (character === keycap) this.hasKeycap = true
      const folded = foldOne(character)
      const last = this.size - 1
      if (folded === '' && last >= 0) this.ends[last] = end
      if (this.size + folded.length + spare >= this.units.length) this.#grow(this.units.length * 2)
      for (let index = 0; index < folded.length; index++) this.#add(folded.charCodeAt(index), written.fancy, at, end)
      at = end
    }
  }

  /** Add the ASCII units from an offset on, as far as there is room; returns the offset after them. */
  #readAsciiFrom(post: string, from: number): number {
    const {units, styles, starts, ends} = this
    const plain = foldedAscii()
    const {length} = post
    let {size} = this
    let at = from
    for (; at < length && size < units.length - spare; at++) {
      const unit = post.charCodeAt(at)
      if (unit >= 0x80) break
      units[size] = plain[unit] ?? unit
      styles[size] = asciiStyles[unit] ?? 0
      starts[size] = at
      ends[size++] = at + 1
    }
    this.size = size
    return at
  }

  #add(unit: number, style: number, start: number, end: number): void {
    const at = this.size++
    this.units[at] = unit
    this.styles[at] = style
    this.starts[at] = start
    this.ends[at] = end
  }

  #grow(least: number): void {
    this.units = grown(this.units, least)
    this.styles = grown(this.styles, least)
    this.starts = grown(this.starts, least)
    this.ends = grown(this.ends, least)
  }

  /** A stretch of folded text. */
  text(from: number, to: number): string {
    let text = ''
    for (let at = from; at < to; at++) text += String.fromCharCode(this.units[at] ?? 0)
    return text
  }
}

const ascii = /^[\x00-\x7f]*$/
/** Units after the last. */
const spare = 4
const asciiStyles = Uint8Array.from({length: 128}, (_, unit) => unit >= 0x41 && unit <= 0x5a ? written.capital : unit >= 0x61 && unit <= 0x7a ? written.small : written.plain)

let known: Uint16Array | undefined
/** What each ASCII character becomes in a post that is not all ASCII. */
const foldedAscii = (): Uint16Array => known ??= Uint16Array.from({length: 128}, (_, unit) => foldOne(String.fromCharCode(unit)).charCodeAt(0))
