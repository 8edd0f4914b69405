import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {glob} from 'tinyglobby'
import {decodeRuleset, encodeRuleset, joinRuleset, type Store} from '../compiled/index.ts'
import {UserError} from '../errors.ts'
import type {Pack} from '../packs/index.ts'
import type {Rule, Ruleset} from '../types.ts'
import {decode as decodeText} from '../read/decode.ts'
import {cacheFolder, fromCache, openStore, toCache} from './cache.ts'
import {ownStamp} from './ownstamp.ts'
import {hashOf, stampedHash, writeStamp} from './stamp.ts'

/** Folder of the packs that ship. */
export const shippedFolder = path.join(import.meta.dirname, '../../rules/')

/** What compiled this: a hash of the program's source, set when it is built; undefined when it runs from its source, which may change at any time. */
declare const BUILD: string | undefined
const built = typeof BUILD === 'undefined' ? undefined : BUILD

/** Files that the build writes beside the program: the compiled packs, and what they were compiled from. */
const compiledFile = path.join(import.meta.dirname, '../rules.bin')
const stampFile = path.join(import.meta.dirname, '../rules.stamp')

/** Packs read from disk: those that ship, and the user's own. */
export interface ReadPacks {
  readonly shipped: Pack
  readonly own: readonly Pack[]
}

/** Read the packs that ship and those of the user's folders; nothing is compiled yet. */
export async function readPacks(folders: readonly string[], cwd: string): Promise<ReadPacks> {
  const shipped = await readPack(shippedFolder, 'rules')
  return {shipped, own: await readOwn(folders, cwd)}
}

const readOwn = (folders: readonly string[], cwd: string): Promise<Pack[]> => Promise.all(folders.map(folder => readPack(path.resolve(cwd, folder), folder)))

/**
 * Load the packs that ship and those of the user's folders; the tests of the user's rules are run, so that no rule silently fails.
 * Compiled packs are used if they were made from the same files by the same program, so that no answer is ever stale.
 *
 * @throws UserError with every problem, file:line:column and remedy.
 */
export async function loadRules(folders: readonly string[], cwd: string, build = built): Promise<Ruleset> {
  if (build === undefined) return await compile(await readPacks(folders, cwd))
  const cache = cacheFolder(process.env)
  const shipped = stampedHash(shippedFolder, stampFile) ?? await hashShipped()
  if (folders.length > 0) return await loadOwn(folders, cwd, {build, shipped, cache})
  const key = await keyOf(build, shipped)
  return decode(key, () => openStore(compiledFile)) ?? decode(key, await fromCache(cache, key)) ?? await compileAndKeep(cache, [], build)
}

/** What packs were compiled by and with, and where the result is kept. */
interface Keeping {
  readonly build: string
  readonly shipped: string
  readonly cache: string
}

/** Packs of the user's own, with those that ship: not read at all if nothing has changed since they were compiled. */
async function loadOwn(folders: readonly string[], cwd: string, {build, shipped, cache}: Keeping): Promise<Ruleset> {
  const stamp = ownStamp(cache, await keyOf(build, shipped), folders.map(folder => [folder, path.resolve(cwd, folder)]))
  const stamped = stamp.key()
  const unchanged = stamped === undefined ? undefined : decode(stamped, await fromCache(cache, stamped))
  if (unchanged !== undefined) return unchanged
  const keep = stamp.begin()
  const own = await readOwn(folders, cwd)
  const key = await keyOf(build, shipped, own)
  const ruleset = decode(key, await fromCache(cache, key)) ?? await addAndKeep(own, key, {build, shipped, cache}) ?? await compileAndKeep(cache, own, build)
  keep(key)
  return ruleset
}

/** Add packs to the compiled ones that ship: most of the work was done when those were compiled. Undefined where that cannot be, or where anything is wrong. */
async function addAndKeep(own: readonly Pack[], key: string, {build, shipped, cache}: Keeping): Promise<Ruleset | undefined> {
  const baseKey = await keyOf(build, shipped)
  const stores = [openCompiled(), await fromCache(cache, baseKey)]
  const store = stores.find(each => decode(baseKey, each) !== undefined)
  const base = decode(baseKey, store)
  if (store === undefined || base === undefined) return undefined
  const {addPacks} = await import('../packs/index.ts')
  const added = addPacks(base, own)
  const bytes = added && joinRuleset(store, baseKey, added, key)
  const ruleset = bytes && decodeRuleset(bytes, key)
  if (added === undefined || bytes === undefined || ruleset === undefined) return undefined
  await checkExamples(added.rules, ruleset)
  await toCache(cache, key, bytes)
  return ruleset
}

function openCompiled(): Store | undefined {
  try {
    return openStore(compiledFile)
  } catch {
    return undefined
  }
}

async function compileAndKeep(folder: string, own: readonly Pack[], build: string): Promise<Ruleset> {
  const shipped = await readPack(shippedFolder, 'rules')
  const ruleset = await compile({shipped, own})
  const key = await keyOf(build, await hashOf([shipped]), own)
  await toCache(folder, key, encodeRuleset(ruleset, key))
  return ruleset
}

/** Key of compiled packs: who compiled them, and from what. */
export async function keyOf(build: string, shippedHash: string, own: readonly Pack[] = []): Promise<string> {
  return own.length === 0 ? `${build.slice(0, 32)}${shippedHash.slice(0, 32)}` : await hashOf(own, build, shippedHash)
}

async function hashShipped(): Promise<string> {
  const began = Date.now()
  const pack = await readPack(shippedFolder, 'rules')
  const hash = await hashOf([pack])
  // Only beside compiled packs: a run from source has none.
  if (existsSync(compiledFile)) writeStamp(shippedFolder, stampFile, pack.files.map(({name}) => path.posix.relative('rules', name)), {hash, began})
  return hash
}

/** A compiled ruleset out of what is stored; undefined for anything else, or of another key. */
function decode(key: string, stored: Store | undefined | (() => Store)): Ruleset | undefined {
  try {
    const found = typeof stored === 'function' ? stored() : stored
    return found && decodeRuleset(found, key)
  } catch {
    return undefined
  }
}

/** Compile packs and run the tests of the user's; what knows YAML is loaded only for that. */
async function compile({shipped, own}: ReadPacks): Promise<Ruleset> {
  const {loadPacks} = await import('../packs/index.ts')
  const ruleset = loadPacks([shipped, ...own])
  const files = own.flatMap(pack => pack.files.map(file => `${file.name}:`))
  await checkExamples(ruleset.rules.filter(rule => files.some(file => rule.at.startsWith(file))), ruleset)
  return ruleset
}

async function checkExamples(rules: readonly Rule[], ruleset: Ruleset): Promise<void> {
  if (rules.length === 0) return
  const {failures} = await import('../verify.ts')
  const failed = failures(rules, ruleset)
  if (failed.length > 0) {
    const lines = (language: 'id' | 'en') => failed.map(({at, text, help}) => `${at} ${text[language]}\n    ${help[language]}`).join('\n')
    throw new UserError({id: `Paket aturan ditolak: contohnya sendiri gagal.\n${lines('id')}`, en: `Rule pack refused: its own examples fail.\n${lines('en')}`},
      {help: {id: 'perbaiki aturan atau contohnya, lalu jalankan lagi', en: 'mend the rule or the example, then run again'}})
  }
}

/** The text of a file of a pack; what is not UTF-8 would match nothing, and say so to nobody. */
function textOf(bytes: Uint8Array, name: string): string {
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded.text
  throw new UserError({id: `Paket aturan ditolak: ${name}: ${decoded.problem.id}`, en: `Rule pack refused: ${name}: ${decoded.problem.en}`})
}

/** Read the files of one pack. */
export async function readPack(folder: string, shown: string): Promise<Pack> {
  const names = await glob('**/*.{yaml,yml}', {cwd: folder, followSymbolicLinks: false})
  if (names.length === 0) {
    throw new UserError({id: `Tidak ada berkas aturan (.yaml) di "${shown}".`, en: `No rule files (.yaml) in "${shown}".`},
      {code: 'empty-pack', help: {id: 'periksa nama folder setelah --rules, atau di kunci packs netralint.yaml', en: 'check the folder after --rules, or under packs in netralint.yaml'}})
  }
  const files = await Promise.all(names.sort().map(async name => ({name: path.posix.join(shown, name), text: textOf(await readFile(path.join(folder, name)), path.posix.join(shown, name))})))
  return {folder: shown, files}
}
