// @ts-nocheck
import type {Localized, Match, Matched, Ruleset} from '../types.ts'

/** Held if the post names every contestant of the contest, or lists the number: then naming one favours none. A lone pair's rival is the empty column. */
export function heldByEvenness(match: Match, {named, listed}: Matched, {contestants, lexicon: {contestantRosters}}: Ruleset): Localized | undefined {
  if (!match.rule.unlessAllNamed) return undefined
  // A ballot number names nobody by itself: it is even where any contest is named in full.
  const even = (match.contestants.length > 0 ? alsoStanding(match.contestants, named, contestants) : named).some(one => {
    const rivals = rivalsOf(contestantRosters)[contestantRosters[one] ?? -1] ?? []
    return rivals.length > 1 ? rivals.every(rival => named.includes(rival)) || rivals.every(rival => listed.has(contestants[rival]?.number ?? '')) : listed.has('kosong')
  })
  return even ? {id: 'semua pasangan calon disebut', en: 'all contestants are named'} : undefined
}

/** These contestants, and those named that are the same pair in another contest. */
function alsoStanding(matched: readonly number[], named: readonly number[], contestants: Ruleset['contestants']): readonly number[] {
  const pairs = new Set(matched.map(one => contestants[one]?.name))
  return [...matched, ...named.filter(one => pairs.has(contestants[one]?.name))]
}

const known = new WeakMap<Int32Array, readonly (readonly number[])[]>()

/** For each roster: the indexes of its contestants. */
function rivalsOf(rosters: Int32Array): readonly (readonly number[])[] {
  const found = known.get(rosters)
  if (found !== undefined) return found
  const rivals: number[][] = []
  rosters.forEach((roster, contestant) => (rivals[roster] ??= []).push(contestant))
  known.set(rosters, rivals)
  return rivals
}
