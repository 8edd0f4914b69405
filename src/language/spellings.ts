/** Old and new spellings of the same sound, each a pair that people exchange in names. */
const exchanges: readonly (readonly [from: RegExp, to: string])[] = [
  [/ie/g, 'i'], [/oe/g, 'u'], [/dj/g, 'j'], [/tj/g, 'c'], [/sj/g, 'sy'], [/kh/g, 'k'], [/ch/g, 'h'], [/dh/g, 'd'], [/th/g, 't'], [/sy/g, 's'],
  [/ph/g, 'f'], [/v/g, 'f'], [/z/g, 's'], [/q/g, 'k'], [/y(?=[^aeiou]|$)/g, 'i'], [/([a-z])\1/g, '$1'], [/(?<=[aiu])h$/, ''],
]

/** `Soni` as `Sony`; the way back is among the exchanges, so this is never one of several. */
const lastLetter: readonly [from: RegExp, to: string] = [/(?<=[^aeiouy])i$/, 'y']

/** What every exchange needs; many words have none of it. */
const exchangeable = /ie|oe|dj|tj|sj|sy|[ckdtp]h|[vzq]|y(?![aeiou])|([a-z])\1|[aiu]h$|[^aeiouy]i$/

/** Shortest variant that is still read as the name. */
const shortest = 4

const none: readonly string[] = []
/** Spellings that were found; names share their parts. */
const known = new Map<string, readonly string[]>()
/** Most words that are remembered. */
const mostKnown = 20_000

/** Other spellings of a word of a name, with one exchange or with all: `khofifah` is also written `kofifah` and `kofifa`. */
export function spellings(word: string): readonly string[] {
  if (!exchangeable.test(word)) return none
  const found = known.get(word) ?? findSpellings(word)
  if (known.size >= mostKnown) known.clear()
  known.set(word, found)
  return found
}

function findSpellings(word: string): readonly string[] {
  const one = [...exchanges, lastLetter].map(([from, to]) => word.replace(from, to))
  const all = exchanges.reduce((spelling, [from, to]) => spelling.replace(from, to), word)
  const variants = [...one, all]
  return [...new Set(variants)].filter(variant => variant !== word && variant.length >= shortest)
}
