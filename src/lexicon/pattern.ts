import type {Pattern} from '../types.ts'

/** The label that a pattern begins with; none begins with a gap. */
export function firstLabel({steps: [first]}: Pattern): number {
  return first === undefined || 'gap' in first ? -1 : first.label
}

/** The labels after its first that a pattern cannot do without: where a post has none of one, it need not be tried. */
export function mustsOf({steps}: Pattern): number[] {
  return [...new Set(steps.slice(1).flatMap(step => 'gap' in step || step.optional ? [] : [step.label]))]
}
