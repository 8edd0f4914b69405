import {grown} from '../lexicon/arrays.ts'

/** Node before the first word. */
export const root = 0

/** Word sequences as a tree in typed arrays, which grow: hundreds of thousands are added while packs load. */
export class Sequences {
  /** Nodes, the root among them. */
  nodes = 1
  /** For each node: the word that leads to it, and from which node. */
  words = new Int32Array(1024)
  parents = new Int32Array(1024)
  /** For each node: its first entry and its last, or -1; entries of a node are chained. */
  firstEntries = new Int32Array(1024).fill(-1)
  #lastEntries = new Int32Array(1024).fill(-1)
  entries = 0
  nextEntries = new Int32Array(1024)
  labels = new Int32Array(1024)
  contestants = new Int32Array(1024)
  traits = new Uint8Array(1024)
  /** Nodes by parent and word. */
  #slots = new Int32Array(4096)

  /** The node to which a word leads from a node; made on first use. */
  next(parent: number, word: number): number {
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = slotOf(parent, word) & mask
    for (let node = slots[slot] ?? 0; node !== 0; node = slots[slot] ?? 0) {
      if (this.parents[node] === parent && this.words[node] === word) return node
      slot = slot + 1 & mask
    }
    const node = this.nodes++
    if (node >= this.words.length) this.#growNodes()
    slots[slot] = node
    this.words[node] = word
    this.parents[node] = parent
    if (this.nodes * 2 > mask) this.#rehash()
    return node
  }

  /** Put an entry at a node, unless one of the same label and contestant is there. */
  add(node: number, label: number, contestant: number, traits: number): void {
    for (let entry = this.firstEntries[node] ?? -1; entry >= 0; entry = this.nextEntries[entry] ?? -1) {
      if (this.labels[entry] === label && this.contestants[entry] === contestant) return
    }
    const entry = this.entries++
    if (entry >= this.labels.length) this.#growEntries()
    const last = this.#lastEntries[node] ?? -1
    if (last < 0) this.firstEntries[node] = entry
    else this.nextEntries[last] = entry
    this.#lastEntries[node] = entry
    this.nextEntries[entry] = -1
    this.labels[entry] = label
    this.contestants[entry] = contestant
    this.traits[entry] = traits
  }

  /** All nodes but the root, those of one parent together and by word; and for each node where its children begin. */
  children(): {readonly starts: Int32Array; readonly nodes: Int32Array} {
    const all = new Int32Array(this.nodes - 1)
    for (let index = 0; index < all.length; index++) all[index] = index + 1
    const {sorted, starts} = inOrder(inOrder(all, this.words).sorted, this.parents)
    return {starts, nodes: sorted}
  }

  #growNodes(): void {
    const length = this.words.length * 2
    this.words = grown(this.words, length)
    this.parents = grown(this.parents, length)
    this.firstEntries = grown(this.firstEntries, length).fill(-1, this.firstEntries.length)
    this.#lastEntries = grown(this.#lastEntries, length).fill(-1, this.#lastEntries.length)
  }

  #growEntries(): void {
    const length = this.labels.length * 2
    this.nextEntries = grown(this.nextEntries, length)
    this.labels = grown(this.labels, length)
    this.contestants = grown(this.contestants, length)
    this.traits = grown(this.traits, length)
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 4)
    const mask = slots.length - 1
    for (let node = 1; node < this.nodes; node++) {
      let slot = slotOf(this.parents[node] ?? 0, this.words[node] ?? 0) & mask
      while (slots[slot] !== 0) slot = slot + 1 & mask
      slots[slot] = node
    }
    this.#slots = slots
  }
}

function slotOf(parent: number, word: number): number {
  const mixed = Math.imul(parent, 0x9e3779b1) + Math.imul(word, 0x85ebca6b) | 0
  return mixed ^ mixed >>> 15
}

/** Nodes by a number of theirs, smallest first, those of the same number in their old order; and where each number begins. */
function inOrder(nodes: Int32Array, numbers: Int32Array): {readonly sorted: Int32Array; readonly starts: Int32Array} {
  // Loops by index: where code has not run long, iterators take most of the time.
  let count = nodes.length + 1
  for (let index = 0; index < nodes.length; index++) count = Math.max(count, 1 + (numbers[nodes[index] ?? 0] ?? 0))
  const starts = new Int32Array(count + 1)
  for (let index = 0; index < nodes.length; index++) starts[(numbers[nodes[index] ?? 0] ?? 0) + 1]!++
  for (let number = 0; number < count; number++) starts[number + 1]! += starts[number] ?? 0
  const next = starts.slice()
  const sorted = new Int32Array(nodes.length)
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] ?? 0
    sorted[next[numbers[node] ?? 0]!++] = node
  }
  return {sorted, starts}
}
