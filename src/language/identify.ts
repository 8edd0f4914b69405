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

/**
 * Tell by closed-class words whether a post is in a language that no pack covers.
 * Only distinct words count, each shared among the languages that have it; names, links and hashtags do not.
 */
export function identify(text: Text, languages: readonly KnownLanguage[]): Identified {
  const words = [...new Set(text.tokens.filter(token => token.kind === 'word' && token.hashtag < 0).map(token => token.text))]
  const sharers = new Map<string, number>()
  for (const language of languages) for (const word of language.words) sharers.set(word, (sharers.get(word) ?? 0) + 1)
  const scored = languages.map(language => {
    const own = new Set(language.words)
    const evidence = words.filter(word => own.has(word))
    return {language, evidence, score: evidence.reduce((sum, word) => sum + 1 / (sharers.get(word) ?? 1), 0)}
  })
  const best = (covered: boolean) => scored.filter(each => each.language.covered === covered).sort((a, b) => b.score - a.score)[0]
  const [known, foreign] = [best(true), best(false)]
  if (foreign !== undefined && foreign.evidence.length >= 2 && foreign.score >= (known?.score ?? 0) + 1) {
    return {kind: 'uncovered', language: foreign.language, evidence: foreign.evidence.slice(0, 5)}
  }
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  const hits = new Set(scored.filter(each => each.language.covered).flatMap(each => each.evidence)).size
  if (words.length >= leastWords && letters >= leastLetters && hits / words.length <= leastShare) return {kind: 'unknown'}
  return {kind: 'covered'}
}
