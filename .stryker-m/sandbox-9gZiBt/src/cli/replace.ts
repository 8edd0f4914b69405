// @ts-nocheck
import {link, open, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {UserError} from '../errors.ts'
import {hold, release, temporaryFor} from './temporary.ts'
import {unwritable} from './unwritable.ts'

/** Write a file whole or not at all: beside it first, then in its place, so that a killed run leaves none that is half written. `shown` names it to people. */
export async function replaceFile(full: string, text: string, shown: string): Promise<void> {
  await beside(full, shown, async temporary => {
    await writeFile(temporary, text, {flag: 'wx'})
    await rename(temporary, full)
  })
}

/** Write a file that must not exist yet, whole or not at all; false if it does. */
export async function createFile(full: string, text: string, shown: string): Promise<boolean> {
  return beside(full, shown, async temporary => {
    await writeFile(temporary, text, {flag: 'wx'})
    // A second name, unlike a new one, replaces nothing.
    const done = await link(temporary, full).then(() => true, async (error: unknown) => {
      if (codeOf(error) === 'EEXIST' || await stat(full).then(() => true, () => false)) return false
      // Some disks know no second names.
      await rename(temporary, full)
      return true
    })
    await rm(temporary, {force: true})
    return done
  })
}

/** Milliseconds to wait for another run, and after which one that never ended is taken for dead: a change takes a few. */
const patience = 10_000

/**
 * Change a file so that two runs at once lose nothing: as git does with its index, the new text is written under one fixed name,
 * which only one run can make, and which is gone when it gets its place. `change` reads what is there then.
 */
export async function changeFile(full: string, change: () => Promise<string>, shown: string): Promise<void> {
  const temporary = path.join(path.dirname(full), `.netralint-${path.basename(full)}.tmp`)
  const file = await opened(temporary, shown).catch((error: unknown) => { throw told(error, shown) })
  hold(temporary)
  try {
    await file.writeFile(await change())
    await file.close()
    await rename(temporary, full)
  } catch (error) {
    await file.close()
    await rm(temporary, {force: true})
    throw told(error, shown)
  } finally {
    release(temporary)
  }
}

async function opened(temporary: string, shown: string): ReturnType<typeof open> {
  for (const start = Date.now(); Date.now() - start < 2 * patience; await setTimeout(20)) {
    try {
      return await open(temporary, 'wx')
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      const {mtimeMs} = await stat(temporary).catch(() => ({mtimeMs: Date.now()}))
      if (Date.now() - mtimeMs > patience) await rm(temporary, {force: true})
    }
  }
  throw new UserError({id: `"${shown}" sedang ditulis oleh netralint yang lain.`, en: `"${shown}" is being written by another netralint.`}, {help: {id: 'jalankan lagi sebentar lagi', en: 'run again in a moment'}})
}

/** Do something with a name beside a file; whatever goes wrong, nothing is left there. */
async function beside<T>(full: string, shown: string, work: (temporary: string) => Promise<T>): Promise<T> {
  const temporary = temporaryFor(full)
  try {
    return await work(temporary)
  } catch (error) {
    await rm(temporary, {force: true})
    throw told(error, shown)
  } finally {
    release(temporary)
  }
}

const told = (error: unknown, shown: string): UserError => error instanceof UserError ? error : unwritable({id: `"${shown}"`, en: `"${shown}"`}, error)

const codeOf = (error: unknown): string | undefined => (error as {code?: string}).code
