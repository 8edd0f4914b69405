import {statSync, type Stats} from 'node:fs'
import path from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import type {Limits} from '../limits.ts'
import type {Localized} from '../types.ts'
import {extensions, noDrafts, passedOver, searched} from './formats.ts'
import {search} from './search.ts'

/** A file that was named or found but not read. */
export interface Unread {
  readonly name: string
  readonly reason: Localized
}

/** A file that was named or found but is not to be read. */
export interface Ignored {
  readonly name: string
  /** Who said so, or why it is named all the same; neither for files that are no drafts, as the configuration itself. */
  readonly ignored: {readonly by?: Localized; readonly why?: Localized}
  /** True if it was named, not found in a folder. */
  readonly named: boolean
}

/** A file that paths name. */
export interface Found {
  readonly name: string
  readonly full: string
  /** True if it was named, not found in a folder or by a glob. */
  readonly named: boolean
  /** True if a folder search came upon it. */
  readonly searched: boolean
}

/** What the reader needs of the world. */
export interface ReadOptions {
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array>
  /** Name that gives piped text its format and its place in reports. */
  readonly stdinName?: string
  /** Says whether a file is passed over; at once where it can, since a folder holds thousands. Default: none is. */
  readonly ignored?: (file: Found) => Ignored['ignored'] | undefined | Promise<Ignored['ignored'] | undefined>
  /** Absolute paths of the only files to read; others are passed over. */
  readonly only?: ReadonlySet<string>
  /** What is too large, for a file by its absolute path. Default: `usualLimits`. */
  readonly limitsOf?: (full: string) => Promise<Limits>
}

/** Files that are handed on at once. */
const together = 256

/** Find the files that paths name, each once and in order, without reading them; `-` stands for stdin. */
export async function* find(paths: readonly string[], {cwd, ignored, only}: Pick<ReadOptions, 'cwd' | 'ignored' | 'only'>): AsyncGenerator<readonly (Found | Unread | Ignored | '-')[]> {
  const seen = new Set<string>()
  for (const given of paths) {
    if (given === '-') {
      yield [given]
      continue
    }
    const files = await filesOf(given, cwd)
    if ('reason' in files) {
      yield [files]
      continue
    }
    let found: (Found | Ignored)[] = []
    for (const name of files.names) {
      const file = {name, full: path.resolve(cwd, name), named: name === given, searched: files.found}
      if (seen.has(file.full) || only?.has(file.full) === false) continue
      seen.add(file.full)
      const answer = ignored?.(file)
      const unread = files.found ? passedOver(name) : undefined
      const why = (answer instanceof Promise ? await answer : answer) ?? (unread && {why: unread})
      found.push(why === undefined ? file : {name, ignored: why, named: file.named})
      if (found.length < together) continue
      yield found
      found = []
    }
    yield found
    yield files.closed
  }
}

async function filesOf(given: string, cwd: string): Promise<{readonly names: readonly string[]; readonly found: boolean; readonly closed: readonly Unread[]} | Unread> {
  const found = statOf(path.resolve(cwd, given))
  if (found?.isDirectory() === false) return {names: [given], found: false, closed: []}
  const patterns = found?.isDirectory() === true ? [`**/*{${searched.join(',')}}`] : [given]
  if (found === undefined && !isDynamicPattern(given)) {
    return {name: given, reason: {id: 'berkas atau folder tidak ditemukan. Periksa ejaan namanya', en: 'no such file or folder. Check the spelling'}}
  }
  const root = found === undefined ? cwd : path.resolve(cwd, given)
  const {names, closed} = await search(patterns, {cwd: root, ignore: found === undefined ? ['**/node_modules/**'] : noDrafts, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false, caseSensitiveMatch: found === undefined})
  const shown = (name: string) => found === undefined ? name : path.join(given, name)
  if (names.length === 0 && closed.length === 0) {
    return {name: given, reason: {id: `tidak ada draf di sini (${extensions.join(' ')})`, en: `no drafts here (${extensions.join(' ')})`}}
  }
  return {names: names.map(shown), found: found !== undefined, closed: closed.map(({name, reason}) => ({name: shown(name), reason}))}
}

function statOf(full: string): Stats | undefined {
  try {
    return statSync(full, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}
