// @ts-nocheck
import {UserError} from '../errors.ts'
import {reporters, type ReportFormat} from '../report/index.ts'
import {unknown} from './options.ts'

/** A report that was asked for; without a file it goes to stdout. */
export interface FormatChoice {
  readonly name: ReportFormat
  readonly file?: string
}

/** What `--format NAME[:FILE]`, given any number of times, asks for. */
export function formatChoices(given: readonly string[]): FormatChoice[] {
  const choices = given.length === 0 ? [{name: 'text'} as const] : given.map(choiceOf)
  if (choices.filter(({file}) => file === undefined).length > 1) {
    throw new UserError({id: 'Hanya satu laporan dapat tampil di layar.', en: 'Only one report can go to the screen.'},
      {help: {id: 'tulis yang lain ke berkas, misalnya --format sarif:laporan.sarif', en: 'write the others to files, for example --format sarif:report.sarif'}})
  }
  const files = choices.flatMap(({file}) => file ?? [])
  const twice = files.find((file, index) => files.indexOf(file) !== index)
  if (twice !== undefined) throw new UserError({id: `Dua laporan tidak dapat ditulis ke satu berkas: "${twice}".`, en: `Two reports cannot go to one file: "${twice}".`})
  return choices
}

function choiceOf(given: string): FormatChoice {
  const colon = given.indexOf(':')
  const name = colon < 0 ? given : given.slice(0, colon)
  const known = Object.keys(reporters) as ReportFormat[]
  const found = known.find(each => each === name)
  if (found === undefined) throw unknown('bentuk laporan', 'form of report', name, known)
  const file = given.slice(colon + 1)
  if (colon >= 0 && file === '') throw new UserError({id: `Nama berkas setelah "${given}" kosong.`, en: `The file name after "${given}" is missing.`}, {help: {id: `misalnya --format ${name}:laporan`, en: `for example --format ${name}:report`}})
  return colon < 0 ? {name: found} : {name: found, file}
}
