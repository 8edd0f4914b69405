import {levels, type Item, type Level} from './items.ts'

/** Items of a report that shows the gravest and says how many more there are: the first of each level are kept, all are counted. */
export class Gravest {
  readonly #most: number
  readonly #kept = new Map<Level, Item[]>(levels.map(level => [level, []]))
  #all = 0
  #found = 0

  /** Keep at most so many of each level. */
  constructor(most: number) {
    this.#most = most
  }

  /** Count items, and keep those for which there is room. */
  add(items: readonly Item[]): void {
    for (const item of items) {
      this.#all++
      if (item.found !== undefined) this.#found++
      const kept = this.#kept.get(item.level)
      if (kept !== undefined && kept.length < this.#most) kept.push(item)
    }
  }

  /** Those that were kept, gravest first, else in the order of the run. */
  get items(): readonly Item[] {
    return levels.flatMap(level => this.#kept.get(level) ?? [])
  }

  /** How many were added. */
  get all(): number {
    return this.#all
  }

  /** How many of them are findings. */
  get found(): number {
    return this.#found
  }
}
