import {firstLabel} from '../lexicon/pattern.ts'
import type {Rule, Ruleset} from '../types.ts'
import {sequencesOf, type Sequence} from './entries.ts'
import {LabelIndex} from './labels.ts'
import {seek, type Sought} from './sought.ts'

/** A pattern of a rule, to be tried where its first label is found. */
export interface Trigger {
  /** Labels after the first that it cannot do without; the rest is read of the rules when the post has these. */
  readonly musts: readonly number[]
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
  /** Labels of what contestants are called; a slogan or hashtag is no name, and its words keep their sense. */
  readonly names: ReadonlySet<number>
  readonly fields: NameFields
}

/** What the search looks up; made once for a ruleset. */
export interface Plan extends Index {
  /** The pattern of a composite, by its index. */
  composed(index: number): Sought | undefined
  readonly labels: LabelIndex
  readonly fields: NameFields
  /** The word sequence at a node of the lexicon, or undefined where none ends. */
  sequenceAt(node: number): Sequence | undefined
}

/** Labels of the fields of rosters that are names, by what the search asks of them. */
export interface NameFields {
  /** What each of a pair is called. */
  readonly firstNames: ReadonlySet<number>
  /** Those whose entries of several words are nobody else, so that small letters may do; two parts of a long name may be ordinary words. */
  readonly wholeNames: ReadonlySet<number>
  /** Those that hold names of people; hashtags, slogans and parties are in no place's name. */
  readonly persons: ReadonlySet<number>
  /** Parts of names; one alone may be another's, so it names nobody. */
  readonly parts: ReadonlySet<number>
}

const firstNames = ['paslon.kepala', 'paslon.wakil']
const wholeNames = ['paslon.pasangan', 'paslon.tertulis']
const persons = ['paslon.nama', 'paslon.tertulis', 'paslon.sebutan', 'paslon.bagian', 'paslon.khas', 'paslon.pasangan', ...firstNames]
const parts = ['paslon.bagian', 'paslon.khas', ...firstNames]

function fieldsOf(labels: Ruleset['labels']): NameFields {
  const of = (fields: readonly string[]) => new Set(fields.flatMap(field => labels.get(field) ?? none))
  return {firstNames: of(firstNames), wholeNames: of(wholeNames), persons: of(persons), parts: of(parts)}
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
    names: namesIn(labels),
    fields: fieldsOf(labels),
  }
  return {
    ...index,
    composed: remembered(composites.length, index => composites.slice(index, index + 1).map(({pattern}) => seek(pattern))[0]),
    labels: new LabelIndex(labelCount),
    sequenceAt: sequencesOf(ruleset, index),
  }
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError(`a ruleset tells of item ${index} of ${list.length}`)
  return found
}

function remembered<T>(count: number, make: (number: number) => T): (number: number) => T {
  // Made at its full length: an array that grows in leaps is looked up like a table.
  const made = new Array<T | undefined>(count)
  return number => made[number] ??= make(number)
}

const none: readonly never[] = []
const nameField = /^(?:paslon|partai)\.(?!ejekan|slogan|semboyan|tagar|akun|simbol)/

function namesIn(labels: Ruleset['labels']): ReadonlySet<number> {
  const names = new Set<number>()
  for (const [name, label] of labels) if (nameField.test(name)) names.add(label)
  return names
}

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
