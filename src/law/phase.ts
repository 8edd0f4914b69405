import type {AccountKind, Context, Election, Phase, Region, Roster, Ruleset} from '../types.ts'

/** What the caller chose; each is otherwise found from the date and region. */
export interface Choice {
  /** Day, `YYYY-MM-DD`, in the region's time zone. */
  readonly date: string
  readonly region?: Region
  /** Who answers for the post. Default: an office. */
  readonly account?: AccountKind
  /** Ids of elections; `all` for every roster that ships. */
  readonly elections?: readonly string[]
  /** Judge as if the date lay in this phase. */
  readonly phase?: Phase
}

/** Where and when a post is judged: elections, phases and rosters in force for a date and region. */
export function contextOf(choice: Choice, ruleset: Ruleset): Context {
  const contexts = known.get(ruleset) ?? new Map<string, Context>()
  known.set(ruleset, contexts)
  const {date, region, account = '', elections, phase = ''} = choice
  const key = `${date} ${region?.code ?? ''} ${account} ${phase} ${elections?.join(' ') ?? '-'}`
  const context = contexts.get(key) ?? makeContext(choice, ruleset)
  if (contexts.size < mostKnown) contexts.set(key, context)
  return context
}

/** Contexts that were asked for before: many posts share a day and a region. */
const known = new WeakMap<Ruleset, Map<string, Context>>()
const mostKnown = 500

function makeContext(choice: Choice, ruleset: Ruleset): Context {
  const {date, region} = choice
  const phases = chosenElections(choice, ruleset).flatMap(election => {
    const phase = choice.phase ?? phaseOn(date, election)
    return phase === undefined || phase === 'luar-tahapan' ? [] : [{election, phase}]
  })
  return {
    date,
    region,
    account: choice.account ?? 'instansi',
    phases,
    rosters: ruleset.rosters.map(roster => stateOf(roster, choice)),
  }
}

/** A phase that is forced holds for the elections of the date, or for all if there are none. */
function chosenElections({date, region, elections}: Choice, ruleset: Ruleset): readonly Election[] {
  if (elections !== undefined && !elections.includes('all')) return ruleset.elections.filter(election => elections.includes(election.id))
  const possible = ruleset.elections.filter(election => covers(election, region))
  const now = possible.filter(election => phaseOn(date, election) !== undefined)
  return elections !== undefined || now.length === 0 ? possible : now
}

/** The phase of an election that a day lies in, or undefined outside all of them. */
export function phaseOn(date: string, election: Election): Phase | undefined {
  return election.phases.find(({from, to}) => from <= date && date <= to)?.phase
}

/** An election concerns a region if it is held there, above it or, without a region, everywhere. */
export function covers(election: Election, region: Region | undefined): boolean {
  if (election.regions.length === 0) return true
  return region !== undefined && election.regions.some(code => isWithin(region.code, code))
}

const isWithin = (code: string, outer: string): boolean => code === outer || code.startsWith(`${outer}.`)

function stateOf(roster: Roster, {date, region, elections}: Choice): Context['rosters'][number] {
  const named = elections?.includes(roster.election) === true
  if (roster.example) return named ? 'own' : 'off'
  if (elections !== undefined && !named && !elections.includes('all')) return 'off'
  if (elections === undefined && !(roster.from <= date && date <= roster.until)) return 'off'
  if (roster.region === 'nasional') return 'own'
  return region !== undefined && isWithin(region.code, roster.region) ? 'own' : 'elsewhere'
}
