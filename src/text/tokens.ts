import type {Break, Letters, Token, TokenKind} from '../types.ts'
import {fold, keycap} from './fold.ts'

/** A token before hashtags are split; `tag` is true if `#` stands before it. */
export interface RawToken extends Omit<Token, 'hashtag'> {
  readonly tag: boolean
  /** True for letters that stood apart, as `c o b l o s`: the word may be several. */
  readonly joined: boolean
  /** Original letters, for splitting by case. */
  readonly original: string
}

const link = String.raw`(?:https?:\/\/|www\.)[^\s"'<>]+|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:id|com|org|net|ly|me|co|info|tv)\b(?:\/[^\s"'<>]*)?`
const mention = String.raw`@[a-z0-9_](?:[a-z0-9_.]*[a-z0-9_])?`
const hashtag = String.raw`#[\p{L}\p{N}_]+`
const keycapNumber = String.raw`\d${keycap}`
const word = String.raw`[\p{L}\p{N}]+(?:'[\p{L}]+)*`
const picture = String.raw`\p{Extended_Pictographic}`
const pattern = new RegExp(`(${link})|(${mention})|(${hashtag})|(${keycapNumber})|(${word})|(${picture})`, 'giu')

/** Split a text into words, numbers, emoji, handles and links. Linear in the text. */
export function tokenise(original: string): RawToken[] {
  const folded = fold(original)
  const tokens: RawToken[] = []
  let sentence = 0
  let last = 0
  let quotes = 0
  for (const found of folded.text.matchAll(pattern)) {
    const between = folded.text.slice(last, found.index)
    const before = tokens.length === 0 ? 'none' : breakOf(between, tokens[tokens.length - 1], found[0])
    if (before === 'sentence') sentence++
    for (const mark of between) if (mark === '"') quotes++
    last = found.index + found[0].length
    const kind = kindOf(found)
    const place = {before, sentence, quoted: quotes % 2 === 1, kind, tag: kind === 'hashtag'}
    for (const part of partsOf(found[0], kind)) {
      const start = found.index + part.at
      const span = folded.origin(start, start + part.length)
      const letters = original.slice(...span)
      tokens.push({
        ...place,
        kind: part.kind,
        text: part.text,
        span,
        glued: part.at > 0 || (between === '' && tokens.length > 0 && kind === 'word'),
        before: part.at > 0 ? 'none' : before,
        letters: lettersOf(letters),
        joined: false,
        original: letters,
      })
    }
  }
  return joinSpacedLetters(tokens)
}

function lettersOf(letters: string): Letters {
  // Fancy letters and digits have no case; they count as written with capitals.
  if (!/\p{Ll}/u.test(letters)) return 'upper'
  return /^\P{L}*\p{Lu}/u.test(letters) ? 'capital' : 'lower'
}

type Found = TokenKind | 'hashtag'

function kindOf(found: RegExpMatchArray): Found {
  if (found[1] !== undefined) return 'url'
  if (found[2] !== undefined) return 'mention'
  if (found[3] !== undefined) return 'hashtag'
  return found[5] === undefined ? 'emoji' : 'word'
}

interface Part {
  readonly text: string
  readonly at: number
  readonly length: number
  readonly kind: TokenKind
}

/** `nomor2` and `2periode` are a word and a number; `m3nang` stays whole. */
function partsOf(text: string, kind: Found): Part[] {
  if (kind === 'hashtag') return [{text, at: 0, length: text.length, kind: 'word'}]
  if (kind !== 'word') return [{text, at: 0, length: text.length, kind}]
  const plain = text.replaceAll("'", '')
  const glued = /^(\p{L}{2,})(\d{1,2})$/u.exec(text) ?? /^(\d{1,2})(\p{L}{3,})$/u.exec(text)
  if (glued !== null) {
    const [, first = '', second = ''] = glued
    return [
      {text: first, at: 0, length: first.length, kind: numberOrWord(first)},
      {text: second, at: first.length, length: second.length, kind: numberOrWord(second)},
    ]
  }
  return [{text: plain, at: 0, length: text.length, kind: numberOrWord(plain)}]
}

const numberOrWord = (text: string): TokenKind => /^\d+$/.test(text) ? 'number' : 'word'

/** Short forms whose full stop does not end a sentence. */
const abbreviations = new Set(('no nmr nom dr drs dra h hj ir prof bpk ibu kab prov kec kel jl tgl st sh mh kh tgk gus ust ' +
  'moh muh muhd mohd abd abdul ach akh lm la rd rr tb nn gst kt wy drg apt kol brigjen irjen komjen letjen mayjen a.n an dll dsb dkk ps ay jo pkl hal gd rt rw plt pj pjs').split(' '))

/** Longest short form of a name, in letters. */
const longestShortForm = 5

function breakOf(between: string, previous: RawToken | undefined, next: string): Break {
  if (/\n[^\S\n]*\n/.test(between)) return 'sentence'
  if (/[!?]/.test(between)) return 'sentence'
  const stop = /\.(?!\.)(?<!\.\.)/.exec(between)
  if (stop !== null && /\s|"|\)/.test(between.slice(stop.index + 1))) {
    const short = previous !== undefined && (abbreviations.has(previous.text) || previous.text.length === 1)
    if (!(short || (/^\d/.test(next) && /^(no|nmr|nomor|nomer|pasal|ayat|angka)$/.test(previous?.text ?? '')))) {
      return previous !== undefined && previous.letters !== 'lower' && previous.text.length <= longestShortForm ? 'stop' : 'sentence'
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
