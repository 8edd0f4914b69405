import type {Entry, Pattern, Text, Token} from '../types.ts'
import type {Hit} from './hits.ts'
import type {Plan} from './plan.ts'

/** Where a pattern was found: its end and the labelled words it went through. */
export interface Found {
  readonly end: number
  readonly entries: readonly Entry[]
}

/** What the search needs to know of one post. */
export interface Searched {
  readonly text: Text
  readonly hits: readonly (readonly Hit[])[]
  readonly counts: Plan['counts']
}

/** The longest way a pattern matches from a token, or undefined. */
export function findAt(pattern: Pattern, start: number, post: Searched): Found | undefined {
  // A number stuck to a word is its ending (`kata2`), so nothing begins with it.
  const first = post.text.tokens[start]
  if (first === undefined || (first.glued && first.kind === 'number' && first.hashtag < 0) || (pattern.hashtag && first.hashtag < 0)) return undefined
  const found = follow(pattern, 0, start, start, post)
  return found !== undefined && pattern.hashtag && post.text.tokens[found.end - 1]?.hashtag !== first.hashtag ? undefined : found
}

function follow(pattern: Pattern, index: number, start: number, at: number, post: Searched): Found | undefined {
  const step = pattern.steps[index]
  if (step === undefined) return {end: at, entries: []}
  if ('gap' in step) return overGap(pattern, index, start, at, post)
  const {tokens} = post.text
  // The next word is the next token, or the one after pictures; never in another sentence.
  for (let begin = at; begin < tokens.length; begin++) {
    const token = tokens[begin]
    if (token === undefined || (begin > start && !joins(token))) break
    const best = followHits(pattern, index, start, begin, post)
    if (best !== undefined) return best
    if (token.kind !== 'emoji') break
  }
  return step.optional ? follow(pattern, index + 1, start, at, post) : undefined
}

/** The longest way on over the hits of one token. */
function followHits(pattern: Pattern, index: number, start: number, begin: number, post: Searched): Found | undefined {
  const step = pattern.steps[index]
  if (step === undefined || 'gap' in step) return undefined
  let best: Found | undefined
  for (const {entry, end} of post.hits[begin] ?? []) {
    if (post.counts[entry.label]?.includes(step.label) !== true) continue
    const found = follow(pattern, index + 1, start, end, post)
    if (found !== undefined && found.end > (best?.end ?? -1)) best = {end: found.end, entries: [entry, ...found.entries]}
  }
  return best
}

const joins = (token: Token): boolean => token.before !== 'sentence' && token.before !== 'stop'

function overGap(pattern: Pattern, index: number, start: number, at: number, post: Searched): Found | undefined {
  const step = pattern.steps[index]
  if (step === undefined || !('gap' in step)) return undefined
  const [min, max] = step.gap
  const {tokens} = post.text
  for (let words = 0, next = at; words <= max; next++) {
    const found = words < min ? undefined : follow(pattern, index + 1, start, next, post)
    if (found !== undefined) return found
    const token = tokens[next]
    if (token === undefined || !joins(token)) return undefined
    // Pictures are no words: they neither fill a gap nor widen it.
    if (token.kind !== 'emoji') words++
  }
  return undefined
}
