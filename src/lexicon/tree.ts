import {letterCases, type Entry, type FormClass, type Lexicon} from '../types.ts'
import {findWord} from './words.ts'

/** Forms by number, as entries hold them. */
const forms = ['exact', 'base', 'imp', 'act', 'actc', 'pass', 'ter', 'person', 'agent', 'nom', 'ber'] as const satisfies readonly FormClass[]

/** Number of a word that packs use, or -1. */
export function wordOf(text: string, {table, words}: Lexicon): number {
  const word = findWord(text, table)
  return word < words ? word : -1
}

/** Number of the word that a spelling variant stands for, or -1. */
export function wordBehind(text: string, {table, standsFor}: Lexicon): number {
  return standsFor[findWord(text, table)] ?? -1
}

/** The node that a word leads to, or 0; the root is 0, and no edge leads back to it. */
export function childOf(node: number, word: number, {roots, firstEdge, edges}: Lexicon): number {
  if (node === 0) return roots[word] ?? 0
  let [low, high] = [firstEdge[node] ?? 0, firstEdge[node + 1] ?? 0]
  const end = high
  while (low < high) {
    const middle = low + high >>> 1
    if ((edges[middle] ?? 0) < word) low = middle + 1
    else high = middle
  }
  // Nodes are numbered as their edges: the edge `n` leads to the node `n + 1`.
  return low < end && edges[low] === word ? low + 1 : 0
}

/** Number of the first entry of a node and the one after its last. */
export function entriesOf(node: number, {firstEntry}: Lexicon): readonly [number, number] {
  return [firstEntry[node] ?? 0, firstEntry[node + 1] ?? 0]
}

/** An entry by number. */
export function entryAt(index: number, {entryLabels, entryContestants, entryTraits}: Lexicon): Entry {
  const traits = entryTraits[index] ?? 0
  return {
    label: entryLabels[index] ?? -1,
    contestant: entryContestants[index] ?? -1,
    form: forms[traits & 15] ?? 'exact',
    letters: letterCases[traits >> 4 & 3] ?? 'lower',
    local: (traits & 64) !== 0,
    disguised: (traits & 128) !== 0,
  }
}

/** The traits of an entry as one byte. */
export function packTraits({form, letters, local, disguised}: Omit<Entry, 'label' | 'contestant'>): number {
  return forms.indexOf(form) | letterCases.indexOf(letters) << 4 | (local ? 64 : 0) | (disguised ? 128 : 0)
}
