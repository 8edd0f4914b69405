import type {Vocabulary} from '../types.ts'
import {ascii} from './fold.ts'

/** One word of a hashtag: where it stands in the folded tag, without `#`. */
export interface Piece {
  readonly text: string
  readonly at: number
}

/** Longest tag that is split; a longer one is no hashtag a person wrote. */
const longest = 80

/** True for words written as one by people who part them by capitals, as `MasPaijo` or `YouTube`; a prefix of two letters, as in `diBlora`, is none. */
export const isGluedByCase = (original: string): boolean => gluedByCase.test(original)

const gluedByCase = /^(?=[A-Za-z]+$)[A-Za-z]*[a-z]{2}[A-Z][A-Za-z]{2}/

/** Split such a word, its pieces too where packs know their parts; the dictionary is not asked. */
export function splitByCase(original: string, {has}: Pick<Vocabulary, 'has'>): Piece[] {
  return split(original, original.toLowerCase(), {has, isWord: () => false})
}

/** Split a hashtag into words: by case where it has any, else by what packs and the dictionary know. */
export function splitHashtag(original: string, folded: string, vocabulary: Vocabulary): readonly Piece[] {
  const before = known.get(vocabulary) ?? new Map<string, readonly Piece[]>()
  known.set(vocabulary, before)
  const key = `${original} ${folded}`
  const pieces = before.get(key) ?? split(original, folded, vocabulary)
  if (before.size >= mostKnown) before.clear()
  before.set(key, pieces)
  return pieces
}

/** Hashtags that were split before: the same come again in post after post. */
const known = new WeakMap<Vocabulary, Map<string, readonly Piece[]>>()
const mostKnown = 2000

function split(original: string, folded: string, vocabulary: Vocabulary): Piece[] {
  return mergeNames(byCase(original, folded), vocabulary).flatMap(piece => byWords(piece, vocabulary))
}

/** `AriefSri2024` is three pieces; `DPRDBlora` two; `PilkadaDKI` two. */
function byCase(original: string, folded: string): Piece[] {
  const sameLength = original.length === folded.length
  const text = sameLength ? original : folded
  const found = text.matchAll(ascii.test(text) ? /[A-Z]+(?![a-z])|[A-Z]?[a-z]+(?:\d(?=[a-z])[a-z]+)*|\d+|[A-Za-z]+/g
    : /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}]+(?:\d(?=\p{Ll})\p{Ll}+)*|\d+|\p{L}+/gu)
  const pieces = [...found].map(piece => ({text: folded.slice(piece.index, piece.index + piece[0].length), at: piece.index}))
  return pieces.length === 0 ? [{text: folded, at: 0}] : mergeLeet(pieces, text)
}

/** A digit inside a word, as in `M3nang`, is a letter in disguise: keep the word whole. */
function mergeLeet(pieces: readonly Piece[], text: string): Piece[] {
  const merged: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const [one, digit, two] = [pieces[index], pieces[index + 1], pieces[index + 2]]
    if (one === undefined) continue
    const inside = digit !== undefined && two !== undefined && /^\d$/.test(digit.text) && /\p{L}$/u.test(one.text) &&
      two.at === digit.at + 1 && /^\p{Ll}/u.test(text.slice(two.at)) && one.text.length <= 3
    if (inside) {
      merged.push({text: one.text + digit.text + two.text, at: one.at})
      index += 2
    } else merged.push(one)
  }
  return merged
}

/** A name with a capital inside, as `NasDem`, is one word: what packs know only together stays together. */
function mergeNames(pieces: readonly Piece[], {has}: Pick<Vocabulary, 'has'>): readonly Piece[] {
  const merged: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const [one, two] = [pieces[index], pieces[index + 1]]
    if (one === undefined) continue
    const isName = two !== undefined && two.at === one.at + one.text.length && !has(one.text) && has(one.text + two.text)
    merged.push(isName ? {text: one.text + two.text, at: one.at} : one)
    if (isName) index++
  }
  return merged
}

/** Cheapest way to read a run of letters as known words; the whole run when there is none. */
function byWords(piece: Piece, vocabulary: Vocabulary): Piece[] {
  const {text, at} = piece
  if (text.length < 6 || text.length > longest || /^\d+$/.test(text) || vocabulary.has(text)) return [piece]
  const best: ({cost: number; from: number} | undefined)[] = [{cost: 0, from: -1}]
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start]
      if (before === undefined) continue
      const cost = before.cost + costOf(text.slice(start, end), vocabulary)
      const known = best[end]
      if (known === undefined || cost < known.cost) best[end] = {cost, from: start}
    }
  }
  const total = best[text.length]?.cost ?? Infinity
  if (total >= unknown) return [piece]
  const pieces: Piece[] = []
  for (let end = text.length; end > 0;) {
    const start = best[end]?.from ?? 0
    pieces.unshift({text: text.slice(start, end), at: at + start})
    end = start
  }
  return pieces
}

const unknown = 1000

/** Long words are cheap, short ones dear: `aminajadulu` is three words, not seven. */
function costOf(word: string, vocabulary: Vocabulary): number {
  if (/^\d{1,4}$/.test(word)) return 3
  if (word.length < 2) return unknown
  if (vocabulary.has(word)) return word.length === 2 ? 6 : word.length === 3 ? 4 : 2
  if (word.length >= 4 && vocabulary.isWord(word)) return 3
  if (word.length === 3 && vocabulary.isWord(word)) return 6
  return unknown
}
