import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv, type ValidateFunction} from 'ajv'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {schemaLine} from '../src/cli/schema.ts'
import {entryKeys as acceptedKeys} from '../src/config/accepted.ts'
import {settingsKeys} from '../src/config/settings.ts'
import {greatestLimits, usualLimits} from '../src/limits.ts'
import {formClasses, languages} from '../src/language/index.ts'
import {electionKeys, electionPhaseKeys} from '../src/packs/calendars.ts'
import {changeKeys} from '../src/packs/changes.ts'
import {cueKeys} from '../src/packs/cues.ts'
import {packKeys, topKeys} from '../src/packs/index.ts'
import {languageKeys} from '../src/packs/languages.ts'
import {aliasKeys, entryKeys, listKeys} from '../src/packs/lists.ts'
import {regionKeys} from '../src/packs/regions.ts'
import {articleKeys, bound, citationKeys, consequenceKeys, inForceKeys, regulationKeys} from '../src/packs/regulations.ts'
import {contestantKeys, personKeys, rosterKeys} from '../src/packs/rosters.ts'
import {exampleKeys, exceptionKeys, needKeys, ruleKeys, testsKeys} from '../src/packs/rules.ts'
import {accountKinds, confidences, electionTypes, fieldNames, limitNames, phaseConfidences, phases, ruleKinds, severities} from '../src/types.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A part of a schema, as far as this test looks into it. */
interface Part {
  readonly properties?: Readonly<Record<string, Part>>
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Part[]
  readonly items?: Part
  readonly required?: readonly string[]
  readonly description?: string
  readonly additionalProperties?: unknown
}
interface Schema extends Part {
  readonly definitions: Readonly<Record<string, Part>>
}

const read = (name: string): Schema => JSON.parse(readFileSync(path.join(root, 'schemas', `${name}.schema.json`), 'utf8')) as Schema
const pack = read('pack')
const config = read('config')
const check = (schema: Schema): ValidateFunction => new Ajv({allErrors: true, allowUnionTypes: true}).compile(schema)
const keys = (part: Part | undefined) => Object.keys(part?.properties ?? {}).sort()
const at = (part: Part | undefined, key: string) => part?.properties?.[key]
const definition = (name: string) => pack.definitions[name]

/** The choice among several that is a map. */
const map = (part: Part | undefined) => part?.anyOf?.find(each => each.properties !== undefined)

describe('the schemas know the keys that the loader knows, and no other', () => {
  test.each<[what: string, part: Part | undefined, known: readonly string[]]>([
    ['a pack file', pack, topKeys],
    ['pack', definition('pack'), packKeys],
    ['rule', definition('rule'), ruleKeys],
    ['need', definition('need'), needKeys],
    ['exception', definition('exception'), exceptionKeys],
    ['tests', definition('tests'), testsKeys],
    ['example', map(definition('example')), exampleKeys],
    ['list', definition('list'), listKeys],
    ['entry', map(definition('entry')), entryKeys],
    ['alias', definition('alias'), aliasKeys],
    ['cue', definition('cue'), cueKeys],
    ['citation', definition('citation'), citationKeys],
    ['roster', definition('roster'), rosterKeys],
    ['days of a roster', at(definition('roster'), 'in-force'), inForceKeys],
    ['contestant', definition('contestant'), contestantKeys],
    ['person', definition('person'), personKeys],
    ['regulation', definition('regulation'), regulationKeys],
    ['article', definition('article'), articleKeys],
    ['consequence', definition('consequence'), consequenceKeys],
    ['election', definition('election'), electionKeys],
    ['phase of an election', definition('electionPhase'), electionPhaseKeys],
    ['what phases change', definition('change'), changeKeys],
    ['region', definition('region'), regionKeys],
    ['language', definition('language'), languageKeys],
    ['a configuration', config, settingsKeys],
    ['fields of a configuration', at(config, 'fields'), fieldNames.map(name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`))],
    ['limits of a configuration', at(config, 'limits'), limitNames],
    ['an accepted finding', read('accepted').definitions['acceptance'], acceptedKeys],
    ['severity by phase', map(at(definition('rule'), 'severity')), ['default', ...phases]],
  ])('%s', (_what, part, known) => {
    expect(keys(part)).toEqual([...known].sort())
  })
})

describe('and the values', () => {
  test.each<[what: string, part: Part | undefined, known: readonly string[]]>([
    ['kinds', at(definition('rule'), 'kind'), ruleKinds],
    ['severities', at(definition('rule'), 'severity')?.anyOf?.[0], [...severities, 'off']],
    ['confidences', at(definition('rule'), 'confidence'), confidences],
    ['phases of an example', at(map(definition('example')), 'phase'), phases],
    ['classes of forms', at(map(definition('entry')), 'as')?.anyOf?.[0], formClasses],
    ['phases that change something', definition('phases')?.anyOf?.[0], phases],
    ['languages', at(map(definition('entry')), 'language'), Object.keys(languages)],
    ['who is bound', definition('bound')?.anyOf?.[0], bound],
    ['types of election', at(definition('election'), 'type'), electionTypes],
    ['confidence of a phase', at(definition('electionPhase'), 'confidence'), phaseConfidences],
    ['kinds of account', at(config, 'account'), accountKinds],
    ['thresholds', at(config, 'fail-on'), [...severities, 'never']],
  ])('%s', (_what, part, known) => {
    expect(part?.enum).toEqual(known)
  })
})

/** Every part of a schema that is named in an editor: a key and its schema. */
function named(part: unknown, key = ''): {readonly key: string; readonly part: Part}[] {
  if (typeof part !== 'object' || part === null) return []
  const {properties = {}} = part as Part
  return [
    ...Object.entries(properties).map(([name, inner]) => ({key: `${key}.${name}`, part: inner})),
    ...Object.entries(part).flatMap(([name, inner]) => named(inner, `${key}.${name}`)),
  ]
}

test.each(['pack', 'config', 'accepted'])('%s: every key is described in both languages', name => {
  const silent = named(read(name)).filter(({key, part}) => !('$ref' in part) && !key.includes('severity.anyOf') && !/^\S.*\n\nEN: \S/s.test(part.description ?? ''))
  expect(silent.map(({key}) => key)).toEqual([])
})

describe('every pack file that ships is valid, read as an editor reads YAML', () => {
  const valid = check(pack)
  const folder = path.join(root, 'rules')
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.yaml'))

  test.each(files)('%s', file => {
    valid(parse(readFileSync(path.join(folder, file), 'utf8')))
    expect(valid.errors ?? []).toEqual([])
  })
})

describe('what the loader refuses, the schema refuses', () => {
  const rule = {
    id: 'dinas/uji', kind: 'ajakan', title: {id: 'a', en: 'a'}, message: {id: 'a', en: 'a'}, why: {id: 'a', en: 'a'}, advice: {id: 'a', en: 'a'},
    severity: 'error', cite: 'uji:1', match: ['a'], tests: {violations: ['[[a]]'], ok: ['b']},
  }
  const valid = check(pack)

  test.each<[what: string, parts: object, sound: boolean]>([
    ['a sound rule', {}, true],
    ['a misspelt key', {severty: 'error'}, false],
    ['no English', {title: {id: 'a'}}, false],
    ['an unknown kind', {kind: 'bujukan'}, false],
    ['a map of severities without a default', {severity: {kampanye: 'error'}}, false],
    ['no examples', {tests: {violations: [], ok: []}}, false],
    ['an exception without its example', {unless: [{phrases: ['b'], reason: {id: 'a', en: 'a'}}]}, false],
  ])('%s', (_what, parts, sound) => {
    expect(valid({format: 1, rules: [{...rule, ...parts}]})).toBe(sound)
  })

  test.each<[name: string, document: object, sound: boolean]>([
    ['config', {format: 1, region: 'Blora', severity: {'isyarat/jari': 'off'}, fields: {text: ['takarir']}, 'fail-on': 'warning'}, true],
    ['config', {limits: greatestLimits}, true],
    ['config', {limits: {'file-mb': 501}}, false],
    ['config', {wilayah: 'Blora'}, false],
    ['accepted', {format: 1, accepted: [{fingerprint: '0123456789abcdef:2', rule: 'a/b', file: 'a.txt', reason: 'a', by: 'b', until: '2026-12-31'}]}, true],
    ['accepted', {accepted: [{fingerprint: '0123456789abcdef', rule: 'a/b', file: 'a.txt', by: 'b', until: '2026-12-31'}]}, false],
  ])('%s %j', (name, document, sound) => {
    expect(check(read(name))(document)).toBe(sound)
  })
})

test.each(limitNames)('the limit %s is told as it is', name => {
  const {description, maximum} = at(at(config, 'limits'), name) as {description: string; maximum: number}
  expect([description.match(/\d{2,}/g), maximum]).toEqual([[String(usualLimits[name]), String(usualLimits[name])], greatestLimits[name]])
})

test('the comment for editors leads from a file to its schema', () => {
  expect(schemaLine('pack', path.join(root, 'aturan', 'uji.yaml'))).toBe('# yaml-language-server: $schema=../schemas/pack.schema.json\n')
})
