import {rename, rm, writeFile} from 'node:fs/promises'
import {release, temporaryFor} from './temporary.ts'
import {unwritable} from './unwritable.ts'

/** Write a file whole or not at all: beside it first, then in its place, so that a killed run leaves none that is half written. `shown` names it to people. */
export async function replaceFile(full: string, text: string, shown: string): Promise<void> {
  const beside = temporaryFor(full)
  try {
    await writeFile(beside, text, {flag: 'wx'})
    await rename(beside, full)
  } catch (error) {
    await rm(beside, {force: true})
    throw unwritable({id: `"${shown}"`, en: `"${shown}"`}, error)
  } finally {
    release(beside)
  }
}
