import {rename, rm, writeFile} from 'node:fs/promises'

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
