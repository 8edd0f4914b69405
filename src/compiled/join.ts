import type {Container, Parts} from './container.ts'

/** Parts that hold JSON arrays, to which others are added. */
const arrays = ['cues', 'rosters', 'regulations', 'elections', 'changes', 'regions', 'languages', 'composites', 'packs', 'articleKeys']
/** Lists whose items stand one after the other. */
const lists = ['contestants', 'samples', 'rules', 'tests', 'patterns', 'exceptions', 'reasons', 'articles', 'summaries']
/** Parts that tell where items begin, the last where all end. */
const starts = ['firstPatterns', 'firstExceptions', ...lists.map(name => `${name}.starts`)]

/** Put parts that hold what is added behind those of a container; any other part holds all, and stands for that of the container. */
export function joinParts(base: Container, added: Parts): Parts {
  return Object.fromEntries(Object.entries(added).map(([name, part]) => {
    if (typeof part === 'string') return [name, arrays.includes(name) ? joinArrays(base.text(name), part) : lists.includes(name) ? base.text(name) + part : part]
    return [name, starts.includes(name) ? joinStarts(base.ints(name), part) : part]
  }))
}

function joinArrays(one: string, two: string): string {
  return one === '[]' ? two : two === '[]' ? one : `${one.slice(0, -1)},${two.slice(1)}`
}

function joinStarts(one: Int32Array, two: ArrayLike<number>): Int32Array {
  const before = one.length - 1
  const all = new Int32Array(before + two.length)
  all.set(one)
  for (let index = 0; index < two.length; index++) all[before + index] = (one[before] ?? 0) + (two[index] ?? 0)
  return all
}
