import type {Lexicon} from '../types.ts'
import {root, type Sequences} from './sequences.ts'

/** The tree as a lexicon holds it. */
type Tree = Pick<Lexicon, 'roots' | 'firstEdge' | 'edges' | 'firstEntry' | 'entryLabels' | 'entryContestants' | 'entryTraits'>

/**
 * Lay a tree out in typed arrays, together with one that is laid out already: breadth first, so that the children of a node stand
 * together and an edge needs no target.
 */
export function layOut(added: Sequences, words: number, base: Lexicon | undefined): Tree {
  return new Layout(added, base).tree(words)
}

const nothing: Tree = {
  roots: new Int32Array(), firstEdge: new Int32Array(2), edges: new Int32Array(), firstEntry: new Int32Array(2),
  entryLabels: new Uint16Array(), entryContestants: new Int16Array(), entryTraits: new Uint8Array(),
}

class Layout {
  readonly #base: Tree
  readonly #added: Sequences
  /** For each node of the result: the node of the base that it comes from, and the added one, or -1. */
  readonly #old: Int32Array
  readonly #new: Int32Array
  #nodes = 1
  readonly #firstEdge: Int32Array
  readonly #edges: Int32Array
  readonly #firstEntry: Int32Array
  #entries = 0
  readonly #labels: Int32Array
  readonly #contestants: Int32Array
  readonly #traits: Uint8Array

  constructor(added: Sequences, base: Tree = nothing) {
    this.#base = base
    this.#added = added
    const mostNodes = base.edges.length + added.nodes
    this.#old = new Int32Array(mostNodes).fill(-1)
    this.#new = new Int32Array(mostNodes).fill(-1)
    this.#old[0] = 0
    this.#new[0] = root
    this.#edges = new Int32Array(mostNodes)
    this.#firstEdge = new Int32Array(mostNodes + 1)
    this.#firstEntry = new Int32Array(mostNodes + 1)
    const mostEntries = base.entryLabels.length + added.entries
    this.#labels = new Int32Array(mostEntries)
    this.#contestants = new Int32Array(mostEntries)
    this.#traits = new Uint8Array(mostEntries)
    const children = added.children()
    for (let node = 0; node < this.#nodes; node++) this.#lay(node, children)
    this.#firstEdge[this.#nodes] = this.#nodes - 1
    this.#firstEntry[this.#nodes] = this.#entries
  }

  tree(words: number): Tree {
    const nodes = this.#nodes
    const edges = this.#edges.slice(0, nodes - 1)
    const roots = new Int32Array(words)
    for (let edge = 0; edge < (this.#firstEdge[1] ?? 0); edge++) roots[edges[edge] ?? 0] = edge + 1
    return {
      roots,
      firstEdge: this.#firstEdge.slice(0, nodes + 1),
      edges,
      firstEntry: this.#firstEntry.slice(0, nodes + 1),
      entryLabels: narrow(Uint16Array, 65_535, this.#labels.subarray(0, this.#entries)),
      entryContestants: narrow(Int16Array, 32_767, this.#contestants.subarray(0, this.#entries)),
      entryTraits: this.#traits.slice(0, this.#entries),
    }
  }

  /** Lay one node: its children after all that were met before, and its entries. */
  #lay(node: number, {starts, nodes}: ReturnType<Sequences['children']>): void {
    const old = this.#old[node] ?? -1
    const added = this.#new[node] ?? -1
    this.#firstEdge[node] = this.#nodes - 1
    this.#firstEntry[node] = this.#entries
    const {firstEdge, edges} = this.#base
    let edge = old < 0 ? 0 : firstEdge[old] ?? 0
    const end = old < 0 ? 0 : firstEdge[old + 1] ?? 0
    const last = added < 0 ? 0 : starts[added + 1] ?? 0
    for (let child = added < 0 ? 0 : starts[added] ?? 0; child < last; child++) {
      const found = nodes[child] ?? 0
      const word = this.#added.words[found] ?? 0
      for (; edge < end && (edges[edge] ?? 0) < word; edge++) this.#push(edges[edge] ?? 0, edge + 1, -1)
      this.#push(word, edge < end && edges[edge] === word ? ++edge : -1, found)
    }
    for (; edge < end; edge++) this.#push(edges[edge] ?? 0, edge + 1, -1)
    if (old >= 0) this.#copyEntries(old)
    if (added >= 0) this.#addEntries(added, this.#firstEntry[node] ?? 0)
  }

  /** The edge `n` of a tree leads to its node `n + 1`. */
  #push(word: number, old: number, added: number): void {
    this.#edges[this.#nodes - 1] = word
    this.#old[this.#nodes] = old
    this.#new[this.#nodes] = added
    this.#nodes++
  }

  #copyEntries(old: number): void {
    const {firstEntry, entryLabels, entryContestants, entryTraits} = this.#base
    const end = firstEntry[old + 1] ?? 0
    for (let entry = firstEntry[old] ?? 0; entry < end; entry++) this.#addEntry(entryLabels[entry] ?? 0, entryContestants[entry] ?? 0, entryTraits[entry] ?? 0)
  }

  #addEntry(label: number, contestant: number, traits: number): void {
    const entry = this.#entries++
    this.#labels[entry] = label
    this.#contestants[entry] = contestant
    this.#traits[entry] = traits
  }

  /** Add the entries of an added node, but for those that the base has, from a place on. */
  #addEntries(added: number, first: number): void {
    const {firstEntries, nextEntries, labels, contestants, traits} = this.#added
    const end = this.#entries
    for (let entry = firstEntries[added] ?? -1; entry >= 0; entry = nextEntries[entry] ?? -1) {
      const [label, contestant] = [labels[entry] ?? 0, contestants[entry] ?? 0]
      if (!this.#has(label, contestant, first, end)) this.#addEntry(label, contestant, traits[entry] ?? 0)
    }
  }

  #has(label: number, contestant: number, first: number, end: number): boolean {
    for (let entry = first; entry < end; entry++) if (this.#labels[entry] === label && this.#contestants[entry] === contestant) return true
    return false
  }
}

/** Numbers in two bytes each if they are small enough. */
function narrow<T extends Uint16Array | Int16Array>(kind: new (numbers: Int32Array) => T, most: number, numbers: Int32Array): T | Int32Array {
  for (let index = 0; index < numbers.length; index++) if ((numbers[index] ?? 0) > most) return numbers.slice()
  return new kind(numbers)
}
