import {accountKinds, type Localized, type Post} from '../types.ts'

/** Fields of a post beside its text. */
export type Metadata = Pick<Post, 'date' | 'platform' | 'account' | 'accountKind' | 'region' | 'unreadable'>

/** Take a post's metadata from named values; a date that is no day makes the post unreadable. */
export function metadata(values: Readonly<Record<string, unknown>>): Metadata {
  const text = (...keys: string[]): string | undefined => {
    const value = keys.map(key => values[key]).find(each => each !== undefined && each !== null && each !== '')
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
  }
  const date = text('date', 'tanggal')
  const [platform, account, region] = [text('platform'), text('account', 'akun'), text('region', 'wilayah')]
  const kind = text('accountKind', 'jenis-akun')
  const accountKind = accountKinds.find(each => each === kind)
  const badDate = date !== undefined && !isDay(date)
  return {
    ...(date !== undefined && !badDate && {date: date.slice(0, 10)}),
    ...(platform !== undefined && {platform}),
    ...(account !== undefined && {account}),
    ...(region !== undefined && {region}),
    ...(accountKind !== undefined && {accountKind}),
    ...(kind !== undefined && accountKind === undefined && {unreadable: kindProblem(kind)}),
    ...(badDate && {unreadable: dateProblem(date)}),
  }
}

function kindProblem(kind: string): Localized {
  const known = accountKinds.join(', ')
  return {id: `jenis akun "${kind}" tidak dikenal; pilih: ${known}`, en: `unknown kind of account "${kind}"; choose: ${known}`}
}

function dateProblem(date: string): Localized {
  return {id: `tanggal "${date}" tidak terbaca; tulis TTTT-BB-HH, misalnya 2024-11-25`, en: `date "${date}" cannot be read; write YYYY-MM-DD, for example 2024-11-25`}
}

/** A day, or a day with a time after it. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}(?:$|[T ])/.test(text)) return false
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text.slice(0, 10))
}
