import type {Entry} from '../types.ts'
import type {Index, Trigger} from './plan.ts'

/**
 * What one word sequence of the lexicon may mean at a place of a post.
 *
 * What the search looks up by that is worked out when first asked for, and kept: the same words come again in post after post.
 */
export class Entries {
  /** In the order of the lexicon. */
  readonly all: readonly Entry[]
  readonly #index: Index
  #byLabel: ReadonlyMap<number, readonly Entry[]> | undefined
  #labels: readonly number[] | undefined
  #triggers: readonly Trigger[] | undefined
  #composites: readonly number[] | undefined
  #cues: readonly number[] | undefined
  #isName: boolean | undefined
  #named: readonly number[] | undefined

  constructor(all: readonly Entry[], index: Index) {
    this.all = all
    this.#index = index
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
    return this.#triggers ??= this.#distinct(label => this.#index.triggersOf(label))
  }

  /** Composites that can begin here, by their index. */
  composites(): readonly number[] {
    return this.#composites ??= this.#distinct(label => this.#index.compositesOf(label))
  }

  /** Cues that can begin here, by their index. */
  cues(): readonly number[] {
    return this.#cues ??= [...new Set(this.labels().flatMap(label => this.#index.cues.get(label) ?? none))]
  }

  /** True if one of them is what a contestant is called. */
  isName(): boolean {
    return this.#isName ??= this.all.some(({label}) => this.#index.fields.names.has(label))
  }

  /** Contestants that are named here. */
  named(): readonly number[] {
    return this.#named ??= [...new Set(this.all.flatMap(({contestant, label}) => contestant < 0 || this.#index.fields.parts.has(label) ? [] : [contestant]))]
  }

  #sort(): ReadonlyMap<number, readonly Entry[]> {
    const by = new Map<number, Entry[]>()
    for (const entry of this.all) for (const label of this.#index.countsAs(entry.label)) {
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
