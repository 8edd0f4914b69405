// @ts-nocheck
import {isCommonPicture, keycap} from './fold.ts'
import type {TokenKind} from '../types.ts'

/** A stretch of folded text that is one token, or a word and a number stuck together. */
export interface Found {
  readonly text: string
  readonly kind: TokenKind | 'hashtag'
  readonly index: number
}

/** The shape of a link: with a scheme, or a bare address; names have limits, else words parted by hyphens without end take time without end. */
export const link = String.raw`(?:https?:\/\/|www\.)[^\s"'<>]+|\b[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.(?:id|com|org|net|ly|me|co|info|tv)\b(?:\/[^\s"'<>]*)?`
const mention = String.raw`@[a-z0-9_](?:[a-z0-9_.]*[a-z0-9_])?`
const hashtag = String.raw`#[\p{L}\p{N}_]+`
const keycapNumber = String.raw`\d${keycap}`
const word = String.raw`[\p{L}\p{N}]+(?:'[\p{L}]+)*`
const picture = String.raw`\p{Extended_Pictographic}`
const pattern = new RegExp(`(${link})|(${mention})|(${hashtag})|(${keycapNumber})|(${word})|(${picture})`, 'giu')

/** The next token of a folded text from an offset, or undefined if there is none. */
export function find(text: string, from: number): Found | undefined {
  const plain = findPlainly(text, from)
  return plain === 'unsure' ? findAny(text, from) : plain
}

/** The same by one pattern for everything, which takes longer to load than a draft to check. `test/text.test.ts` compares the two. */
export function findAny(text: string, from: number): Found | undefined {
  pattern.lastIndex = from
  const found = pattern.exec(text)
  return found === null ? undefined : {text: found[0], kind: kindOf(found), index: found.index}
}

function kindOf(found: RegExpMatchArray): Found['kind'] {
  if (found[1] !== undefined) return 'url'
  if (found[2] !== undefined) return 'mention'
  if (found[3] !== undefined) return 'hashtag'
  return found[5] === undefined ? 'emoji' : 'word'
}

const linkHere = new RegExp(link, 'y')
const mentionHere = new RegExp(mention, 'y')

/** The next token where ASCII decides: other letters and numbers leave it unsure. */
function findPlainly(text: string, from: number): Found | undefined | 'unsure' {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (isPlain(unit)) return wordAt(text, at)
    if (unit >= 0x80) {
      const point = text.codePointAt(at) ?? 0
      const character = String.fromCodePoint(point)
      const isCommon = isCommonPicture(point)
      if (!isCommon && isWordly(character)) return 'unsure'
      if (isCommon || isPicture.test(character)) return {text: character, kind: 'emoji', index: at}
      at += character.length - 1
    } else if (unit === 0x23) {
      const found = tagAt(text, at)
      if (found !== undefined) return found
    } else if (unit === 0x40 || unit === 0x2d) {
      const found = matchAt(unit === 0x40 ? mentionHere : linkHere, text, at)
      if (found !== undefined) return {text: found, kind: unit === 0x40 ? 'mention' : 'url', index: at}
    }
  }
  return undefined
}

/** The word or link that begins with a plain letter or digit. */
function wordAt(text: string, from: number): Found | 'unsure' {
  let end = plainEnd(text, from)
  const next = text.charCodeAt(end)
  if (next === 0x2e || next === 0x2d || next === 0x3a) {
    const found = matchAt(linkHere, text, from)
    if (found !== undefined) return {text: found, kind: 'url', index: from}
  }
  while (text.charCodeAt(end) === 0x27 && isLetter(text.charCodeAt(end + 1))) {
    end++
    while (isLetter(text.charCodeAt(end))) end++
  }
  const isOpen = text.charCodeAt(end) === 0x27 ? mayGoOn(text, end + 1) : mayGoOn(text, end)
  return isOpen ? 'unsure' : {text: text.slice(from, end), kind: 'word', index: from}
}

/** The hashtag that begins with a `#`; undefined if nothing follows it. */
function tagAt(text: string, from: number): Found | undefined | 'unsure' {
  let end = from + 1
  while (isPlain(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f) end++
  if (mayGoOn(text, end)) return 'unsure'
  return end === from + 1 ? undefined : {text: text.slice(from, end), kind: 'hashtag', index: from}
}

/** True if a letter or number of any script, or the mark of a keycap, stands at an offset after plain ones. */
function mayGoOn(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x80 && !isCommonPicture(point) && (text[at] === keycap || isWordly(String.fromCodePoint(point)))
}

function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0]
}

function plainEnd(text: string, from: number): number {
  let end = from
  while (isPlain(text.charCodeAt(end))) end++
  return end
}

const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a
const isPlain = (unit: number): boolean => isLetter(unit) || unit >= 0x30 && unit <= 0x39
const isPicture = /\p{Extended_Pictographic}/u
// Two small classes are loaded sooner than their union.
const isWordly = (character: string): boolean => /\p{L}/u.test(character) || /\p{N}/u.test(character)
