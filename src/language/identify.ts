import type {KnownLanguage, Text} from '../types.ts'

/** What the words of a post say about its language. */
export type Identified =
  | {readonly kind: 'covered'}
  | {readonly kind: 'uncovered'; readonly language: KnownLanguage; readonly evidence: readonly string[]}
  /** No known language fits; a second witness may still know better. */
  | {readonly kind: 'unknown'}

/** Fewest words and letters before a post may be called of unknown language; shorter ones say too little. */
const leastWords = 8
const leastLetters = 80
/** Greatest share of covered function words in a post of unknown language. */
const leastShare = 0.05

/** What the words of a post that are no part of a hashtag tell at a glance. Words and letters may count again where they come again. */
export interface WordCounts {
  readonly words: number
  readonly letters: number
  /** Distinct words that a covered language has among its closed-class words, and those that an uncovered one has. */
  readonly covered: number
  readonly foreign: number
}

/** True where `identify` would surely say `covered`, so that it need not be asked. */
export function isSurelyCovered({words, letters, covered, foreign}: WordCounts): boolean {
  return foreign < 2 && (words < leastWords || letters < leastLetters || covered / words > leastShare)
}

/** Which languages have a word, by their index, and how often it is listed. */
interface SharedWords {
  readonly owners: ReadonlyMap<string, readonly number[]>
  readonly sharers: ReadonlyMap<string, number>
}

const known = new WeakMap<readonly KnownLanguage[], SharedWords>()

function sharedWords(languages: readonly KnownLanguage[]): SharedWords {
  const made = known.get(languages) ?? shareWords(languages)
  known.set(languages, made)
  return made
}

function shareWords(languages: readonly KnownLanguage[]): SharedWords {
  const owners = new Map<string, number[]>()
  const sharers = new Map<string, number>()
  languages.forEach((language, index) => {
    for (const word of language.words) sharers.set(word, (sharers.get(word) ?? 0) + 1)
    for (const word of new Set(language.words)) owners.set(word, [...owners.get(word) ?? [], index])
  })
  return {owners, sharers}
}

/**
 * Tell by closed-class words whether a post is in a language that no pack covers.
 * Only distinct words count, each shared among the languages that have it; names, links and hashtags do not.
 */
export function identify(text: Text, languages: readonly KnownLanguage[]): Identified {
  const words = new Set<string>()
  for (const token of text.tokens) if (token.kind === 'word' && token.hashtag < 0) words.add(token.text)
  const scored = languages.map(language => ({language, evidence: [] as string[], score: 0}))
  const {sharers, owners} = sharedWords(languages)
  for (const word of words) for (const index of owners.get(word) ?? []) {
    const own = scored[index]
    own?.evidence.push(word)
    if (own !== undefined) own.score += 1 / (sharers.get(word) ?? 1)
  }
  const best = (covered: boolean) => scored.filter(each => each.language.covered === covered).sort((a, b) => b.score - a.score)[0]
  const [known, foreign] = [best(true), best(false)]
  if (foreign !== undefined && foreign.evidence.length >= 2 && foreign.score >= (known?.score ?? 0) + 1) {
    return {kind: 'uncovered', language: foreign.language, evidence: foreign.evidence.slice(0, 5)}
  }
  let letters = 0
  for (const word of words) letters += word.length
  const hits = new Set(scored.filter(each => each.language.covered).flatMap(each => each.evidence)).size
  if (words.size >= leastWords && letters >= leastLetters && hits / words.size <= leastShare) return {kind: 'unknown'}
  return {kind: 'covered'}
}
