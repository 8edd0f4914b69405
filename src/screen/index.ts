import {isSurelyCovered} from '../language/identify.ts'
import {grown} from '../lexicon/arrays.ts'
import {childOf} from '../lexicon/tree.ts'
import {personTitles, regionNames, type Context, type Ruleset, type Vocabulary} from '../types.ts'
import {LiveEntries, type Group} from './live.ts'
import {makeScreenPlan, matters, type ScreenPlan} from './plan.ts'
import {breaks, kinds, traits} from './codes.ts'
import {TokenArrays} from './tokens.ts'

/** Longest word sequence of the lexicon. */
const longest = 16

/** Steps of patterns that are tried for each token, by and large: ten times what the busiest drafts take. */
const stepsPerToken = 400
const leastSteps = 10_000

/** What may have to be said of a post; false is certain. */
export interface Seen {
  /** A rule may match. */
  readonly mayMatch: boolean
  /** It may be in a language that no pack covers. */
  readonly mayBeForeign: boolean
}

/**
 * Tells posts of which there is nothing to say, without making an object for each of their words.
 *
 * It goes the way of `text/`, `match/` and `language/`, but over arrays of numbers, and asks less: where it takes a shortcut, it
 * lets a post through that the plain way then clears. What it holds back, the plain way would clear as well: a post without any
 * pattern of a rule, in a language that packs cover. `test/screen.test.ts` compares the two.
 */
export class Screen {
  readonly #ruleset: Ruleset
  readonly #plan: ScreenPlan
  readonly #tokens: TokenArrays
  readonly #live: LiveEntries
  /** For each token: its first hit, or -1; hits are chained, so that composites can add theirs. */
  #heads = new Int32Array(1024)
  #next = new Int32Array(4096)
  #ends = new Int32Array(4096)
  readonly #groups: Group[] = []
  #hits = 0
  readonly #kindGroups: readonly (Group | undefined)[]
  /** The label of names of the regions of contests, or -1. */
  readonly #home: number
  /** The label of titles, or -1. */
  readonly #titles: number
  /** Steps of patterns that may still be tried: a post that takes more is left to the plain way, whose time is linear. */
  #budget = 0
  /** Where all ends of a pattern are asked for: those found so far. */
  #allEnds: Set<number> | undefined
  /** For each label: the last post in which something counted as it. */
  readonly #lastSeen: Int32Array
  #post = 0

  constructor(ruleset: Ruleset, vocabulary: Vocabulary) {
    this.#ruleset = ruleset
    this.#plan = makeScreenPlan(ruleset)
    this.#tokens = new TokenArrays(ruleset.lexicon, vocabulary)
    this.#lastSeen = new Int32Array(ruleset.labelCount)
    this.#live = new LiveEntries(ruleset, this.#plan)
    const group = (name: string) => {
      const label = ruleset.labels.get(name)
      return label === undefined ? undefined : this.#live.group([label])
    }
    this.#home = ruleset.labels.get(regionNames) ?? -1
    this.#titles = ruleset.labels.get(personTitles) ?? -1
    this.#kindGroups = [undefined, undefined, undefined, group('akun-apa-saja'), group('tautan')]
  }

  /** Look at a post: what may have to be said of it. */
  look(post: string, context: Context): Seen {
    if (!this.#tokens.read(post)) return {mayMatch: true, mayBeForeign: true}
    this.#live.enter(context, false)
    this.#budget = this.#tokens.size * stepsPerToken + leastSteps
    this.#findHits()
    // A post that tells its region by its words alone may mean any contestant by a part of a name: the plain way knows whom.
    if (context.region === undefined && this.#lastSeen[this.#home] === this.#post) {
      this.#live.enter(context, true)
      this.#findHits()
    }
    return {mayMatch: this.#findsPattern() || this.#budget < 0, mayBeForeign: !isSurelyCovered(this.#tokens.telling)}
  }

  #findHits(): void {
    const {size, words, more, others, kinds: kindOf, tags} = this.#tokens
    const {roots, nodes} = this.#plan
    if (this.#heads.length < size) this.#heads = new Int32Array(size * 2)
    this.#hits = 0
    this.#post++
    for (let start = 0; start < size; start++) {
      this.#heads[start] = -1
      const word = words[start] ?? -1
      if (word >= 0 && roots[word] !== 0) this.#walk(0, word, start, start)
      const index = more[start] ?? 0
      if (index > 0) for (const other of others[index - 1]?.slice(1) ?? []) this.#walk(0, other, start, start)
      const group = this.#kindGroups[kindOf[start] ?? 0]
      if (group !== undefined) this.#hit(start, start + 1, group)
    }
    for (const {node, start, end} of tags) if (node !== 0 && nodes[node] !== 0) this.#take(node, start, end)
    for (let start = 0; start < size; start++) if (this.#heads[start] !== -1) this.#addComposites(start)
  }

  /** Follow a word from a node, then every reading of the tokens after it. */
  #walk(node: number, word: number, start: number, at: number): void {
    const {lexicon} = this.#ruleset
    const child = childOf(node, word, lexicon)
    const found = this.#plan.nodes[child] ?? 0
    if (child === 0 || found === 0) return
    if ((found & matters.entries) !== 0) this.#take(child, start, at + 1)
    if ((found & matters.below) === 0) return
    const {size, words, more, others, breaks: breakOf, kinds: kindOf} = this.#tokens
    for (let next = at + 1; next < size && next < start + longest && breakOf[next] !== breaks.sentence; next++) {
      const first = words[next] ?? -1
      if (first >= 0) this.#walk(child, first, start, next)
      const index = more[next] ?? 0
      if (index > 0) for (const other of others[index - 1]?.slice(1) ?? []) this.#walk(child, other, start, next)
      // Pictures between words are passed over.
      if (kindOf[next] !== kinds.emoji) return
    }
  }

  /** Take the entries of a node that may count here. */
  #take(node: number, start: number, end: number): void {
    const live = this.#live.at(node)
    for (let index = 0; index < live.length; index++) {
      const group = live[index]
      if (group === undefined || ((group.asks & 8) !== 0 && !this.#allHave(traits.disguised, start, end))) continue
      if ((group.asks & 4) !== 0 ? !this.#areWritten(group.asks & 3, start, end) : this.#isStopped(start, end)) continue
      this.#hit(start, end, group)
    }
  }

  #allHave(trait: number, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (((this.#tokens.traits[at] ?? 0) & trait) === 0) return false
    return true
  }

  #areWritten(least: number, start: number, end: number): boolean {
    // A writer who cares little for capitals may mean a name of several words: the plain way decides.
    if (least === 0 || end - start > 1) return true
    return this.#tokens.lettersOf(start) >= least || ((this.#tokens.traits[start] ?? 0) & traits.dan) !== 0 || (start > 0 && this.#counts(start - 1, this.#titles))
  }

  #counts(at: number, label: number): boolean {
    for (let hit = this.#heads[at] ?? -1; hit >= 0; hit = this.#next[hit] ?? -1) if (this.#groups[hit]?.labels.has(label) === true) return true
    return false
  }

  #isStopped(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) if (this.#tokens.breaks[at] === breaks.stop) return true
    return false
  }

  #hit(start: number, end: number, group: Group): void {
    const hit = this.#hits++
    if (hit >= this.#next.length) {
      this.#next = grown(this.#next)
      this.#ends = grown(this.#ends)
    }
    const {labelList} = group
    for (let index = 0; index < labelList.length; index++) this.#lastSeen[labelList[index] ?? 0] = this.#post
    this.#groups[hit] = group
    this.#ends[hit] = end
    this.#next[hit] = this.#heads[start] ?? -1
    this.#heads[start] = hit
  }

  /** Composites see plain hits only. Each end that one may have is a hit of its own: the plain way may see fewer, and take another. */
  #addComposites(start: number): void {
    let found: {readonly end: number; readonly label: number}[] | undefined
    for (let hit = this.#heads[start] ?? -1; hit >= 0; hit = this.#next[hit] ?? -1) {
      for (const {pattern, label} of this.#groups[hit]?.composites ?? none) {
        this.#allEnds = new Set()
        this.#matches(pattern, start)
        for (const end of this.#allEnds) (found ??= []).push({end, label})
        this.#allEnds = undefined
      }
    }
    for (const {end, label} of found ?? none) this.#hit(start, end, this.#live.group([label]))
  }

  #findsPattern(): boolean {
    const {size} = this.#tokens
    for (let start = 0; start < size; start++) {
      for (let hit = this.#heads[start] ?? -1; hit >= 0; hit = this.#next[hit] ?? -1) {
        for (const pattern of this.#groups[hit]?.triggers ?? none) if (this.#matches(pattern, start)) return true
      }
    }
    return false
  }

  /** True if a pattern matches from a token. */
  #matches(pattern: number, start: number): boolean {
    for (const label of this.#plan.musts[pattern] ?? []) if (this.#lastSeen[label] !== this.#post) return false
    const bits = this.#tokens.traits[start] ?? 0
    const inTag = (bits & traits.tag) !== 0
    if (this.#plan.inTag[pattern] === 1 && !inTag) return false
    if (!inTag && (bits & traits.glued) !== 0 && this.#tokens.kinds[start] === kinds.number) return false
    return this.#follow(this.#plan.steps[pattern] ?? 0, this.#plan.steps[pattern + 1] ?? 0, start, start)
  }

  #follow(step: number, last: number, start: number, at: number): boolean {
    if (this.#budget-- < 0) return true
    if (step === last) return this.#allEnds === undefined || !this.#allEnds.add(at)
    const {labels, optional} = this.#plan
    const wanted = labels[step] ?? -1
    if (wanted < 0) return this.#overGap(step, last, start, at)
    const {size, breaks: breakOf, kinds: kindOf} = this.#tokens
    for (let index = at; index < size && (index === start || breakOf[index] === breaks.none); index++) {
      for (let hit = this.#heads[index] ?? -1; hit >= 0; hit = this.#next[hit] ?? -1) {
        if (this.#groups[hit]?.labels.has(wanted) === true && this.#follow(step + 1, last, start, this.#ends[hit] ?? 0)) return true
      }
      if (kindOf[index] !== kinds.emoji) break
    }
    return optional[step] === 1 && this.#follow(step + 1, last, start, at)
  }

  #overGap(step: number, last: number, start: number, at: number): boolean {
    const {least, most} = this.#plan
    const {size, breaks: breakOf, kinds: kindOf} = this.#tokens
    for (let words = 0, next = at; words <= (most[step] ?? 0); next++) {
      if (words >= (least[step] ?? 0) && this.#follow(step + 1, last, start, next)) return true
      if (next >= size || breakOf[next] !== breaks.none) return false
      if (kindOf[next] !== kinds.emoji) words++
    }
    return false
  }
}

const none: readonly never[] = []
