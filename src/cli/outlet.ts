import {randomUUID} from 'node:crypto'
import {appendFile, open, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../errors.ts'
import {write, type Output} from './world.ts'

/** Where a report goes, piece by piece. */
export interface Outlet {
  write(text: string): Promise<void>
  /** The report is whole. */
  close(): Promise<void>
  /** The run failed: leave nothing that looks whole. */
  discard(): Promise<void>
}

/** The screen, or what a stream is joined to. */
export function toStream(stream: Output): Outlet {
  return {write: text => write(stream, text), close: async () => {}, discard: async () => {}}
}

/** A file that gets its name only when the report is whole. */
export async function toFile(name: string, cwd: string): Promise<Outlet> {
  const full = path.resolve(cwd, name)
  const found = await stat(full).catch(() => undefined)
  if (found?.isDirectory() === true) throw unwritable(name, 'EISDIR')
  const temporary = path.join(path.dirname(full), `.${path.basename(full)}.${randomUUID()}.tmp`)
  const handle = await open(temporary, 'wx').catch((error: unknown) => { throw unwritable(name, codeOf(error)) })
  const failing = (error: unknown) => { throw unwritable(name, codeOf(error)) }
  return {
    write: async text => { if (text !== '') await handle.appendFile(text).catch(failing) },
    close: async () => {
      await handle.close().catch(failing)
      await rename(temporary, full).catch(failing)
    },
    discard: async () => {
      await handle.close().catch(() => {})
      await rm(temporary, {force: true})
    },
  }
}

/** The end of a file that others write to as well, as the step summary of GitHub. */
export function toEndOf(name: string, cwd: string): Outlet {
  const texts: string[] = []
  return {
    write: async text => { texts.push(text) },
    close: async () => { await appendFile(path.resolve(cwd, name), texts.join('')).catch((error: unknown) => { throw unwritable(name, codeOf(error)) }) },
    discard: async () => {},
  }
}

const codeOf = (error: unknown): string => (error as {code?: string}).code ?? String(error)

const why: Readonly<Record<string, {readonly id: string; readonly en: string}>> = {
  ENOENT: {id: 'foldernya tidak ada. Buat foldernya dahulu, atau periksa ejaannya', en: 'its folder does not exist. Make it first, or check the spelling'},
  ENOTDIR: {id: 'foldernya ternyata sebuah berkas', en: 'its folder is a file'},
  EISDIR: {id: 'nama itu sebuah folder. Sebut nama berkas di dalamnya', en: 'that is a folder. Name a file in it'},
  EACCES: {id: 'tidak ada izin menulis di sana', en: 'no permission to write there'},
  EPERM: {id: 'tidak ada izin menulis di sana', en: 'no permission to write there'},
  EROFS: {id: 'tempat itu hanya dapat dibaca', en: 'that place can only be read'},
  ENOSPC: {id: 'penyimpanan penuh', en: 'the disk is full'},
}

function unwritable(name: string, code: string): UserError {
  const reason = why[code] ?? {id: code, en: code}
  return new UserError({id: `Laporan "${name}" tidak dapat ditulis: ${reason.id}.`, en: `Report "${name}" cannot be written: ${reason.en}.`})
}
