/** Words by number, in one hash table of typed arrays: nothing is built when it is loaded. */
// @ts-nocheck

export interface WordTable {
  /** Number of a word plus one, or 0 for an empty slot; a power of two long. */
  readonly slots: Uint16Array | Int32Array
  /** Where each word begins in `units`, and the end of the last. */
  readonly starts: Int32Array
  /** All words one after the other, in UTF-16 units. */
  readonly units: Uint16Array
}

/** Before the first unit of a word; see `addUnit`. */
export const emptyHash = 0x811c9dc5

/** The hash of a word that is one unit longer (FNV-1a). */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** The slot at which a search begins. */
export function firstSlot(hash: number, {slots}: WordTable): number {
  return (hash ^ hash >>> 15) & slots.length - 1
}

/** Number of a word, or -1. */
export function findWord(text: string, table: WordTable): number {
  let hash = emptyHash
  for (let index = 0; index < text.length; index++) hash = addUnit(hash, text.charCodeAt(index))
  const {slots} = table
  for (let slot = firstSlot(hash, table); ; slot = slot + 1 & slots.length - 1) {
    const word = (slots[slot] ?? 0) - 1
    if (word < 0 || isWord(word, text, table)) return word
  }
}

function isWord(word: number, text: string, {starts, units}: WordTable): boolean {
  const start = starts[word] ?? 0
  if ((starts[word + 1] ?? 0) - start !== text.length) return false
  for (let index = 0; index < text.length; index++) if (units[start + index] !== text.charCodeAt(index)) return false
  return true
}

/** Make a table of distinct words; each word's number is its place in the list. */
export function makeWordTable(words: readonly string[]): WordTable {
  const starts = new Int32Array(words.length + 1)
  words.forEach((word, index) => { starts[index + 1] = (starts[index] ?? 0) + word.length })
  const units = new Uint16Array(starts[words.length] ?? 0)
  // At most half full, so that a search ends soon.
  const size = 2 ** Math.ceil(Math.log2(words.length + 1) + 1)
  const table = {slots: words.length < 65_535 ? new Uint16Array(size) : new Int32Array(size), starts, units}
  words.forEach((word, index) => {
    let hash = emptyHash
    for (let at = 0; at < word.length; at++) {
      units[(starts[index] ?? 0) + at] = word.charCodeAt(at)
      hash = addUnit(hash, word.charCodeAt(at))
    }
    let slot = firstSlot(hash, table)
    while (table.slots[slot] !== 0) slot = slot + 1 & table.slots.length - 1
    table.slots[slot] = index + 1
  })
  return table
}
