import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {UserError} from '../src/errors.ts'
import {watch, watchedBy, type Watched} from '../src/cli/watch.ts'
import type {World} from '../src/cli/world.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await realpath(await mkdtemp(path.join(os.tmpdir(), 'netralint-')))
  await writeFile(path.join(cwd, 'draf.txt'), 'Selamat pagi.\n')
})
afterAll(async () => {
  await rm(cwd, {recursive: true})
})

const output = {once: () => undefined, removeListener: () => undefined}
const quiet: World = {
  stdin: Object.assign((async function* (): AsyncGenerator<Uint8Array> {})(), {}), stdout: {...output, write: () => true}, stderr: {...output, write: () => true},
  env: {}, cwd: () => cwd, now: () => new Date(0), onInterrupt: () => {},
}

/** Watch the folder while a script of runs goes on: each does its part and the next begins with the change it made. */
async function watching(watched: Partial<Watched>, script: readonly ((stop: () => void) => Promise<number>)[]): Promise<{readonly code: number; readonly said: string; readonly runs: number}> {
  let [runs, said, stop] = [0, '', () => {}]
  const world: World = {...quiet, stderr: {...output, write: text => { said += text; return true }}, onInterrupt: listener => { stop = listener }}
  const code = await watch({drafts: ['.'], packs: [], outputs: [], ...watched}, async () => await script[runs++]?.(stop) ?? 2, 'en', world)
  return {code, said, runs}
}

const put = (name: string) => writeFile(path.join(cwd, name), `${Math.random()}\n`)
const waiting = 'Waiting for changes; Ctrl-C stops.\n'

describe('--watch', () => {
  test('runs again on a change, and ends with the last exit code when it is told to stop', async () => {
    expect(await watching({}, [
      async () => { await put('draf.txt'); return 1 },
      async stop => { stop(); return 0 },
    ])).toEqual({code: 0, runs: 2, said: `${waiting}\nChanged: draf.txt\n${waiting}`})
  })

  test('a mistake is told and does not end it', async () => {
    const {code, said} = await watching({}, [
      async () => { await put('draf.txt'); throw new UserError({id: 'Salah.', en: 'Wrong.'}, {help: {id: 'Perbaiki.', en: 'Mend it.'}}) },
      async stop => { stop(); return 1 },
    ])
    expect([code, said.startsWith(`Wrong.\nMend it.\n${waiting}`)]).toEqual([1, true])
  })

  test('what the run writes itself, and what is no draft, starts no run', async () => {
    const {said} = await watching(watchedBy(['.'], {format: ['text', 'json:laporan.yaml']}, quiet), [
      async () => { await put('laporan.yaml'); await put('foto.png'); await put('draf.txt'); return 0 },
      async stop => { stop(); return 0 },
    ])
    expect(said).toBe(`${waiting}\nChanged: draf.txt\n${waiting}`)
  })

  test('a configuration above the drafts and the packs that it names are followed', async () => {
    for (const folder of ['isi', 'aturan']) await mkdir(path.join(cwd, folder))
    await writeFile(path.join(cwd, 'netralint.yaml'), 'format: 1\npacks: [aturan]\n')
    const later = (name: string) => async () => { setTimeout(() => void put(name), 500); return 1 }
    const {said} = await watching(watchedBy(['isi'], {}, quiet), [later('aturan/baru.yaml'), later('netralint.yaml'), async stop => { stop(); return 0 }])
    expect(said).toBe(`${waiting}\nChanged: aturan/baru.yaml\n${waiting}\nChanged: netralint.yaml\n${waiting}`)
  })

  test('a configuration that comes to be above a draft is followed', async () => {
    await rm(path.join(cwd, 'netralint.yaml'))
    await put('isi/satu.txt')
    const later = (name: string) => async () => { setTimeout(() => void put(name), 1500); return 1 }
    const {said} = await watching(watchedBy(['isi/satu.txt'], {}, quiet), [later('netralint.yaml'), later('isi/satu.txt'), async stop => { stop(); return 0 }])
    expect(said).toBe(`${waiting}\nChanged: netralint.yaml\n${waiting}\nChanged: isi/satu.txt\n${waiting}`)
    await rm(path.join(cwd, 'netralint.yaml'))
  })

  test.each<[glob: string, name: string]>([['isi/*.takarir', 'isi/a.takarir'], ['isi/*', 'isi/a.post'], ['isi/*.{takarir,txt}', 'isi/b.takarir']])('a glob asks for files of its own: %s', async (glob, name) => {
    const {said} = await watching(watchedBy([glob], {}, quiet), [async () => { await put(name); return 1 }, async stop => { stop(); return 0 }])
    expect(said).toBe(`${waiting}\nChanged: ${name}\n${waiting}`)
  })

  test.each<[watched: Partial<Watched>, text: string]>([
    [{drafts: ['-']}, '--watch needs files or folders; text from stdin comes but once.'],
    [{drafts: []}, '--watch needs files or folders; text from stdin comes but once.'],
    [{drafts: ['hilang.txt']}, '"hilang.txt" was not found, so it cannot be watched.'],
  ])('%j is refused', async (watched, text) => {
    await expect(watching(watched, [])).rejects.toThrow(text)
  })
})
