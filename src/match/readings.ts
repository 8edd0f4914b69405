import {wordBehind, wordOf} from '../lexicon/tree.ts'
import {findWord} from '../lexicon/words.ts'
import type {Lexicon, Token} from '../types.ts'

const leet: Readonly<Record<string, string>> = {'0': 'o', '1': 'i', '2': 's', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g'}

const none: readonly number[] = []

/** A digit, the mark of a keycap, or a letter doubled: without one, a word can only be read as written. */
const disguise = /[^\p{L}]|(.)\1/u

function mayBeDisguised(text: string): boolean {
  // Unicode's tables take long to load, and most words are small letters of ASCII.
  for (let at = 0, before = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x61 || unit > 0x7a) return disguise.test(text)
    if (unit === before) return true
    before = unit
  }
  return false
}

/** Letters alone: nothing is hidden behind another sign. */
const plainWord = /^[a-z]+$/

/** The words of the lexicon that a token may stand for, as written first; usually one or none. */
export function readings(token: Pick<Token, 'text' | 'kind'>, lexicon: Lexicon): readonly number[] {
  const {text} = token
  const asWritten = findWord(text, lexicon.table)
  const isPlain = token.kind === 'word' && !mayBeDisguised(text)
  if (isPlain) return asWritten < 0 ? bareHandle(text, lexicon) : known(asWritten, lexicon)
  const found: number[] = []
  const take = (word: number) => { if (word >= 0 && !found.includes(word)) found.push(word) }
  const add = (text: string) => take(wordOf(text, lexicon))
  const addAlias = (text: string) => take(wordBehind(text, lexicon))
  if (asWritten >= 0) {
    take(asWritten < lexicon.words ? asWritten : -1)
    take(lexicon.standsFor[asWritten] ?? -1)
    if (found.length > 0 && plainWord.test(text)) return found
  }
  if (text.endsWith('\u20e3')) add(text.slice(0, -1))
  if (token.kind === 'mention' && found.length === 0) {
    add(text.replace(besideNames, ''))
    if (found.length === 0) add(text.replace(afterName, ''))
  }
  if (token.kind !== 'word' || text.length > 40) return found
  if (/\d/.test(text) && /\p{L}/u.test(text)) add(text.replace(/\d/g, digit => leet[digit] ?? digit))
  if (found.length > 0) return found
  // Disguises are undone only toward words that packs use; nothing else is ever changed.
  const short = unstretch(text)
  for (const plain of short) {
    add(plain)
    addAlias(plain)
  }
  return found.length > 0 ? found : bareHandle(text, lexicon)
}

/** A word of the table and the one that it may stand for, as far as packs use them. */
function known(word: number, {words, standsFor}: Lexicon): readonly number[] {
  const behind = standsFor[word] ?? -1
  if (word >= words) return behind < 0 ? none : [behind]
  return behind < 0 || behind === word ? [word] : [word, behind]
}

/** What people add to their name for an account. */
const besideNames = /[._\d]+/g

/** What follows a name that is long enough to be one: `.official`, `_center`. */
const afterName = /(?<=^@[a-z]{8,})[._].*$/

/** Shortest name of an account that is one without its `@` too; shorter ones are words. */
export const leastBareHandle = 8

/** An unknown long word that is an account's name, as two names written as one: its `@` was left out. */
function bareHandle(text: string, lexicon: Lexicon): readonly number[] {
  if (text.length < leastBareHandle) return none
  const handle = wordOf(`@${text}`, lexicon)
  return handle < 0 ? none : [handle]
}

/** `coblooos` is read as `coblos` and `cobloos`. */
function unstretch(text: string): string[] {
  if (!/(.)\1\1/.test(text) && (text.length < 6 || !/(.)\1/.test(text))) return []
  return [text.replace(/(.)\1{2,}/g, '$1$1'), text.replace(/(.)\1+/g, '$1'), text.replace(/(.)\1{2,}/g, '$1')]
}
