import type {Context, Cue, CueHit, Match, Matched, Pattern, Rule, Ruleset, Span, Text} from '../types.ts'
import {findAt, type Found, type Searched} from './find.ts'
import {findHits, type Hit} from './hits.ts'

/** Find every rule's patterns in a text, and around them the cues and exceptions that `resolve` weighs. */
export function match(text: Text, ruleset: Ruleset, context: Context): Matched {
  const post: Searched = {text, hits: withComposites(findHits(text, ruleset, context), text, ruleset), counts: ruleset.counts}
  const found = longest(findRules(post, ruleset).filter(each => hasNeeds(each, post)))
  if (found.length === 0) return {text, matches: [], cues: [], named: [], terminators: []}
  const matches = found.map(each => ({...each, exceptions: each.rule.unless.filter(unless => {
    const [from, to] = reach(unless.within, text, each.tokens)
    return spansOf(unless.patterns, post, from, to).some(span => !spansOf(unless.except, post, from, to).some(other => overlap(span, other)))
  })}))
  return {text, matches, cues: ruleset.cues.flatMap(cue => findCue(cue, post)), named: namedIn(post.hits), terminators: findTerminators(post, ruleset)}
}

function hasNeeds({rule: {needs}, tokens}: Omit<Match, 'exceptions'>, post: Searched): boolean {
  return needs.length === 0 || needs.some(need => spansOf(need.patterns, post, ...reach(need.within, post.text, tokens)).length > 0)
}

function reach(within: 'sentence' | 'post', text: Text, tokens: Span): Span {
  return within === 'post' ? [0, text.tokens.length] : sentencesOf(text, tokens)
}

/** Add what the composite entries of lists find; they see plain entries only, never each other. */
function withComposites(hits: readonly (readonly Hit[])[], text: Text, ruleset: Ruleset): (readonly Hit[])[] {
  const post: Searched = {text, hits, counts: ruleset.counts}
  return hits.map((plain, start) => {
    if (plain.length === 0) return plain
    const added = ruleset.composites.flatMap(({label, pattern}): Hit[] => {
      const found = findAt(pattern, start, post)
      if (found === undefined) return []
      const contestant = found.entries.find(entry => entry.contestant >= 0)?.contestant ?? -1
      return [{end: found.end, entry: {label, form: 'exact', contestant, letters: 'lower', local: false, disguised: false}}]
    })
    return added.length === 0 ? plain : [...plain, ...added]
  })
}

function findRules(post: Searched, ruleset: Ruleset): Omit<Match, 'exceptions'>[] {
  const matches: Omit<Match, 'exceptions'>[] = []
  post.hits.forEach((hits, start) => {
    const tried = new Set<Pattern>()
    for (const {entry} of hits) for (const label of post.counts.get(entry.label) ?? []) {
      for (const {rule: index, pattern} of ruleset.triggers.get(label) ?? []) {
        const rule = ruleset.rules[index]
        if (rule === undefined || tried.has(pattern)) continue
        tried.add(pattern)
        const found = findAt(pattern, start, post)
        if (found !== undefined) matches.push(toMatch(rule, start, found, post.text))
      }
    }
  })
  return matches
}

function toMatch(rule: Rule, start: number, {end, entries}: Found, text: Text): Omit<Match, 'exceptions'> {
  const first = text.tokens[start]
  const last = text.tokens[end - 1]
  const form = entries.find(entry => entry.form !== 'exact')?.form ?? 'exact'
  const contestants = [...new Set(entries.map(entry => entry.contestant).filter(contestant => contestant >= 0))]
  return {rule, tokens: [start, end], span: wholeTag(text, start, end, [first?.span[0] ?? 0, last?.span[1] ?? 0]), form, contestants}
}

/** A match that is a whole hashtag takes its `#` along. */
function wholeTag(text: Text, start: number, end: number, span: Span): Span {
  const from = text.hashtags[text.tokens[start]?.hashtag ?? -1]
  const to = text.hashtags[text.tokens[end - 1]?.hashtag ?? -1]
  return [from?.tokens[0] === start ? from.span[0] : span[0], to?.tokens[1] === end ? to.span[1] : span[1]]
}

/** Of matches of one rule that overlap, the longest; two phrasings of one act are one finding. */
function longest(matches: readonly Omit<Match, 'exceptions'>[]): Omit<Match, 'exceptions'>[] {
  const length = (each: Omit<Match, 'exceptions'>) => each.tokens[1] - each.tokens[0]
  const kept: Omit<Match, 'exceptions'>[] = []
  for (const each of [...matches].sort((a, b) => length(b) - length(a) || a.tokens[0] - b.tokens[0])) {
    if (!kept.some(other => other.rule === each.rule && overlap(other.tokens, each.tokens))) kept.push(each)
  }
  return kept.sort((a, b) => a.tokens[0] - b.tokens[0])
}

function namedIn(hits: readonly (readonly Hit[])[]): number[] {
  return [...new Set(hits.flatMap(found => found.map(({entry}) => entry.contestant).filter(contestant => contestant >= 0)))]
}

function findCue(cue: Cue, post: Searched): CueHit[] {
  const all = post.text.tokens.length
  const except = spansOf(cue.except, post, 0, all)
  return spansOf(cue.patterns, post, 0, all).filter(span => !except.some(other => overlap(span, other))).map(tokens => ({cue, tokens}))
}

/** The list of words that end the reach of a cue. */
const terminatorList = 'penutup-konteks'

function findTerminators(post: Searched, ruleset: Ruleset): number[] {
  const label = ruleset.labels.get(terminatorList)
  if (label === undefined) return []
  return post.hits.flatMap((hits, start) => hits.some(({entry}) => entry.label === label) ? [start] : [])
}

function spansOf(patterns: readonly Pattern[], post: Searched, from: number, to: number): Span[] {
  const spans: Span[] = []
  for (let start = from; start < to; start++) {
    if ((post.hits[start]?.length ?? 0) === 0) continue
    for (const pattern of patterns) {
      const found = findAt(pattern, start, post)
      if (found !== undefined && found.end <= to) spans.push([start, found.end])
    }
  }
  return spans
}

/** First token, and the one after the last, of the sentences that a match stands in. */
function sentencesOf(text: Text, [start, end]: Span): Span {
  const first = text.tokens[start]?.sentence
  const last = text.tokens[end - 1]?.sentence
  const inside = text.tokens.map(token => token.sentence >= (first ?? 0) && token.sentence <= (last ?? 0))
  return [inside.indexOf(true), inside.lastIndexOf(true) + 1]
}

const overlap = (one: Span, two: Span): boolean => one[0] < two[1] && two[0] < one[1]
