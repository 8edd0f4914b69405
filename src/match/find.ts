import type {Entry, Text, Token} from '../types.ts'
import type {Hit} from './hits.ts'
import type {Sought} from './sought.ts'
import {spend, type Work} from './work.ts'

/** Where a pattern was found: its end and the labelled words it went through. */
export interface Found {
  readonly end: number
  readonly entries: readonly Entry[]
}

/** What the search needs to know of one post. */
export interface Searched {
  readonly text: Text
  readonly hits: readonly (readonly Hit[])[]
  readonly work: Work
}

/** Most pictures between two words of one phrase: a longer row parts them, and time stays linear. */
const mostPictures = 16

/** A search from one token; with several gaps, what was tried is remembered, so that no phrase takes exponential time. */
interface Search {
  readonly sought: Sought
  readonly start: number
  readonly post: Searched
  readonly tried: Map<number, Found | undefined> | undefined
}

/** The longest way a pattern matches from a token, or undefined. */
export function findAt(sought: Sought, start: number, post: Searched): Found | undefined {
  const {pattern: {hashtag}, branches} = sought
  // A number stuck to a word is its ending (`kata2`), so nothing begins with it.
  const first = post.text.tokens[start]
  if (first === undefined || (first.glued && first.kind === 'number' && first.hashtag < 0) || (hashtag && first.hashtag < 0)) return undefined
  const found = follow({sought, start, post, tried: branches ? new Map() : undefined}, 0, start, -1)
  return found !== undefined && hashtag && post.text.tokens[found.end - 1]?.hashtag !== first.hashtag ? undefined : found
}

/** `contestant` is the first that the pattern met, or -1. */
function follow(search: Search, index: number, at: number, contestant: number): Found | undefined {
  const {sought: {pattern: {steps}, binds}, post, tried} = search
  if (tried === undefined) return step(search, index, at, contestant)
  const place = at * steps.length + index
  const key = binds ? place + (contestant + 1) * (post.text.tokens.length + 1) * steps.length : place
  if (tried.has(key)) return tried.get(key)
  const found = step(search, index, at, contestant)
  tried.set(key, found)
  return found
}

function step(search: Search, index: number, at: number, contestant: number): Found | undefined {
  const {sought: {pattern: {steps}}, start, post: {text: {tokens}, work}} = search
  spend(work, 1)
  const next = steps[index]
  if (next === undefined) return {end: at, entries: []}
  if ('gap' in next) return overGap(search, index, at, contestant)
  // The next word is the next token, or the one after pictures; never in another sentence.
  const last = tokens[at]?.kind === 'emoji' && !rowMayCount(search.post, at, next.label) ? at : tokens.length
  for (let begin = at; begin < last && begin - at <= mostPictures; begin++) {
    spend(work, 1)
    const token = tokens[begin]
    if (token === undefined || (begin > start && !joins(token))) break
    const best = followHits(search, index, begin, contestant)
    if (best !== undefined) return best
    if (token.kind !== 'emoji') break
  }
  return next.optional ? follow(search, index + 1, at, contestant) : undefined
}

const masks = new WeakMap<Searched, Int32Array>()

/** False if nothing that a step finds from a picture counts as a label: in a long row each token is asked by many before it. */
function rowMayCount(post: Searched, at: number, label: number): boolean {
  const known = masks.get(post) ?? rowMasks(post)
  masks.set(post, known)
  return ((known[at] ?? 0) & 1 << label) !== 0
}

/** For each token the labels of what a step from it can find, one bit for each; labels share bits. */
function rowMasks({text: {tokens}, hits}: Searched): Int32Array {
  const own = Int32Array.from(hits, found => {
    let mask = 0
    for (const {entries} of found) for (const label of entries.labels()) mask |= 1 << label
    return mask
  })
  return own.map((mask, at) => {
    for (let next = at; next < at + mostPictures && isPictureBefore(tokens[next + 1], tokens[next]); next++) mask |= own[next + 1] ?? 0
    return mask
  })
}

/** True for a picture that what comes after it joins. */
const isPictureBefore = (next: Token | undefined, token: Token | undefined): boolean => token?.kind === 'emoji' && next !== undefined && joins(next)

/** The longest way on over the hits of one token. */
function followHits(search: Search, index: number, begin: number, contestant: number): Found | undefined {
  const {sought: {pattern: {steps}, binds}, post} = search
  const next = steps[index]
  if (next === undefined || 'gap' in next) return undefined
  let best: Found | undefined
  let ends: number[] | undefined
  for (const {entries, end} of post.hits[begin] ?? none) {
    const found = entries.as(next.label)
    if (found.length === 0 || (!binds && ends?.includes(end) === true)) continue
    if (!binds) (ends ??= []).push(end)
    // What follows depends on the end alone, unless a step asks for the contestant: of the entries with one end, as a number of five hundred rosters has, the first decides.
    for (let nth = 0; nth < (binds ? found.length : 1); nth++) {
      const entry = found[nth]
      if (entry === undefined) break
      spend(post.work, 1)
      if (next.same === true && entry.contestant !== contestant) continue
      const rest = follow(search, index + 1, end, contestant < 0 ? entry.contestant : contestant)
      if (rest !== undefined && rest.end > (best?.end ?? -1)) best = {end: rest.end, entries: [entry, ...rest.entries]}
    }
  }
  return best
}

const none: readonly Hit[] = []

const joins = (token: Token): boolean => token.before !== 'sentence' && token.before !== 'stop'

function overGap(search: Search, index: number, at: number, contestant: number): Found | undefined {
  const {sought: {pattern: {steps}}, post: {text: {tokens}}} = search
  const gap = steps[index]
  if (gap === undefined || !('gap' in gap)) return undefined
  const [min, max] = gap.gap
  const after = steps[index + 1]
  const isPlain = after !== undefined && !('gap' in after) && !after.optional
  const last = at + max + mostPictures
  for (let words = 0, next = at; words <= max && next <= last; next++) {
    const found = words < min ? undefined : follow(search, index + 1, next, contestant)
    if (found !== undefined) return found
    const token = tokens[next]
    if (token === undefined || !joins(token)) return undefined
    // Pictures are no words: they neither fill a gap nor widen it.
    if (token.kind !== 'emoji') words++
    // A step looks over pictures by itself: what it has just seen in vain need not be seen again from the next of them.
    else if (isPlain) next = lastSeen(tokens, next, last - 1)
  }
  return undefined
}

/** The last picture that a step from a picture looks at before it meets a word, the end of the row or a limit. */
function lastSeen(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; ; at++) {
    const next = tokens[at + 1]
    if (at >= from + mostPictures || at >= limit || next?.kind !== 'emoji' || !joins(next)) return at
  }
}
