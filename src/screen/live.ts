import type {Context, Ruleset} from '../types.ts'
import type {Composed, ScreenPlan} from './plan.ts'

/** Entries of a node that ask the same of their words. */
export interface Group {
  /** In the last two bits how names are written at least; 4 for names, 8 for words that must be disguised. */
  readonly asks: number
  /** The labels that they count as. */
  readonly labels: ReadonlySet<number>
  readonly labelList: readonly number[]
  /** Patterns of rules, and composites, that can begin with them. */
  readonly triggers: readonly number[]
  readonly composites: readonly Composed[]
}

/** Contexts with different rosters whose entries are remembered. */
const mostContexts = 16

/** The entries of nodes that count in a context: worked out once, as they are met, for all contexts with the same rosters. */
export class LiveEntries {
  readonly #ruleset: Ruleset
  readonly #plan: ScreenPlan
  #context: Context | undefined
  /** True where entries count that count only in their own region. */
  #isOpen = false
  /** For each node that was met in this context: its entries that count; and the same of other contexts, by the state of all rosters. */
  #known: (readonly Group[] | undefined)[] = []
  readonly #knownIn = new Map<string, (readonly Group[] | undefined)[]>()
  /** Groups by what they ask and their labels: thousands of names make a handful. */
  readonly #groupsBy = new Map<string, Group>()
  readonly #keys = new WeakMap<Context, string>()

  constructor(ruleset: Ruleset, plan: ScreenPlan) {
    this.#ruleset = ruleset
    this.#plan = plan
  }

  /** Judge by a context from now on. */
  enter(context: Context, isOpen: boolean): void {
    if (context === this.#context && isOpen === this.#isOpen) return
    this.#context = context
    this.#isOpen = isOpen
    const states = this.#keys.get(context) ?? context.rosters.map(state => state[1]).join('')
    this.#keys.set(context, states)
    const key = isOpen ? `${states}+` : states
    const known = this.#knownIn.get(key) ?? new Array<readonly Group[] | undefined>(this.#ruleset.lexicon.firstEntry.length)
    if (this.#knownIn.size >= mostContexts) this.#knownIn.clear()
    this.#knownIn.set(key, known)
    this.#known = known
  }

  /** The entries of a node that count, by what is asked of their words. */
  at(node: number): readonly Group[] {
    return this.#known[node] ??= this.#groupsAt(node)
  }

  #groupsAt(node: number): readonly Group[] {
    const {firstEntry, entryLabels, entryContestants, entryTraits, contestantRosters} = this.#ruleset.lexicon
    const live = new Map<number, Set<number>>()
    for (let entry = firstEntry[node] ?? 0; entry < (firstEntry[node + 1] ?? 0); entry++) {
      const label = entryLabels[entry] ?? -1
      if (this.#plan.useful[label] !== 1) continue
      const bits = entryTraits[entry] ?? 0
      const contestant = entryContestants[entry] ?? -1
      const state = contestant < 0 ? 'own' : this.#context?.rosters[contestantRosters[contestant] ?? -1] ?? 'off'
      if (state === 'off' || ((bits & 64) !== 0 && state !== 'own' && !this.#isOpen)) continue
      const asks = ((bits & 128) === 0 ? 0 : 8) | (contestant < 0 ? 0 : 4 | bits >> 4 & 3)
      live.set(asks, (live.get(asks) ?? new Set()).add(label))
    }
    return live.size === 0 ? none : [...live].map(([asks, labels]) => this.group([...labels], asks))
  }

  /** The group of some labels of entries. */
  group(own: readonly number[], asks = 0): Group {
    const key = `${asks}:${own.join()}`
    const {countsAs, triggers, composites} = this.#plan
    const labels = new Set(own.flatMap(label => countsAs[label] ?? none))
    const group = this.#groupsBy.get(key) ?? {
      asks,
      labels,
      labelList: [...labels],
      triggers: [...new Set(own.flatMap(label => triggers[label] ?? none))],
      composites: [...new Set(own.flatMap(label => composites[label] ?? none))],
    }
    this.#groupsBy.set(key, group)
    return group
  }
}

const none: readonly never[] = []
