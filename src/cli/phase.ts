import {contextOf} from '../law/phase.ts'
import {calendarOf, stagesOn, standingOn, upcoming, type Stage, type Stated} from '../law/stages.ts'
import {cited, dayWords, phaseWords} from '../report/words.ts'
import type {Context, ElectionPhase, Localized, MessageLanguage, Region, Ruleset} from '../types.ts'
import {day, regionOf} from './options.ts'
import {scopeHere} from './scope.ts'
import {exitCodes, todayIn, write, type World} from './world.ts'

/** Flags of the command. */
export interface PhaseFlags {
  readonly date?: string
  readonly region?: string
  readonly format: 'text' | 'json'
  readonly rules?: string[]
}

/** Tell which phase a day lies in, for a region: what it changes, and what comes next. */
export async function showPhase(flags: PhaseFlags, language: MessageLanguage, world: World): Promise<number> {
  const {ruleset, settings} = await scopeHere(flags.rules, world)
  const region = regionOf(flags.region ?? settings.region?.value, ruleset)
  const date = flags.date === undefined ? todayIn(region?.timeZone ?? 'Asia/Jakarta', world.now()) : day(flags.date)
  const context = contextOf({date, ...(region !== undefined && {region})}, ruleset)
  const stages = stagesOn(context, ruleset)
  const shown = flags.format === 'json' ? `${JSON.stringify(record(context, {stages, ruleset, language}), null, 2)}\n` : text(context, {stages, ruleset, language})
  await write(world.stdout, shown)
  return exitCodes.clean
}

interface View {
  readonly stages: readonly Stage[]
  readonly ruleset: Ruleset
  readonly language: MessageLanguage
}

function text(context: Context, {stages, ruleset, language}: View): string {
  const where = context.region === undefined ? {id: 'tanpa wilayah', en: 'no region'}[language] : `${context.region.name} (${context.region.code})`
  return [
    `${dayWords(context.date, language)}, ${where}\n`,
    ...stages.map(stage => `\n${stageText(stage, language)}`),
    stages.length > 0 ? '' : `\n${outside(context, ruleset).map(line => `${line[language]}\n`).join('')}${standingOn(context.date, ruleset).map(change => changeText(change, language)).join('')}`,
    context.region !== undefined ? '' : `\n${regionHint[language]}\n`,
  ].join('')
}

const regionHint: Localized = {
  id: 'Tanpa --region hanya pemilihan di seluruh Indonesia yang terlihat; pemungutan ulang di satu daerah tidak.',
  en: 'Without --region only elections of the whole country are seen; a re-vote in one region is not.',
}

function stageText({election, days, changes, next}: Stage, language: MessageLanguage): string {
  const doubt = doubts[days.confidence]
  const last = {id: `tidak ada; tahapan ini berakhir ${dayWords(days.to, 'id')}`, en: `none; this phase ends on ${dayWords(days.to, 'en')}`}[language]
  const following = next === undefined ? last : `${phaseWords[next.phase][language]}, ${{id: 'mulai', en: 'from'}[language]} ${dayWords(next.from, language)}`
  return [
    `${election.title[language]}: ${phaseWords[days.phase][language]}\n`,
    `  ${{id: 'Tanggal', en: 'Days'}[language]}: ${daysWords(days, language)}${doubt === undefined ? '' : ` (${doubt[language]})`}\n`,
    ...changes.map(change => changeText(change, language)),
    `  ${{id: 'Berikutnya', en: 'Next'}[language]}: ${following}\n`,
  ].join('')
}

const doubts: Readonly<Partial<Record<ElectionPhase['confidence'], Localized>>> = {
  inferred: {id: 'dihitung dari tanggal lain', en: 'reckoned from other dates'},
  unverified: {id: 'tanggal meragukan; periksa ke KPU setempat', en: 'dates in doubt; ask the local KPU'},
}

function daysWords({from, to}: ElectionPhase, language: MessageLanguage): string {
  return from === to ? dayWords(from, language) : `${dayWords(from, language)} ${{id: 'sampai', en: 'to'}[language]} ${dayWords(to, language)}`
}

/** One line, and the articles under it. */
function changeText({text, articles}: Stated, language: MessageLanguage): string {
  return `  - ${text[language]}\n${articles.map(article => `      ${cited(article, language)}  ${article.key}\n`).join('')}`
}

/** Why no election is on: between elections, or beyond what the calendar knows. */
function outside({date, region}: Context, ruleset: Ruleset): Localized[] {
  const known = calendarOf(region, ruleset)
  const after = upcoming(date, region, ruleset)
  const inside = known !== undefined && known.from <= date && date <= known.to
  const none: Localized = inside
    ? {id: 'Di luar tahapan pemilu dan pilkada.', en: 'Outside the phases of any election.'}
    : {id: `Kalender tidak memuat tanggal ini untuk ${nameOf(region, 'id')}${known === undefined ? '' : `: isinya ${daysIn(known, 'id')}`}. Bila sedang ada pemilihan, tanyakan jadwalnya ke KPU dan pakai --phase saat memeriksa.`,
      en: `The calendar has no entry for this date in ${nameOf(region, 'en')}${known === undefined ? '' : `; it runs from ${daysIn(known, 'en')}`}. If an election is on, ask the KPU for its schedule and use --phase when checking.`}
  if (after === undefined) return [none]
  return [none, {
    id: `Berikutnya: ${after.election.title.id}, ${phaseWords[after.days.phase].id}, mulai ${dayWords(after.days.from, 'id')}.`,
    en: `Next: ${after.election.title.en}, ${phaseWords[after.days.phase].en}, from ${dayWords(after.days.from, 'en')}.`,
  }]
}

const nameOf = (region: Region | undefined, language: MessageLanguage): string => region?.name ?? {id: 'seluruh Indonesia', en: 'the whole country'}[language]
const daysIn = ({from, to}: {readonly from: string; readonly to: string}, language: MessageLanguage): string => `${dayWords(from, language)} ${{id: 'sampai', en: 'to'}[language]} ${dayWords(to, language)}`

function record(context: Context, {stages, ruleset, language}: View): object {
  const change = ({text, articles}: Stated) => ({text: text[language], articles: articles.map(({key}) => key)})
  const known = calendarOf(context.region, ruleset)
  return {
    date: context.date,
    ...(context.region !== undefined && {region: context.region.code}),
    calendar: known !== undefined && known.from <= context.date && context.date <= known.to ? 'known' : 'no-entry',
    elections: stages.map(({election, days, changes, next}) => ({
      id: election.id, type: election.type, title: election.title[language], phase: days.phase, from: days.from, to: days.to, confidence: days.confidence,
      changes: changes.map(change), ...(next !== undefined && {next: {phase: next.phase, from: next.from}}),
    })),
    ...(stages.length === 0 && {standing: standingOn(context.date, ruleset).map(change)}),
  }
}
