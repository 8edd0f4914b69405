import {readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import type {Pack} from '../packs/index.ts'
import {writeWhole, young} from './cache.ts'

/**
 * Hash of the files in a folder, found without reading them: the stamp holds the hash beside the size and time of every file,
 * and the time of every folder, which tells of files that came or went. Undefined if anything differs.
 */
export function stampedHash(folder: string, stamp: string): string | undefined {
  try {
    const [hash = '', ...lines] = readFileSync(stamp, 'utf8').split('\n')
    return lines.pop() === stampEnd && lines.every(line => line === lineOf(folder, line.slice(0, line.indexOf('\t')))) ? hash : undefined
  } catch {
    return undefined
  }
}

/** Last line of a stamp: without it, some of the files may be missing from one. */
export const stampEnd = 'end'

/**
 * Write the stamp of a folder whose files were read since `began` (milliseconds since 1970). None is written of files that are so young
 * that they may have changed since, nor in a folder that cannot be written: that costs time at the next run, and is no error.
 */
export function writeStamp(folder: string, stamp: string, names: readonly string[], {hash, began}: {readonly hash: string; readonly began: number}): void {
  const folders = new Set(names.map(name => `${path.posix.dirname(name)}/`))
  // A folder that holds folders alone must be watched too.
  for (const each of folders) if (each !== './') folders.add(`${path.posix.dirname(each)}/`)
  try {
    if (names.some(name => statSync(`${folder}/${name}`).mtimeMs > began - young)) return
    writeWhole(stamp, [hash, ...[...folders, ...names].map(name => lineOf(folder, name)), stampEnd].join('\n'))
  } catch {}
}

/** The folder may end in a separator or not: there are many files, and putting paths in order takes longer than asking for them. */
function lineOf(folder: string, name: string): string {
  const {size, mtimeMs} = statSync(`${folder}/${name}`)
  return `${name}\t${name.endsWith('/') ? '' : size}\t${mtimeMs}`
}

/** Hash of packs: of the names and texts of their files. */
export async function hashOf(packs: readonly Pack[], ...more: readonly string[]): Promise<string> {
  const {createHash} = await import('node:crypto')
  const hash = createHash('sha256')
  const add = (text: string) => hash.update(`${text.length}:`).update(text)
  for (const text of more) add(text)
  for (const {folder, files} of packs) for (const text of [folder, ...files.flatMap(({name, text}) => [name, text])]) add(text)
  return hash.digest('hex')
}
