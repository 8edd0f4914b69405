// @ts-nocheck
import {wordBehind, wordOf} from '../lexicon/tree.ts'
import {findWord} from '../lexicon/words.ts'
import type {Lexicon, Token} from '../types.ts'

const leet: Readonly<Record<string, string>> = {'0': 'o', '1': 'i', '2': 's', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g'}

const none: readonly number[] = []

/** A digit, the mark of a keycap, or a letter doubled: without one, a word can only be read as written. */
const maybeDisguised = /[^\p{L}]|(.)\1/u
/** The same where all is ASCII: Unicode's tables take long to load. */
const maybeDisguisedAscii = /[^a-z]|(.)\1/
const ascii = /^[\x00-\x7f]*$/

/** The words of the lexicon that a token may stand for, as written first; usually one or none. */
export function readings(token: Pick<Token, 'text' | 'kind'>, lexicon: Lexicon): readonly number[] {
  const {text} = token
  const asWritten = findWord(text, lexicon.table)
  if (asWritten < 0 && token.kind === 'word' && !(ascii.test(text) ? maybeDisguisedAscii : maybeDisguised).test(text)) return none
  const found: number[] = []
  const add = (text: string) => {
    const word = wordOf(text, lexicon)
    if (word >= 0 && !found.includes(word)) found.push(word)
  }
  const addAlias = (text: string) => {
    const word = wordBehind(text, lexicon)
    if (word >= 0 && !found.includes(word)) found.push(word)
  }
  add(text)
  addAlias(text)
  if (text.endsWith('\u20e3')) add(text.slice(0, -1))
  if (token.kind !== 'word' || text.length > 40) return found
  if (/\d/.test(text) && /\p{L}/u.test(text)) add(text.replace(/\d/g, digit => leet[digit] ?? digit))
  if (found.length > 0) return found
  // Disguises are undone only toward words that packs use; nothing else is ever changed.
  const short = unstretch(text)
  for (const plain of short) {
    add(plain)
    addAlias(plain)
  }
  return found
}

/** `coblooos` is read as `coblos` and `cobloos`. */
function unstretch(text: string): string[] {
  if (!/(.)\1\1/.test(text) && (text.length < 6 || !/(.)\1/.test(text))) return []
  return [text.replace(/(.)\1{2,}/g, '$1$1'), text.replace(/(.)\1+/g, '$1'), text.replace(/(.)\1{2,}/g, '$1')]
}
