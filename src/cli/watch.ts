import {stat} from 'node:fs/promises'
import path from 'node:path'
import {isDynamicPattern} from 'tinyglobby'
import {acceptedName} from '../config/accepted.ts'
import {settingsName} from '../config/settings.ts'
import {UserError} from '../errors.ts'
import {extensions} from '../read/index.ts'
import {name} from '../report/words.ts'
import type {MessageLanguage} from '../types.ts'
import {configurations} from './configuration.ts'
import {writeFailure} from './failure.ts'
import type {Flags} from './options.ts'
import {packFolders} from './scope.ts'
import {exitCodes, write, type World} from './world.ts'

/** What is watched, as the user wrote it. */
export interface Watched {
  /** Drafts: files, folders or globs. */
  readonly drafts: readonly string[]
  /** Folders of packs. */
  readonly packs: readonly string[]
  /** Files that the run itself writes. */
  readonly outputs: readonly string[]
  /** Full paths that the configuration in force adds, asked for after each run: an edit may name another pack. */
  readonly configured?: () => Promise<readonly string[]>
}

/** What a check depends on. */
export function watchedBy(drafts: readonly string[], {rules, format, changed}: Pick<Flags, 'rules' | 'changed'> & {readonly format?: string | readonly string[]}, world: World): Watched {
  // A report in a watched folder must not start the next run.
  const outputs = [format ?? []].flat().flatMap(name => name.includes(':') ? [name.slice(name.indexOf(':') + 1)] : [])
  const named = drafts.length === 0 && changed !== undefined ? ['.'] : drafts
  return {drafts: named, packs: rules ?? [], outputs, configured: () => configuredFor(named, world)}
}

/** Files of the configuration that holds for some drafts, which may lie above them, and the packs that it names. */
async function configuredFor(drafts: readonly string[], world: World): Promise<string[]> {
  const cwd = world.cwd()
  const find = configurations(cwd)
  const found = await Promise.all(drafts.map(async name => {
    const root = await rootOf(name, cwd)
    const folder = (await stat(root)).isDirectory() ? root : path.dirname(root)
    const {settings, accepted} = await find(folder)
    const inForce = [...settings.files, ...accepted === undefined ? [] : [accepted.name], ...packFolders(settings, [], world)].map(each => path.resolve(cwd, each))
    return [...inForce, ...placesFor(folder, cwd)]
  }))
  return [...new Set(found.flat())]
}

/** Where a configuration may come to be: from a folder up to where the user is. */
function placesFor(folder: string, cwd: string): string[] {
  const own = [settingsName, acceptedName].map(name => path.join(folder, name))
  const isBelow = folder !== cwd && !path.relative(cwd, folder).startsWith('..') && !path.isAbsolute(path.relative(cwd, folder))
  return isBelow ? [...own, ...placesFor(path.dirname(folder), cwd)] : own
}

/** Files of a configuration; with those of packs, they decide what a draft is judged by. */
const yaml = ['.yaml', '.yml']

/** True for an extension of what may be a draft, a pack or a configuration. A glob may ask for others than a folder holds. */
function draftsBy(drafts: readonly string[]): (extension: string) => boolean {
  const asked = drafts.filter(name => isDynamicPattern(name)).map(name => path.extname(name).toLowerCase())
  const known = new Set([...extensions, ...yaml, ...asked])
  const isAny = asked.some(extension => extension === '' || isDynamicPattern(extension))
  return extension => isAny || known.has(extension)
}

/** Run once, and again whenever a draft or a pack changes, until Ctrl-C; returns the last exit code. */
export async function watch({drafts, packs, outputs, configured}: Watched, run: () => Promise<number>, language: MessageLanguage, world: World): Promise<number> {
  if (drafts.length + packs.length === 0 || drafts.includes('-')) {
    throw new UserError({id: '--watch memerlukan berkas atau folder; teks dari stdin hanya datang sekali.', en: '--watch needs files or folders; text from stdin comes but once.'}, {help: {id: 'contoh: netralint konten/ --watch', en: 'example: netralint content/ --watch'}})
  }
  const cwd = world.cwd()
  const named = await Promise.all([...drafts, ...packs].map(name => rootOf(name, cwd)))
  const written = new Set(outputs.map(name => path.resolve(cwd, name)))
  const followed = new Set<string>()
  const isDraft = draftsBy(drafts)
  const isNoise = (file: string) => written.has(file) || (!named.includes(file) && !isDraft(path.extname(file).toLowerCase()))
  const {watch: start} = await import('chokidar')
  const watcher = start(named, {
    ignoreInitial: true,
    // Editors write in pieces or by renaming: one change is one run.
    awaitWriteFinish: {stabilityThreshold: 100, pollInterval: 25},
    ignored: (file, stats) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(file) || (stats?.isFile() === true && isNoise(file)),
  })
  const events = listen(watcher, world)
  await events.ready
  let code: number = exitCodes.failed
  while (!events.stopped()) {
    code = await attempt(run, language, world)
    const added = (await configured?.().catch(() => []) ?? []).filter(file => !followed.has(file))
    for (const file of added) followed.add(file)
    // Chokidar begins at once; what it has yet to look at is not waited for.
    watcher.add(added)
    await write(world.stderr, {id: 'Menunggu perubahan; Ctrl-C untuk berhenti.\n', en: 'Waiting for changes; Ctrl-C stops.\n'}[language])
    const changed = await events.next()
    const names = changed.slice(0, 3).map(file => name(path.relative(cwd, file))).join(', ')
    if (!events.stopped()) await write(world.stderr, {id: `\nBerubah: ${names}${changed.length > 3 ? ', …' : ''}\n`, en: `\nChanged: ${names}${changed.length > 3 ? ', …' : ''}\n`}[language])
  }
  await watcher.close()
  return code
}

/** What is mistaken while one edits, as a half-written pack, ends no watch. */
async function attempt(run: () => Promise<number>, language: MessageLanguage, world: World): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await writeFailure(error, language, world)
    return exitCodes.failed
  }
}

/** The file or folder to watch; for a glob, the folder before its first wildcard. What is missing would never change. */
async function rootOf(name: string, cwd: string): Promise<string> {
  const full = path.resolve(cwd, name)
  if (await stat(full).then(() => true, () => false)) return full
  if (!isDynamicPattern(name)) throw new UserError({id: `"${name}" tidak ditemukan, jadi tidak dapat dipantau.`, en: `"${name}" was not found, so it cannot be watched.`}, {help: {id: 'periksa ejaan namanya', en: 'check the spelling'}})
  const parts = name.split('/')
  return path.resolve(cwd, parts.slice(0, parts.findIndex(part => isDynamicPattern(part))).join('/'))
}

/** Changes as they come, gathered until they are asked for. */
interface Events {
  readonly ready: Promise<unknown>
  stopped(): boolean
  /** The files that changed since the last call; waits for one. */
  next(): Promise<string[]>
}

/** How long after a change others are awaited, in milliseconds. */
const pause = 100

function listen(watcher: {on(event: 'all', listener: (event: string, file: string) => void): unknown; on(event: 'ready' | 'error', listener: (error: unknown) => void): unknown}, world: World): Events {
  const changed = new Set<string>()
  let stopped = false
  let failure: unknown
  let wake = () => {}
  const ready = new Promise<unknown>(resolve => watcher.on('ready', resolve))
  watcher.on('all', (_event, file) => {
    changed.add(file)
    wake()
  })
  watcher.on('error', error => {
    failure = error
    wake()
  })
  world.onInterrupt?.(() => {
    stopped = true
    wake()
  })
  return {
    ready,
    stopped: () => stopped,
    next: async () => {
      while (changed.size === 0 && !stopped && failure === undefined) await new Promise<void>(resolve => { wake = resolve })
      if (failure !== undefined) throw tooMany(failure)
      if (!stopped) await new Promise(resolve => { setTimeout(resolve, pause) })
      const all = [...changed]
      changed.clear()
      return all
    },
  }
}

function tooMany(failure: unknown): unknown {
  const {code} = failure as {code?: string}
  if (code !== 'ENOSPC' && code !== 'EMFILE') return failure
  return new UserError({id: 'Terlalu banyak berkas untuk dipantau.', en: 'Too many files to watch.'}, {help: {id: 'sebut folder yang lebih kecil', en: 'name a smaller folder'}, cause: failure})
}
