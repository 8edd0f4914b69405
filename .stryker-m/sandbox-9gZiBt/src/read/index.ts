// @ts-nocheck
import {usualLimits, type Limits} from '../limits.ts'
import type {Source} from '../types.ts'
import {type Ignored, type ReadOptions, type Unread} from './find.ts'
import {sourcesOf, worksOf} from './work.ts'

export {find, type Found, type Ignored, type ReadOptions, type Unread} from './find.ts'
export {extensions, formatOf} from './formats.ts'
export {sourcesOf, worksOf, type Work} from './work.ts'

/**
 * Read what paths name: files, folders (searched for known extensions), globs, and `-` for stdin.
 * What cannot be read comes as `Unread`, so that the rest is still checked and nothing is passed over in silence.
 */
export async function* read(paths: readonly string[], options: ReadOptions): AsyncGenerator<Source | Unread | Ignored> {
  for await (const work of worksOf(paths, options)) {
    const limits = new Map<string, Limits>()
    if (work.kind === 'files') for (const {full} of work.files) limits.set(full, await options.limitsOf?.(full) ?? usualLimits)
    yield* sourcesOf(work, full => limits.get(full) ?? usualLimits)
  }
}

/** True for a source that was read. */
export function isSource(item: Source | Unread | Ignored): item is Source {
  return 'text' in item
}
