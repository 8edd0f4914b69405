import {stat} from 'node:fs/promises'
import path from 'node:path'
import {acceptedName} from '../config/accepted.ts'
import {UserError} from '../errors.ts'
import {find, formatOf} from '../read/index.ts'
import {name} from '../report/words.ts'
import type {Localized, MessageLanguage} from '../types.ts'
import {shownPath} from './configuration.ts'
import type {Flags} from './options.ts'
import {limitsOf} from './limits.ts'
import {ignoring} from './posts.ts'
import {insideOf, packFolders, scopes, type Scope} from './scope.ts'
import {exitCodes, write, type World} from './world.ts'

/** True if the answer is for another tool. */
const asJson = ({format}: Flags): boolean => format?.includes('json') === true

/** Show what applies to a draft, or to the current folder: each value and where it comes from. */
export async function printConfig(file: string | undefined, flags: Flags, language: MessageLanguage, world: World): Promise<number> {
  if (file !== undefined && await stat(path.resolve(world.cwd(), file)).then(() => false, () => true)) {
    throw new UserError({id: `Tidak ada berkas atau folder "${file}".`, en: `No file or folder "${file}".`}, {help: {id: 'periksa ejaan namanya', en: 'check the spelling'}})
  }
  const scope = await scopes(flags, world).of(insideOf(file ?? '-', world.cwd()))
  const rows = rowsOf(scope, flags, world)
  const shown = asJson(flags)
    ? `${JSON.stringify({...(file !== undefined && {file}), ...Object.fromEntries(rows.map(({key, value, from}) => [key, {value, from: from?.en ?? 'default'}]))}, null, 2)}\n`
    : `${{id: 'Yang berlaku', en: 'What applies'}[language]}${file === undefined ? '' : ` ${{id: 'untuk', en: 'to'}[language]} ${file}`}:\n${rows.map(row => line(row, language)).join('')}`
  await write(world.stdout, shown)
  return exitCodes.clean
}

/** One value and where it comes from; without a source it is the default. */
interface Row {
  readonly key: string
  readonly label: Localized
  readonly value: string | readonly string[] | undefined
  /** The value in words, where it is not plain. */
  readonly words?: Localized
  readonly from?: Localized
}

const same = (text: string): Localized => ({id: text, en: text})
const unset = {id: 'bawaan', en: 'default'}

function line({label, value, words, from}: Row, language: MessageLanguage): string {
  const plain = value === undefined || value.length === 0 ? {id: 'tidak ada', en: 'none'}[language] : typeof value === 'string' ? value : value.join(', ')
  return `  ${label[language].padEnd(16)} ${words?.[language] ?? plain}  (${(from ?? unset)[language]})\n`
}

function rowsOf(scope: Scope, flags: Flags, world: World): Row[] {
  const {settings, options, failOn, accepted} = scope
  const from = (flag: unknown, name: string, at: string | undefined) => flag !== undefined ? {from: same(name)} : at === undefined ? {} : {from: same(at)}
  const places = (list: readonly {readonly at: string}[]) => list.length === 0 ? {} : {from: same(list.map(({at}) => at).join(', '))}
  const severity = [...settings.severity].map(([name, {value, at}]) => ({name: `${name}: ${value}`, at}))
  const fields = Object.entries(settings.fields).map(([name, names]) => `${name}: ${names.join(' | ')}`)
  const limits = Object.entries(limitsOf(settings)).map(([name, value]) => `${name}: ${value}`)
  const {region} = options
  return [
    {key: 'configuration', label: {id: 'Konfigurasi', en: 'Configuration'}, value: settings.files, ...(settings.files.length > 0 && {from: {id: 'ditemukan ke atas dari draf', en: 'found upward from the draft'}})},
    {key: 'region', label: {id: 'Wilayah', en: 'Region'}, value: region?.code, ...(region !== undefined && {words: same(`${region.name} (${region.code})`)}), ...from(flags.region, '--region', settings.region?.at)},
    {key: 'account', label: {id: 'Akun', en: 'Account'}, value: options.account ?? 'instansi', ...from(flags.account, '--account', settings.account?.at)},
    {key: 'elections', label: {id: 'Pemilihan', en: 'Elections'}, value: options.elections ?? [], ...(options.elections === undefined && {words: {id: 'yang sedang berlaku', en: 'those in force'}}), ...from(flags.election, '--election', settings.elections?.at)},
    {key: 'fail-on', label: {id: 'Batas gagal', en: 'Fails on'}, value: failOn, ...from(flags.failOn, '--fail-on', settings.failOn?.at)},
    {key: 'packs', label: {id: 'Paket tambahan', en: 'Added packs'}, value: packFolders(settings, flags.rules, world), ...from(flags.rules, '--rules', settings.packs.length === 0 ? undefined : settings.packs.map(({at}) => at).join(', '))},
    {key: 'severity', label: {id: 'Tingkat diatur', en: 'Severities set'}, value: severity.map(({name}) => name), ...places(severity)},
    {key: 'ignore', label: {id: 'Diabaikan', en: 'Ignored'}, value: settings.ignore.map(({value}) => value), ...places(settings.ignore)},
    {key: 'fields', label: {id: 'Nama kolom', en: 'Field names'}, value: fields, ...(fields.length > 0 && {from: same(settings.files.join(', '))})},
    {key: 'limits', label: {id: 'Batas', en: 'Limits'}, value: limits, ...places(Object.values(settings.limits))},
    {key: 'accepted', label: {id: 'Diterima', en: 'Accepted'}, value: accepted === undefined ? undefined : shownPath(path.join(accepted.folder, acceptedName), world.cwd()),
      ...(accepted !== undefined && {words: {id: `${accepted.entries.length} temuan`, en: `${accepted.entries.length} findings`}, from: same(accepted.name)})},
  ]
}

/** List the drafts that a check of these paths would read, and those that the configuration passes over. */
export async function listFiles(paths: readonly string[], flags: Flags, language: MessageLanguage, world: World): Promise<number> {
  const cwd = world.cwd()
  const [files, ignored, missing]: [string[], {file: string; by: Localized}[], {file: string; reason: Localized}[]] = [[], [], []]
  const only = flags.changed === undefined ? undefined : await (await import('./changed.ts')).changedFiles(flags.changed, world)
  for await (const items of find(paths.length === 0 ? ['.'] : paths, {cwd, ignored: ignoring(scopes(flags, world), cwd), ...(only !== undefined && {only})})) for (const item of items) {
    if (item === '-') files.push(flags.stdinFilename ?? '<stdin>')
    else if ('full' in item) {
      const {refused} = formatOf(item.name)
      if (refused === undefined) files.push(item.name)
      else missing.push({file: item.name, reason: refused})
    } else if ('reason' in item) missing.push({file: item.name, reason: item.reason})
    else if (item.ignored.by !== undefined) ignored.push({file: item.name, by: item.ignored.by})
  }
  if (asJson(flags)) {
    await write(world.stdout, `${JSON.stringify({files, ignored: ignored.map(({file, by}) => ({file, by: by[language]})), unchecked: missing.map(({file, reason}) => ({file, reason: reason[language]}))}, null, 2)}\n`)
  } else {
    await write(world.stdout, [...files.map(file => `${name(file)}\n`), ...ignored.map(({file, by}) => `${name(file)}  (${{id: 'diabaikan', en: 'ignored'}[language]} ${name(by[language])})\n`)].join(''))
    for (const {file, reason} of missing) await write(world.stderr, `${{id: 'tidak diperiksa', en: 'not checked'}[language]}: ${name(file)}: ${name(reason[language])}\n`)
  }
  return missing.length > 0 || files.length === 0 ? exitCodes.failed : exitCodes.clean
}
