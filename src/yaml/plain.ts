import type {Value} from './document.ts'

/** Deepest nesting that is read here; what nests deeper is for the library. */
const deepest = 12

/** Thrown where a text is more than plain. */
const other = new Error('not plain')

/**
 * Read YAML of the kind that most packs are written in, many times faster than the library does: maps and lists by indentation,
 * texts of one line with or without quotation marks, and JSON. Undefined for anything else, mistakes among them, which the
 * library then reads; `test/yaml.test.ts` compares the two.
 */
export function readPlainly(text: string): Value | undefined {
  if (strange.test(text)) return undefined
  try {
    return new PlainReader(text).read()
  } catch (error) {
    if (error !== other) throw error
    return undefined
  }
}

/** Tabs, other line ends and control characters, escapes, several documents, and a `#` that may be a lost hashtag. */
const strange = /[^\n\x20-\x7e\xa0-\u2027\u202a-\ufefe]|\\|^(?:---|\.\.\.|%)|(?:^|\s)#[^\s#!-]/m
/** What no plain text begins with. */
const marks = new Set([...`-?:,[]{}#&*!|>'"%@\``].map(mark => mark.charCodeAt(0)))
const [space, lineEnd, quote, apostrophe, hash, comma, dash, colon] = [...' \n"\'#,-:'].map(mark => mark.charCodeAt(0)) as [number, number, number, number, number, number, number, number]
const [openList, closeList, openMap, closeMap] = [...'[]{}'].map(mark => mark.charCodeAt(0)) as [number, number, number, number]

type Entries = Map<string, {readonly value: Value; readonly at: number}>

class PlainReader {
  readonly #text: string
  #at = 0
  #depth = 0
  /** Whether all of it stands in brackets. */
  #isJson = false

  constructor(text: string) {
    this.#text = text
  }

  read(): Value {
    const indent = this.#toContent()
    if (indent !== 0) throw other
    const first = this.#text.charCodeAt(this.#at)
    this.#isJson = first === openList || first === openMap
    const value = this.#block(0)
    if (this.#toContent() >= 0) throw other
    return value
  }

  /** Go to the first character of the next line that says something; returns its indentation, or -1 at the end. Stays where a line has begun. */
  #toContent(): number {
    const text = this.#text
    for (;;) {
      const start = text.lastIndexOf('\n', this.#at - 1) + 1
      while (text.charCodeAt(this.#at) === space) this.#at++
      if (this.#at >= text.length) return -1
      const unit = text.charCodeAt(this.#at)
      if (unit === hash) this.#at = this.#endOfLine()
      if (this.#at >= text.length) return -1
      if (text.charCodeAt(this.#at) !== lineEnd) return this.#at - start
      this.#at++
    }
  }

  /** A value that begins here, at this indentation. */
  #block(indent: number): Value {
    if (++this.#depth > deepest) throw other
    const unit = this.#text.charCodeAt(this.#at)
    const value = unit === openList || unit === openMap ? this.#flowLine() : unit === dash ? this.#list(indent) : this.#map(indent)
    this.#depth--
    return value
  }

  #list(indent: number): Value {
    const items: Value[] = []
    const at = this.#at
    do {
      if (!this.#isItem()) throw other
      const start = this.#at
      this.#at += 2
      while (this.#text.charCodeAt(this.#at) === space) this.#at++
      items.push(this.#keyEnd() < 0 && !this.#isItem() ? this.#inline() : this.#block(indent + this.#at - start))
    } while (this.#follows(indent))
    return {type: 'list', items, at}
  }

  #isItem(): boolean {
    return this.#text.charCodeAt(this.#at) === dash && this.#text.charCodeAt(this.#at + 1) === space
  }

  #map(indent: number): Value {
    const entries: Entries = new Map()
    const at = this.#at
    do {
      const end = this.#keyEnd()
      if (end < 0) throw other
      const keyAt = this.#at
      const key = this.#text.slice(keyAt, end)
      if (entries.has(key)) throw other
      this.#at = end + 1
      entries.set(key, {value: this.#valueOf(indent), at: keyAt})
    } while (this.#follows(indent) && this.#text.charCodeAt(this.#at) !== dash)
    return {type: 'map', entries, at}
  }

  /** The value of a key: on its line, or below it. */
  #valueOf(indent: number): Value {
    while (this.#text.charCodeAt(this.#at) === space) this.#at++
    if (this.#text.charCodeAt(this.#at) !== lineEnd) return this.#inline()
    const inner = this.#toContent()
    const isList = this.#text.charCodeAt(this.#at) === dash
    if (inner < indent || (inner === indent && !isList)) throw other
    if (!isList && this.#keyEnd() < 0) throw other
    return this.#block(inner)
  }

  /** Whether the next line goes on at this indentation; it stays there if so. One that goes deeper belongs to a text of many lines. */
  #follows(indent: number): boolean {
    const found = this.#toContent()
    if (found > indent) throw other
    return found === indent
  }

  /** Where the key that begins here ends, or -1 if none does. */
  #keyEnd(): number {
    const text = this.#text
    let end = this.#at
    while (isKeyUnit(text.charCodeAt(end))) end++
    if (end === this.#at || text.charCodeAt(end) !== colon || text.charCodeAt(this.#at) === dash) return -1
    const after = text.charCodeAt(end + 1)
    return after === space || after === lineEnd ? end : -1
  }

  /** A value that ends with its line. */
  #inline(): Value {
    const text = this.#text
    const at = this.#at
    const unit = text.charCodeAt(at)
    if (unit === quote || unit === apostrophe) return this.#endLine(this.#quoted())
    if (unit === openList || unit === openMap) return this.#flowLine()
    const end = this.#endOfLine()
    const found = text.slice(at, end).trimEnd()
    if (found === '' || marks.has(unit) || found.includes(': ') || found.includes(' #') || found.endsWith(':')) throw other
    this.#at = end
    return {type: 'text', text: found, at}
  }

  #flowLine(): Value {
    return this.#endLine(this.#flow())
  }

  /** Nothing may follow on this line. */
  #endLine(value: Value): Value {
    while (this.#text.charCodeAt(this.#at) === space) this.#at++
    if (this.#at < this.#text.length && this.#text.charCodeAt(this.#at) !== lineEnd) throw other
    return value
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at)
    return end < 0 ? this.#text.length : end
  }

  /** A text of one line between quotation marks, none of which it holds. */
  #quoted(): Value {
    const at = this.#at
    const end = this.#text.indexOf(this.#text.charAt(at), at + 1)
    const text = this.#text.slice(at + 1, end)
    if (end < 0 || text.includes('\n') || this.#text.charAt(end + 1) === this.#text.charAt(at)) throw other
    this.#at = end + 1
    return {type: 'text', text, at}
  }

  /** A list or map in brackets, a quoted text, or plain words. */
  #flow(): Value {
    const unit = this.#text.charCodeAt(this.#at)
    if (unit === quote || unit === apostrophe) return this.#quoted()
    if (unit !== openList && unit !== openMap) return this.#word()
    if (++this.#depth > deepest) throw other
    const at = this.#at++
    const value: Value = unit === openList ? {type: 'list', items: this.#flowItems(), at} : {type: 'map', entries: this.#flowEntries(), at}
    this.#depth--
    return value
  }

  #flowItems(): Value[] {
    const items: Value[] = []
    while (this.#flowNext(closeList, items.length)) items.push(this.#flow())
    return items
  }

  #flowEntries(): Entries {
    const entries: Entries = new Map()
    while (this.#flowNext(closeMap, entries.size)) {
      const key = this.#text.charCodeAt(this.#at) === quote ? this.#quoted() : this.#word()
      if (key.type !== 'text' || entries.has(key.text) || this.#text.charCodeAt(this.#at) !== colon || this.#text.charCodeAt(this.#at + 1) !== space) throw other
      this.#at++
      this.#flowSpace()
      entries.set(key.text, {value: this.#flow(), at: key.at})
    }
    return entries
  }

  /** Go to the next item; false after the closing bracket. */
  #flowNext(close: number, count: number): boolean {
    this.#flowSpace()
    const unit = this.#text.charCodeAt(this.#at)
    if (unit === close) {
      this.#at++
      return false
    }
    if (count === 0) return true
    if (unit !== comma) throw other
    this.#at++
    this.#flowSpace()
    return true
  }

  #flowSpace(): void {
    for (let unit = this.#text.charCodeAt(this.#at); unit === space || unit === lineEnd; unit = this.#text.charCodeAt(this.#at)) {
      // Below a key, how far the next line must be indented hangs on what is around it.
      if (unit === lineEnd && !this.#isJson) throw other
      this.#at++
    }
  }

  /** Plain words within brackets. */
  #word(): Value {
    const at = this.#at
    while (isFlowUnit(this.#text.charCodeAt(this.#at))) this.#at++
    const text = this.#text.slice(at, this.#at).trimEnd()
    if (text === '' || marks.has(text.charCodeAt(0))) throw other
    this.#at = at + text.length
    return {type: 'text', text, at}
  }
}

const isKeyUnit = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a || unit >= 0x41 && unit <= 0x5a || unit >= 0x30 && unit <= 0x39 || unit === dash || unit === 0x5f
/** What plain words in brackets may hold: all but line ends, brackets, commas, and what could begin something else. */
const isFlowUnit = (unit: number): boolean => unit >= space && !noFlowUnits.has(unit)
const noFlowUnits = new Set([...',[]{}:#"'].map(mark => mark.charCodeAt(0)))
