// @ts-nocheck
import {accountKinds, type Localized, type Post} from '../types.ts'
import {readDay, type Day} from './dates.ts'
import type {Field, FieldNames} from './fields.ts'

/** Fields of a post beside its text. */
export type Metadata = Pick<Post, 'date' | 'platform' | 'account' | 'accountKind' | 'region' | 'unreadable'>

/** A value with the field that its key or column names. */
export interface Value {
  readonly field: Field
  /** As written; empty for none. */
  readonly text: string
  /** For a day that is no text: a spreadsheet's own. */
  readonly day?: Day
}

const none: Metadata = {}

/** Take a post's metadata from its values; a date that is no day makes the post unreadable. */
export function metadata(values: readonly Value[]): Metadata {
  if (values.every(({field: {kind}}) => kind === 'text' || kind === 'id')) return none
  const best = (kind: keyof FieldNames): Value | undefined => values
    .filter(({field, text}) => field.kind === kind && text.trim() !== '')
    .reduce<Value | undefined>((first, each) => first === undefined || each.field.rank < first.field.rank ? each : first, undefined)
  const written = best('date')
  const day = written === undefined ? undefined : written.day ?? readDay(written.text)
  const [platform, account, region] = [best('platform')?.text.trim(), best('account')?.text.trim(), best('region')?.text.trim()]
  const kind = best('accountKind')?.text.trim()
  const accountKind = accountKinds.find(each => each === kind?.toLowerCase().replace(/\s+/g, '-'))
  return {
    ...(day !== undefined && 'day' in day && {date: day.day}),
    ...(platform !== undefined && {platform}),
    ...(account !== undefined && {account}),
    ...(region !== undefined && {region}),
    ...(accountKind !== undefined && {accountKind}),
    ...(kind !== undefined && accountKind === undefined && {unreadable: kindProblem(kind)}),
    ...(day !== undefined && 'problem' in day && {unreadable: day.problem}),
  }
}

/** The id among a post's values, or the given one. */
export function idOf(values: readonly Value[], otherwise: number): string {
  let best: Value | undefined
  for (const each of values) if (each.field.kind === 'id' && each.text.trim() !== '' && !(best !== undefined && best.field.rank <= each.field.rank)) best = each
  return best?.text.trim() ?? String(otherwise)
}

function kindProblem(kind: string): Localized {
  const known = accountKinds.join(', ')
  return {id: `jenis akun "${kind}" tidak dikenal; pilih: ${known}`, en: `unknown kind of account "${kind}"; choose: ${known}`}
}
