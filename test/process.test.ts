import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {lstat, readdir} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {main} from '../src/cli/main.ts'
import {folder, type Folder} from './folder.ts'

const bin = fileURLToPath(new URL('../bin/netralint.js', import.meta.url))

let at: Folder
beforeEach(async () => {
  at = await folder({'a.txt': 'Ayo coblos nomor 2\n'})
})
afterEach(async () => {
  await at.remove()
})

/** Run a line of bash in the folder; `$BIN` is the command. */
function bash(line: string) {
  const {status, stdout, stderr} = spawnSync('bash', ['-c', line], {cwd: at.path, encoding: 'utf8', env: {PATH: process.env['PATH'] ?? '', HOME: at.path, SHLVL: '1', BIN: `${process.execPath} ${bin}`}})
  return {code: status, stdout, stderr}
}

describe('what cannot be written is told, with exit code 2', () => {
  test.each<[line: string, stderr: string]>([
    ['$BIN a.txt --lang en >/dev/full', 'The report cannot be written: the disk is full.\n'],
    ['$BIN a.txt --format ndjson >/dev/full', 'Laporan tidak dapat ditulis: penyimpanan penuh.\n'],
    ['$BIN a.txt --lang en --format json:/dev/full', 'Report "/dev/full" cannot be written: the disk is full.\n'],
    ['$BIN a.txt --lang en --format html:/dev/full --format json:whole.json', 'Report "/dev/full" cannot be written: the disk is full.\n'],
    ['$BIN a.txt --lang en --format json:/proc/x.json', 'Report "/proc/x.json" cannot be written: its folder does not exist. Make it first, or check the spelling.\n'],
    ['cd /proc && $BIN init --region Blora --lang en', '"netralint.yaml" cannot be written: its folder does not exist. Make it first, or check the spelling.\n'],
    [`$BIN a.txt --lang en --format json:${'x'.repeat(300)}`, `Report "${'x'.repeat(300)}" cannot be written: its name is too long.\n`],
  ])('%s', async (line, stderr) => {
    expect(bash(line)).toEqual({code: 2, stdout: '', stderr})
    expect((await readdir(at.path)).filter(name => name.includes('.tmp') || name.endsWith('.json'))).toEqual([])
  })

  test('where stderr is full too, the code says it', () => {
    expect(bash('$BIN gone.txt --format ndjson 2>/dev/full')).toEqual({code: 2, stdout: '', stderr: ''})
  })
})

/** A disk of sixteen kilobytes, where the system lets anyone make one. */
const smallDisk = (line: string) => `unshare -Urm bash -c 'mkdir d && mount -t tmpfs -o size=16k t d && cd d && cp ../a.txt . && ${line}'`
const hasSmallDisks = spawnSync('unshare', ['-Urm', 'true']).status === 0

test.runIf(hasSmallDisks)('on a full disk `accept` records nothing, and leaves what was recorded', () => {
  const accept = '$BIN accept a.txt --reason uji --by Rina --date 2024-11-25 --region Blora --lang en'
  const {code, stdout, stderr} = bash(smallDisk(`${accept} >/dev/null && cp netralint.accepted.yaml ../before && echo "Ayo pilih nomor 1" >>a.txt; cat /dev/zero >fill 2>/dev/null; ${accept}; echo $?; cmp netralint.accepted.yaml ../before && ls -A`))
  expect({code, stdout, stderr}).toEqual({code: 0, stdout: '2\na.txt\nfill\nnetralint.accepted.yaml\n', stderr: '"netralint.accepted.yaml" cannot be written: the disk is full.\n'})
})

test('help for one command is no failure', () => {
  expect(bash('$BIN help check --lang en | head -1; echo ${PIPESTATUS[0]}')).toMatchObject({stdout: expect.stringMatching(/^Usage: .*\n0\n$/) as string, stderr: ''})
})

test('a device or a pipe is written to, not replaced by a file', async () => {
  expect(bash('mkfifo pipe; cat pipe >read & $BIN a.txt --lang en --format compact:pipe; wait; tail -1 read')).toEqual({
    code: 0, stdout: '1 violation, 0 warnings, 0 notes · 1 post, 1 file checked\n', stderr: 'Report written: pipe\n',
  })
  expect((await lstat(path.join(at.path, 'pipe'))).isFIFO()).toBe(true)
})

test('behind a link, the file is replaced and the link stays', async () => {
  expect(bash('mkdir there; echo old >there/report; ln -s there/report link; $BIN a.txt --lang en --format compact:link; tail -1 there/report')).toMatchObject({stdout: '1 violation, 0 warnings, 0 notes · 1 post, 1 file checked\n'})
  expect((await lstat(path.join(at.path, 'link'))).isSymbolicLink()).toBe(true)
})

describe('a run that is ended', () => {
  /** A run whose report has begun and whose input does not end. */
  async function begun(): Promise<ChildProcess> {
    await at.write('report.ndjson', 'old\n')
    const child = spawn(process.execPath, [bin, '--stdin-filename', 'a.ndjson', '--format', 'ndjson:report.ndjson'], {cwd: at.path, stdio: ['pipe', 'ignore', 'ignore']})
    child.stdin?.on('error', () => {})
    child.stdin?.write('{"text":"Ayo coblos nomor 2"}\n'.repeat(5000))
    while (!(await readdir(at.path)).some(name => name.startsWith('.netralint-'))) await new Promise(resolve => { setTimeout(resolve, 10) })
    return child
  }

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s says so, removes what it began, and keeps the older report', async signal => {
    const child = await begun()
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect((await readdir(at.path)).sort()).toEqual(['a.txt', 'report.ndjson'])
    expect(await at.read('report.ndjson')).toBe('old\n')
  })

  test('by SIGKILL leaves the older report, and the next run trusts nothing else', async () => {
    const child = await begun()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await at.read('report.ndjson')).toBe('old\n')
    expect(bash('$BIN . --fail-on never --list-files')).toEqual({code: 0, stdout: 'a.txt\nreport.ndjson\n', stderr: ''})
  })
})

test('a run that stops by a mistake of its own looks neither clean nor like findings', async () => {
  const said = {stdout: '', stderr: ''}
  const output = (name: keyof typeof said) => ({write: (text: string) => { said[name] += text; return true }, once: () => undefined, removeListener: () => undefined})
  const broken: AsyncIterable<Uint8Array> = {[Symbol.asyncIterator]: () => ({next: () => Promise.reject(new TypeError('x is not a function'))})}
  const world = {stdin: broken, stdout: output('stdout'), stderr: output('stderr'), env: {}, cwd: () => at.path, now: () => new Date(0)}
  expect([await main(['--lang', 'en'], world), said]).toEqual([2, {stdout: '', stderr: [
    'netralint stopped by a mistake of its own; the drafts were not checked to the end.', 'x is not a function', 'please report the lines above; NETRALINT_DEBUG=1 shows the place', '',
  ].join('\n')}])
})

describe('a bare place', () => {
  const line = '$BIN a.txt --format compact --lang en --date 2024-11-25'
  const expected = {code: 1, stdout: expect.stringMatching(/^a\.txt:1:5: VIOLATION .*\n1 violation, 0 warnings, 0 notes · 1 post, 1 file checked\n$/), stderr: ''}

  test.each<[name: string, line: string]>([
    ['no environment at all', `env -i ${line}`],
    ['no home', `env -u HOME ${line}`],
    ['a cache folder that is a file', `XDG_CACHE_HOME=$PWD/a.txt ${line}`],
    ['no terminal', `setsid ${line} </dev/null`],
    ['no stdin', `${line} <&-`],
  ])('%s', (_name, each) => {
    expect(bash(each)).toEqual(expected)
  })
})

test('runs at once on an empty cache agree, and so does one that finds it', async () => {
  await at.write('aturan/pack.yaml', 'format: 1\npack: {id: dinas, version: "1", title: Aturan Dinas, owner: Dinas}\n')
  bash('$BIN rules new dinas/pasang-twibbon --rules aturan')
  const {stdout, stderr} = bash('export XDG_CACHE_HOME=$PWD/cache; for n in 1 2; do $BIN a.txt --rules aturan --format ndjson --date 2024-11-25 >report$n & done; wait; $BIN a.txt --rules aturan --format ndjson --date 2024-11-25 >report3; cat report[123] | sort | uniq -c | wc -l; wc -l <report3')
  expect([stdout, stderr]).toEqual(['1\n1\n', ''])
})
