import {planOf} from '../match/plan.ts'
import type {Sought} from '../match/sought.ts'
import {personTitles, regionNames, type Lexicon, type Ruleset} from '../types.ts'

/** Patterns and labels by number, in typed arrays. */
export interface ScreenPlan {
  /** For each step: its label, or -1 for a gap. */
  readonly labels: Int32Array
  /** For each step: 1 if it may be left out; for a gap its bounds. */
  readonly optional: Uint8Array
  readonly least: Uint8Array
  readonly most: Uint8Array
  /** For each pattern: its first step, and the one after the last of the last pattern. */
  readonly steps: Int32Array
  /** For each pattern: 1 if it must begin in a hashtag. */
  readonly inTag: Uint8Array
  /** For each label of an entry: the patterns of rules that can begin with it. */
  readonly triggers: readonly (readonly number[])[]
  /** For each label of an entry: the composites that can begin with it. */
  readonly composites: readonly (readonly Composed[])[]
  /** For each label: the labels that an entry of it counts as. */
  readonly countsAs: readonly (readonly number[])[]
  /** For each pattern: the labels after its first that it cannot do without. */
  readonly musts: readonly (readonly number[])[]
  /** For each label of an entry: 1 if a pattern of a rule may begin with it or go through it. */
  readonly useful: Uint8Array
  /** For each node of the lexicon: what of it may matter, as bits of `matters`. */
  readonly nodes: Uint8Array
  /** For each word: the node it leads to from the root, or 0 if nothing there matters. */
  readonly roots: Int32Array
}

/** A composite: its pattern, and the label that it adds. */
export interface Composed {
  readonly pattern: number
  readonly label: number
}

/** What of a node may matter for a pattern of a rule: its own entries, and those below it. */
export const matters = {entries: 1, below: 2} as const

/** Lay the patterns of rules and composites out in typed arrays. */
export function makeScreenPlan(ruleset: Ruleset): ScreenPlan {
  const plan = planOf(ruleset)
  const all: Sought[] = []
  const numbers = new Map<Sought, number>()
  const number = (sought: Sought) => {
    const known = numbers.get(sought) ?? all.push(sought) - 1
    numbers.set(sought, known)
    return known
  }
  const labels = Array.from({length: ruleset.labelCount}, (_, label) => label)
  const triggers = labels.map(label => plan.triggersOf(label).map(({sought}) => number(sought())))
  // What only cues, needs and exceptions look for, no rule can begin with or go through.
  const used = labelsIn(all)
  const isUsed = (label: number, by: ReadonlySet<number>) => plan.countsAs(label).some(each => by.has(each))
  const composites = labels.map(label => plan.compositesOf(label).flatMap(index => {
    const [composite, sought] = [ruleset.composites[index], plan.composed(index)]
    return composite === undefined || sought === undefined || !isUsed(composite.label, used) ? [] : [{pattern: number(sought), label: composite.label}]
  }))
  const usedByAny = labelsIn(all)
  // These are asked for although no pattern goes through them.
  const asked = [regionNames, personTitles].map(name => ruleset.labels.get(name))
  const useful = Uint8Array.from(labels, label => asked.includes(label) || isUsed(label, usedByAny) ? 1 : 0)
  const nodes = nodesThatMatter(ruleset.lexicon, useful)
  const patterns = all.map(({pattern}) => pattern)
  const steps = patterns.flatMap(({steps}) => steps)
  const starts = [0]
  for (const {steps} of patterns) starts.push((starts.at(-1) ?? 0) + steps.length)
  return {
    labels: Int32Array.from(steps, step => 'gap' in step ? -1 : step.label),
    optional: Uint8Array.from(steps, step => 'gap' in step || !step.optional ? 0 : 1),
    least: Uint8Array.from(steps, step => 'gap' in step ? step.gap[0] : 0),
    most: Uint8Array.from(steps, step => 'gap' in step ? step.gap[1] : 0),
    steps: Int32Array.from(starts),
    inTag: Uint8Array.from(patterns, ({hashtag}) => hashtag ? 1 : 0),
    triggers, composites, useful, nodes,
    roots: ruleset.lexicon.roots.map(node => nodes[node] === 0 ? 0 : node),
    countsAs: labels.map(plan.countsAs),
    musts: all.map(({musts}) => musts),
  }
}

function labelsIn(all: readonly Sought[]): ReadonlySet<number> {
  return new Set(all.flatMap(({pattern: {steps}}) => steps.flatMap(step => 'gap' in step ? [] : [step.label])))
}

/** A node has a smaller number than those below it. */
function nodesThatMatter({firstEdge, firstEntry, entryLabels}: Lexicon, useful: Uint8Array): Uint8Array {
  const nodes = new Uint8Array(firstEntry.length - 1)
  for (let node = nodes.length - 1; node >= 0; node--) {
    let found = 0
    for (let entry = firstEntry[node] ?? 0, end = firstEntry[node + 1] ?? 0; entry < end && found === 0; entry++) found = useful[entryLabels[entry] ?? 0] ?? 0
    // The edge `n` leads to the node `n + 1`.
    for (let edge = firstEdge[node] ?? 0, end = firstEdge[node + 1] ?? 0; edge < end; edge++) {
      if (nodes[edge + 1] === 0) continue
      found |= matters.below
      break
    }
    nodes[node] = found
  }
  return nodes
}
