import {rename, rm, writeFile} from 'node:fs/promises'
import {UserError} from '../errors.ts'

/** Write a file whole or not at all: beside it first, then in its place, so that a killed run leaves none that is half written. */
export async function replaceFile(full: string, text: string): Promise<void> {
  const beside = `${full}.${process.pid}.tmp`
  try {
    await writeFile(beside, text, {flag: 'wx'})
    await rename(beside, full)
  } catch (error) {
    await rm(beside, {force: true})
    throw error
  }
}

/** What to tell of a file that could not be written. */
export function unwritable(shown: string, error: unknown): UserError {
  const {code = ''} = error as {code?: string}
  return new UserError({id: `"${shown}" tidak dapat ditulis (${code}).`, en: `"${shown}" cannot be written (${code}).`}, {cause: error})
}
