// @ts-nocheck
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {audit, type Audit, type Remark} from '../audit/index.ts'
import {UserError} from '../errors.ts'
import {loadPacks} from '../packs/index.ts'
import {safe} from '../report/words.ts'
import {severities, type Localized, type MessageLanguage, type Ruleset, type Severity} from '../types.ts'
import {isIndonesianWord} from './dictionary.ts'
import {readPacks, shippedFolder} from './load.ts'
import {electionIds} from './options.ts'
import {exitCodes, write, type World} from './world.ts'

/** Flags of `test`. */
export interface TestFlags {
  readonly election?: string[]
  readonly failOn: Severity | 'never'
  readonly format: 'text' | 'json'
  readonly verbose?: boolean
  readonly watch?: boolean
}

/** Test packs: their examples, and what their authors cannot see. Without a folder, the packs that ship. */
export async function testPacks(folders: readonly string[], flags: TestFlags, language: MessageLanguage, world: World): Promise<number> {
  const named = folders.filter(folder => path.resolve(world.cwd(), folder) !== path.resolve(shippedFolder))
  for (const folder of named) await checkFolder(folder, world)
  const {shipped, own} = await readPacks(named, world.cwd())
  const all = [shipped, ...own]
  const packs = own.length === 0 ? [shipped] : own
  const ruleset = loadPacks(all)
  const elections = electionIds(flags.election, ruleset)
  if (own.length === 0 && elections === undefined) await write(world.stderr, `${slow[language]}\n`)
  const result = audit({
    packs, all, ruleset, isWord: isIndonesianWord,
    ...(elections !== undefined && {rosters: ({election}) => elections.includes('all') || elections.includes(election)}),
  })
  await write(world.stdout, flags.format === 'json' ? asJson(result, ruleset, language) : asText(result, flags.verbose === true, language))
  return exitCodeOf(result.remarks, flags.failOn)
}

/** A pack is a folder. */
async function checkFolder(folder: string, world: World): Promise<void> {
  const found = await stat(path.resolve(world.cwd(), folder)).catch(() => undefined)
  if (found?.isDirectory() === true) return
  const parent = path.dirname(folder)
  throw found === undefined
    ? new UserError({id: `Folder "${folder}" tidak ditemukan.`, en: `There is no folder "${folder}".`}, {help: {id: 'periksa ejaannya; membuat paket baru: netralint aturan baru dinas/nama-aturan', en: 'check the spelling; to make a new pack: netralint rules new office/name-of-rule'}})
    : new UserError({id: `"${folder}" adalah berkas, sedangkan paket adalah folder.`, en: `"${folder}" is a file, and a pack is a folder.`}, {help: {id: `sebut foldernya: netralint uji ${parent}`, en: `name its folder: netralint test ${parent}`}})
}

const slow = {id: 'Menguji paket bawaan dengan setiap pasangan dari setiap roster; ini memakan waktu sekitar satu menit ...', en: 'Testing the packs that ship with every pair of every roster; this takes about a minute ...'}

const count = (remarks: readonly Remark[], level: Severity): number => remarks.filter(remark => remark.level === level).length

function exitCodeOf(remarks: readonly Remark[], failOn: Severity | 'never'): number {
  const fails = failOn === 'never' ? [] : severities.slice(0, severities.indexOf(failOn) + 1)
  return remarks.some(({level}) => fails.includes(level)) ? exitCodes.findings : exitCodes.clean
}

const levels = {
  error: {id: 'GAGAL', en: 'FAILS'}, warning: {id: 'PERINGATAN', en: 'WARNING'}, info: {id: 'CATATAN', en: 'NOTE'},
} satisfies Record<Severity, Localized>

function asText(result: Audit, verbose: boolean, language: MessageLanguage): string {
  const shown = result.remarks.filter(({level}) => verbose || level !== 'info')
  return [
    ...shown.map(({at, level, text, help}) => `${at}  ${levels[level][language]}  ${safe(text[language])}\n    ${safe(help[language])}\n`),
    shown.length === 0 ? '' : '\n',
    `${summary(result, verbose)[language]}\n`,
  ].join('')
}

function summary({rules, examples, exceptions, phrases, contests, pairs, remarks}: Audit, verbose: boolean): Localized {
  const [failed, warnings, notes] = severities.map(level => count(remarks, level))
  const hidden = !verbose && notes !== 0
  const idPairs = contests === 0 ? 'tanpa roster (--election memilihnya)' : `${pairs} pasangan dari ${contests} roster`
  const enPairs = contests === 0 ? 'no roster (--election chooses one)' : `${plural(pairs, 'pair')} of ${plural(contests, 'roster')}`
  return {
    id: `${failed === 0 ? 'Semua contoh lulus.\n' : ''}${failed} gagal, ${warnings} peringatan, ${notes} catatan${hidden ? ' (--verbose menampilkannya)' : ''} · ${rules} aturan, ${examples} contoh, ${exceptions} pengecualian, ${phrases} frasa; ${idPairs}`,
    en: `${failed === 0 ? 'All examples hold.\n' : ''}${failed} failed, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}${hidden ? ' (--verbose shows them)' : ''} · ${plural(rules, 'rule')}, ${plural(examples, 'example')}, ${plural(exceptions, 'exception')}, ${plural(phrases, 'phrase')}; ${enPairs}`,
  }
}

const plural = (number = 0, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

function asJson({remarks, ...counts}: Audit, ruleset: Ruleset, language: MessageLanguage): string {
  const [error = 0, warning = 0, info = 0] = severities.map(level => count(remarks, level))
  return `${JSON.stringify({
    format: 1,
    tool: {name: 'netralint'},
    packs: ruleset.packs,
    summary: {...counts, error, warning, info},
    remarks: remarks.map(({kind, level, at, text, help}) => ({kind, severity: level, ...placed(at), message: text[language], help: help[language]})),
  }, null, 2)}\n`
}

function placed(at: string): {readonly file: string; readonly line: number; readonly column: number} {
  const [, file = at, line = '1', column = '1'] = /^(.*):(\d+):(\d+)$/.exec(at) ?? []
  return {file, line: Number(line), column: Number(column)}
}
