import type {Break, Letters, Token, TokenKind} from '../types.ts'
import {find, type Found} from './find.ts'
import {ascii, fold} from './fold.ts'

export {link} from './find.ts'

/** A token before hashtags are split; `tag` is true if `#` stands before it. */
export interface RawToken extends Omit<Token, 'hashtag'> {
  readonly tag: boolean
  /** True for letters that stood apart, as `c o b l o s`: the word may be several. */
  readonly joined: boolean
  /** Original letters, for splitting by case. */
  readonly original: string
}

/** Split a text into words, numbers, emoji, handles and links. Linear in the text. */
export function tokenise(original: string): RawToken[] {
  const folded = fold(original)
  const tokens: RawToken[] = []
  let sentence = 0
  let last = 0
  let quotes = 0
  let single = false
  for (let found = find(folded.text, 0); found !== undefined; found = find(folded.text, last)) {
    const {text, kind, index} = found
    const between = folded.text.slice(last, index)
    const isSmall = () => isPlainLetter(original.charCodeAt(folded.origin(index, index + 1)[0]))
    const goesOn = quotes % 2 === 1 && closesWithin.test(between) && (between.includes(',') || isSmall())
    const before = tokens.length === 0 ? 'none' : goesOn ? 'soft' : breakOf(between, tokens[tokens.length - 1], text)
    if (before === 'sentence') sentence++
    if (single && between.startsWith("'")) single = false
    if (!single && opensSingle.test(between) && closesSingle(folded.text, index)) single = true
    if (between.includes('"')) for (const mark of between) if (mark === '"' && (quotes % 2 === 1 || folded.text.includes('"', index))) quotes++
    last = index + text.length
    for (const part of partsOf(text, kind)) {
      const start = index + part.at
      const span = folded.origin(start, start + part.length)
      const letters = original.slice(span[0], span[1])
      tokens.push({
        text: part.text,
        kind: part.kind,
        span,
        before: part.at > 0 ? 'none' : before,
        sentence,
        glued: part.at > 0 || (between === '' && tokens.length > 0 && kind === 'word'),
        letters: part.kind === 'emoji' ? 'upper' : lettersOf(letters),
        quoted: quotes % 2 === 1 || single,
        tag: kind === 'hashtag',
        joined: false,
        original: letters,
      })
    }
  }
  return joinSpacedLetters(tokens)
}

const isPlainLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a

/** How letters are written; of those with a small one among them the first decides. */
export function lettersOf(letters: string): Letters {
  const first = letters.charCodeAt(0)
  if (isPlainLetter(first)) return 'lower'
  if (first >= 0x41 && first <= 0x5a && isPlainLetter(letters.charCodeAt(1))) return 'capital'
  if (ascii.test(letters)) return !/[a-z]/.test(letters) ? 'upper' : /^[^a-zA-Z]*[A-Z]/.test(letters) ? 'capital' : 'lower'
  // Fancy letters and digits have no case; they count as written with capitals.
  if (!/\p{Ll}/u.test(letters)) return 'upper'
  return /^\P{L}*\p{Lu}/u.test(letters) ? 'capital' : 'lower'
}

interface Part {
  readonly text: string
  readonly at: number
  readonly length: number
  readonly kind: TokenKind
}

/** `nomor2` and `2periode` are a word and a number; `m3nang` stays whole. */
function partsOf(text: string, kind: Found['kind']): Part[] {
  if (kind === 'hashtag') return [{text, at: 0, length: text.length, kind: 'word'}]
  if (kind !== 'word' || plainLetters.test(text)) return [{text, at: 0, length: text.length, kind}]
  const plain = text.replaceAll("'", '')
  const glued = ascii.test(text) ? /^([a-z]{2,})(\d{1,2})$/.exec(text) ?? /^(\d{1,2})([a-z]{3,})$/.exec(text)
    : /^(\p{L}{2,})(\d{1,2})$/u.exec(text) ?? /^(\d{1,2})(\p{L}{3,})$/u.exec(text)
  if (glued !== null) {
    const [, first = '', second = ''] = glued
    return [
      {text: first, at: 0, length: first.length, kind: numberOrWord(first)},
      {text: second, at: first.length, length: second.length, kind: numberOrWord(second)},
    ]
  }
  return [{text: plain, at: 0, length: text.length, kind: numberOrWord(plain)}]
}

const plainLetters = /^[a-z]+$/
const numberOrWord = (text: string): TokenKind => /^\d+$/.test(text) ? 'number' : 'word'

/** Short forms whose full stop does not end a sentence. */
const abbreviations = new Set(('no nmr nom dr drs dra h hj ir prof bpk ibu kab prov kec kel jl tgl st sh mh kh tgk gus ust ' +
  'moh muh muhd mohd abd abdul ach akh lm la rd rr tb nn gst kt wy drg apt kol brigjen irjen komjen letjen mayjen a.n an dll dsb dkk ps ay jo pkl hal gd rt rw plt pj pjs').split(' '))

/** True for a short form whose full stop does not end a sentence. */
export const isShortForm = (text: string): boolean => abbreviations.has(text)

/** True for a word whose full stop comes before a number. */
export const isNumbered = (text: string): boolean => /^(?:no|nmr|nomor|nomer|pasal|ayat|angka)$/.test(text)

/** Longest short form of a name, in letters. */
export const longestShortForm = 5

/** An apostrophe before a word, as single quotation marks begin. */
const opensSingle = /(?:^|[\s(:,])'$/
/** Farthest that single quotation marks reach, in UTF-16 units. */
const longestSingle = 300

/** Whether an apostrophe after a word ends single quotation marks soon. */
const closesSingle = (text: string, from: number): boolean => /[^\s]'(?=[\s.,!?;:)]|$)/.test(text.slice(from, from + longestSingle))

/** The end of a quoted cry, after which the sentence around it may go on: `menulis "menang!" di sini`. */
const closesWithin = /^[!?]+"[^\S\n]*,?[^\S\n]*"?$/

/** Breaks of marks that mean the same wherever they stand. */
const knownBreaks = new Map<string, Break>([['', 'none'], [' ', 'none'], [', ', 'soft'], ['\n', 'line']])

/** True for one letter that stands for a name, as `M.`, or for a number: `e.` in small letters ends a sentence of Javanese. */
const isInitial = ({text, letters}: RawToken): boolean => text.length === 1 && letters !== 'lower'

/** True for a number that no item of a list begins with, as a year. */
const isYear = ({text, kind}: RawToken): boolean => kind === 'number' && text.length > 2

function breakOf(between: string, previous: RawToken | undefined, next: string): Break {
  const known = knownBreaks.get(between)
  if (known !== undefined) return known
  if (/\n[^\S\n]*\n/.test(between)) return 'sentence'
  if (/[!?]/.test(between)) return 'sentence'
  const stop = /\.(?!\.)(?<!\.\.)/.exec(between)
  if (stop !== null && /\s|"|\)/.test(between.slice(stop.index + 1))) {
    const short = previous !== undefined && (abbreviations.has(previous.text) || isInitial(previous))
    // At the end of a line `nomor.` is the end of a sentence, and what follows the next item of a list.
    if (!(short || (!between.includes('\n') && /^\d/.test(next) && isNumbered(previous?.text ?? '')))) {
      return previous !== undefined && previous.letters !== 'lower' && previous.text.length <= longestShortForm && !isYear(previous) ? 'stop' : 'sentence'
    }
  }
  if (between.includes('\n')) return 'line'
  return /[^\s.#*_~]/u.test(between.replace(/\p{Emoji_Component}/gu, '')) || between.includes('..') ? 'soft' : 'none'
}

/** `c o b l o s` and `c.o.b.l.o.s` are one word: four or more single letters with one mark between. */
function joinSpacedLetters(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = []
  for (let index = 0; index < tokens.length; index++) {
    let end = index
    while (isNextLetter(tokens, end)) end++
    const first = tokens[index]
    const last = tokens[end]
    if (first !== undefined && last !== undefined && end - index >= 3) {
      const letters = tokens.slice(index, end + 1)
      joined.push({...first, joined: true, text: letters.map(token => token.text).join(''), span: [first.span[0], last.span[1]]})
      index = end
    } else if (first !== undefined) joined.push(first)
  }
  return joined
}

function isNextLetter(tokens: readonly RawToken[], index: number): boolean {
  const [one, two] = [tokens[index], tokens[index + 1]]
  if (one === undefined || two === undefined) return false
  const single = one.text.length === 1 && two.text.length === 1 && one.kind === 'word' && two.kind === 'word'
  return single && two.span[0] - one.span[1] === 1 && two.before !== 'line'
}
