import type {Ruleset} from '../types.ts'

/** How long the law may go unread before a report says so. */
const mostDays = 365

/** Law that was last checked too long ago. */
export interface Stale {
  /** Day of the last check, `YYYY-MM-DD`. */
  readonly verified: string
  /** Whole days since then. */
  readonly days: number
}

/**
 * The last check of the law, if it is more than a year before today.
 *
 * Of the regulations that rules cite and of the calendar, each counts with its newest check, and the older of the two decides:
 * a fresh roster or one new regulation does not make old law fresh.
 */
export function staleSince({rules, regulations, elections}: Ruleset, today: string): Stale | undefined {
  const since = (day: string) => Math.floor((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000)
  const oldest = [...regulations, ...elections].map(({verified}) => verified).filter(day => day !== '').sort()[0]
  // Mostly nothing at all is old, and no rule need be read to know it.
  if (oldest === undefined || since(oldest) <= mostDays) return undefined
  // An article's key begins with its regulation's.
  const cited = new Set(rules.flatMap(rule => rule.cite).map(key => key.slice(0, key.indexOf(':'))))
  const kinds = [regulations.filter(({id}) => cited.has(id)), elections].map(kind => kind.map(({verified}) => verified).filter(day => day !== '').sort().at(-1))
  // What has no day at all is sorted last.
  const [verified] = kinds.sort()
  if (verified === undefined) return undefined
  const days = since(verified)
  return days > mostDays ? {verified, days} : undefined
}
