import {lstatSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {acceptedName, readAccepted} from '../config/accepted.ts'
import {mergeSettings, noSettings, readSettings, settingsName} from '../config/settings.ts'
import {UserError} from '../errors.ts'
import {decode} from '../read/decode.ts'
import type {Acceptance, Settings} from '../types.ts'
import type {YamlFile} from '../yaml/document.ts'

/** A file of accepted findings. */
export interface AcceptedFile {
  /** Folder that the paths in it are relative to. */
  readonly folder: string
  /** Path as shown. */
  readonly name: string
  readonly entries: readonly Acceptance[]
}

/** What holds for the drafts of a folder. */
export interface Configuration {
  readonly settings: Settings
  /** The nearest file of accepted findings. */
  readonly accepted?: AcceptedFile
}

/** Finds what holds for a folder, looking upward to the first `root: true`; every file is read once. */
export function configurations(cwd: string): (folder: string) => Promise<Configuration> {
  const known = new Map<string, Promise<Configuration>>()
  const of = (folder: string): Promise<Configuration> => {
    const found = known.get(folder) ?? search(folder)
    known.set(folder, found)
    return found
  }
  const search = async (folder: string): Promise<Configuration> => {
    const own = readYaml(folder, settingsName, cwd)
    const settings = own === undefined ? undefined : readSettings(own)
    const record = readRecord(folder, cwd)
    const accepted = record === undefined ? undefined : {folder, name: record.name, entries: readAccepted(record)}
    const parent = path.dirname(folder)
    const above = settings?.root === true || parent === folder ? {settings: noSettings} : await of(parent)
    return {...above, ...(settings !== undefined && {settings: mergeSettings(settings, above.settings)}), ...(accepted !== undefined && {accepted})}
  }
  return of
}

/** A path as shown to people: relative to where they are, with `/`. */
export function shownPath(full: string, cwd: string): string {
  return (path.relative(cwd, full) || '.').split(path.sep).join('/')
}

/** The file of accepted findings of a folder, as it is now; undefined if there is none. */
export function readRecord(folder: string, cwd: string): YamlFile | undefined {
  return readYaml(folder, acceptedName, cwd)
}

/** A YAML file of a folder, or undefined if there is none; one that is there under a name that nobody reads is an error. */
function readYaml(folder: string, name: string, cwd: string): YamlFile | undefined {
  const full = path.join(folder, name)
  const bytes = bytesOf(full, cwd)
  if (bytes === undefined) {
    const short = full.replace(/\.yaml$/, '.yml')
    if (bytesOf(short, cwd) === undefined) return undefined
    throw new UserError({id: `Berkas "${shownPath(short, cwd)}" tidak dibaca: namanya harus ${name}.`, en: `File "${shownPath(short, cwd)}" is not read: its name must be ${name}.`},
      {help: {id: `ganti namanya menjadi ${name}`, en: `rename it to ${name}`}})
  }
  const shown = shownPath(full, cwd)
  const decoded = decode(bytes)
  if ('problem' in decoded) throw new UserError({id: `${shown}: ${decoded.problem.id}`, en: `${shown}: ${decoded.problem.en}`})
  return {name: shown, text: decoded.text}
}

function bytesOf(full: string, cwd: string): Uint8Array | undefined {
  try {
    // Every folder above is asked, and few have one: no error is made of that.
    if (statSync(full, {throwIfNoEntry: false}) !== undefined) return readFileSync(full)
    if (lstatSync(full, {throwIfNoEntry: false}) === undefined) return undefined
    throw new UserError({id: `Berkas "${shownPath(full, cwd)}" adalah tautan ke berkas yang tidak ada.`, en: `File "${shownPath(full, cwd)}" is a link to a file that is not there.`},
      {help: {id: 'perbaiki tautannya; di CI mungkin submodulnya belum diambil', en: 'mend the link; in CI its submodule may not have been fetched'}})
  } catch (error) {
    if (error instanceof UserError) throw error
    const {code = ''} = error as {code?: string}
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    const shown = shownPath(full, cwd)
    throw new UserError({id: `Berkas "${shown}" tidak dapat dibaca (${code}).`, en: `File "${shown}" cannot be read (${code}).`}, {cause: error})
  }
}
