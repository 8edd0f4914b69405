import {createHash} from 'node:crypto'
import {chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {afterAll, afterEach, beforeAll, describe, expect, test, vi} from 'vitest'
import {cacheFolder, fromCache, toCache} from '../src/cli/cache.ts'
import {loadRules, readPack, shippedFolder} from '../src/cli/load.ts'
import {ownStamp} from '../src/cli/ownstamp.ts'
import {stampedHash, writeStamp} from '../src/cli/stamp.ts'
import {decodeRuleset, encodeRuleset} from '../src/compiled/index.ts'
import {lint} from '../src/lint.ts'
import {loadPacks} from '../src/packs/index.ts'
import type {Ruleset} from '../src/types.ts'
import {post} from './draft.ts'
import {quietBlora, ruleset} from './shipped.ts'
import {lintTiny, reported, rule, tiny} from './tiny.ts'

let folder = ''
beforeAll(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'netralint-')) })
afterAll(async () => { await rm(folder, {recursive: true}) })

/** The packs that ship, compiled here and now. */
const fromYaml = loadPacks([await readPack(shippedFolder, 'rules')])
/** A ruleset as the digest of each part: a difference is named by its part, not by a million numbers. */
function digests({lexicon: {table, ...lexicon}, ...parts}: Ruleset): Record<string, string> {
  const asText = (value: unknown): string => JSON.stringify(value instanceof Map || ArrayBuffer.isView(value) ? Array.from(value as never) : value)
  return Object.fromEntries(Object.entries({...parts, ...lexicon, ...table}).sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => [name, createHash('sha256').update(asText(value)).digest('hex')]))
}

const small = tiny({rules: [rule({match: ['<buah> merah']})], lists: [{id: 'buah', entries: ['apel', 'jambu air']}]})

describe('a compiled ruleset', () => {
  test('is the one that was compiled, part by part', () => {
    const opened = decodeRuleset(encodeRuleset(small, 'kunci'), 'kunci')
    const listed = (value: unknown) => value instanceof Map ? [...value] : value
    for (const [part, value] of Object.entries(small)) expect(listed(opened?.[part as keyof typeof opened])).toEqual(listed(value))
    expect(Object.keys(opened ?? {}).sort()).toEqual(Object.keys(small).sort())
  })

  test('is so for the packs that ship', () => {
    const opened = decodeRuleset(encodeRuleset(fromYaml, 'kunci'), 'kunci') ?? small
    expect(digests(opened)).toEqual(digests(fromYaml))
  })

  test('is what the other tests judge by', () => {
    expect(digests(ruleset)).toEqual(digests(fromYaml))
  })

  test('judges as the one that was compiled', () => {
    const opened = decodeRuleset(encodeRuleset(fromYaml, 'kunci'), 'kunci') ?? small
    const draft = post('Warga Blora, jangan lupa coblos nomor 2 ya! #AriefSriMenang ✌️')
    expect(JSON.stringify(lint(draft, opened, quietBlora))).toBe(JSON.stringify(lint(draft, fromYaml, quietBlora)))
  })

  const bytes = encodeRuleset(small, 'kunci')
  test.each<[name: string, bytes: Uint8Array, key: string]>([
    ['of another key', bytes, 'lain'],
    ['cut off', bytes.subarray(0, bytes.length - 8), 'kunci'],
    ['longer', Buffer.concat([bytes, new Uint8Array(8)]), 'kunci'],
    ['empty', new Uint8Array(), 'kunci'],
    ['something else', Buffer.from('format: 1\nrules: []\n'), 'kunci'],
  ])('%s is none', (_name, given, key) => {
    expect(decodeRuleset(given, key)).toBeUndefined()
  })

  test('opens at any place in memory', () => {
    const shifted = Buffer.concat([new Uint8Array(3), bytes]).subarray(3)
    expect(reported(lintTiny('Jambu air merah.', decodeRuleset(shifted, 'kunci') ?? ruleset))).toEqual(['Jambu air merah'])
  })
})

describe('the cache', () => {
  test('gives back what was kept, and only under its key', async () => {
    const own = path.join(folder, 'kept')
    await toCache(own, 'a', Buffer.from('isi'))
    const kept = await fromCache(own, 'a')
    expect([kept && Buffer.from(kept.read(0, kept.size)).toString(), await fromCache(own, 'b')]).toEqual(['isi', undefined])
    expect((await stat(own)).mode & 0o777).toBe(0o700)
  })

  test('passes over a file that was changed or cut off', async () => {
    const own = path.join(folder, 'damaged')
    await toCache(own, 'a', Buffer.from('isi yang utuh'))
    const file = path.join(own, 'a.bin')
    const whole = await readFile(file)
    const tried: unknown[] = []
    for (const bytes of [whole.subarray(0, 20), whole.subarray(0, -1), Buffer.concat([whole.subarray(0, -1), Buffer.from('X')]), Buffer.alloc(0)]) {
      await writeFile(file, bytes)
      tried.push(await fromCache(own, 'a'))
    }
    expect(tried).toEqual([undefined, undefined, undefined, undefined])
  })

  test('does not trust a file that was found whole before and has changed since, even to the same size and time', async () => {
    const own = path.join(folder, 'sealed')
    const file = path.join(own, 'a.bin')
    await toCache(own, 'a', Buffer.from('isi yang utuh'))
    const whole = await readFile(file)
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    const isKept = async () => await fromCache(own, 'a') !== undefined
    const kept = [await isKept(), await isKept()]
    const {atime, mtime} = await stat(file)
    await writeFile(file, Buffer.concat([whole.subarray(0, -1), Buffer.from('X')]))
    await utimes(file, atime, mtime)
    kept.push(await isKept())
    vi.restoreAllMocks()
    expect([kept, await readdir(own)]).toEqual([[true, true, false], ['a.bin', 'a.bin.whole']])
  })

  test('that cannot be written is no error', async () => {
    const file = path.join(folder, 'a-file')
    await writeFile(file, '')
    await expect(toCache(path.join(file, 'below'), 'a', Buffer.from('isi'))).resolves.toBeUndefined()
    expect(await fromCache(path.join(file, 'below'), 'a')).toBeUndefined()
  })

  test('keeps the newest few', async () => {
    const own = path.join(folder, 'many')
    for (let count = 0; count < 12; count++) {
      await toCache(own, `k${count}`, Buffer.from('isi'))
      await utimes(path.join(own, `k${count}.bin`), count, count)
    }
    expect((await readdir(own)).sort()).toEqual(['k10.bin', 'k11.bin', 'k4.bin', 'k5.bin', 'k6.bin', 'k7.bin', 'k8.bin', 'k9.bin'])
  })

  test.each<[env: Record<string, string>, expected: string]>([
    [{XDG_CACHE_HOME: '/c', HOME: '/h'}, '/c/netralint'],
    [{HOME: '/h'}, '/h/.cache/netralint'],
    [{XDG_CACHE_HOME: 'c'}, path.join(os.tmpdir(), `netralint-${process.getuid?.() ?? 'user'}`)],
    [{}, path.join(os.tmpdir(), `netralint-${process.getuid?.() ?? 'user'}`)],
  ])('lies where %j says', (env, expected) => {
    expect(cacheFolder(env)).toBe(expected)
  })
})

describe('the stamp of a folder', () => {
  test('holds until a file or folder changes', async () => {
    const own = path.join(folder, 'stamped')
    const stamp = path.join(folder, 'stamp')
    await mkdir(path.join(own, 'in/ner'), {recursive: true})
    await writeFile(path.join(own, 'in/ner/a.yaml'), 'satu')
    await writeFile(path.join(own, 'b.yaml'), 'dua')
    const write = (began = Date.now() + 60_000) => writeStamp(own, stamp, ['b.yaml', 'in/ner/a.yaml'], {hash: 'hash', began})
    const cut = async (length: number) => { await writeFile(stamp, (await readFile(stamp, 'utf8')).split('\n').slice(0, length).join('\n')) }
    const changes: [name: string, change: () => Promise<unknown>][] = [
      ['nothing', async () => {}],
      ['the stamp is cut after its first line', () => cut(1)],
      ['the stamp is cut after a whole line', () => cut(-1)],
      ['the stamp is emptied', () => cut(0)],
      ['another size', () => writeFile(path.join(own, 'b.yaml'), 'dua dua')],
      ['another time', () => utimes(path.join(own, 'in/ner/a.yaml'), 5, 5)],
      ['a new file', () => writeFile(path.join(own, 'c.yaml'), '')],
      ['a new file below', () => writeFile(path.join(own, 'in/d.yaml'), '')],
      ['one less', () => rm(path.join(own, 'b.yaml'))],
    ]
    const held: [string, boolean][] = []
    for (const [name, change] of changes) {
      write()
      await change()
      held.push([name, stampedHash(own, stamp) === 'hash'])
    }
    expect(held).toEqual(changes.map(([name]) => [name, name === 'nothing']))
    expect(stampedHash(own, path.join(folder, 'none'))).toBeUndefined()
  })

  test('is not written of a file that may have changed while it was read', async () => {
    const own = path.join(folder, 'edited')
    const stamp = path.join(folder, 'edited-stamp')
    await mkdir(own)
    await writeFile(path.join(own, 'a.yaml'), 'satu')
    writeStamp(own, stamp, ['a.yaml'], {hash: 'hash', began: Date.now() - 1000})
    expect(stampedHash(own, stamp)).toBeUndefined()
  })
})

describe('packs of one\'s own', () => {
  const pack = (word: string) => JSON.stringify({format: '1', rules: [rule({id: 'uji/buah', match: [word], cite: ['uu-20-2023:24-1d', 'uu-20-2023:9-2'], tests: {violations: [`[[${word}]]`], ok: ['y']}})]})
  const load = async (own: string) => {
    const before = process.env['XDG_CACHE_HOME']
    process.env['XDG_CACHE_HOME'] = path.join(folder, 'home')
    const loaded = await loadRules([own], process.cwd(), 'build')
    process.env['XDG_CACHE_HOME'] = before ?? ''
    return loaded
  }

  test('are kept once compiled, and compiled again when they change', async () => {
    const own = path.join(folder, 'own')
    await mkdir(own)
    const said: string[][] = []
    const kept: number[] = []
    for (const word of ['apel', 'apel', 'jeruk']) {
      await writeFile(path.join(own, 'a.yaml'), pack(word))
      said.push(reported(lint(post('Makan apel dan jeruk.'), await load(own), quietBlora)))
      kept.push((await readdir(path.join(folder, 'home/netralint'))).length)
    }
    expect([said, kept]).toEqual([[['apel'], ['apel'], ['jeruk']], [1, 1, 2]])
  }, 60_000)

  test('a damaged cache is compiled anew, with the same answer', async () => {
    const own = path.join(folder, 'own')
    const kept = path.join(folder, 'home/netralint')
    for (const name of await readdir(kept)) {
      await chmod(path.join(kept, name), 0o600)
      await writeFile(path.join(kept, name), 'rusak')
    }
    expect(reported(lint(post('Makan apel dan jeruk.'), await load(own), quietBlora))).toEqual(['jeruk'])
  }, 60_000)
})

describe('the stamp of packs of the user\'s own', () => {
  afterEach(() => { vi.restoreAllMocks() })
  /** A pack with one file, in a folder with a place for stamps. */
  const made = async (name: string) => {
    const own = path.join(folder, name)
    await mkdir(path.join(own, 'aturan/dalam'), {recursive: true})
    await mkdir(path.join(own, 'cache'))
    await writeFile(path.join(own, 'aturan/a.yaml'), 'satu')
    return {own, stamp: (base = 'dasar') => ownStamp(path.join(own, 'cache'), base, [['aturan', path.join(own, 'aturan')]])}
  }
  const later = () => { vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000) }

  test('gives back the key, for the same program and packs', async () => {
    const {stamp} = await made('own-same')
    later()
    stamp().begin()('kunci')
    expect([stamp().key(), stamp('lain').key()]).toEqual(['kunci', undefined])
  })

  test('is not kept of a file that was just written: it may change again unseen', async () => {
    const {stamp} = await made('own-young')
    stamp().begin()('kunci')
    expect(stamp().key()).toBeUndefined()
  })

  test.each<[name: string, change: (own: string) => Promise<unknown>]>([
    ['a file changes, even to the same size and time', async own => {
      const file = path.join(own, 'aturan/a.yaml')
      const {atime, mtime} = await stat(file)
      await writeFile(file, 'dua!')
      await utimes(file, atime, mtime)
    }],
    ['a file comes', own => writeFile(path.join(own, 'aturan/dalam/b.yml'), 'dua')],
    ['a file goes', own => rm(path.join(own, 'aturan/a.yaml'))],
    ['the stamp lacks its last file', async own => {
      const [name = ''] = await readdir(path.join(own, 'cache'))
      const file = path.join(own, 'cache', name)
      await writeFile(file, (await readFile(file, 'utf8')).split('\n').slice(0, -2).join('\n'))
    }],
    ['the stamp is cut off', async own => {
      const [name = ''] = await readdir(path.join(own, 'cache'))
      const file = path.join(own, 'cache', name)
      await writeFile(file, (await readFile(file)).subarray(0, -3))
    }],
  ])('is void when %s', async (name, change) => {
    const {own, stamp} = await made(`own-${name.slice(0, 12).replaceAll(' ', '-')}`)
    later()
    stamp().begin()('kunci')
    expect(stamp().key()).toBe('kunci')
    await change(own)
    expect(stamp().key()).toBeUndefined()
  })
})
