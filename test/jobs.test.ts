import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {isIndonesianWord} from '../src/cli/dictionary.ts'
import {guess} from '../src/cli/guess.ts'
import {lintPlainly} from '../src/lint.ts'
import {parse} from '../src/parse/index.ts'
import {record} from '../src/report/record.ts'
import {folder, type Folder} from './folder.ts'
import {text} from './random-posts.ts'
import {region, ruleset} from './shipped.ts'
import {run} from './world.ts'

vi.setConfig({testTimeout: 120_000})

/** What the build makes for worker threads; they start at once here, however little there is to do. */
const program = fileURLToPath(new URL('../dist/cli/work.cjs', import.meta.url))
const flags = ['--region', 'Blora', '--lang', 'en']

let at: Folder
beforeEach(async () => {
  at = await folder({'netralint.yaml': 'root: true\n'})
})
afterEach(async () => {
  await at.remove()
})

const check = (argv: readonly string[], jobs: number, worker = program) => run([...argv, ...flags, '--jobs', String(jobs)], {cwd: at.path, workers: {program: worker, from: 0}})

/** Random posts as lines, among them dates, regions, blank lines and lines that are no JSON. */
const lines = fc.sample(fc.tuple(text, fc.nat(40)), {numRuns: 3000, seed: 20_241_125}).map(([draft, kind], index) => {
  if (kind === 0) return '{"id": broken'
  if (kind === 1) return ' '
  return JSON.stringify({id: `p${index}`, text: draft, ...(kind === 2 && {date: '2024-11-01'}), ...(kind === 3 && {region: 'Rembang'}), ...(kind === 4 && {region: 'Negeri Dongeng'})})
})

describe('any number of threads says the same', () => {
  test('of random posts, and what the plain way says', async () => {
    const content = `\n\n${lines.join('\n')}\n`
    await at.write('posts.ndjson', content)
    const one = await check(['posts.ndjson', '--format', 'ndjson'], 1)
    for (const jobs of [2, 3]) expect(await check(['posts.ndjson', '--format', 'ndjson'], jobs)).toEqual(one)
    const posts = await parse({name: 'posts.ndjson', text: content, format: 'ndjson', firstLine: 1})
    const plain = posts.map(post => lintPlainly(post, ruleset, {today: () => '2024-11-25', region: region('33.16'), isWord: isIndonesianWord, guessLanguage: guess}))
    expect(one.stdout).toBe(plain.map(result => `${JSON.stringify(record(result, 'en'))}\n`).join(''))
  })

  test('of a folder with configurations, accepted findings, other formats and what cannot be read', async () => {
    const drafts = fc.sample(text, {numRuns: 400, seed: 3})
    for (const [index, draft] of drafts.entries()) await at.write(`konten/${index % 7}/${index}.txt`, draft)
    await at.write('konten/1/netralint.yaml', 'severity: {ajakan: info}\nignore: [8.txt]\nlimits: {post-characters: 60}\n')
    await at.write('konten/2/netralint.accepted.yaml', 'format: 1\naccepted:\n  - {fingerprint: 0123456789abcdef, rule: ajakan/pilih-nomor, file: 2.txt, reason: kutipan, by: Rina, until: 2024-12-31}\n')
    await at.write('konten/3/kalender.csv', `caption,tanggal\n${drafts.slice(0, 50).map(draft => `${JSON.stringify(draft.replaceAll('"', ''))},2024-11-25`).join('\n')}\n`)
    await at.write('konten/4/gambar.json', '{"gambar": 1}')
    await at.write('konten/5/netralint.yaml', 'limits: {line-mb: 1, file-mb: 1}\n')
    await at.write('konten/5/posts.ndjson', [...lines.slice(0, 450), JSON.stringify({id: 'besar', text: 'x'.repeat(1_200_000)}), ...lines.slice(450, 900)].join('\n'))
    await at.write('konten/5/besar.txt', 'x'.repeat(1_200_000))
    await at.write('konten/6/kosong.txt', '')
    await at.write('konten/6/rusak.txt', 'x\0y')
    const argv = ['konten', 'konten/0', 'hilang.txt', '--format', 'compact', '--format', 'ndjson:out.ndjson', '--stats']
    const outputs: unknown[] = []
    for (const jobs of [1, 2]) outputs.push([await check(argv, jobs), await at.read('out.ndjson')])
    expect(outputs[1]).toEqual(outputs[0])
    const [[one]] = outputs as [[Awaited<ReturnType<typeof check>>]]
    for (const reason of ['post is longer than 60 characters', 'this line is larger than 1 MB', 'file is larger than 1 MB']) expect(one.stdout + one.stderr).toContain(reason)
  })

  test('where a report would overwrite a draft', async () => {
    await at.write('posts.ndjson', lines.join('\n'))
    const argv = ['posts.ndjson', '--format', 'ndjson:posts.ndjson']
    expect(await check(argv, 2)).toEqual(await check(argv, 1))
    expect(await at.read('posts.ndjson')).toBe(lines.join('\n'))
  })
})

test('of very many lines that cannot be read the first are named, all are counted', async () => {
  await at.write('posts.ndjson', `{broken\n{"id": "a", "text": "Pagi."}\n${'?\n'.repeat(25_000)}{"text": "Ayo coblos nomor 2"}\n`)
  for (let file = 1; file < 12; file++) await at.write(`lagi/${file}.ndjson`, '?\n'.repeat(1001))
  const argv = ['posts.ndjson', 'lagi', '--format', 'ndjson', '--format', 'compact:ringkas.txt', '--stats']
  const one = await check(argv, 1)
  expect(await check(argv, 2)).toEqual(one)
  const stdout = one.stdout.trimEnd().split('\n').map(line => (JSON.parse(line) as {status: string}).status)
  expect([one.code, ...['unchecked', 'clean', 'violation'].map(status => stdout.filter(each => each === status).length)]).toEqual([2, 36_012, 1, 1])
  const stderr = one.stderr.split('\n')
  // A thousand of each, but of the last two, which are named once.
  const named = stderr.flatMap(line => /^not checked: ([^:]*):/.exec(line)?.[1] ?? [])
  expect(['posts', 'lagi/1', 'lagi/11', 'lagi/8', 'lagi/9'].map(file => named.filter(each => each === `${file}.ndjson`).length).sort((a, b) => a - b)).toEqual([1, 1, 1000, 1000, 1000])
  expect(stderr.filter(line => /at least|36012/.test(line)).map(line => line.replace(/ {2,}/, ': ')).sort()).toEqual(['Not checked: 36012', 'note: only 10002 are named, at least one of each file; 26010 more were not checked'])
  expect((await at.read('ringkas.txt')).trimEnd().split('\n').at(-1)).toBe('1 violation, 0 warnings, 0 notes · 2 posts, 1 file checked; 36012 not checked')
})

describe('a thread that stops suddenly', () => {
  /** A worker that stops when it is about to answer for a post or file of this name. */
  async function failing(name: string): Promise<string> {
    const file = path.join(at.path, 'failing.cjs')
    await writeFile(file, `
      const {parentPort} = require('node:worker_threads')
      const send = parentPort.postMessage.bind(parentPort)
      parentPort.postMessage = (message, transfer) => {
        const texts = message === 'ready' ? [] : message.batch?.texts ?? []
        if (texts.some(text => Buffer.from(text).includes(${JSON.stringify(name)}))) process.exit(1)
        send(message, transfer)
      }
      require(${JSON.stringify(program)})`)
    return file
  }

  test('leaves its posts unchecked, in their place, and no other', async () => {
    const posts = lines.map((line, index) => index === 100 ? JSON.stringify({id: 'jatuh', text: 'Selamat pagi'}) : line)
    await at.write('posts.ndjson', posts.join('\n'))
    const argv = ['posts.ndjson', '--format', 'ndjson']
    const whole = await check(argv, 1)
    const broken = await check(argv, 2, await failing('"jatuh"'))
    expect(broken.code).toBe(2)
    const records = (stdout: string) => stdout.trim().split('\n').map(line => JSON.parse(line) as {readonly id: string; readonly line: number; readonly status: string; readonly reason?: string})
    const [expected, found] = [records(whole.stdout), records(broken.stdout)]
    expect(found.map(({id, line}) => `${id} ${line}`)).toEqual(expected.map(({id, line}) => `${id} ${line}`))
    const lost = found.filter(({reason}) => reason?.startsWith('the thread that checked it stopped suddenly') === true)
    expect(lost.map(({id}) => id)).toContain('jatuh')
    expect(lost.every(({status}) => status === 'unchecked')).toBe(true)
    expect(lost.length).toBeLessThan(found.length / 2)
    // All others are as if nothing had happened.
    const gone = new Set(lost.map(({line}) => line))
    const others = (stdout: string) => stdout.trim().split('\n').filter(line => !gone.has((JSON.parse(line) as {readonly line: number}).line))
    expect(others(broken.stdout)).toEqual(others(whole.stdout))
    expect(broken.stderr).toMatch(/^not checked: posts\.ndjson:\d+: the thread that checked it stopped suddenly; check it again with --jobs 1$/m)
  })

  test('leaves its files unchecked', async () => {
    for (let index = 0; index < 300; index++) await at.write(`konten/${String(index).padStart(3, '0')}.txt`, index === 20 ? 'jatuh: coblos nomor 2' : 'Selamat pagi')
    const {code, stdout, stderr} = await check(['konten', '--format', 'ndjson'], 2, await failing('020.txt'))
    const lost = stderr.split('\n').filter(line => line.startsWith('not checked: konten/') && line.includes('stopped suddenly'))
    expect(code).toBe(2)
    expect(lost.length).toBeGreaterThan(0)
    expect(lost.some(line => line.includes('konten/020.txt'))).toBe(true)
    expect(stdout.trim().split('\n').length + lost.length).toBe(300)
  })

  test('that never began costs nothing', async () => {
    await at.write('posts.ndjson', lines.join('\n'))
    const argv = ['posts.ndjson', '--format', 'ndjson']
    expect(await check(argv, 2, path.join(at.path, 'gone.cjs'))).toEqual(await check(argv, 1))
  })
})

test('--jobs takes a number', async () => {
  expect(await run(['x.txt', '--jobs', 'many', '--lang', 'en'], {cwd: at.path})).toEqual({code: 2, stdout: '', stderr: '--jobs takes a number from 1 to 999, not "many".\n'})
})
