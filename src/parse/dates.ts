import type {Localized} from '../types.ts'

/** A day, `YYYY-MM-DD`, or what is wrong with how it is written. */
export type Day = {readonly day: string} | {readonly problem: Localized}

const months = ['januari january jan', 'februari pebruari february feb peb', 'maret march mar', 'april apr', 'mei may', 'juni june jun', 'juli july jul',
  'agustus august agu agt ags agus aug', 'september sep sept', 'oktober october okt oct', 'november nopember nov nop', 'desember december des dec'].map(names => names.split(' '))
const weekdays = ['minggu ahad sunday min sun', 'senin monday sen mon', 'selasa tuesday sel tue', 'rabu wednesday rab wed', 'kamis thursday kam thu',
  'jumat friday jum fri', 'sabtu saturday sab sat'].map(names => names.split(' '))
const weekdayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu']

const weekday = new RegExp(`^(${weekdays.flat().sort((one, two) => two.length - one.length).join('|')})\\.?(?:\\s*[,/]\\s*|\\s+)`)
const time = /(?:t|[\s,]+)(?:(?:pukul|jam|pkl\.?|at)\s*)?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:am|pm|wib|wita|wit|z|[+-]\d{2}:?\d{2})?$/
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/
const dayFirst = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/
const dayAndName = /^(\d{1,2})[\s./-]+([a-z]+)\.?[\s.,/-]+(\d{4}|\d{2})$/
const nameAndDay = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/

/**
 * Read a day as offices write it: 2024-11-25, 25/11/2024 (day first), 25 November 2024, Senin 25 Nov 2024; a time may follow.
 * A moment in UTC or another country's time, as calendars export it, is the day that it then is in Jakarta.
 */
export function readDay(written: string): Day {
  const instant = instantOf(written)
  if (instant !== undefined) return instant
  const {named, rest} = yearFirst.test(written) ? {named: undefined, rest: written} : besideDay(written)
  const found = partsOf(rest)
  if (found === undefined) return unreadable(written)
  const {year, month, day} = found
  if (year.length === 2) return refuse(written, {id: 'tahunnya hanya dua angka; tulis empat angka', en: 'its year has two digits only; write four'})
  if (month > 12 && day <= 12) return refuse(written, {id: `bulan ke-${month} tidak ada; tulis hari lebih dulu, lalu bulan`, en: `there is no month ${month}; write the day first, then the month`})
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return unreadable(written)
  const real = date.getUTCDay()
  if (named !== undefined && weekdays[real]?.includes(named) !== true) {
    return refuse(written, {id: `hari itu ${weekdayNames[real] ?? ''}; perbaiki hari atau tanggalnya`, en: `that day is a ${weekdays[real]?.find(name => name.endsWith('day')) ?? ''}; mend the weekday or the date`})
  }
  return {day: iso}
}

/** A moment with its offset from UTC, but for those of Indonesia, where the day is the one that is written. */
const moment = /^(?!.*\+0[789]:?00$)\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i
const hoursOfJakarta = 7

function instantOf(written: string): Day | undefined {
  const text = written.trim()
  if (!moment.test(text)) return undefined
  const time = Date.parse(text.toUpperCase().replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))
  return Number.isNaN(time) ? unreadable(written) : {day: new Date(time + hoursOfJakarta * 3_600_000).toISOString().slice(0, 10)}
}

/** The weekday that stands before a day, and the day without it and without a time. */
function besideDay(written: string): {readonly named: string | undefined; readonly rest: string} {
  const plain = written.normalize('NFKC').trim().toLowerCase().replace(/['\u2018\u2019`]/g, '').replace(/\s+/g, ' ')
  return {named: weekday.exec(plain)?.[1], rest: plain.replace(weekday, '').replace(time, '').trim()}
}

/** Read a day that a spreadsheet keeps as a number of days since 1900, or 1904. */
export function readSerial(serial: number, from1904: boolean): Day {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0)
  // Outside 1990 to 2099 the number is no date: a year such as 2024 would read as 1905.
  if (days < 32874 || days > 73050) return unreadable(String(serial))
  return {day: new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10)}
}

interface Parts {
  readonly year: string
  readonly month: number
  readonly day: number
}

function partsOf(text: string): Parts | undefined {
  const byYear = yearFirst.exec(text)
  if (byYear !== null) return {year: byYear[1] ?? '', month: Number(byYear[3]), day: Number(byYear[4])}
  const byDay = dayFirst.exec(text)
  if (byDay !== null) return {year: byDay[4] ?? '', month: Number(byDay[3]), day: Number(byDay[1])}
  const named = dayAndName.exec(text)
  if (named !== null) return monthNamed(named[2], {year: named[3] ?? '', day: Number(named[1])})
  const english = nameAndDay.exec(text)
  return english === null ? undefined : monthNamed(english[1], {year: english[3] ?? '', day: Number(english[2])})
}

function monthNamed(name: string | undefined, rest: Omit<Parts, 'month'>): Parts | undefined {
  const month = months.findIndex(names => names.includes(name ?? '')) + 1
  return month === 0 ? undefined : {...rest, month}
}

const example: Localized = {id: 'misalnya 2024-11-25, 25/11/2024, atau 25 November 2024', en: 'for example 2024-11-25, 25/11/2024 or 25 November 2024'}

function unreadable(written: string): Day {
  return {problem: {id: `tanggal "${written}" tidak terbaca; tulis tanggal lengkap, ${example.id}`, en: `date "${written}" cannot be read; write a full date, ${example.en}`}}
}

function refuse(written: string, why: Localized): Day {
  return {problem: {id: `tanggal "${written}" tidak dipakai: ${why.id}, ${example.id}`, en: `date "${written}" was not used: ${why.en}, ${example.en}`}}
}
