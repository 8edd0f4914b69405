import type {Pattern, Rule, Ruleset} from '../types.ts'

/** A pattern of a rule, to be tried where its first label is found. */
export interface Trigger {
  readonly rule: Rule
  readonly pattern: Pattern
  /** Labels after the first that it cannot do without: where the post has none, it need not be tried. */
  readonly musts: readonly number[]
}

/** What the search looks up by the label of an entry; made once for a ruleset. */
export interface Plan {
  /** The labels that a label counts as, itself among them. */
  readonly counts: readonly (readonly number[])[]
  /** Patterns of rules that can begin with it; found when a post first has the label, since few are ever met. */
  triggersOf(label: number): readonly Trigger[]
  /** Composites that can begin with it, by their index. */
  readonly composites: readonly (readonly number[])[]
  /** For each label that a pattern of a cue begins with: those cues, by their index. */
  readonly cues: ReadonlyMap<number, readonly number[]>
  /** Labels of what contestants are called; a slogan or hashtag is no name, and its words keep their sense. */
  readonly names: ReadonlySet<number>
}

const plans = new WeakMap<Ruleset, Plan>()

/** The plan of a ruleset. */
export function planOf(ruleset: Ruleset): Plan {
  const plan = plans.get(ruleset) ?? makePlan(ruleset)
  plans.set(ruleset, plan)
  return plan
}

function makePlan({labels, counts: countsOf, rules, triggers, composites, cues}: Ruleset): Plan {
  const counts = Array.from({length: labels.size}, (_, label) => countsOf.get(label) ?? none)
  const found: (readonly Trigger[] | undefined)[] = counts.map(() => undefined)
  const triggersAt = (label: number) => (triggers.get(label) ?? none).flatMap(([index, phrase]): readonly Trigger[] => {
    const rule = rules[index]
    return rule === undefined ? none : rule.match.slice(phrase, phrase + 1).map(pattern => ({rule, pattern, musts: mustsOf(pattern)}))
  })
  const starts = byFirstLabel(composites.map(({pattern}, index) => ({pattern, found: index})))
  return {
    counts,
    triggersOf: label => found[label] ??= (counts[label] ?? none).flatMap(triggersAt),
    composites: counts.map(labels => labels.some(label => starts.has(label)) ? labels.flatMap((label): readonly number[] => starts.get(label) ?? none) : none),
    cues: byFirstLabel(cues.flatMap(({patterns}, index) => patterns.map(pattern => ({pattern, found: index})))),
    names: namesIn(labels),
  }
}

const none: readonly never[] = []
const nameField = /^(?:paslon|partai)\.(?!ejekan|slogan|semboyan|tagar|akun|simbol)/

function namesIn(labels: Ruleset['labels']): ReadonlySet<number> {
  const names = new Set<number>()
  for (const [name, label] of labels) if (nameField.test(name)) names.add(label)
  return names
}

/** Things by the label that their pattern begins with; no pattern begins with a gap. */
function byFirstLabel<T>(all: readonly {readonly pattern: Pattern; readonly found: T}[]): Map<number, T[]> {
  const by = new Map<number, T[]>()
  for (const {pattern, found} of all) {
    const label = firstLabel(pattern)
    by.set(label, [...by.get(label) ?? none, found])
  }
  return by
}

/** The labels after its first that a pattern cannot do without. */
export function mustsOf({steps}: Pattern): readonly number[] {
  return [...new Set(steps.slice(1).flatMap(step => 'gap' in step || step.optional ? [] : [step.label]))]
}

/** The label that a pattern begins with; none begins with a gap. */
export function firstLabel({steps: [first]}: Pattern): number {
  return first === undefined || 'gap' in first ? -1 : first.label
}
