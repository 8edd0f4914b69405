// @ts-nocheck
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {openContainer, writeContainer} from '../compiled/container.ts'
import {findWord, makeWordTable, type WordTable} from '../lexicon/words.ts'

/** File that the build writes beside the program: the same words, in a form that is read at once. */
const compiledFile = path.join(import.meta.dirname, '../words.bin')

let known: WordTable | undefined

/** True for an Indonesian root word; the list is read when first asked. */
export function isIndonesianWord(word: string): boolean {
  known ??= compiledWords() ?? makeWordTable(rootWords())
  return findWord(word, known) >= 0
}

/**
 * The list of `natural`.
 *
 * Only the deep path: the package's main entry takes a third of a second, reads `.env` and prints to stdout.
 */
function rootWords(): readonly string[] {
  const stemmer = createRequire(import.meta.filename)('natural/lib/natural/stemmers/indonesian/stemmer_id.js') as {readonly dictionary: readonly string[]}
  return [...new Set(stemmer.dictionary)]
}

/** The list as bytes, for the build. */
export function encodeWords(): Uint8Array {
  return writeContainer('words', {...makeWordTable(rootWords())})
}

function compiledWords(): WordTable | undefined {
  try {
    const container = openContainer(readFileSync(compiledFile))
    return container && {slots: container.narrow('slots', 'Uint16Array'), starts: container.ints('starts'), units: container.units('units')}
  } catch {
    return undefined
  }
}
