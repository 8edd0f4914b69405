import {entriesOf, entryAt} from '../lexicon/tree.ts'
import {regionNames, type Entry, type Ruleset} from '../types.ts'
import type {Index, Trigger} from './plan.ts'


/** What one word sequence of the lexicon may mean at a place of a post, and what the search looks up by that; worked out when first asked for, and kept. */
export class Entries {
  /** In the order of the lexicon. */
  readonly all: readonly Entry[]
  readonly #plan: Index
  #byLabel: ReadonlyMap<number, readonly Entry[]> | undefined
  #labels: readonly number[] | undefined
  #triggers: readonly Trigger[] | undefined
  #composites: readonly number[] | undefined
  #cues: readonly number[] | undefined
  #isName: boolean | undefined
  #named: readonly number[] | undefined

  constructor(all: readonly Entry[], plan: Index) {
    this.all = all
    this.#plan = plan
  }

  /** Those that count as a label. */
  as(label: number): readonly Entry[] {
    return (this.#byLabel ??= this.#sort()).get(label) ?? none
  }

  /** The labels that any of them counts as, each once. */
  labels(): readonly number[] {
    return this.#labels ??= [...(this.#byLabel ??= this.#sort()).keys()]
  }

  /** Patterns of rules that can begin here. */
  triggers(): readonly Trigger[] {
    return this.#triggers ??= this.#distinct(label => this.#plan.triggersOf(label))
  }

  /** Composites that can begin here, by their index. */
  composites(): readonly number[] {
    return this.#composites ??= this.#distinct(label => this.#plan.compositesOf(label))
  }

  /** Cues that can begin here, by their index. */
  cues(): readonly number[] {
    return this.#cues ??= [...new Set(this.labels().flatMap(label => this.#plan.cues.get(label) ?? none))]
  }

  /** True if one of them is what a contestant is called. */
  isName(): boolean {
    return this.#isName ??= this.all.some(({label}) => this.#plan.names.has(label))
  }

  /** Contestants that are named here. */
  named(): readonly number[] {
    return this.#named ??= [...new Set(this.all.flatMap(({contestant, label}) => contestant < 0 || this.#plan.fields.parts.has(label) ? [] : [contestant]))]
  }

  #sort(): ReadonlyMap<number, readonly Entry[]> {
    const by = new Map<number, Entry[]>()
    for (const entry of this.all) for (const label of this.#plan.countsAs(entry.label)) {
      const others = by.get(label)
      if (others === undefined) by.set(label, [entry])
      else others.push(entry)
    }
    return by
  }

  #distinct<T>(of: (label: number) => readonly T[]): readonly T[] {
    return [...new Set([...new Set(this.all.map(({label}) => label))].flatMap(of))]
  }
}

const none: readonly never[] = []

/** An entry that asks nothing of its words and means nobody. */
export const plainEntry: Omit<Entry, 'label'> = {form: 'exact', contestant: -1, letters: 'lower', local: false, disguised: false}

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
export function sequencesOf({lexicon, labels}: Ruleset, plan: Index): (node: number) => Sequence | undefined {
  const home = labels.get(regionNames)
  const made = new Map<number, Sequence>()
  const make = (first: number, last: number): Sequence => {
    const found = Array.from({length: last - first}, (_, index) => entryAt(first + index, lexicon))
    const all = found.filter(({label}) => label !== home)
    const always = new Entries(all.filter(({contestant, disguised}) => contestant < 0 && !disguised), plan)
    // What counted of a name where it stood last mostly counts again.
    let recent = always
    return {
      all,
      always,
      depends: always.all.length < all.length,
      homes: found.filter(({label}) => label === home).map(({contestant}) => lexicon.contestantRosters[contestant] ?? -1),
      cost: all.reduce((sum, {label}) => sum + stepsOfEntry + plan.countsAs(label).length, 0),
      some: chosen => recent = [recent, always].find(known => isSame(known.all, chosen)) ?? new Entries(chosen, plan),
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

const isSame = (some: readonly Entry[], others: readonly Entry[]): boolean => some.length === others.length && some.every((entry, index) => entry === others[index])
