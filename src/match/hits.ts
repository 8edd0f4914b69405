import {childOf, entriesOf, wordBehind, wordOf} from '../lexicon/tree.ts'
import {letterCases, personTitles, placeHonours, placeTowards, placeWords, type Context, type Entry, type Lexicon, type Ruleset, type Text, type Token, type TokenKind} from '../types.ts'
import {Entries} from './entries.ts'
import {planOf, type Plan} from './plan.ts'
import {readings} from './readings.ts'
import type {Sequence} from './sequences.ts'
import {spend, type Work} from './work.ts'

/** A word sequence of the lexicon found at a token. */
export interface Hit {
  /** What of it counts here; never empty. */
  readonly entries: Entries
  /** The token after its last. */
  readonly end: number
}

/** For each token, the word sequences of the lexicon that begin there and count in this context. */
export function findHits(text: Text, ruleset: Ruleset, context: Context, work: Work): (readonly Hit[])[] {
  const {tokens} = text
  const plan = planOf(ruleset)
  const words = tokens.map(token => readings(token, ruleset.lexicon))
  const tags = wholeHashtags(text, ruleset.lexicon)
  const homes = context.region === undefined ? homesIn(tokens, words, ruleset) : nowhere
  const kinds: Partial<Record<TokenKind, number>> = {mention: ruleset.labels.get('akun-apa-saja') ?? -1, url: ruleset.labels.get('tautan') ?? -1}
  const entriesAt = (sequence: Sequence, start: number, end: number): Entries => {
    // Only a name may hold a full stop.
    const stopped = isStopped(tokens, start, end)
    if (!stopped && !sequence.depends) return sequence.always
    return sequence.some(sequence.all.filter(entry => (!stopped || entry.contestant >= 0) && counts(entry, text, start, end, ruleset, context, homes)))
  }
  return withoutParts(tokens.map((token, start) => {
    const kind = kinds[token.kind] ?? -1
    if (kind < 0 && token.hashtag < 0 && words[start]?.length === 0) return none
    const hits: Hit[] = []
    const take = (node: number, end: number) => {
      const sequence = plan.sequenceAt(node)
      if (sequence === undefined) return
      spend(work, sequence.cost)
      const entries = entriesAt(sequence, start, end)
      if (entries.all.length > 0) hits.push({entries, end})
    }
    walk(tokens, words, start, ruleset.lexicon, take)
    if (kind >= 0) hits.push({end: start + 1, entries: plan.plain(kind)})
    if (token.hashtag >= 0 && text.hashtags[token.hashtag]?.tokens[0] === start) {
      const node = tags[token.hashtag]
      if (node !== undefined) take(node, text.hashtags[token.hashtag]?.tokens[1] ?? start)
    }
    return hits
  }), plan)
}

/** Most tokens begin nothing. */
const none: readonly Hit[] = []

function isStopped(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (tokens[at]?.before === 'stop') return true
  return false
}

/** Within a whole name its parts are not names too, nor words: `Jaya` of `Gusti Ngurah Jaya` cheers nobody. */
function withoutParts(hits: readonly (readonly Hit[])[], plan: Plan): (readonly Hit[])[] {
  const around = new Map<number, {readonly start: number; readonly end: number}[]>()
  hits.forEach((found, start) => {
    for (const {end, entries} of found) {
      if (end - start < 2 || !entries.isName()) continue
      for (let token = start; token < end; token++) around.set(token, [...around.get(token) ?? [], {start, end}])
    }
  })
  if (around.size === 0) return [...hits]
  return hits.map((found, start) => {
    const whole = around.get(start)
    if (whole === undefined) return found
    return found.flatMap((hit): readonly Hit[] => {
      const {end, entries} = hit
      const longer = whole.filter(name => end <= name.end && end - start < name.end - name.start)
      if (longer.length === 0) return [hit]
      const isWithin = longer.some(name => start > name.start)
      const left = entries.all.filter(({contestant}) => contestant < 0 && !isWithin)
      return left.length === 0 ? [] : [{end, entries: left.length === entries.all.length ? entries : new Entries(left, plan)}]
    })
  })
}

/** Longest word sequence of the lexicon. */
const longest = 16

/** Follow every reading of the tokens through the tree; pictures between words are passed over. */
function walk(tokens: readonly Token[], words: readonly (readonly number[])[], start: number, lexicon: Lexicon, take: (node: number, end: number) => void): void {
  let nodes = [0]
  for (let index = start; index < tokens.length && index < start + longest; index++) {
    const token = tokens[index]
    if (token === undefined || (index > start && token.before === 'sentence')) return
    const next: number[] = []
    for (const node of nodes) for (const word of words[index] ?? []) {
      const child = childOf(node, word, lexicon)
      if (child !== 0) next.push(child)
    }
    if (next.length === 0) {
      if (token.kind === 'emoji' && index > start) continue
      return
    }
    nodes = next
    for (const node of nodes) take(node, index + 1)
  }
}

/** Hashtags that packs name as a whole. */
function wholeHashtags(text: Text, lexicon: Lexicon): (number | undefined)[] {
  return text.hashtags.map(({text: tag}) => {
    const word = wordOf(tag, lexicon)
    return (word < 0 ? 0 : childOf(0, word, lexicon)) || undefined
  })
}

const caseless = new WeakMap<Text, boolean>()

/** True if the writer gives no name a capital: then two words of one name in small letters are that name. */
function isCaseless(text: Text): boolean {
  const known = caseless.get(text) ?? text.tokens.every(({kind, letters, before}, index) =>
    kind !== 'word' || letters !== 'capital' || index === 0 || before === 'sentence' || before === 'line')
  caseless.set(text, known)
  return known
}

const nowhere: ReadonlySet<number> = new Set()

/** Rosters of the regions that a text names: where nothing else tells where a post is from, these are at home in it. */
function homesIn(tokens: readonly Token[], words: readonly (readonly number[])[], ruleset: Ruleset): ReadonlySet<number> {
  const plan = planOf(ruleset)
  const homes = new Set<number>()
  tokens.forEach(({letters}, start) => {
    if (letters !== 'lower') walk(tokens, words, start, ruleset.lexicon, node => { for (const home of plan.sequenceAt(node)?.homes ?? []) homes.add(home) })
  })
  return homes
}

/** Roster entries count only when the roster is in force, and name parts only at home and with a capital. */
function counts(entry: Entry, text: Text, start: number, end: number, ruleset: Ruleset, context: Context, homes: ReadonlySet<number>): boolean {
  const {tokens} = text
  if (entry.disguised && !isAll(tokens, start, end, token => /\p{L}/u.test(token.text) && /\d/.test(token.text))) return false
  if (entry.contestant < 0) return true
  const roster = ruleset.lexicon.contestantRosters[entry.contestant] ?? -1
  const state = context.rosters[roster]
  if (state === 'off' || state === undefined || (entry.local && state !== 'own' && !homes.has(roster))) return false
  const {firstNames, wholeNames, persons} = planOf(ruleset).fields
  // Where the region is known, first names are those of its own pairs.
  if (state !== 'own' && context.region !== undefined && firstNames.has(entry.label)) return false
  const least = letterCases.indexOf(entry.letters)
  const isWritten = least === 0 || isAll(tokens, start, end, token => letterCases.indexOf(token.letters) >= least || token.text === 'dan')
    || (isCaseless(text) && (end - start > 1 ? wholeNames.has(entry.label) : state === 'own' && isTitled(tokens, start, ruleset)))
  if (!isWritten || (persons.has(entry.label) && isPlace(tokens, start, ruleset))) return false
  return end - start > 1 || !(isSurname(tokens, start, ruleset.lexicon) || (entry.local && isOthers(tokens, start, entry, ruleset.lexicon)))
}

/** True after a title, for a word that is nothing but a name: `pak arief` of someone who uses no capitals. */
function isTitled(tokens: readonly Token[], at: number, {labels, lexicon}: Ruleset): boolean {
  const [title, name] = [tokens[at - 1], tokens[at]]
  if (title?.kind !== 'word' || name?.before !== 'none' || name.hashtag >= 0 || !isIn(labels.get(personTitles), title.text, lexicon)) return false
  const [first, last] = entriesOf(childOf(0, wordOf(name.text, lexicon), lexicon), lexicon)
  for (let index = first; index < last; index++) if ((lexicon.entryContestants[index] ?? -1) < 0) return false
  return true
}

function isAll(tokens: readonly Token[], start: number, end: number, is: (token: Token) => boolean): boolean {
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token === undefined || !is(token)) return false
  }
  return true
}

/** True after a place that bears a name, with or without a title: `RSUD dr. Iskandar` is no candidate. In small letters a place is none unless someone goes there. */
function isPlace(tokens: readonly Token[], at: number, {labels, lexicon}: Ruleset): boolean {
  const [places, honours, towards] = [labels.get(placeWords), labels.get(placeHonours), labels.get(placeTowards)]
  for (let before = at - 1; before >= 0; before--) {
    const [token, next] = [tokens[before], tokens[before + 1]]
    if (token?.kind !== 'word' || token.hashtag !== next?.hashtag || (next.before !== 'none' && next.before !== 'stop')) return false
    if (isIn(places, token.text, lexicon)) return token.letters !== 'lower' || isIn(towards, tokens[before - 1]?.text ?? '', lexicon)
    if (!isIn(honours, token.text, lexicon)) return false
  }
  return false
}

/** True for a word that is an entry of a list. */
function isIn(label: number | undefined, text: string, lexicon: Lexicon): boolean {
  const word = wordOf(text, lexicon)
  const [first, last] = word < 0 ? [0, 0] : entriesOf(childOf(0, word, lexicon), lexicon)
  for (let index = first; index < last; index++) if (lexicon.entryLabels[index] === label) return true
  return false
}

/** True after a capitalised word that no pack knows, in running text: `Laura Basuki` is somebody else. */
function isSurname(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [earlier, before, name] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (earlier?.kind !== 'word' || before?.kind !== 'word' || name === undefined || name.before !== 'none' || before.before !== 'none') return false
  if (name.letters !== 'capital' || before.letters !== 'capital' || wordOf(before.text, lexicon) >= 0 || wordBehind(before.text, lexicon) >= 0) return false
  return !isHeadline(tokens, at)
}

/** True if a name part goes on into somebody else's name: `Putu Eka Wirawan` is not the candidate Eka. */
function isOthers(tokens: readonly Token[], at: number, {contestant}: Entry, lexicon: Lexicon): boolean {
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next]
    if (token?.kind !== 'word' || token.before !== 'none' || token.letters !== 'capital') return false
    const word = wordOf(token.text, lexicon)
    const [first, last] = word < 0 ? [0, 0] : entriesOf(childOf(0, word, lexicon), lexicon)
    const named = lexicon.entryContestants.subarray(first, last)
    if (named.includes(contestant)) return false
    // `Jaya` is a name and a cheer; what comes after it decides. Other candidates' names are names in a headline too.
    if (!named.includes(-1)) return named.length > 0 || !isHeadline(tokens, at)
  }
  return false
}

/** True where most words have a capital. */
function isHeadline(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 8), at + 8).filter(({kind, sentence}) => kind === 'word' && sentence === tokens[at]?.sentence)
  return near.filter(({letters}) => letters === 'lower').length * 2 < near.length
}
