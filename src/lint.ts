import {identify, isSurelyCovered, type WordCounts} from './language/identify.ts'
import {contextOf, type Choice} from './law/phase.ts'
import {isWholeCountry, regionNamed} from './law/region.ts'
import {wordBehind, wordOf} from './lexicon/tree.ts'
import {findWord} from './lexicon/words.ts'
import {overLimit, usualLimits, type Limits} from './limits.ts'
import {match, TooMuchWork} from './match/index.ts'
import {resolve} from './resolve/index.ts'
import {Screen, type Seen} from './screen/index.ts'
import {toText} from './text/index.ts'
import type {Accepted, AccountKind, Context, Finding, Localized, Phase, Post, Region, Result, Ruleset, SeverityOverrides, Status, Terms, Text, Vocabulary} from './types.ts'

/** What the caller decides; a post's own date and region win over these. */
export interface LintOptions {
  /** Today's date in a time zone, `YYYY-MM-DD`: for posts without a date. */
  readonly today: (timeZone: string) => string
  /** Day for every post that names none. Default: today. */
  readonly date?: string
  /** Region for every post that names none. */
  readonly region?: Region
  /** Who answers for posts that do not say. Default: an office. */
  readonly account?: AccountKind
  /** Ids of elections, or `all`. Default: those in force. */
  readonly elections?: readonly string[]
  /** Judge as if in this phase. */
  readonly phase?: Phase
  /** Severities that the office chose, by rule id or kind. Default: those of the rules. */
  readonly severity?: SeverityOverrides
  /** What is too much to report; `usualLimits` for those that are not named. */
  readonly limits?: Partial<Limits>
  /** Findings in the post's file that people answer for. */
  readonly accepted?: Accepted
  /** True for a word of the language; for splitting hashtags that packs do not know. */
  readonly isWord?: (word: string) => boolean
  /** Second witness for a post whose words no known language fits: its ISO 639-3 tag, or `und`. Without it nothing is said of such posts. */
  readonly guessLanguage?: (text: string) => string
}

/** Check one post: text, match, resolve. Pure: no disk, no clock, no console. */
export function lint(post: Post, ruleset: Ruleset, options: LintOptions): Result {
  const shared = sharedBy(ruleset, options)
  const isLittle = shared.units < little
  shared.units += post.text.length
  return check(post, ruleset, options, isLittle ? undefined : screenOf(shared, ruleset))
}

/** The same without the screen, which holds back posts that hold nothing: slower over many posts, and the measure of it. */
export function lintPlainly(post: Post, ruleset: Ruleset, options: LintOptions): Result {
  return check(post, ruleset, options)
}

/** The same with the screen, however little was checked before. */
export function lintScreened(post: Post, ruleset: Ruleset, options: LintOptions): Result {
  return check(post, ruleset, options, screenOf(sharedBy(ruleset, options), ruleset))
}

function check(post: Post, ruleset: Ruleset, options: LintOptions, screen?: Screen): Result {
  const {context, unknownRegion} = judgedIn(post, ruleset, options)
  const unreadable = post.unreadable ?? post.skipped ?? unknownRegion
  if (unreadable !== undefined) return unchecked(post, context, unreadable)
  const {mayMatch, mayBeForeign} = screen?.look(post.text, context) ?? unscreened
  if (!mayMatch && !mayBeForeign) return {post, context, findings: [], held: [], notes: [], status: 'clean'}
  const text = toText(post, sharedBy(ruleset, options).vocabulary)
  const limits = {...usualLimits, ...options.limits}
  const matched = mayMatch ? attempt(() => match(text, ruleset, context, freeSteps + limits['word-steps'] * text.tokens.length)) : undefined
  if (matched === 'too much work') return unchecked(post, context, overLimit('word-steps', limits))
  if (matched !== undefined && matched.matches.length > limits['post-findings']) return unchecked(post, context, overLimit('post-findings', limits))
  const {findings, held} = matched === undefined ? nothing : resolve(matched, ruleset, termsOf(context, options))
  const notes = mayBeForeign ? languageNotes(text, ruleset, options) : []
  return {post, context, findings, held, notes, status: statusOf(findings, notes)}
}

/** Steps that every post has, however short. */
const freeSteps = 20_000

function attempt<T>(search: () => T): T | 'too much work' {
  try {
    return search()
  } catch (error) {
    if (error instanceof TooMuchWork) return 'too much work'
    throw error
  }
}

const nothing = {findings: [], held: []}

const unchecked = (post: Post, context: Context, unreadable: Localized): Result =>
  ({post: {...post, unreadable}, context, ...nothing, notes: [], status: 'unchecked'})

const termsOf = (context: Context, {severity, accepted}: LintOptions): Terms => ({context, ...(severity !== undefined && {severity}), ...(accepted !== undefined && {accepted})})

const unscreened: Seen = {mayMatch: true, mayBeForeign: true}
const noWord = () => false

/** What the posts of a run share: one ruleset and the words of one language. */
interface Shared {
  readonly vocabulary: Vocabulary
  /** How much text was checked so far, in UTF-16 units. */
  units: number
  screen?: Screen
}

const known = new WeakMap<Ruleset, Shared>()

function sharedBy(ruleset: Ruleset, {isWord = noWord}: LintOptions): Shared {
  const before = known.get(ruleset)
  const shared = before?.vocabulary.isWord === isWord ? before : {vocabulary: vocabularyOf(ruleset, isWord), units: 0}
  known.set(ruleset, shared)
  return shared
}

/** So much text, in UTF-16 units, is checked plainly, measured: laying out a screen takes as long as some 300 posts do. */
const little = 40_000

const screenOf = (shared: Shared, ruleset: Ruleset): Screen => shared.screen ??= new Screen(ruleset, shared.vocabulary)

/** A note when no pack knows the post's language: its calls would go unseen. */
function languageNotes(text: Text, ruleset: Ruleset, {guessLanguage}: LintOptions): Localized[] {
  // What knows the languages apart takes longer to read than most posts take to check.
  if (isSurelyCovered(wordCounts(text, ruleset))) return []
  const found = identify(text, ruleset.languages)
  if (found.kind === 'uncovered') {
    const {name} = found.language
    const words = found.evidence.join(', ')
    return [{id: `unggahan ini tampaknya berbahasa ${name.id} (${words}); belum ada paket aturan untuk bahasa itu`, en: `this post seems to be in ${name.en} (${words}); no rule pack covers that language yet`}]
  }
  if (found.kind === 'covered' || guessLanguage === undefined) return []
  const guess = guessLanguage(text.post.text)
  // Malay reads as Indonesian, and a guesser without an opinion is no witness.
  if (['und', 'zlm', 'ind'].includes(guess) || ruleset.languages.some(({tag, covered}) => covered && tag === guess)) return []
  return [{id: 'bahasa unggahan ini tidak dikenali; ajakan dalam bahasa itu tidak terlihat oleh aturan', en: 'the language of this post was not recognised; calls in it go unseen'}]
}

function wordCounts({tokens}: Text, {lexicon: {table, tells}}: Ruleset): WordCounts {
  const words = tokens.filter(({kind, hashtag}) => kind === 'word' && hashtag < 0)
  const told = [...new Set(words.map(({text}) => findWord(text, table)))].map(word => tells[word] ?? 0)
  return {
    words: words.length,
    letters: words.reduce((sum, {text}) => sum + text.length, 0),
    covered: told.filter(bits => (bits & 1) !== 0).length,
    foreign: told.filter(bits => (bits & 2) !== 0).length,
  }
}

interface Judged {
  readonly context: Context
  readonly unknownRegion?: Localized
}

/** The context that posts without a date, region or account of their own had last: most of a run share one. */
let last: (Judged & {readonly options: LintOptions; readonly ruleset: Ruleset; readonly day: string}) | undefined

/** What decides where and when a post is judged that does not say. */
const told = ['region', 'account', 'elections', 'phase'] as const

/** Where and when a post is judged. */
function judgedIn(post: Post, ruleset: Ruleset, options: LintOptions): Judged {
  if (post.region !== undefined || post.date !== undefined || post.accountKind !== undefined) return judge(post, ruleset, options)
  const day = options.date ?? options.today(options.region?.timeZone ?? 'Asia/Jakarta')
  const isSame = last?.ruleset === ruleset && last.day === day && told.every(key => last?.options[key] === options[key])
  if (last === undefined || !isSame) last = {...judge(post, ruleset, options), options: {...options}, ruleset, day}
  return last
}

function judge(post: Post, ruleset: Ruleset, options: LintOptions): Judged {
  const {unknownRegion, ...choice} = choose(post, ruleset, options)
  return {context: contextOf(choice, ruleset), ...(unknownRegion !== undefined && {unknownRegion})}
}

interface Chosen extends Choice {
  readonly unknownRegion?: NonNullable<Post['unreadable']>
}

function choose(post: Post, ruleset: Ruleset, options: LintOptions): Chosen {
  const isNational = post.region !== undefined && isWholeCountry(post.region)
  const named = post.region === undefined || isNational ? undefined : regionNamed(post.region, ruleset.regions)
  const region = isNational ? undefined : named?.region ?? options.region
  const account = post.accountKind ?? options.account
  return {
    date: post.date ?? options.date ?? options.today(region?.timeZone ?? 'Asia/Jakarta'),
    ...(region !== undefined && {region}),
    ...(account !== undefined && {account}),
    ...(options.elections !== undefined && {elections: options.elections}),
    ...(options.phase !== undefined && {phase: options.phase}),
    ...(named?.problem !== undefined && {unknownRegion: named.problem}),
  }
}

function vocabularyOf(ruleset: Ruleset, isWord: Vocabulary['isWord']): Vocabulary {
  return {has: word => wordOf(word, ruleset.lexicon) >= 0 || wordBehind(word, ruleset.lexicon) >= 0, isWord}
}

function statusOf(findings: readonly Finding[], notes: readonly Localized[]): Status {
  const has = (severity: Finding['severity']) => findings.some(finding => finding.severity === severity)
  return has('error') ? 'violation' : has('warning') ? 'warning' : has('info') || notes.length > 0 ? 'note' : 'clean'
}

/** Where and when a run without post dates is judged: what the last line of a report says. */
export function contextFor(ruleset: Ruleset, options: LintOptions): Context {
  return contextOf(choose({file: '', id: '', text: '', line: 1, anchors: []}, ruleset, options), ruleset)
}
