import {firstLabel, mustsOf} from '../lexicon/pattern.ts'
import type {Pattern} from '../types.ts'

/** A pattern, with what the search asks of it before it looks at any word. */
export interface Sought {
  readonly pattern: Pattern
  /** The label that it begins with. */
  readonly first: number
  /** Labels after the first that it cannot do without. */
  readonly musts: readonly number[]
  /** True if there are several ways to go on, so that what was tried is worth remembering. */
  readonly branches: boolean
  /** True if a step asks for the contestant of one before. */
  readonly binds: boolean
}

/** Make ready to look for a pattern. */
export function seek(pattern: Pattern): Sought {
  const {steps} = pattern
  return {
    pattern,
    first: firstLabel(pattern),
    musts: mustsOf(pattern),
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
