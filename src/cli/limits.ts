import {usualLimits, type Limits} from '../limits.ts'
import {limitNames, type Settings} from '../types.ts'

/** The limits of settings: the usual ones, but for those that were changed. */
export function limitsOf(settings: Settings | undefined): Limits {
  if (settings === undefined) return usualLimits
  const found = known.get(settings) ?? limitsIn(settings)
  known.set(settings, found)
  return found
}

/** Limits that were asked for before: a folder holds thousands of files. */
const known = new WeakMap<Settings, Limits>()

function limitsIn({limits = {}}: Settings): Limits {
  const changed = limitNames.flatMap(name => limits[name] === undefined ? [] : [[name, limits[name].value]])
  return changed.length === 0 ? usualLimits : {...usualLimits, ...Object.fromEntries(changed) as Partial<Limits>}
}
