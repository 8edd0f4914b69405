// @ts-nocheck
import {UserError} from '../errors.ts'
import type {Localized} from '../types.ts'

/** Something wrong in a YAML file, with its place. */
export interface Problem {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly text: Localized
  readonly help: Localized | undefined
}

/** Problems as they are found; loading goes on to find them all. */
export type Problems = Problem[]

/** Make a problem at a place. */
export function problem(file: string, place: {readonly line: number; readonly column: number}, text: Localized, help?: Localized): Problem {
  return {file, line: place.line, column: place.column, text, help}
}

/** Most problems shown at once. */
const shown = 20

/** Throw all problems as one error under a heading, in the order of files and lines; do nothing if there are none. */
export function throwProblems(problems: Problems, heading: Localized): void {
  if (problems.length === 0) return
  const sorted = [...problems].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column)
  const rest = sorted.length - shown
  const lines = (language: keyof Localized) => sorted.slice(0, shown).map(({file, line, column, text, help}) =>
    `${file}:${line}:${column} ${text[language]}${help === undefined ? '' : `\n    ${help[language]}`}`).join('\n')
  const more = {id: rest > 0 ? `\n... dan ${rest} masalah lagi` : '', en: rest > 0 ? `\n... and ${rest} more problems` : ''}
  throw new UserError({id: `${heading.id}:\n${lines('id')}${more.id}`, en: `${heading.en}:\n${lines('en')}${more.en}`})
}
