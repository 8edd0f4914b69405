import type {Article, Context, Election, ElectionPhase, PhaseChange, Region, Ruleset} from '../types.ts'
import {covers} from './phase.ts'

/** A change with the articles that may be cited for it on a day. */
export interface Stated {
  readonly text: PhaseChange['text']
  readonly articles: readonly Article[]
}

/** Where a day lies in one election. */
export interface Stage {
  readonly election: Election
  readonly days: ElectionPhase
  readonly changes: readonly Stated[]
  /** What follows in the same election. */
  readonly next: ElectionPhase | undefined
}

/** Every election that a day lies in, with what its phase changes and what comes next. */
export function stagesOn({date, phases}: Context, ruleset: Ruleset): Stage[] {
  return phases.flatMap(({election, phase}) => {
    const index = election.phases.findIndex(({from, to}) => from <= date && date <= to)
    const days = election.phases[index]
    if (days === undefined) return []
    const told = ruleset.changes.filter(({phases}) => phases[election.type].includes(phase)).map(change => stated(change, date, ruleset))
    return [{election, days, changes: told.length > 0 ? told : standingOn(date, ruleset), next: election.phases[index + 1]}]
  })
}

/** The duties that hold on a day without any election. */
export function standingOn(date: string, ruleset: Ruleset): Stated[] {
  return ruleset.changes.filter(({standing}) => standing).map(change => stated(change, date, ruleset))
}

function stated({text, articles}: PhaseChange, date: string, ruleset: Ruleset): Stated {
  return {text, articles: articles.flatMap(key => ruleset.articles.get(key) ?? []).filter(({from, until, confidence}) => from <= date && date <= until && confidence !== 'unverified')}
}

/** First and last day that the calendar knows for a region, or undefined if it knows none. */
export function calendarOf(region: Region | undefined, {elections}: Ruleset): {readonly from: string; readonly to: string} | undefined {
  const days = elections.filter(election => covers(election, region)).flatMap(({phases}) => phases)
  if (days.length === 0) return undefined
  return {from: days.map(({from}) => from).sort()[0] ?? '', to: days.map(({to}) => to).sort().at(-1) ?? ''}
}

/** The first election of a region that begins after a day. */
export function upcoming(date: string, region: Region | undefined, {elections}: Ruleset): {readonly election: Election; readonly days: ElectionPhase} | undefined {
  const ahead = elections.filter(election => covers(election, region)).flatMap(election => election.phases.slice(0, 1).map(days => ({election, days})))
  return ahead.filter(({days}) => days.from > date).sort((a, b) => a.days.from < b.days.from ? -1 : 1)[0]
}
