// @ts-nocheck
import type {Localized, Match, Rule, Severity, Terms} from '../types.ts'

/** The severity that an office gave a rule, by its id or else its kind. */
export function overrideOf({id, kind}: Rule, {severity}: Terms): Severity | 'off' | undefined {
  return severity?.get(id) ?? severity?.get(kind)
}

/** Held if the office has switched the rule off. */
export function heldBySeverity({rule}: Match, terms: Terms): Localized | undefined {
  if (overrideOf(rule, terms) !== 'off') return undefined
  return {id: 'aturan dimatikan dalam konfigurasi', en: 'the rule is switched off in the configuration'}
}
