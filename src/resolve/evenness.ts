import type {Localized, Match, Matched, Ruleset} from '../types.ts'

/** Held if the post names every contestant of the contest: then naming one favours none. */
export function heldByEvenness(match: Match, {named}: Matched, {contestants}: Ruleset): Localized | undefined {
  if (!match.rule.unlessAllNamed) return undefined
  // A ballot number names nobody by itself: it is even where any contest is named in full.
  const even = (match.contestants.length > 0 ? match.contestants : named).some(one => {
    const {roster} = contestants[one] ?? {}
    const rivals = contestants.flatMap((contestant, index) => contestant.roster === roster ? [index] : [])
    return rivals.length > 1 && rivals.every(rival => named.includes(rival))
  })
  return even ? {id: 'semua pasangan calon disebut', en: 'all contestants are named'} : undefined
}
