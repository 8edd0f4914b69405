import {UserError} from '../errors.ts'
import {isWholeCountry, regionNamed} from '../law/region.ts'
import type {LintOptions} from '../lint.ts'
import {nearest} from '../nearest.ts'
import {readDay} from '../parse/dates.ts'
import {phases, type AccountKind, type Phase, type Region, type Ruleset, type Severity} from '../types.ts'
import {isIndonesianWord} from './dictionary.ts'
import {todayIn, type World} from './world.ts'

/** Flags as commander hands them over. */
export interface Flags {
  readonly date?: string
  readonly region?: string
  readonly election?: string[]
  readonly phase?: string
  readonly account?: AccountKind
  readonly failOn?: Severity | 'never'
  readonly maxWarnings?: string
  readonly format?: string[]
  readonly stats?: boolean
  readonly jobs?: string
  readonly quiet?: boolean
  readonly verbose?: boolean
  readonly rules?: string[]
  readonly color: string
  readonly stdinFilename?: string
  readonly watch?: boolean
  /** Against what: a branch or commit, or true for HEAD. */
  readonly changed?: string | true
  /** The draft that it is asked for, or true for the first path or the current folder. */
  readonly printConfig?: string | true
  readonly listFiles?: boolean
}

/** Turn flags into lint options; what a flag names must exist. */
export function lintOptions(flags: Flags, ruleset: Ruleset, today: LintOptions['today']): LintOptions {
  const elections = electionIds(flags.election, ruleset)
  const region = regionOf(flags.region, ruleset)
  return {
    today,
    isWord: isIndonesianWord,
    ...(flags.date !== undefined && {date: day(flags.date)}),
    ...(region !== undefined && {region}),
    ...(elections !== undefined && {elections}),
    ...(flags.account !== undefined && {account: flags.account}),
    ...(flags.phase !== undefined && {phase: phase(flags.phase)}),
  }
}

/** One run has one "today" in each time zone, however long it takes. */
export function todayKeeper(world: World): LintOptions['today'] {
  const started = world.now()
  const days = new Map<string, string>()
  return timeZone => {
    const day = days.get(timeZone) ?? todayIn(timeZone, started)
    days.set(timeZone, day)
    return day
  }
}

/** The region that `--region` names, or undefined without the flag and for the whole country. */
export function regionOf(name: string | undefined, ruleset: Ruleset): Region | undefined {
  if (name === undefined || isWholeCountry(name)) return undefined
  const named = regionNamed(name, ruleset.regions)
  if (named.problem !== undefined) throw new UserError(named.problem)
  return named.region
}

/** `--max-warnings` as a number, or Infinity. */
export function maxWarnings({maxWarnings: text}: Flags): number {
  if (text === undefined) return Infinity
  if (!/^\d+$/.test(text)) throw new UserError({id: `--max-warnings harus bilangan, bukan "${text}".`, en: `--max-warnings takes a number, not "${text}".`})
  return Number(text)
}

/** A day as people write it in a calendar too: `2024-11-25`, `25/11/2024`, `25 November 2024`; as `YYYY-MM-DD`. */
export function day(text: string): string {
  const read = readDay(text)
  if ('day' in read) return read.day
  throw new UserError({id: `Tanggal "${text}" tidak terbaca.`, en: `Date "${text}" cannot be read.`}, {help: {id: 'tulis TTTT-BB-HH, misalnya 2024-11-25', en: 'write YYYY-MM-DD, for example 2024-11-25'}})
}

function phase(text: string): Phase {
  const found = phases.find(each => each === text)
  if (found !== undefined) return found
  throw unknown('tahapan', 'phase', text, phases)
}

/** Elections that `--election` names; each must exist. */
export function electionIds(named: readonly string[] | undefined, ruleset: Ruleset): string[] | undefined {
  if (named === undefined) return undefined
  const known = electionNames(ruleset)
  for (const id of named) if (!known.includes(id)) throw unknown('pemilihan', 'election', id, known)
  return [...named]
}

/** Elections that can be named, and `all`. */
export function electionNames({elections, rosters}: Ruleset): string[] {
  return [...new Set(['all', ...elections.map(({id}) => id), ...rosters.map(({election}) => election)])]
}

/** "No such X", with the nearest one that exists. */
export function unknown(id: string, en: string, name: string, known: readonly string[]): UserError {
  const close = nearest(name, known)
  return new UserError({id: `Tidak ada ${id} "${name}".`, en: `No ${en} "${name}".`}, {help: close === undefined
    ? {id: `yang ada: ${known.slice(0, 40).join(', ')}`, en: `known: ${known.slice(0, 40).join(', ')}`}
    : {id: `maksud Anda "${close}"?`, en: `did you mean "${close}"?`}})
}
