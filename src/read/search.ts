import {readdir as readFolder, realpathSync, statSync, type Dirent} from 'node:fs'
import path from 'node:path'
import {glob, type GlobOptions} from 'tinyglobby'
import type {Localized} from '../types.ts'

/** What a search came upon. */
export interface Hits {
  /** Files, relative to the folder that was searched. */
  readonly names: readonly string[]
  /** Folders that were not searched, and why. */
  readonly closed: readonly {readonly name: string; readonly reason: Localized}[]
}

/**
 * Search a folder for files. The library passes over, without a word, folders that it may not open and all links: here a link to a file counts
 * as the file, and a folder that was not looked into is told.
 */
export async function search(patterns: readonly string[], options: GlobOptions & {readonly cwd: string}): Promise<Hits> {
  const closed = new Map<string, Localized>()
  const opened: string[] = []
  const links: {readonly full: string; readonly target: string}[] = []
  const readdir = (folder: string, given: {readonly withFileTypes: true}, done: (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void) => {
    readFolder(folder, given, (error, entries) => {
      if (error === null) opened.push(folder)
      else if (folder.includes('\ufffd')) closed.set(folder, foreign)
      else if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') closed.set(folder, noPermission)
      // To the library's patterns no name runs over a line.
      for (const entry of entries ?? []) if (entry.isDirectory() && /[\n\r\u2028\u2029]/.test(entry.name)) closed.set(path.join(folder, entry.name), broken)
      done(error, error === null ? entries.map(entry => entry.isSymbolicLink() ? followed(entry, folder) : entry) : [])
    })
  }
  const followed = (entry: Dirent, folder: string): Dirent => {
    const full = path.join(folder, entry.name)
    const target = targetOf(full)
    // A link that leads nowhere counts as a file, so that reading it tells of it.
    if (target?.isFolder !== true) return Object.assign(Object.create(entry) as Dirent, {isFile: () => true, isSymbolicLink: () => false})
    if (!/^\.|^node_modules$/.test(entry.name)) links.push({full, target: target.full})
    return entry
  }
  const names = await glob(patterns, {...options, fs: {readdir: readdir as typeof readFolder}})
  // What was searched under its own name is not lost, and a loop is no other folder.
  const searched = new Set(links.length === 0 ? [] : opened.map(folder => realpathSync(folder)))
  for (const {full, target} of links) if (!searched.has(target)) closed.set(full, linked)
  return {names: names.sort(), closed: [...closed].map(([folder, reason]) => ({name: path.relative(options.cwd, folder) || '.', reason}))}
}

/** Where a link leads in the end. */
function targetOf(full: string): {readonly full: string; readonly isFolder: boolean} | undefined {
  try {
    const target = realpathSync(full)
    return {full: target, isFolder: statSync(target).isDirectory()}
  } catch {
    return undefined
  }
}

const noPermission: Localized = {id: 'tidak ada izin membuka folder ini', en: 'no permission to open this folder'}
const foreign: Localized = {id: 'nama folder ini bukan UTF-8; ganti namanya', en: 'the name of this folder is not UTF-8; rename it'}
const broken: Localized = {id: 'nama folder ini berisi ganti baris; ganti namanya', en: 'the name of this folder holds a line break; rename it'}
const linked: Localized = {id: 'tautan ke folder di tempat lain tidak diikuti; sebut foldernya', en: 'a link to a folder elsewhere is not followed; name the folder'}
