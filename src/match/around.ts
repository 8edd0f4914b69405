import type {Exception, Match, Pattern, Span, Text} from '../types.ts'
import {findAt, type Searched} from './find.ts'
import type {LabelIndex} from './labels.ts'
import {seekAny, type Sought} from './sought.ts'

/** What stands around matches in one post; each search is made once, however many matches ask. */
export interface Around {
  /** False if the post has nothing that counts as a label which a pattern cannot do without. */
  mayHold(sought: Pick<Sought, 'musts'>): boolean
  /** Where any of the patterns stands, in order. */
  spans(patterns: readonly Pattern[]): readonly Span[]
  /** Cues that may stand in the post, by their index. */
  cues(): ReadonlySet<number>
  /** Number of the sentence in which a span begins. */
  sentenceOf(span: Span): number
  /** True if a match's rule finds what it needs. */
  hasNeeds(match: Pick<Match, 'rule' | 'tokens'>): boolean
  /** The exceptions of a match's rule that the text meets. */
  exceptionsOf(match: Pick<Match, 'rule' | 'tokens'>): readonly Exception[]
}

/** Look around the matches of a post; `labels` has read it. */
export function lookAround(post: Searched, labels: LabelIndex): Around {
  let sentences: readonly Span[] | undefined
  const mayHold = ({musts}: Pick<Sought, 'musts'>) => labels.hasAll(musts)
  const known = new Map<readonly Pattern[], readonly Span[]>()
  const spans = (patterns: readonly Pattern[]): readonly Span[] => {
    let possible: Sought[] | undefined
    for (const sought of seekAny(patterns)) if (labels.has(sought.first) && mayHold(sought)) (possible ??= []).push(sought)
    // Most of what is asked for, a post has no words for: that is told sooner than remembered.
    if (possible === undefined) return nowhere
    const found = known.get(patterns) ?? spansOf(possible, labels, post)
    known.set(patterns, found)
    return found
  }
  const reach = (within: 'sentence' | 'post', [start, end]: Span): Span => {
    const sentence = (index: number) => (sentences ??= sentenceSpans(post.text))[post.text.tokens[index]?.sentence ?? 0] ?? [0, 0]
    return within === 'post' ? [0, post.text.tokens.length] : [sentence(start)[0], sentence(end - 1)[1]]
  }
  return {
    spans,
    mayHold,
    cues: () => {
      const found = new Set<number>()
      for (const hits of post.hits) for (const {entries} of hits) for (const cue of entries.cues()) found.add(cue)
      return found
    },
    sentenceOf: ([start]) => post.text.tokens[start]?.sentence ?? 0,
    hasNeeds: ({rule, tokens}) => rule.needs.length === 0 || rule.needs.some(need => anyWithin(spans(need.patterns), reach(need.within, tokens))),
    exceptionsOf: ({rule, tokens}) => rule.unless.filter(({patterns, except, within}) => {
      const found = spans(patterns)
      if (found.length === 0) return false
      const bounds = reach(within === 'match' ? 'sentence' : within, tokens)
      const meets = within === 'match' ? found.some(span => touches(span, tokens, post.text)) : anyWithin(found, bounds)
      return meets && !anyWithin(spans(except), bounds)
    }),
  }
}

const nowhere: readonly Span[] = []

function spansOf(found: readonly Sought[], labels: LabelIndex, post: Searched): Span[] {
  const spans: Span[] = []
  for (const sought of found) for (const start of labels.starts(sought.first)) {
    const at = findAt(sought, start, post)
    if (at !== undefined) spans.push([start, at.end])
  }
  return spans.sort((a, b) => a[0] - b[0])
}

/** First token of each sentence and the one after its last. */
function sentenceSpans({tokens}: Text): Span[] {
  const spans: [number, number][] = []
  tokens.forEach(({sentence}, index) => {
    const known = spans[sentence]
    if (known === undefined) spans[sentence] = [index, index + 1]
    else known[1] = index + 1
  })
  return spans
}

/** Those spans that none of the others overlaps; both are in order. */
export function apart(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  if (others.length === 0) return spans
  // No phrase is long, so only neighbours in the order can overlap.
  const taken = new Set(others.flatMap(([start, end]) => Array.from({length: end - start}, (_, index) => start + index)))
  return spans.filter(([start, end]) => !Array.from({length: end - start}, (_, index) => start + index).some(token => taken.has(token)))
}

/** True if a span of an ordered list lies within bounds. */
function anyWithin(spans: readonly Span[], [from, to]: Span): boolean {
  for (let index = firstFrom(spans, from); index < spans.length; index++) {
    const span = spans[index]
    if (span === undefined || span[0] >= to) return false
    if (span[1] <= to) return true
  }
  return false
}

/** True if two spans overlap, or stand side by side with no pause between. */
function touches([from, to]: Span, [start, end]: Span, {tokens}: Text): boolean {
  if (from === end || to === start) return tokens[Math.max(from, start)]?.before === 'none'
  return from < end && to > start
}

/** Index of the first span that begins at or after a token. */
export function firstFrom(spans: readonly Span[], from: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
