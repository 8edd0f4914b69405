import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {glob} from 'tinyglobby'
import {UserError} from '../errors.ts'
import {loadPacks, type Pack} from '../packs/index.ts'
import type {Ruleset} from '../types.ts'
import {failures} from '../verify.ts'

/** Folder of the packs that ship. */
export const shippedFolder = fileURLToPath(new URL('../../rules/', import.meta.url))

/** Packs read from disk: those that ship, and the user's own. */
export interface ReadPacks {
  readonly shipped: Pack
  readonly own: readonly Pack[]
}

/** Read the packs that ship and those of the user's folders; nothing is compiled yet. */
export async function readPacks(folders: readonly string[], cwd: string): Promise<ReadPacks> {
  const shipped = await readPack(shippedFolder, 'rules')
  return {shipped, own: await Promise.all(folders.map(folder => readPack(path.resolve(cwd, folder), folder)))}
}

/**
 * Load the packs that ship and those of the user's folders; the tests of the user's rules are run, so that no rule silently fails.
 *
 * @throws UserError with every problem, file:line:column and remedy.
 */
export async function loadRules(folders: readonly string[], cwd: string): Promise<Ruleset> {
  const {shipped, own} = await readPacks(folders, cwd)
  const ruleset = loadPacks([shipped, ...own])
  const files = own.flatMap(pack => pack.files.map(file => `${file.name}:`))
  const rules = ruleset.rules.filter(rule => files.some(file => rule.at.startsWith(file)))
  const failed = failures(rules, ruleset)
  if (failed.length > 0) {
    const lines = (language: 'id' | 'en') => failed.map(({at, text, help}) => `${at} ${text[language]}\n    ${help[language]}`).join('\n')
    throw new UserError({id: `Paket aturan ditolak: contohnya sendiri gagal.\n${lines('id')}`, en: `Rule pack refused: its own examples fail.\n${lines('en')}`},
      {help: {id: 'perbaiki aturan atau contohnya, lalu jalankan lagi', en: 'mend the rule or the example, then run again'}})
  }
  return ruleset
}

async function readPack(folder: string, shown: string): Promise<Pack> {
  const names = await glob('**/*.{yaml,yml}', {cwd: folder, followSymbolicLinks: false})
  if (names.length === 0) {
    throw new UserError({id: `Tidak ada berkas aturan (.yaml) di "${shown}".`, en: `No rule files (.yaml) in "${shown}".`},
      {help: {id: 'periksa nama folder setelah --rules, atau di kunci packs netralint.yaml', en: 'check the folder after --rules, or under packs in netralint.yaml'}})
  }
  const files = await Promise.all(names.sort().map(async name => ({name: path.posix.join(shown, name), text: await readFile(path.join(folder, name), 'utf8')})))
  return {folder: shown, files}
}
