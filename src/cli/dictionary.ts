import {createRequire} from 'node:module'

let known: Set<string> | undefined

/**
 * True for an Indonesian root word. The list is that of `natural`, loaded when first asked.
 *
 * Only the deep path: the package's main entry takes a third of a second, reads `.env` and prints to stdout.
 */
export function isIndonesianWord(word: string): boolean {
  if (known === undefined) {
    const stemmer = createRequire(import.meta.url)('natural/lib/natural/stemmers/indonesian/stemmer_id.js') as {readonly dictionary: readonly string[]}
    known = new Set(stemmer.dictionary)
  }
  return known.has(word)
}
