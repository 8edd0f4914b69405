import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Files of compiled packs that a user keeps; each is some megabytes at most. */
const most = 8

/** Where compiled packs are kept between runs. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const base = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? (env['HOME'] === undefined ? undefined : path.join(env['HOME'], '.cache'))
  return base !== undefined && path.isAbsolute(base) ? path.join(base, 'netralint') : path.join(os.tmpdir(), `netralint-${process.getuid?.() ?? 'user'}`)
}

/**
 * Bytes kept under a key, or undefined: none, cut off, changed, or another user's.
 *
 * The key names the file, and a checksum stands before the bytes.
 */
export async function fromCache(folder: string, key: string): Promise<Uint8Array | undefined> {
  try {
    const all = readOwned(fileOf(folder, key))
    const bytes = all.subarray(checksumSize)
    return all.subarray(0, checksumSize).equals(await checksum(bytes)) ? bytes : undefined
  } catch {
    return undefined
  }
}

/** Read a file if it is this user's. */
export function readOwned(file: string): Buffer {
  if (process.getuid !== undefined && statSync(file).uid !== process.getuid()) throw new Error(`${file} is another user's`)
  return readFileSync(file)
}

/** Keep bytes under a key. A folder that cannot be written costs time at the next run, and is no error. */
export async function toCache(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    writeWhole(fileOf(folder, key), Buffer.concat([await checksum(bytes), bytes]))
    removeOldest(folder, '.bin')
  } catch {}
}

/** Remove all but the newest few files of a kind. */
export function removeOldest(folder: string, ending: string): void {
  const files = readdirSync(folder).filter(name => name.endsWith(ending)).map(name => path.join(folder, name)).map(file => ({file, age: statSync(file).mtimeMs}))
  for (const {file} of files.sort((a, b) => b.age - a.age).slice(most)) rmSync(file, {force: true})
}

/** Write a file in one step: another run sees all of it or nothing. */
export function writeWhole(file: string, content: Uint8Array | string): void {
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, file)
}

const fileOf = (folder: string, key: string): string => path.join(folder, `${key}.bin`)

/** A multiple of eight, so that what follows can be viewed in place. */
const checksumSize = 32

/** It finds damage, not malice: who may write here may write what they like. Where Node has it, CRC is sooner loaded and made. */
async function checksum(bytes: Uint8Array): Promise<Buffer> {
  const {crc32} = await import('node:zlib')
  if (typeof crc32 === 'function') return Buffer.from(String(crc32(bytes)).padStart(checksumSize))
  const {createHash} = await import('node:crypto')
  return createHash('sha256').update(bytes).digest()
}
