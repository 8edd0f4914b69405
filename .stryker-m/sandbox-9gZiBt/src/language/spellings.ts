/** Old and new spellings of the same sound, each a pair that people exchange in names. */
// @ts-nocheck

const exchanges: readonly (readonly [from: RegExp, to: string])[] = [
  [/ie/g, 'i'], [/oe/g, 'u'], [/dj/g, 'j'], [/tj/g, 'c'], [/sj/g, 'sy'], [/kh/g, 'k'], [/ch/g, 'h'], [/dh/g, 'd'], [/th/g, 't'], [/sy/g, 's'],
  [/ph/g, 'f'], [/v/g, 'f'], [/z/g, 's'], [/q/g, 'k'], [/y(?=[^aeiou]|$)/g, 'i'], [/([a-z])\1/g, '$1'], [/(?<=[aiu])h$/, ''],
]

/** Shortest variant that is still read as the name. */
const shortest = 4

/** Other spellings of a word of a name, with one exchange or with all: `khofifah` is also written `kofifah` and `kofifa`. */
export function spellings(word: string): string[] {
  const one = exchanges.map(([from, to]) => word.replace(from, to))
  const all = exchanges.reduce((spelling, [from, to]) => spelling.replace(from, to), word)
  const variants = [...one, all]
  return [...new Set(variants)].filter(variant => variant !== word && variant.length >= shortest)
}
