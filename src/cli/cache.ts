import {closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Store} from '../compiled/index.ts'

/** Files of compiled packs that a user keeps; each is some megabytes at most. */
const most = 8

/** Where compiled packs are kept between runs. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const base = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? (env['HOME'] === undefined ? undefined : path.join(env['HOME'], '.cache'))
  return base !== undefined && path.isAbsolute(base) ? path.join(base, 'netralint') : path.join(os.tmpdir(), `netralint-${process.getuid?.() ?? 'user'}`)
}

/**
 * What is kept under a key, or undefined: none, cut off, changed, or another user's.
 *
 * The key names the file, and a checksum stands before the bytes. A file that was found whole is not added up again until it changes.
 */
export async function fromCache(folder: string, key: string): Promise<Store | undefined> {
  try {
    const file = fileOf(folder, key)
    if (!isOwned(file)) return undefined
    const all = openStore(file)
    if (!isSealed(file, all)) {
      if (!await isWhole(all)) return undefined
      seal(file, all)
    }
    return {size: all.size - checksumSize, read: (at, length) => all.read(at + checksumSize, length)}
  } catch {
    return undefined
  }
}

async function isWhole(all: OpenFile): Promise<boolean> {
  const sum = await newChecksum()
  // One piece of memory for all: most of a kept ruleset is never used.
  const piece = new Uint8Array(pieceSize)
  for (let at = checksumSize; at < all.size; at += pieceSize) sum.update(all.readInto(piece.subarray(0, all.size - at), at))
  return sum.digest().equals(all.read(0, checksumSize))
}

/** A file this young, in milliseconds, may change again without a trace: its time may be no finer. */
export const young = 2500

const sealOf = (file: string): string => `${file}.whole`

/** True if a file is the very one that was found whole before. */
function isSealed(file: string, {identity}: OpenFile): boolean {
  try {
    return readFileSync(sealOf(file), 'utf8') === identity
  } catch {
    return false
  }
}

/** Remember of a file that it is whole. */
function seal(file: string, {identity, changed}: OpenFile): void {
  if (Date.now() - changed < young) return
  try {
    writeWhole(sealOf(file), identity)
    removeOldest(path.dirname(file), '.whole')
  } catch {}
}

/** Bytes that are read at once for a checksum. */
const pieceSize = 256 * 1024

/** True for a file of this user's. */
export function isOwned(file: string): boolean {
  return process.getuid === undefined || statSync(file).uid === process.getuid()
}

/** A file that is read piece by piece. */
interface OpenFile extends Store {
  readInto(bytes: Uint8Array, at: number): Uint8Array
  /** What changes with the file, and when that was last, in milliseconds since 1970. */
  readonly identity: string
  readonly changed: number
}

/** Open a file, which stays open while it is in use: what replaces it takes nothing from a run. */
export function openStore(file: string): OpenFile {
  const descriptor = openSync(file, 'r')
  const {size, mtimeMs, ctimeMs, ino} = fstatSync(descriptor)
  const readInto = (bytes: Uint8Array, at: number): Uint8Array => {
    if (readSync(descriptor, bytes, 0, bytes.length, at) !== bytes.length) throw new Error(`${file} is cut off`)
    return bytes
  }
  const store = {size, identity: [size, mtimeMs, ctimeMs, ino].join(), changed: ctimeMs, readInto, read: (at: number, length: number) => readInto(new Uint8Array(length), at)}
  unused.register(store, descriptor)
  return store
}

/** A run that watches opens a ruleset again and again, and nobody says when one is done with. */
const unused = new FinalizationRegistry<number>(descriptor => { closeSync(descriptor) })

/** Keep bytes under a key. A folder that cannot be written costs time at the next run, and is no error. */
export async function toCache(folder: string, key: string, bytes: Uint8Array): Promise<void> {
  try {
    mkdirSync(folder, {recursive: true, mode: 0o700})
    // In a folder for everybody's temporary files another user may have been first.
    if (!isOwned(folder)) return
    writeWhole(fileOf(folder, key), Buffer.concat([await checksum(bytes), bytes]), 'flushed')
    removeOldest(folder, '.bin')
    removeLeftovers(folder)
  } catch {}
}

/** Remove all but the newest few files of a kind. */
export function removeOldest(folder: string, ending: string): void {
  const files = readdirSync(folder).filter(name => name.endsWith(ending)).map(name => path.join(folder, name)).map(file => ({file, age: statSync(file).mtimeMs}))
  for (const {file} of files.sort((a, b) => b.age - a.age).slice(most)) rmSync(file, {force: true})
}

/** Write a file in one step: another run sees all of it or nothing; once flushed, also after a loss of power. */
export function writeWhole(file: string, content: Uint8Array | string, flushed?: 'flushed'): void {
  const beside = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}${unfinished}`
  // Never through a link that somebody left there.
  const descriptor = openSync(beside, 'wx')
  try {
    writeFileSync(descriptor, content)
    if (flushed !== undefined) fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
  renameSync(beside, file)
}

const unfinished = '.part'
/** What a run that was killed left is removed after an hour. */
const leftFor = 3_600_000

function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name)
    if (name.endsWith(unfinished) && Date.now() - statSync(file).mtimeMs > leftFor) rmSync(file, {force: true})
  }
}

const fileOf = (folder: string, key: string): string => path.join(folder, `${key}.bin`)

/** A multiple of eight, so that what follows can be viewed in place. */
const checksumSize = 32

interface Checksum {
  update(bytes: Uint8Array): void
  digest(): Buffer
}

/** It finds damage, not malice: who may write here may write what they like. Where Node has it, CRC is sooner loaded and made. */
async function newChecksum(): Promise<Checksum> {
  const {crc32} = await import('node:zlib')
  if (typeof crc32 === 'function') {
    let value = 0
    return {update: bytes => { value = crc32(bytes, value) }, digest: () => Buffer.from(String(value).padStart(checksumSize))}
  }
  const {createHash} = await import('node:crypto')
  return createHash('sha256')
}

async function checksum(bytes: Uint8Array): Promise<Buffer> {
  const sum = await newChecksum()
  sum.update(bytes)
  return sum.digest()
}
