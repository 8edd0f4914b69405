import {firstLabel} from '../lexicon/pattern.ts'
import type {Rule, Ruleset} from '../types.ts'
import {Entries, plainEntry} from './entries.ts'
import {nameFieldsOf, type NameFields} from './fields.ts'
import {LabelIndex} from './labels.ts'
import {sequencesOf, type Sequence} from './sequences.ts'
import {seek, type Sought} from './sought.ts'

/** A pattern of a rule, to be tried where its first label is found. */
export interface Trigger {
  /** Labels after the first that it cannot do without. */
  readonly musts: readonly number[]
  /** Its rule and its pattern, which are read when a post has these labels. */
  rule(): Rule
  sought(): Sought
}

/** What the search looks up by the label of an entry. */
export interface Index {
  /** The labels that a label counts as, itself among them. */
  countsAs(label: number): readonly number[]
  /** Patterns of rules that can begin with it; found when a post first has the label, since few are ever met. */
  triggersOf(label: number): readonly Trigger[]
  /** Composites that can begin with it, by their index. */
  compositesOf(label: number): readonly number[]
  /** For each label that a pattern of a cue begins with: those cues, by their index. */
  readonly cues: ReadonlyMap<number, readonly number[]>
  readonly fields: NameFields
}

/** What the search looks up; made once for a ruleset. */
export interface Plan extends Index {
  /** The pattern of a composite, by its index. */
  composed(index: number): Sought | undefined
  /** An entry of a label that means nobody. */
  plain(label: number): Entries
  /** Where labels stand in the post that is searched. */
  readonly labels: LabelIndex
  /** The word sequence at a node of the lexicon, or undefined where none ends. */
  sequenceAt(node: number): Sequence | undefined
}

const plans = new WeakMap<Ruleset, Plan>()

/** The plan of a ruleset. */
export function planOf(ruleset: Ruleset): Plan {
  const plan = plans.get(ruleset) ?? makePlan(ruleset)
  plans.set(ruleset, plan)
  return plan
}

function makePlan(ruleset: Ruleset): Plan {
  const {labels, labelCount, counts, rules, triggers, composites, cues} = ruleset
  // Few labels are ever met, so what one needs is made when a post first has it.
  const countsAs = remembered(labelCount, label => counts.get(label) ?? [label])
  const triggersAt = remembered(labelCount, label => (triggers.get(label) ?? none).map(({rule, phrase, musts}): Trigger => {
    let sought: Sought | undefined
    return {musts, rule: () => at(rules, rule), sought: () => sought ??= seek(at(at(rules, rule).match, phrase))}
  }))
  const begun = byFirst(composites.map(({pattern}, index) => [firstLabel(pattern), index]))
  const index: Index = {
    countsAs,
    triggersOf: remembered(labelCount, label => countsAs(label).flatMap(triggersAt)),
    compositesOf: label => countsAs(label).flatMap((each): readonly number[] => begun.get(each) ?? none),
    cues: byFirst(cues.flatMap(({patterns}, index) => patterns.map(pattern => [firstLabel(pattern), index] as const))),
    fields: nameFieldsOf(labels),
  }
  return {
    ...index,
    composed: remembered(composites.length, index => composites.slice(index, index + 1).map(({pattern}) => seek(pattern))[0]),
    plain: remembered(labelCount, label => new Entries([{...plainEntry, label}], index)),
    labels: new LabelIndex(labelCount),
    sequenceAt: sequencesOf(ruleset, index),
  }
}

/** An item that the compiled packs speak of. */
function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`a ruleset tells of item ${index} of ${list.length}`)
  return found
}

/** What is made of a number, made once. */
function remembered<T>(count: number, make: (number: number) => T): (number: number) => T {
  // Made at its full length: an array that grows in leaps is looked up like a table.
  const made = new Array<T | undefined>(count)
  return number => made[number] ??= make(number)
}

const none: readonly never[] = []

/** Things by the label that their pattern begins with. */
function byFirst<T>(all: readonly (readonly [label: number, found: T])[]): Map<number, T[]> {
  const by = new Map<number, T[]>()
  for (const [label, found] of all) {
    const others = by.get(label)
    if (others === undefined) by.set(label, [found])
    else others.push(found)
  }
  return by
}
