import {usualLimits, type Limits} from '../limits.ts'
import {limitNames, type Settings} from '../types.ts'

/** The limits of settings: the usual ones, but for those that were changed. */
export function limitsOf(settings: Settings | undefined): Limits {
  const {limits = {}} = settings ?? {}
  const changed = limitNames.flatMap(name => limits[name] === undefined ? [] : [[name, limits[name].value]])
  return changed.length === 0 ? usualLimits : {...usualLimits, ...Object.fromEntries(changed) as Partial<Limits>}
}
