import type {Contestant, Lexicon, Ruleset} from '../types.ts'
import {openContainer, writeContainer, type Container} from './container.ts'

/** Parts that are stored as JSON and read when first asked for. */
const plain = ['rules', 'cues', 'rosters', 'regulations', 'elections', 'regions', 'languages', 'composites', 'packs'] as const
/** The same for maps. */
const maps = ['articles', 'labels', 'counts'] as const

/** A ruleset as bytes that can be opened without reading a pack. The key says what it was compiled from, and by what. */
export function encodeRuleset(ruleset: Ruleset, key: string): Uint8Array {
  const {table, words, ...arrays} = ruleset.lexicon
  return writeContainer(key, {
    ...arrays,
    ...table,
    words: Int32Array.of(words),
    ...Object.fromEntries(plain.map(name => [name, toJson(ruleset[name])])),
    ...Object.fromEntries(maps.map(name => [name, toJson([...ruleset[name]])])),
    contestants: toJson(ruleset.contestants.map(({name, number, roster}) => [name, number, roster])),
    samples: toJson(ruleset.contestants.map(({samples}) => samples)),
  })
}

/**
 * Open a compiled ruleset; undefined if the bytes are not one, or not of this key.
 * Its parts are read when first asked for: one clean draft needs few of them.
 */
export function decodeRuleset(bytes: Uint8Array, key: string): Ruleset | undefined {
  const container = openContainer(bytes)
  if (container === undefined || container.key !== key) return undefined
  const ruleset = {lexicon: decodeLexicon(container)}
  const part = (name: keyof Ruleset, read: () => unknown) => {
    let known: unknown
    Object.defineProperty(ruleset, name, {enumerable: true, get: () => known ??= read()})
  }
  for (const name of plain) part(name, () => JSON.parse(container.text(name)))
  for (const name of maps) part(name, () => new Map(JSON.parse(container.text(name)) as [never, never][]))
  part('contestants', () => contestants(container))
  return ruleset as Ruleset
}

/** Every contestant; what stands for it in the tests of rules is read only for them. */
function contestants(container: Container): Contestant[] {
  let samples: Contestant['samples'][] | undefined
  return (JSON.parse(container.text('contestants')) as [string, string, number][]).map(([name, number, roster], index) => ({
    name,
    number,
    roster,
    get samples() {
      samples ??= JSON.parse(container.text('samples')) as Contestant['samples'][]
      return samples[index] ?? {}
    },
  }))
}

function decodeLexicon({ints, units, bytes}: Container): Lexicon {
  return {
    words: ints('words')[0] ?? 0,
    table: {slots: ints('slots'), starts: ints('starts'), units: units('units')},
    standsFor: ints('standsFor'),
    tells: bytes('tells'),
    roots: ints('roots'),
    firstEdge: ints('firstEdge'),
    edges: ints('edges'),
    firstEntry: ints('firstEntry'),
    entryLabels: ints('entryLabels'),
    entryContestants: ints('entryContestants'),
    contestantRosters: ints('contestantRosters'),
    entryTraits: bytes('entryTraits'),
  }
}

/** ASCII alone, which is stored and parsed at half the size in memory. */
function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
