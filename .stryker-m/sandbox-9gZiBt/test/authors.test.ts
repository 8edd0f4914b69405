// @ts-nocheck
import {mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {parse} from 'yaml'
import {run} from './world.ts'

// Each run loads the packs that ship; a busy machine takes its time.
vi.setConfig({testTimeout: 60_000})

let cwd = ''
beforeAll(async () => {
  cwd = await realpath(await mkdtemp(path.join(os.tmpdir(), 'netralint-')))
})
afterAll(async () => {
  await rm(cwd, {recursive: true})
})
const english = async (...argv: readonly string[]) => run([...argv, '--lang', 'en'], {cwd})

// In order: a blank folder becomes a pack that a check uses.
describe('from a blank folder to a tested rule', () => {
  test('rules new writes a rule and a pack', async () => {
    expect(await english('rules', 'new', 'dinas/warna-seragam')).toEqual({
      code: 0, stderr: '',
      stdout: 'Written:\n  aturan/pack.yaml\n  aturan/dinas-warna-seragam.yaml\nNext:\n  1. Open aturan/dinas-warna-seragam.yaml and change what is marked GANTI.\n  2. netralint test aturan\n  3. netralint draft.txt --rules aturan\n',
    })
    const {rules} = parse(await readFile(path.join(cwd, 'aturan/dinas-warna-seragam.yaml'), 'utf8')) as {rules: readonly object[]}
    expect(Object.keys(rules[0] ?? {})).toEqual(['id', 'kind', 'title', 'message', 'why', 'advice', 'severity', 'cite', 'match', 'context', 'tests'])
  })

  test('what was written passes its tests at once', async () => {
    expect(await english('test', 'aturan')).toEqual({
      code: 0, stderr: '', stdout: 'All examples hold.\n0 failed, 0 warnings, 0 notes · 1 rule, 3 examples, 0 exceptions, 1 phrase; no roster (--election chooses one)\n',
    })
  })

  test('and flags a draft', async () => {
    const {stdout} = await run(['--rules', 'aturan', '--format', 'ndjson', '--date', '2024-11-25', '--region', 'Blora'], {cwd, stdin: 'Ayo pakai warna seragam Arief Rohman!'})
    expect((JSON.parse(stdout) as {findings: {rule: string; match: string}[]}).findings.map(({rule, match}) => [rule, match])).toEqual([['dinas/warna-seragam', 'warna seragam Arief Rohman']])
  })

  test('a second rule joins the pack; nothing is overwritten', async () => {
    expect((await english('rules', 'new', 'dinas/pasang-twibbon')).code).toBe(0)
    const before = await readFile(path.join(cwd, 'aturan/dinas-warna-seragam.yaml'), 'utf8')
    expect(await english('rules', 'new', 'dinas/warna-seragam')).toEqual({
      code: 2, stdout: '', stderr: 'The file aturan/dinas-warna-seragam.yaml exists and is not overwritten.\nchoose another name for the rule, or edit that file\n',
    })
    expect(await english('rules', 'new', 'ajakan/pilih-nomor')).toEqual({code: 2, stdout: '', stderr: 'Rule "ajakan/pilih-nomor" exists already at rules/core/ajakan.yaml:3:5.\nchoose another name; nothing was written\n'})
    expect([await readFile(path.join(cwd, 'aturan/dinas-warna-seragam.yaml'), 'utf8'), (await readdir(path.join(cwd, 'aturan'))).sort()])
      .toEqual([before, ['dinas-pasang-twibbon.yaml', 'dinas-warna-seragam.yaml', 'pack.yaml']])
  })

  test('a mistake in it is told with its place and the exit code says so', async () => {
    const file = path.join(cwd, 'aturan/dinas-pasang-twibbon.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('Warga, [[pasang', 'Warga, [[kenakan'))
    const {code, stdout} = await english('test', 'aturan', '--format', 'json')
    const {summary, remarks} = JSON.parse(stdout) as {summary: object; remarks: readonly object[]}
    expect({code, summary, remarks}).toEqual({
      code: 1,
      summary: {rules: 2, examples: 6, exceptions: 0, phrases: 2, contests: 0, pairs: 0, error: 1, warning: 0, info: 0},
      remarks: [{
        kind: 'test', severity: 'error', file: 'aturan/dinas-pasang-twibbon.yaml', line: 35, column: 11,
        message: 'should be flagged, but passes: "Warga, kenakan twibbon untuk Bramantya Wirasena!"', help: 'add or widen a phrase of "match" so that the words in [[ ]] are found',
      }],
    })
  })
})

test.each<[argv: readonly string[], stderr: string]>([
  [['rules', 'new', 'Warna'], '"Warna" is no name for a rule.\nwrite group/name in small letters, digits and hyphens, for example dinas/pasang-twibbon\n'],
  [['rules', 'new', '../../x'], '"../../x" is no name for a rule.\nwrite group/name in small letters, digits and hyphens, for example dinas/pasang-twibbon\n'],
  [['rules', 'new'], 'Missing: group/name.\nsee: netralint --help\n'],
  [['test', 'hilang'], 'There is no folder "hilang".\ncheck the spelling; to make a new pack: netralint rules new office/name-of-rule\n'],
  [['test', 'aturan/pack.yaml'], '"aturan/pack.yaml" is a file, and a pack is a folder.\nname its folder: netralint test aturan\n'],
])('%j is refused', async (argv, stderr) => {
  expect(await english(...argv)).toEqual({code: 2, stdout: '', stderr})
})
