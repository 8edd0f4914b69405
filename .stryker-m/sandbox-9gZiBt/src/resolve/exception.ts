// @ts-nocheck
import type {Localized, Match} from '../types.ts'

/** Held if an exception of its own rule is met. */
export function heldByException(match: Match): Localized | undefined {
  return match.exceptions[0]?.reason
}
