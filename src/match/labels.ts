import {grown} from '../lexicon/arrays.ts'
import type {Hit} from './hits.ts'

/**
 * Where labels stand in a post.
 *
 * Its arrays serve post after post, so a ruleset has one, and what it knows is of the post that it read last.
 */
export class LabelIndex {
  /** For each label: the post in which it was last seen, and its first and last place in the chains below. */
  readonly #seen: Int32Array
  readonly #first: Int32Array
  readonly #last: Int32Array
  /** Places: the token, and the next place of the same label. */
  #tokens = new Int32Array(1024)
  #next = new Int32Array(1024)
  #post = 0

  constructor(labels: number) {
    this.#seen = new Int32Array(labels)
    this.#first = new Int32Array(labels)
    this.#last = new Int32Array(labels)
  }

  /** Forget the post before, and take the words found in this one. */
  read(hits: readonly (readonly Hit[])[]): void {
    const [post, seen, first, last] = [++this.#post, this.#seen, this.#first, this.#last]
    let [tokens, next, places] = [this.#tokens, this.#next, 0]
    for (let start = 0; start < hits.length; start++) for (const {entries} of hits[start] ?? []) for (const label of entries.labels()) {
      const isNew = seen[label] !== post
      const before = last[label] ?? 0
      if (!isNew && tokens[before] === start) continue
      if (places === tokens.length) [tokens, next] = [this.#tokens, this.#next] = [grown(tokens), grown(next)]
      tokens[places] = start
      next[places] = -1
      if (isNew) first[label] = places
      else next[before] = places
      seen[label] = post
      last[label] = places++
    }
  }

  /** True if something in the post counts as a label. */
  has(label: number): boolean {
    return this.#seen[label] === this.#post
  }

  /** True if something in the post counts as each of some labels. */
  hasAll(labels: readonly number[]): boolean {
    for (let index = 0; index < labels.length; index++) if (this.#seen[labels[index] ?? 0] !== this.#post) return false
    return true
  }

  /** The tokens where something that counts as a label begins, in order. */
  starts(label: number): readonly number[] {
    if (!this.has(label)) return none
    const starts: number[] = []
    for (let place = this.#first[label] ?? -1; place >= 0; place = this.#next[place] ?? -1) starts.push(this.#tokens[place] ?? 0)
    return starts
  }
}

const none: readonly number[] = []
