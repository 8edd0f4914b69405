// @ts-nocheck
import {greatestLimits} from '../limits.ts'
import {accountKinds, fieldNames, limitNames, severities, type Located, type Placed, type Settings} from '../types.ts'
import {parseYaml, type YamlFile} from '../yaml/document.ts'
import {Fields} from '../yaml/fields.ts'
import {throwProblems, type Problems} from '../yaml/problems.ts'

/** Name of a configuration file. */
export const settingsName = 'netralint.yaml'

/** Keys of a configuration file. */
export const settingsKeys = ['format', 'root', 'region', 'account', 'elections', 'packs', 'severity', 'ignore', 'fields', 'fail-on', 'limits'] as const

/** Severities that a rule can be given. */
const levels = [...severities, 'off'] as const
/** Values of `fail-on`. */
const thresholds = [...severities, 'never'] as const

/** Settings without any file. */
export const noSettings: Settings = {files: [], root: false, severity: new Map(), packs: [], ignore: [], fields: {}, limits: {}}

/**
 * Read a configuration file. What it names (regions, rules) is looked up by the caller, who has the rules.
 *
 * @throws UserError with every problem, file:line:column and remedy.
 */
export function readSettings(file: YamlFile): Settings {
  const problems: Problems = []
  const document = parseYaml(file, problems)
  const fields = new Fields(document, document.root, problems, settingsKeys)
  const settings = document.root === undefined ? {...noSettings, files: [file.name]} : settingsOf(fields, file.name)
  throwProblems(problems, {id: 'Konfigurasi ditolak', en: 'Configuration refused'})
  return settings
}

function settingsOf(fields: Fields, file: string): Settings {
  const one = <T>(key: string, read: () => T | undefined): Placed<T> | undefined => {
    const value = fields.has(key) ? read() : undefined
    return value === undefined ? undefined : {value, at: fields.placeOf(fields.at(key))}
  }
  const located = (key: string): Located[] => fields.texts(key).map(({text, at}) => ({value: text, at: fields.placeOf(at), file}))
  if (fields.has('format') && fields.optional('format') !== '1') fields.report(fields.at('format'), {id: 'format yang dikenal hanya 1', en: 'the only known format is 1'})
  const region = one('region', () => fields.optional('region'))
  const account = one('account', () => fields.choice('account', accountKinds))
  const elections = one('elections', () => fields.texts('elections').map(({text, at}) => ({value: text, at: fields.placeOf(at)})))
  const failOn = one('fail-on', () => fields.choice('fail-on', thresholds))
  return {
    files: [file],
    root: fields.flag('root'),
    ...(region !== undefined && {region}),
    ...(account !== undefined && {account}),
    ...(elections !== undefined && {elections}),
    ...(failOn !== undefined && {failOn}),
    severity: severityOf(fields),
    packs: located('packs'),
    ignore: located('ignore'),
    fields: fieldsOf(fields),
    limits: limitsOf(fields),
  }
}

/** `severity:` holds rule ids and kinds, which only the rules know: any key is read here. */
function severityOf(fields: Fields): Settings['severity'] {
  const value = fields.value('severity')
  const keys = value?.type === 'map' ? [...value.entries.keys()] : []
  const inner = fields.inside(value, keys)
  return new Map(keys.map(key => [key, {value: inner.choice(key, levels), at: inner.placeOf(inner.at(key))}]))
}

/** `accountKind` is `account-kind` in the file, as all keys of two words are. */
const keyOf = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)

function fieldsOf(fields: Fields): Settings['fields'] {
  const inner = fields.inside(fields.value('fields'), fieldNames.map(keyOf))
  return Object.fromEntries(fieldNames.filter(name => inner.has(keyOf(name))).map(name => [name, inner.texts(keyOf(name)).map(({text}) => text)]))
}

function limitsOf(fields: Fields): Settings['limits'] {
  const inner = fields.inside(fields.value('limits'), limitNames)
  return Object.fromEntries(limitNames.filter(name => inner.has(name)).map(name => [name, {value: inner.whole(name, 1, greatestLimits[name]), at: inner.placeOf(inner.at(name))}]))
}

/** Settings of several files as one, nearest first: the nearest value wins; packs and ignored paths add up. */
export function mergeSettings(nearest: Settings, further: Settings): Settings {
  return {
    ...further,
    ...nearest,
    root: nearest.root || further.root,
    files: [...nearest.files, ...further.files],
    severity: new Map([...further.severity, ...nearest.severity]),
    packs: [...further.packs, ...nearest.packs],
    ignore: [...further.ignore, ...nearest.ignore],
    fields: {...further.fields, ...nearest.fields},
    limits: {...further.limits, ...nearest.limits},
  }
}
