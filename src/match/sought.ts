import type {Pattern} from '../types.ts'

/** A pattern, with what the search asks of it before it looks at any word. */
export interface Sought {
  readonly pattern: Pattern
  /** The label that it begins with. */
  readonly first: number
  /** Labels after the first that it cannot do without: where the post has none, it need not be tried. */
  readonly musts: readonly number[]
  /** True if there are several ways to go on, so that what was tried is worth remembering. */
  readonly branches: boolean
  /** True if a step asks for the contestant of one before. */
  readonly binds: boolean
}

/** The label that a pattern begins with; none begins with a gap. */
export function firstLabel({steps: [first]}: Pattern): number {
  return first === undefined || 'gap' in first ? -1 : first.label
}

/** Make ready to look for a pattern. */
export function seek(pattern: Pattern): Sought {
  const {steps} = pattern
  return {
    pattern,
    first: firstLabel(pattern),
    musts: [...new Set(steps.slice(1).flatMap(step => 'gap' in step || step.optional ? [] : [step.label]))],
    branches: steps.filter(step => 'gap' in step || step.optional).length > 1,
    binds: steps.some(step => 'same' in step),
  }
}

const known = new WeakMap<readonly Pattern[], readonly Sought[]>()

/** The same for the patterns of an exception or a cue, once: post after post asks for them. */
export function seekAny(patterns: readonly Pattern[]): readonly Sought[] {
  const sought = known.get(patterns) ?? patterns.map(seek)
  known.set(patterns, sought)
  return sought
}
