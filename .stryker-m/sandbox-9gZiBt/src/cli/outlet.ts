// @ts-nocheck
import {appendFile, open, realpath, rename, rm, stat, type FileHandle} from 'node:fs/promises'
import path from 'node:path'
import type {UserError} from '../errors.ts'
import {release, temporaryFor} from './temporary.ts'
import {unwritable} from './unwritable.ts'
import {write, type Output} from './world.ts'

/** Where a report goes, piece by piece. */
export interface Outlet {
  write(text: string | Uint8Array): Promise<void>
  /** The report is whole. */
  close(): Promise<void>
  /** The run failed: leave nothing that looks whole. */
  discard(): Promise<void>
}

/** The screen, or what a stream is joined to. */
export function toStream(stream: Output): Outlet {
  return {write: text => write(stream, text), close: async () => {}, discard: async () => {}}
}

/** A file that gets its name only when the report is whole; a device or a pipe, which can't be replaced, is written to. */
export async function toFile(name: string, cwd: string): Promise<Outlet> {
  const named = path.resolve(cwd, name)
  const found = await stat(named).catch(() => undefined)
  if (found?.isDirectory() === true) throw unwritableReport(name, {code: 'EISDIR'})
  const failing = (error: unknown) => { throw unwritableReport(name, error) }
  if (found?.isFile() === false) return toHandle(await open(named, 'w').catch(failing), failing)
  // What a link leads to is replaced, not the link.
  const full = found === undefined ? named : await realpath(named)
  const temporary = temporaryFor(full)
  const handle = await open(temporary, 'wx').catch((error: unknown) => {
    release(temporary)
    throw unwritableReport(name, error)
  })
  const outlet = toHandle(handle, failing)
  return {
    ...outlet,
    close: async () => {
      await outlet.close()
      await rename(temporary, full).catch(failing)
      release(temporary)
    },
    discard: async () => {
      await outlet.discard()
      await rm(temporary, {force: true})
      release(temporary)
    },
  }
}

function toHandle(handle: FileHandle, failing: (error: unknown) => never): Outlet {
  return {
    write: async text => { if (text.length > 0) await handle.appendFile(text).catch(failing) },
    close: async () => { await handle.close().catch(failing) },
    discard: async () => { await handle.close().catch(() => {}) },
  }
}

/** The end of a file that others write to as well, as the step summary of GitHub. */
export function toEndOf(name: string, cwd: string): Outlet {
  const texts: (string | Uint8Array)[] = []
  return {
    write: async text => { texts.push(text) },
    close: async () => { await appendFile(path.resolve(cwd, name), Buffer.concat(texts.map(text => Buffer.from(text)))).catch((error: unknown) => { throw unwritableReport(name, error) }) },
    discard: async () => {},
  }
}

const unwritableReport = (name: string, error: unknown): UserError => unwritable({id: `Laporan "${name}"`, en: `Report "${name}"`}, error)
