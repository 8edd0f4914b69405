import type {Localized, Pattern, Step} from '../types.ts'
import {words} from '../text/index.ts'
import type {LexiconBuilder} from './lexicon.ts'

/** Parts of a phrase as written. */
export type Part =
  | {readonly kind: 'words'; readonly text: string}
  | {readonly kind: 'list'; readonly name: string; readonly same: boolean}
  | {readonly kind: 'gap'; readonly range: readonly [number, number]}
  | {readonly kind: 'group'; readonly choices: readonly (readonly Part[])[]; readonly optional: boolean}

/** A phrase that cannot be compiled, and why. */
export interface PatternError {
  readonly error: Localized
}

/** Greatest gap, in words; and most patterns that one phrase may stand for. */
const widestGap = 12
const mostPatterns = 64
/** Most parts of a phrase, and most words in a row: so far a search follows them. */
const mostSteps = 32
const longestRow = 16

/**
 * Compile a phrase of the rule language: words, `(a|b)`, `(a)?`, `<0-3 kata>`, `<daftar>`; `#` before `<` or `(` keeps it inside one hashtag.
 * `<paslon.wakil yang sama>` asks for the contestant that the phrase named before.
 * Words and groups of words become labels of their own in the lexicon.
 */
export function compilePattern(source: string, lexicon: LexiconBuilder): Pattern[] | PatternError {
  const hashtag = /^#[<(]/.test(source)
  const parsed = parsePhrase(hashtag ? source.slice(1) : source)
  if ('error' in parsed) return parsed
  if (hasLongRow(parsed.parts)) return tooLong
  const patterns: Pattern[] = []
  for (const steps of expand(parsed.parts, lexicon).flatMap(withoutOptionalHead)) {
    if (steps.length === 0) return failure('frasa harus memuat kata atau daftar', 'a phrase must hold a word or a list')
    if (steps.length > mostSteps) return failure(`frasa terlalu panjang (${steps.length} bagian; paling banyak ${mostSteps})`, `phrase is too long (${steps.length} parts; at most ${mostSteps})`)
    patterns.push({steps, source, hashtag})
  }
  if (patterns.length > mostPatterns) return failure(`frasa terlalu bercabang (${patterns.length} bentuk; paling banyak ${mostPatterns})`, `phrase has too many branches (${patterns.length}; at most ${mostPatterns})`)
  return patterns
}

/** True for more words in a row than a search follows: such a phrase would never be found. */
export function isLongRow(text: string): boolean {
  return text.length > longestRow && words(text).length > longestRow
}

const hasLongRow = (parts: readonly Part[]): boolean => parts.some(part => part.kind === 'words' ? isLongRow(part.text) : part.kind === 'group' && part.choices.some(hasLongRow))

/** True for an entry of a list that is a phrase, with alternatives, gaps or other lists in it, and no plain words. */
export const isPhrase = (text: string): boolean => /[<(]/.test(text)

/** Names of the lists that a phrase uses. */
export function listsOf(source: string): string[] {
  return [...source.matchAll(/<([^<>]*)>/g)].map(found => (found[1] ?? '').replace(sameEnding, '')).filter(name => !isGap(name))
}

const sameEnding = / yang sama$/
const isGap = (text: string) => /^\d+-\d+ kata$/.test(text)
const failure = (id: string, en: string): PatternError => ({error: {id, en}})

/** What to say of a row of words that is too long. */
export const tooLong = failure(`lebih dari ${longestRow} kata berturut-turut; ambil bagian yang khas saja`, `more than ${longestRow} words in a row; take the part that tells`)

/** The parts of a phrase, or why it cannot be read. */
export function parsePhrase(source: string): {parts: Part[]} | PatternError {
  let at = 0
  let depth = 0
  function sequence(): Part[] | PatternError {
    const parts: Part[] = []
    while (at < source.length) {
      const character = source[at]
      if (character === '|' || character === ')') {
        if (depth === 0) return failure(`"${character}" tanpa kurung pembuka`, `"${character}" without an opening bracket`)
        return parts
      }
      const part = character === '<' ? reference() : character === '(' ? group() : plain()
      if ('error' in part) return part
      if (part.kind !== 'words' || part.text.trim() !== '') parts.push(part)
    }
    return parts
  }
  function plain(): Part {
    const start = at
    while (at < source.length && !'<(|)'.includes(source[at] ?? '')) at++
    return {kind: 'words', text: source.slice(start, at)}
  }
  function reference(): Part | PatternError {
    const end = source.indexOf('>', at)
    if (end < 0) return failure('"<" tanpa ">"', '"<" without ">"')
    const text = source.slice(at + 1, end).trim()
    at = end + 1
    if (!isGap(text)) return {kind: 'list', name: text.replace(sameEnding, ''), same: sameEnding.test(text)}
    const [min = 0, max = 0] = text.split(/[- ]/).map(Number)
    if (max > widestGap || min > max) return failure(`jarak <${text}> tidak sah; paling lebar 0-${widestGap}`, `gap <${text}> is not valid; at most 0-${widestGap}`)
    return {kind: 'gap', range: [min, max]}
  }
  function group(): Part | PatternError {
    if (depth > 3) return failure('kurung terlalu dalam', 'brackets nest too deep')
    const choices: Part[][] = []
    depth++
    do {
      at++
      const choice = sequence()
      if ('error' in choice) return choice
      if (choice.length === 0) return failure('pilihan kosong dalam kurung', 'empty choice in brackets')
      choices.push(choice)
    } while (source[at] === '|')
    depth--
    if (source[at] !== ')') return failure('"(" tanpa ")"', '"(" without ")"')
    at++
    const optional = source[at] === '?'
    if (optional) at++
    return {kind: 'group', choices, optional}
  }
  const parts = sequence()
  return 'error' in parts ? parts : {parts}
}

/** A pattern is found by its first label, so one that may be left out makes two patterns; a gap at either end says nothing. */
function withoutOptionalHead(steps: readonly Step[]): Step[][] {
  const first = steps.findIndex(step => !('gap' in step))
  if (first < 0) return [[]]
  const last = steps.findLastIndex(step => !('gap' in step))
  const trimmed = steps.slice(first, last + 1)
  const head = trimmed[0]
  if (head === undefined || 'gap' in head || !head.optional) return [trimmed]
  return [[{...head, optional: false}, ...trimmed.slice(1)], ...withoutOptionalHead(trimmed.slice(1))]
}

/** Every sequence of steps that the parts stand for. */
function expand(parts: readonly Part[], lexicon: LexiconBuilder): Step[][] {
  let sequences: Step[][] = [[]]
  for (const part of parts) {
    const tails = stepsOf(part, lexicon)
    sequences = sequences.flatMap(head => tails.map(tail => [...head, ...tail]))
    if (sequences.length > mostPatterns * 2) break
  }
  return sequences
}

function stepsOf(part: Part, lexicon: LexiconBuilder): Step[][] {
  if (part.kind === 'gap') return [[{gap: part.range}]]
  if (part.kind === 'list') return [[{label: lexicon.label(part.name), optional: false, ...part.same ? {same: true} : {}}]]
  if (part.kind === 'words') return [[{label: wordsLabel([part.text], lexicon), optional: false}]]
  const texts = part.choices.map(choice => choice.length === 1 && choice[0]?.kind === 'words' ? choice[0].text : undefined)
  if (texts.every(text => text !== undefined)) return [[{label: wordsLabel(texts, lexicon), optional: part.optional}]]
  const branches = part.choices.flatMap(choice => expand(choice, lexicon))
  return part.optional ? [[], ...branches] : branches
}

/** A label for words written in a phrase itself; equal words share one. */
function wordsLabel(texts: readonly string[], lexicon: LexiconBuilder): number {
  const label = lexicon.wordLabel(texts.map(text => text.trim()))
  for (const text of texts) lexicon.add(label, text)
  return label
}
