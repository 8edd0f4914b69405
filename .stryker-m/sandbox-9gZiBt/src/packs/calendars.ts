// @ts-nocheck
import {electionTypes, phaseConfidences, phases} from '../types.ts'
import type {Draft} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'

/** Keys of an election and of its phases. */
export const electionKeys = ['id', 'type', 'title', 'regions', 'verified', 'note', 'phases', 'sources']
export const electionPhaseKeys = ['phase', 'from', 'to', 'confidence', 'note']

/** Read `election:`, one a file: an election or re-vote and its phases, in days of the region's own zone. */
export function readElection(draft: Draft, fields: Fields): void {
  const election = fields.inside(fields.value('election'), electionKeys)
  const everywhere = election.value('regions')?.type === 'text' && election.optional('regions') === 'semua'
  const days = election.maps('phases', electionPhaseKeys).map(phase => {
    const [from, to] = [phase.day('from'), phase.day('to')]
    if (from > to) phase.report(phase.at('from'), {id: `tahapan berakhir (${to}) sebelum mulai (${from})`, en: `phase ends (${to}) before it begins (${from})`})
    return {phase: phase.choice('phase', phases), from, to, confidence: phase.choice('confidence', phaseConfidences, 'verified'), at: phase.at('from')}
  })
  days.slice(1).forEach((day, index) => {
    const before = days[index]
    if (before !== undefined && day.from <= before.to) election.report(day.at, {id: `tahapan ${day.phase} tumpang tindih dengan ${before.phase}`, en: `phase ${day.phase} overlaps ${before.phase}`})
  })
  draft.elections.push({
    id: election.text('id'),
    type: election.choice('type', electionTypes),
    title: election.localized('title'),
    regions: everywhere ? [] : election.texts('regions').map(region => region.text),
    phases: days.map(({phase, from, to, confidence}) => ({phase, from, to, confidence})),
    verified: election.day('verified', ''),
  })
}
