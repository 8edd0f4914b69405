import {entriesOf, entryAt} from '../lexicon/tree.ts'
import {regionNames, type Entry, type Ruleset} from '../types.ts'
import {Entries} from './entries.ts'
import type {Index} from './plan.ts'

/** A word sequence of the lexicon, whatever the post. */
export interface Sequence {
  /** In the order of the lexicon. */
  readonly all: readonly Entry[]
  /** Those that count wherever it stands. */
  readonly always: Entries
  /** True if there are others: names, and words that must be disguised. */
  readonly depends: boolean
  /** Rosters whose region it names. */
  readonly homes: readonly number[]
  /** Steps that it takes to look at all that it may mean. */
  readonly cost: number
  /** Some of its entries, in their order. */
  some(found: readonly Entry[]): Entries
}

/** Steps that one entry is worth: it is kept, and looked at by all that follows. */
const stepsOfEntry = 10

/** Most sequences that are kept; the words that most posts use are fewer. */
const mostSequences = 10_000

/** The sequences of a ruleset by their node, each made when it is first met. */
export function sequencesOf({lexicon, labels}: Ruleset, index: Index): (node: number) => Sequence | undefined {
  const home = labels.get(regionNames)
  const made = new Map<number, Sequence>()
  const make = (first: number, last: number): Sequence => {
    const found = Array.from({length: last - first}, (_, nth) => entryAt(first + nth, lexicon))
    const all = found.filter(({label}) => label !== home)
    const always = new Entries(all.filter(({contestant, disguised}) => contestant < 0 && !disguised), index)
    // What counted of a name where it stood last mostly counts again.
    let recent = always
    return {
      all,
      always,
      depends: always.all.length < all.length,
      homes: found.filter(({label}) => label === home).map(({contestant}) => lexicon.contestantRosters[contestant] ?? -1),
      cost: all.reduce((sum, {label}) => sum + stepsOfEntry + index.countsAs(label).length, 0),
      some: chosen => recent = [recent, always].find(known => isSame(known.all, chosen)) ?? new Entries(chosen, index),
    }
  }
  return node => {
    const [first, last] = entriesOf(node, lexicon)
    if (first === last) return undefined
    const known = made.get(node)
    if (known !== undefined) return known
    const sequence = make(first, last)
    if (made.size >= mostSequences) made.clear()
    made.set(node, sequence)
    return sequence
  }
}

const isSame = (some: readonly Entry[], others: readonly Entry[]): boolean => some.length === others.length && some.every((entry, nth) => entry === others[nth])
