import {execFile} from 'node:child_process'
import {access} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {UserError} from '../errors.ts'
import type {Localized} from '../types.ts'
import type {World} from './world.ts'

/** Most output of git that is read, in bytes: a million names. */
const most = 128 * 1024 * 1024

/**
 * Absolute paths of the files that git knows as changed: staged, unstaged and untracked against HEAD,
 * and with a base also what was committed since the branch left it. Deleted files are not among them.
 *
 * @throws UserError outside a repository, without git, for a base that is none, and for a name that cannot be opened.
 */
export async function changedFiles(base: string | true, world: World): Promise<ReadonlySet<string>> {
  const top = path.resolve(world.cwd(), (await git(['rev-parse', '--show-cdup'], world.cwd())).trim())
  const from = base === true ? await head(top) : await mergeBase(base, top, world)
  const others = await git(['ls-files', '-z', '--others', '--exclude-standard'], top)
  // Before the first commit everything is new.
  const known = from === undefined ? await git(['ls-files', '-z', '--cached'], top)
    : await git(['diff', '--name-only', '-z', '--no-ext-diff', '--no-renames', '--ignore-submodules', '--diff-filter=d', from, '--'], top)
  const names = `${others}${known}`.split('\0').filter(name => name !== '').map(name => path.join(top, name))
  // Node reads names as UTF-8 alone, so such a file cannot be opened, and must not pass for deleted.
  const unknown = names.find(name => name.includes('\ufffd'))
  if (unknown !== undefined) throw new UserError({id: `Nama berkas "${path.relative(top, unknown)}" bukan UTF-8, jadi tidak dapat dibuka.`, en: `The file name "${path.relative(top, unknown)}" is not UTF-8, so it cannot be opened.`},
    {help: {id: 'ganti namanya dengan git mv', en: 'rename it with git mv'}})
  const there = await Promise.all(names.map(name => access(name).then(() => true, () => false)))
  return new Set(names.filter((_, index) => there[index]))
}

/** The commit checked out, or undefined before the first. */
async function head(top: string): Promise<string | undefined> {
  return (await commit('HEAD', top))
}

async function commit(name: string, top: string): Promise<string | undefined> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], top).catch((error: unknown) => {
    if (error instanceof Refusal) return ''
    throw error
  })
  return found.trim() === '' ? undefined : found.trim()
}

async function mergeBase(base: string, top: string, world: World): Promise<string> {
  const named = await commit(base, top)
  if (named === undefined) throw await unknownBase(base, world)
  const common = await git(['merge-base', named, 'HEAD'], top).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    throw new UserError({id: `Tidak ada titik temu antara "${base}" dan cabang ini.`, en: `"${base}" and this branch have no commit in common.`},
      {help: {id: 'riwayat git mungkin terpotong; di CI ambil seluruh riwayat (fetch-depth: 0)', en: 'the history may be cut short; in CI fetch all of it (fetch-depth: 0)'}})
  })
  return common.trim()
}

/** `--changed konten/` takes the folder for a base: say how it is meant. */
async function unknownBase(base: string, world: World): Promise<UserError> {
  const isPath = await access(path.resolve(world.cwd(), base)).then(() => true, () => false)
  return new UserError({id: `git tidak mengenal "${base}" sebagai cabang atau komit.`, en: `git knows no branch or commit "${base}".`}, {help: isPath
    ? {id: `bila "${base}" adalah draf, tulis sebelum pilihannya: netralint ${base} --changed`, en: `if "${base}" is a draft, write it before the flag: netralint ${base} --changed`}
    : {id: 'contoh: --changed origin/main; di CI cabang itu harus diambil dulu (git fetch)', en: 'example: --changed origin/main; in CI that branch must be fetched first (git fetch)'}})
}

/** Git ran and said no. */
class Refusal extends UserError {}

/** Run git without a shell, and without what a repository might make it start. */
async function git(args: readonly string[], cwd: string): Promise<string> {
  try {
    const {stdout} = await promisify(execFile)('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotepath=off', ...args], {cwd, maxBuffer: most, windowsHide: true})
    return stdout
  } catch (error) {
    const {code, stderr = ''} = error as {code?: string | number; stderr?: string}
    if (code === 'ENOENT') throw new UserError({id: '--changed memerlukan git, dan git tidak ditemukan.', en: '--changed needs git, and git was not found.'}, {help: {id: 'pasang git, atau periksa tanpa --changed', en: 'install git, or check without --changed'}})
    throw refusal(stderr)
  }
}

function refusal(stderr: string): UserError {
  const said = (text: Localized, help: Localized) => new Refusal(text, {help})
  if (stderr.includes('not a git repository')) {
    return said({id: 'Folder ini bukan repositori git, jadi tidak ada yang dapat disebut berubah.', en: 'This folder is no git repository, so nothing can be called changed.'},
      {id: 'jalankan di dalam repositori, atau periksa tanpa --changed', en: 'run it inside a repository, or check without --changed'})
  }
  if (stderr.includes('dubious ownership')) {
    return said({id: 'git menolak repositori ini karena pemilik foldernya pengguna lain.', en: 'git refuses this repository because another user owns the folder.'},
      {id: 'jalankan: git config --global --add safe.directory "$PWD"', en: 'run: git config --global --add safe.directory "$PWD"'})
  }
  const first = stderr.split('\n')[0] ?? ''
  return said({id: `git tidak dapat menjawab: ${first}`, en: `git could not answer: ${first}`}, {id: 'periksa repositorinya dengan git status', en: 'look at the repository with git status'})
}
