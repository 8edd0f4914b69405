import type {Entry, Pattern, Ruleset, Text, Token} from '../types.ts'
import type {Hit} from './hits.ts'

/** Where a pattern was found: its end and the labelled words it went through. */
export interface Found {
  readonly end: number
  readonly entries: readonly Entry[]
}

/** What the search needs to know of one post. */
export interface Searched {
  readonly text: Text
  readonly hits: readonly (readonly Hit[])[]
  readonly counts: Ruleset['counts']
}

/** The longest way a pattern matches from a token, or undefined. */
export function findAt(pattern: Pattern, start: number, post: Searched): Found | undefined {
  // A number stuck to a word is its ending (`kata2`), so nothing begins with it.
  const first = post.text.tokens[start]
  if (first === undefined || (first.glued && first.kind === 'number' && first.hashtag < 0) || (pattern.hashtag && first.hashtag < 0)) return undefined
  const found = follow(pattern, 0, start, start, post, [])
  return found !== undefined && pattern.hashtag && post.text.tokens[found.end - 1]?.hashtag !== first.hashtag ? undefined : found
}

function follow(pattern: Pattern, index: number, start: number, at: number, post: Searched, entries: readonly Entry[]): Found | undefined {
  const step = pattern.steps[index]
  if (step === undefined) return {end: at, entries}
  if ('gap' in step) return overGap(pattern, index, start, at, post, entries, step.gap)
  let best: Found | undefined
  for (const begin of beginnings(post.text.tokens, start, at)) {
    for (const {entry, end} of post.hits[begin] ?? []) {
      if (!(post.counts.get(entry.label) ?? []).includes(step.label)) continue
      const found = follow(pattern, index + 1, start, end, post, [...entries, entry])
      if (found !== undefined && found.end > (best?.end ?? -1)) best = found
    }
    if (best !== undefined) return best
  }
  return step.optional ? follow(pattern, index + 1, start, at, post, entries) : undefined
}

/** The next word is the next token, or the one after pictures; never in another sentence. */
function beginnings(tokens: readonly Token[], start: number, at: number): number[] {
  const found: number[] = []
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || (index > start && !joins(token))) break
    found.push(index)
    if (token.kind !== 'emoji') break
  }
  return found
}

const joins = (token: Token): boolean => token.before !== 'sentence' && token.before !== 'stop'

function overGap(pattern: Pattern, index: number, start: number, at: number, post: Searched, entries: readonly Entry[], [min, max]: readonly [number, number]): Found | undefined {
  const {tokens} = post.text
  for (let words = 0, next = at; words <= max; next++) {
    const found = words < min ? undefined : follow(pattern, index + 1, start, next, post, entries)
    if (found !== undefined) return found
    const token = tokens[next]
    if (token === undefined || !joins(token)) return undefined
    // Pictures are no words: they neither fill a gap nor widen it.
    if (token.kind !== 'emoji') words++
  }
  return undefined
}
