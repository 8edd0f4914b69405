import {spawn} from 'node:child_process'
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {exitCode} from '../src/cli/check.ts'
import {run, type Run} from './world.ts'

// The packs that ship are the same for every run, and a ruleset is never changed: load them once.
vi.mock('../src/cli/load.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../src/cli/load.ts')>()
  const shipped = original.loadRules([], process.cwd())
  return {...original, loadRules: (folders: readonly string[], cwd: string) => folders.length === 0 ? shipped : original.loadRules(folders, cwd)}
})

// Spawned commands load all packs; a busy machine takes its time.
vi.setConfig({testTimeout: 60_000})

const bin = fileURLToPath(new URL('../bin/netralint.js', import.meta.url))
let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'netralint-'))
  await mkdir(path.join(cwd, 'empty'))
  await writeFile(path.join(cwd, 'clean.txt'), 'Layanan buka pukul 08.00.\n')
  await writeFile(path.join(cwd, 'error.txt'), 'Ayo coblos nomor 2\n')
})
afterAll(async () => {
  await rm(cwd, {recursive: true})
})

const [clean, warned, broken] = ['Layanan buka pukul 08.00.', 'Kalau capres 2024 siapa? ✌️', 'Ayo coblos nomor 2']

describe('exit codes', () => {
  test.each<[argv: string[], stdin: string, code: number]>([
    [[], clean, 0],
    [[], warned, 0],
    [[], broken, 1],
    [['--fail-on', 'warning'], warned, 1],
    [['--fail-on', 'info'], warned, 1],
    [['--fail-on', 'warning'], clean, 0],
    [['--fail-on', 'never'], broken, 0],
    [['--max-warnings', '0'], warned, 1],
    [['--max-warnings', '1'], warned, 0],
    [['--fail-on', 'never', '--max-warnings', '0'], warned, 1],
    [['clean.txt'], '', 0],
    [['error.txt', 'clean.txt'], '', 1],
    // 2 beats 1, and is not silenced by --fail-on.
    [['error.txt', 'gone.txt'], '', 2],
    [['--fail-on', 'never', 'gone.txt'], '', 2],
    [['empty'], '', 2],
    [[], '', 2],
  ])('%j < %j', async (argv, stdin, code) => {
    expect(await run(['--region', 'Blora', ...argv], {stdin, cwd})).toMatchObject({code, stderr: ''})
  })

  const counts = {posts: 1, unchecked: [], warning: 0, failing: 0}
  test.each<[name: string, counts: Parameters<typeof exitCode>[0], most: number, code: number]>([
    ['nothing found', counts, Infinity, 0],
    ['nothing read', {...counts, posts: 0}, Infinity, 2],
    ['something that reaches the threshold', {...counts, failing: 1}, Infinity, 1],
    ['as many warnings as allowed', {...counts, warning: 3}, 3, 0],
    ['one more', {...counts, warning: 4}, 3, 1],
    ['a finding and something unchecked', {...counts, failing: 1, unchecked: [{name: 'a', reason: {id: '', en: ''}}]}, Infinity, 2],
  ])('%s', (_name, tally, most, code) => {
    expect(exitCode(tally, most)).toBe(code)
  })
})

describe('a slip gets a hint, on stderr, with exit code 2', () => {
  test.each<[argv: string[], stderr: string]>([
    [['--frmat', 'json'], 'Pilihan "--frmat" tidak dikenal.\nmaksud Anda --format?\n'],
    [['--frmat', 'json', '--lang', 'en'], 'Unknown option "--frmat".\ndid you mean --format?\n'],
    [['--format', 'xml', '--lang', 'en'], 'No form of report "xml".\nknown: text, compact, json, ndjson, sarif, junit, github, gitlab, markdown, html\n'],
    [['--fail-on', 'eror', '--lang', 'en'], '"eror" is no value for --fail-on <level>.\nchoose: error, warning, info, never\n'],
    [['--lang', 'fr'], '"fr" bukan nilai untuk --lang <id|en>.\npilih: id, en\n'],
    [['explain', '--lang', 'en'], 'Missing: rule|article.\nsee: netralint --help\n'],
    [['explain', 'ajakan/pilih-nomr', '--lang', 'en'], 'No rule or article "ajakan/pilih-nomr".\ndid you mean "ajakan/pilih-nomor"?\n'],
    [['jelaskan', 'skb-2022:D66'], 'Tidak ada aturan atau pasal "skb-2022:D66".\nmaksud Anda "skb-2022:D6"?\n'],
    [['rules', '--kind', 'isyart', '--lang', 'en'], 'No kind of rule "isyart".\ndid you mean "isyarat"?\n'],
    [['--date', '25-11-24'], 'Tanggal "25-11-24" tidak terbaca.\ntulis TTTT-BB-HH, misalnya 2024-11-25\n'],
    [['--date', '2024-02-30', '--lang', 'en'], 'Date "2024-02-30" cannot be read.\nwrite YYYY-MM-DD, for example 2024-11-25\n'],
    [['--region', 'Blorra'], 'Wilayah "Blorra" tidak dikenal. Maksud Anda "Blora"?\n'],
    [['--region', 'Bandung', '--lang', 'en'], 'Region "Bandung" is ambiguous: 32.04 (Kabupaten Bandung), 32.73 (Kota Bandung). Give the code.\n'],
    [['--election', 'pilkada-2025', '--lang', 'en'], 'No election "pilkada-2025".\ndid you mean "pilkada-2024"?\n'],
    [['--phase', 'masa-tenag', '--lang', 'en'], 'No phase "masa-tenag".\ndid you mean "masa-tenang"?\n'],
    [['--max-warnings', 'x', '--lang', 'en'], '--max-warnings takes a number, not "x".\n'],
    [['--rules', 'gone', '--lang', 'en'], 'No rule files (.yaml) in "gone".\ncheck the folder after --rules, or under packs in netralint.yaml\n'],
  ])('%j', async (argv, stderr) => {
    expect(await run(argv, {stdin: clean, cwd})).toEqual({code: 2, stdout: '', stderr})
  })

  test('a person who names no file is told how', async () => {
    expect(await run(['--lang', 'en'], {keyboard: true})).toEqual({
      code: 2, stdout: '', stderr: 'No draft to check.\nname a file (netralint draft.txt) or pipe the text (echo "..." | netralint); help: netralint --help\n',
    })
  })
})

describe('a folder of a content repository', () => {
  test('what is no draft is passed over and named; what is broken is not', async () => {
    const files: [string, string][] = [['a.txt', clean], ['b.yaml', 'menu: [satu]'], ['c.json', '{"lebar": 3}'], ['d.csv', 'no,caption\n1,Pagi\n2,\n'], ['e.csv', 'hari,jumlah\nSenin,3\n']]
    await mkdir(path.join(cwd, 'konten'), {recursive: true})
    for (const [name, text] of files) await writeFile(path.join(cwd, 'konten', name), text)
    const {code, stdout} = await run(['konten', '--region', 'Blora'], {cwd})
    expect([code, stdout.split('\n').slice(0, 4)]).toEqual([0, [
      'Dilewati: bukan draf (tidak ada kolom atau kunci teks yang dikenal): konten/b.yaml, konten/c.json, konten/e.csv',
      'Dilewati: baris tanpa teks: konten/d.csv:3',
      'Bersih: tidak ditemukan kata yang memihak.',
      '0 pelanggaran, 0 peringatan, 0 catatan · 2 unggahan, 2 berkas diperiksa',
    ]])
    const machine = await run(['konten/d.csv', '--region', 'Blora', '--format', 'ndjson'], {cwd})
    expect([machine.code, machine.stdout.split('\n').length, machine.stderr]).toEqual([0, 2, 'dilewati: konten/d.csv:3: baris tanpa teks\n'])
    await writeFile(path.join(cwd, 'konten', 'f.json'), '{')
    const broken = await run(['konten', '--region', 'Blora'], {cwd})
    expect([broken.code, broken.stdout.split('\n')[0]]).toEqual([2, 'TIDAK DIPERIKSA  konten/f.json: bukan JSON yang sah di baris 1, kolom 2 (CloseBraceExpected); periksa koma, kutip, dan kurungnya'])
  })

  test('named by hand, what is no draft is a failure', async () => {
    const {code, stdout} = await run(['konten/c.json', 'konten/a.txt', '--region', 'Blora', '--lang', 'en'], {cwd})
    expect([code, stdout.split('\n')[0]]).toEqual([2, 'NOT CHECKED  konten/c.json: no key is known to hold text. Seen: “lebar”. Name the key with the text "caption", or give its name in netralint.yaml, for example fields: {text: [lebar]}'])
  })
})

describe('what is not checked is said', () => {
  test.each<[argv: string[], first: string]>([
    [['gone.txt', '--lang', 'en'], 'NOT CHECKED  gone.txt: no such file or folder. Check the spelling'],
    [['empty', '--lang', 'en'], 'NOT CHECKED  empty: no drafts here (.txt .md .markdown .yaml .yml .json .ndjson .jsonl .csv .tsv .xlsx .xlsm .docx .docm)'],
    [['--lang', 'en'], 'NOT CHECKED  <stdin>: empty draft: nothing was checked'],
  ])('%j', async (argv, first) => {
    expect((await run(argv, {cwd})).stdout.split('\n')[0]).toBe(first)
  })

  test('in machine formats on stderr too', async () => {
    expect(await run(['--format', 'ndjson', '--lang', 'en', 'gone.txt'], {cwd})).toEqual({code: 2, stdout: '', stderr: 'not checked: gone.txt: no such file or folder. Check the spelling\n'})
  })

  test('long stretches of blank lines around a post are no failure, and alone they are one', async () => {
    const blank = '\n'.repeat(150_000)
    const said = async (stdin: string) => {
      const {code, stderr} = await run(['--stdin-filename', 'posts.ndjson', '--format', 'ndjson', '--lang', 'en'], {stdin})
      return [code, stderr]
    }
    expect([await said(`${blank}{"id":"a","text":"${clean}"}\n${blank}`), await said(blank)]).toEqual([[0, ''], [2, 'not checked: posts.ndjson: it holds no post\n']])
  })

  test('a bad line of NDJSON is a line of the report, and the others are checked', async () => {
    const {code, stdout, stderr} = await run(['--stdin-filename', 'posts.ndjson', '--format', 'ndjson', '--lang', 'en'], {stdin: `{"id":"a","text":"${clean}"}\n{bad\n{"id":"c","text":"${broken}"}\n`})
    const lines = stdout.trim().split('\n').map(line => JSON.parse(line) as {id: string; status: string})
    expect([code, stderr, lines.map(({id, status}) => `${id} ${status}`)]).toEqual([2, 'not checked: posts.ndjson:2: this line is not valid JSON\n', ['a clean', '2 unchecked', 'c violation']])
  })
})

describe('languages and names', () => {
  test.each<[indonesian: string[], english: string[], stdin: string]>([
    [['periksa', '--region', 'Blora'], ['check', '--region', 'Blora'], broken],
    [['jelaskan', 'skb-2022:D6'], ['explain', 'skb-2022:D6'], ''],
    [['aturan', '--kind', 'isyarat'], ['rules', '--kind', 'isyarat'], ''],
    [['--region', 'Blora'], ['--region', '33.16'], broken],
  ])('%j is %j', async (one, other, stdin) => {
    expect(await run(one, {stdin})).toEqual(await run(other, {stdin}))
  })

  test('Indonesian unless asked: --lang, then NETRALINT_LANG', async () => {
    const last = async (argv: string[], env: Record<string, string>) => (await run(argv, {stdin: clean, env})).stdout.split('\n')[0]
    expect([await last([], {}), await last(['--lang', 'en'], {}), await last([], {NETRALINT_LANG: 'en'}), await last(['--lang=id'], {NETRALINT_LANG: 'en'})]).toEqual([
      'Bersih: tidak ditemukan kata yang memihak.', 'Clean: no words that take sides were found.', 'Clean: no words that take sides were found.', 'Bersih: tidak ditemukan kata yang memihak.',
    ])
  })

  test('help names the exit codes, in both languages', async () => {
    expect(await run(['--help'])).toMatchObject({code: 0, stderr: '', stdout: expect.stringContaining('Kode keluar: 0 ') as string})
    expect(await run(['--help', '--lang', 'en'])).toMatchObject({code: 0, stderr: '', stdout: expect.stringContaining('Exit codes: 0 ') as string})
  })

  test('today is the day in the region: 23.30 in Jakarta is tomorrow in Papua', async () => {
    const now = new Date('2024-11-23T16:30:00Z')
    const day = async (region: string) => /Checked for (\d+ November)/.exec((await run(['--region', region, '--lang', 'en'], {stdin: clean, now})).stdout)?.[1]
    expect([await day('Blora'), await day('91')]).toEqual(['23 November', '24 November'])
  })

  test.each<[name: string, argv: string[], env: Record<string, string>, colour: boolean]>([
    ['a pipe', [], {}, false],
    ['--color always', ['--color', 'always'], {NO_COLOR: '1'}, true],
    ['FORCE_COLOR', [], {FORCE_COLOR: '1'}, true],
    ['NO_COLOR', [], {NO_COLOR: '1'}, false],
  ])('colour: %s', async (_name, argv, env, colour) => {
    expect((await run(argv, {stdin: broken, env})).stdout.includes('\u001b[')).toBe(colour)
  })
})

/** A user's pack with one rule; its first example may be wrong. */
const pack = (violation: string) => `format: 1
pack: {id: dinas, version: "1"}
rules:
  - id: dinas/jargon
    kind: catatan
    title: {id: Jargon, en: Jargon}
    message: {id: "{match} adalah jargon.", en: "{match} is jargon."}
    why: {id: Sulit dipahami., en: Hard to read.}
    advice: {id: Tulis sederhana., en: Write simply.}
    severity: error
    cite: [uu-20-2023:9-2]
    match: [optimalisasi sinergi]
    tests:
      violations: ["${violation}"]
      ok: [Kami bekerja sama.]
`

describe('packs of users', () => {
  /** Run with a pack in a folder of its own. */
  async function withPack(text: string, argv: readonly string[], stdin: string): Promise<Run> {
    await mkdir(path.join(cwd, 'paket'), {recursive: true})
    await writeFile(path.join(cwd, 'paket', 'dinas.yaml'), text)
    return run(['--rules', 'paket', '--lang', 'en', ...argv], {cwd, stdin})
  }

  test('a rule of theirs counts beside ours', async () => {
    const {code, stdout} = await withPack(pack('Mari [[optimalisasi sinergi]] kita'), ['--format', 'ndjson'], 'Optimalisasi sinergi itu penting')
    expect([code, (JSON.parse(stdout) as {findings: {rule: string}[]}).findings.map(({rule}) => rule)]).toEqual([1, ['dinas/jargon']])
  })

  test('one whose own example fails is refused', async () => {
    expect(await withPack(pack('Mari [[bekerja sama]] kita'), [], clean)).toEqual({
      code: 2, stdout: '',
      stderr: 'Rule pack refused: its own examples fail.\npaket/dinas.yaml:14:20 should be flagged, but passes: "Mari bekerja sama kita"\n    add or widen a phrase of "match" so that the words in [[ ]] are found\nmend the rule or the example, then run again\n',
    })
  })

  test('one that cannot be read is refused with its place', async () => {
    expect(await withPack(pack('Mari [[optimalisasi sinergi]] kita').replace('severity', 'severty'), [], clean)).toEqual({
      code: 2, stdout: '',
      stderr: 'Rule pack refused:\npaket/dinas.yaml:4:5 key "severity" is required\npaket/dinas.yaml:10:5 unknown key "severty"\n    did you mean "severity"?\n',
    })
  })
})

/** Run a line of bash in which `$BIN` is the command. */
async function bash(line: string): Promise<Run> {
  const child = spawn('bash', ['-c', `set -o pipefail; ${line}`], {cwd, env: {...process.env, BIN: `${process.execPath} ${bin}`, NO_COLOR: '1'}})
  const text = {stdout: '', stderr: ''}
  child.stdin.end()
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { text.stdout += chunk })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { text.stderr += chunk })
  const code = await new Promise<number>(resolve => child.on('close', number => resolve(number ?? -1)))
  return {code, ...text}
}

describe('the real command, through real pipes', () => {
  const many = 2000

  beforeAll(async () => {
    await writeFile(path.join(cwd, 'many.ndjson'), Array.from({length: many}, (_, index) => `${JSON.stringify({id: `p${index}`, text: broken})}\n`).join(''))
  })

  test('a large report arrives whole although the exit code is 1', async () => {
    // `process.exit` would cut it at 64 KiB.
    const {code, stdout, stderr} = await bash('$BIN --format ndjson --date 2024-11-25 --region Blora many.ndjson | cat')
    const lines = stdout.split('\n')
    expect([code, stderr, lines.length]).toEqual([1, '', many + 1])
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(2 * 1024 * 1024)
    expect((JSON.parse(lines[many - 1] ?? '') as {id: string}).id).toBe(`p${many - 1}`)
  })

  test('a reader that goes away is no error of ours', async () => {
    const {stdout, stderr} = await bash('$BIN --format ndjson --date 2024-11-25 --region Blora many.ndjson | head -1')
    expect([(JSON.parse(stdout) as {id: string}).id, stderr]).toEqual(['p0', ''])
  })
})
