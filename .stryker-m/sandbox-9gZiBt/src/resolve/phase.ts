// @ts-nocheck
import {severityIn} from '../law/articles.ts'
import type {Context, Localized, Match} from '../types.ts'

/** Held if the rule is off in every phase that the post's day lies in. */
export function heldByPhase(match: Match, context: Context): Localized | undefined {
  if (severityIn(match.rule, context) !== 'off') return undefined
  return {id: 'tidak berlaku pada tahapan ini', en: 'does not apply in this phase'}
}
