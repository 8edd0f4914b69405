import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {run} from './world.ts'

// The packs that ship are the same for every run.
vi.mock('../src/cli/load.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../src/cli/load.ts')>()
  const shipped = original.loadRules([], process.cwd())
  return {...original, loadRules: () => shipped}
})

let cwd = ''
const git = (...args: readonly string[]) => execFileSync('git', ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.invalid', '-c', 'commit.gpgsign=false', ...args], {cwd, stdio: ['ignore', 'pipe', 'ignore'], encoding: 'utf8'})
const put = (name: string, text: string) => writeFile(path.join(cwd, name), text)

/** The files that a run checked, its exit code, and what it said. */
async function checked(argv: readonly string[], folder = cwd): Promise<{readonly code: number; readonly files: readonly string[]; readonly said: string}> {
  const {code, stdout, stderr} = await run(['--format', 'ndjson', '--lang', 'en', ...argv], {cwd: folder})
  return {code, files: stdout.split('\n').filter(line => line !== '').map(line => (JSON.parse(line) as {file: string}).file), said: stderr}
}

const nothing = {code: 0, files: [], said: 'No draft has changed, so nothing was checked.\n'}

// A history: `old.txt` on main; on the branch `committed.txt`, then `staged.txt`, `edited.txt` and a new `sub/nama baru é.txt` that no commit has.
beforeAll(async () => {
  cwd = await realpath(await mkdtemp(path.join(os.tmpdir(), 'netralint-')))
  git('init', '--quiet', '--initial-branch', 'main')
  await mkdir(path.join(cwd, 'sub'))
  await put('old.txt', 'Ayo coblos nomor 2\n')
  await put('edited.txt', 'Selamat pagi.\n')
  await put('gone.txt', 'Selamat pagi.\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'satu')
  git('checkout', '--quiet', '-b', 'kerja')
  await put('committed.txt', 'Selamat siang.\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'dua')
})
afterAll(async () => {
  await rm(cwd, {recursive: true})
})

describe('--changed', () => {
  test('checks nothing and says so while nothing has changed; it is no clean report', async () => {
    expect(await checked(['--changed'])).toEqual(nothing)
    expect(await checked(['old.txt', '--changed'])).toEqual(nothing)
    const {code, stdout, stderr} = await run(['--changed', '--lang', 'en'], {cwd})
    expect([code, /[Cc]lean/.test(stdout), stderr]).toEqual([0, false, nothing.said])
  })

  test('takes what was committed since the base', async () => {
    expect(await checked(['--changed', 'main'])).toEqual({code: 0, files: ['committed.txt'], said: ''})
    expect(await run(['--changed', 'main', '--list-files'], {cwd})).toEqual({code: 0, stdout: 'committed.txt\n', stderr: ''})
  })

  test('takes staged, unstaged and untracked files, not those that are gone', async () => {
    await put('staged.txt', 'Selamat malam.\n')
    git('add', 'staged.txt')
    await put('edited.txt', 'Ayo coblos nomor 3\n')
    await put('sub/nama baru é.txt', 'Selamat sore.\n')
    await rm(path.join(cwd, 'gone.txt'))
    expect(await checked(['--changed'])).toEqual({code: 1, files: ['edited.txt', 'staged.txt', 'sub/nama baru é.txt'], said: ''})
    expect((await checked(['--changed', 'main'])).files).toEqual(['committed.txt', 'edited.txt', 'staged.txt', 'sub/nama baru é.txt'])
  })

  test('keeps to the paths that are named, and to the folder it runs in', async () => {
    expect((await checked(['sub', '*.txt', '--changed'])).files).toEqual(['sub/nama baru é.txt', 'edited.txt', 'staged.txt'])
    expect((await checked(['--changed'], path.join(cwd, 'sub'))).files).toEqual(['nama baru é.txt'])
    expect((await checked(['../edited.txt', '--changed'], path.join(cwd, 'sub'))).files).toEqual(['../edited.txt'])
  })

  test('a named file that is missing is still an error', async () => {
    expect(await checked(['hilang.txt', '--changed'])).toEqual({code: 2, files: [], said: 'not checked: hilang.txt: no such file or folder. Check the spelling\n'})
  })

  test.each<[argv: readonly string[], said: string]>([
    [['--changed', 'tidak-ada'], 'git knows no branch or commit "tidak-ada".\nexample: --changed origin/main; in CI that branch must be fetched first (git fetch)\n'],
    [['--changed=--output=x'], 'git knows no branch or commit "--output=x".\nexample: --changed origin/main; in CI that branch must be fetched first (git fetch)\n'],
    [['--changed', 'sub'], 'git knows no branch or commit "sub".\nif "sub" is a draft, write it before the flag: netralint sub --changed\n'],
    [['-', '--changed'], '--changed chooses files; text from stdin is none.\n'],
  ])('%j is refused', async (argv, said) => {
    expect(await checked(argv)).toEqual({code: 2, files: [], said})
  })

  test('a branch with no commit in common is refused with advice', async () => {
    const other = git('commit-tree', '-m', 'lain', git('write-tree').trim()).trim()
    expect(await checked(['--changed', other])).toEqual({code: 2, files: [], said: `"${other}" and this branch have no commit in common.\nthe history may be cut short; in CI fetch all of it (fetch-depth: 0)\n`})
  })

  test('a file whose name cannot be opened does not pass for unchanged', async () => {
    const name = Buffer.concat([Buffer.from(path.join(cwd, 'sub/')), Buffer.from([0x61, 0xff]), Buffer.from('.txt')])
    await writeFile(name, 'Ayo coblos nomor 2\n')
    expect(await checked(['--changed'])).toEqual({code: 2, files: [], said: 'The file name "sub/a\ufffd.txt" is not UTF-8, so it cannot be opened.\nrename it with git mv\n'})
    await rm(name)
  })

  test('outside a repository it is refused', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'netralint-'))
    expect(await checked(['--changed'], folder)).toEqual({code: 2, files: [], said: 'This folder is no git repository, so nothing can be called changed.\nrun it inside a repository, or check without --changed\n'})
    await rm(folder, {recursive: true})
  })

  test('before the first commit everything is new', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'netralint-'))
    execFileSync('git', ['init', '--quiet'], {cwd: folder})
    await writeFile(path.join(folder, 'a.txt'), 'Selamat pagi.\n')
    expect(await checked(['--changed'], folder)).toEqual({code: 0, files: ['a.txt'], said: ''})
    await rm(folder, {recursive: true})
  })
})
