import type {Context, Cue, CueHit, Match, Matched, Rule, Ruleset, Span, Text} from '../types.ts'
import {apart, firstFrom, lookAround, type Around} from './around.ts'
import {Entries, plainEntry} from './entries.ts'
import {findAt, type Found, type Searched} from './find.ts'
import {findHits, type Hit} from './hits.ts'
import {planOf, type Plan, type Trigger} from './plan.ts'
import {spend, type Work} from './work.ts'

export {TooMuchWork} from './work.ts'

/**
 * Find every rule's patterns in a text, and around them the cues and exceptions that `resolve` weighs.
 *
 * @throws TooMuchWork when that takes more steps than allowed.
 */
export function match(text: Text, ruleset: Ruleset, context: Context, steps = Infinity): Matched {
  const plan = planOf(ruleset)
  const work: Work = {left: steps}
  const plain: Searched = {text, hits: findHits(text, ruleset, context, work), work}
  const aroundPlain = lookAt(plain, plan)
  const post = withComposites(plain, aroundPlain, ruleset, plan)
  const around = post === plain ? aroundPlain : lookAt(post, plan)
  const found = longest(findRules(post, around).filter(each => around.hasNeeds(each)))
  if (found.length === 0) return {text, matches: [], named: [], listed: new Set(), terminators: new Set()}
  const near = around.cues()
  const cues = findCues(ruleset.cues.filter((_, index) => near.has(index)), around)
  return {
    text,
    matches: found.map(each => ({...each, cues: cuesNear(each, cues, around), exceptions: around.exceptionsOf(each)})),
    named: namedIn(post),
    listed: listedIn(post, ruleset),
    terminators: findTerminators(post, ruleset),
  }
}

/** A match before anything is seen around it. */
type Bare = Omit<Match, 'cues' | 'exceptions'>

function lookAt(post: Searched, {labels}: Plan): Around {
  labels.read(post.hits)
  return lookAround(post, labels)
}

/** Add what the composite entries of lists find; they see plain entries only, never each other. */
function withComposites(post: Searched, {mayHold}: Around, {composites}: Ruleset, plan: Plan): Searched {
  let some = false
  const hits = post.hits.map((plain, start) => {
    const added = begunBy(plain).flatMap((index): Hit[] => {
      const [composite, sought] = [composites[index], plan.composed(index)]
      const found = composite === undefined || sought === undefined || !mayHold(sought) ? undefined : findAt(sought, start, post)
      if (composite === undefined || found === undefined) return []
      const contestant = found.entries.find(entry => entry.contestant >= 0)?.contestant ?? -1
      return [{end: found.end, entries: contestant < 0 ? plan.plain(composite.label) : new Entries([{...plainEntry, label: composite.label, contestant}], plan)}]
    })
    some ||= added.length > 0
    return added.length === 0 ? plain : [...plain, ...added]
  })
  return some ? {...post, hits} : post
}

/** Composites that can begin with what was found at a token, by their index and in its order. */
function begunBy(hits: readonly Hit[]): readonly number[] {
  let begun: readonly number[] = none
  for (const {entries} of hits) {
    const more = entries.composites()
    if (more.length > 0) begun = begun.length === 0 ? more : [...begun, ...more]
  }
  return begun.length < 2 ? begun : [...new Set(begun)].sort((a, b) => a - b)
}

const none: readonly never[] = []

function findRules(post: Searched, around: Around): Bare[] {
  const matches: Bare[] = []
  post.hits.forEach((hits, start) => {
    let tried: Set<Trigger> | undefined
    for (const {entries} of hits) for (const trigger of entries.triggers()) {
      if (!around.mayHold(trigger)) continue
      spend(post.work, 1)
      if (tried?.has(trigger) === true) continue
      // A pattern may begin with several of the words found here.
      if (hits.length > 1) tried = (tried ?? new Set()).add(trigger)
      const found = findAt(trigger.sought(), start, post)
      if (found !== undefined) matches.push(toMatch(trigger.rule(), start, found, post.text))
    }
  })
  return matches
}

function toMatch(rule: Rule, start: number, {end, entries}: Found, text: Text): Bare {
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
function longest(matches: readonly Bare[]): Bare[] {
  const length = (each: Bare) => each.tokens[1] - each.tokens[0]
  const taken = new Map<Rule, Set<number>>()
  const kept = [...matches].sort((a, b) => length(b) - length(a) || a.tokens[0] - b.tokens[0]).filter(({rule, tokens: [start, end]}) => {
    const tokens = taken.get(rule) ?? new Set()
    taken.set(rule, tokens)
    for (let token = start; token < end; token++) if (tokens.has(token)) return false
    for (let token = start; token < end; token++) tokens.add(token)
    return true
  })
  return kept.sort((a, b) => a.tokens[0] - b.tokens[0])
}

/** Contestants that the post names. */
function namedIn({hits}: Searched): number[] {
  const named = new Set<number>()
  for (const found of hits) for (const {entries} of found) for (const contestant of entries.named()) named.add(contestant)
  return [...named]
}

/** The list of marks of a ballot number, and of names for the empty column of a contest with one pair. */
const [numberMarks, emptyColumn] = ['penanda-nomor', 'kolom-kosong']

/** Ballot numbers that the post lists (`paslon 2`), and `kosong` for the empty column. */
function listedIn({hits, text: {tokens}}: Searched, {labels}: Ruleset): Set<string> {
  const [marks = -1, column = -1] = [numberMarks, emptyColumn].map(list => labels.get(list))
  const listed = new Set<string>()
  for (const found of hits) for (const {entries, end} of found) {
    const next = tokens[end]
    if (entries.as(column).length > 0) listed.add('kosong')
    if (next?.kind === 'number' && entries.as(marks).length > 0) listed.add(String(Number(next.text)))
  }
  return listed
}

/** A cue that holds for the whole post, save for the sentences with words that silence it. */
interface Everywhere {
  readonly hit: CueHit
  readonly silentIn: ReadonlySet<number>
}

/** Cues in the order of the text, and apart from them the first of each that holds for the whole post. */
interface Cues {
  readonly ordered: readonly CueHit[]
  readonly starts: readonly Span[]
  readonly everywhere: readonly Everywhere[]
}

function findCues(cues: readonly Cue[], around: Around): Cues {
  const hitsOf = (cue: Cue) => spoken(cue, around).map((tokens): CueHit => ({cue, tokens}))
  const ordered = cues.filter(({within}) => within !== 'post').flatMap(hitsOf).sort((a, b) => a.tokens[0] - b.tokens[0])
  const everywhere = cues.filter(({within}) => within === 'post').flatMap(cue => hitsOf(cue).slice(0, 1).map((hit): Everywhere => ({hit, silentIn: silentIn(cue, around)})))
  return {ordered, starts: ordered.map(({tokens}) => tokens), everywhere}
}

/** Where a cue stands and counts. */
function spoken(cue: Cue, around: Around): readonly Span[] {
  const found = apart(around.spans(cue.patterns), around.spans(cue.except))
  if (found.length === 0 || cue.silencedBy.length === 0) return found
  const silent = silentIn(cue, around)
  return found.filter(span => !silent.has(around.sentenceOf(span)))
}

/** Sentences with words that silence a cue. */
function silentIn({silencedBy}: Cue, around: Around): ReadonlySet<number> {
  return new Set(around.spans(silencedBy).map(span => around.sentenceOf(span)))
}

/** Farthest that a cue reaches within its sentence, in tokens: no sentence that a person writes is longer. */
const farthest = 80

function cuesNear({tokens}: Bare, {ordered, starts, everywhere}: Cues, around: Around): CueHit[] {
  const [start, end] = tokens
  const sentence = around.sentenceOf(tokens)
  const near: CueHit[] = []
  for (let index = firstFrom(starts, start - farthest); index < ordered.length; index++) {
    const hit = ordered[index]
    if (hit === undefined || hit.tokens[0] > end + farthest) break
    near.push(hit)
  }
  return [...near, ...everywhere.flatMap(({hit, silentIn}) => silentIn.has(sentence) ? [] : [hit])]
}

/** The list of words that end the reach of a cue. */
const terminatorList = 'penutup-konteks'

function findTerminators(post: Searched, ruleset: Ruleset): Set<number> {
  const label = ruleset.labels.get(terminatorList) ?? -1
  const found = new Set<number>()
  post.hits.forEach((hits, start) => { if (hits.some(({entries}) => entries.as(label).length > 0)) found.add(start) })
  return found
}
