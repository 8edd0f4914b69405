import {spawnSync} from 'node:child_process'
import {cpSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import module from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folder, type Folder} from './folder.ts'

const root = fileURLToPath(new URL('../', import.meta.url))

let place: Folder
beforeAll(async () => {
  place = await folder({'a.txt': 'Ayo coblos nomor 2 ✌️\n'})
  for (const name of ['bin', 'dist', 'rules', 'package.json']) cpSync(path.join(root, name), path.join(place.path, name), {recursive: true, preserveTimestamps: true})
})
afterAll(async () => {
  await place.remove()
})

const run = (...flags: readonly string[]) => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [...flags, 'bin/netralint.js', 'a.txt', '--date', '2024-11-25', '--region', 'Blora'], {cwd: place.path, encoding: 'utf8', env: {HOME: place.path}})
  return {status, stdout, stderr}
}

describe('kept code is used only if it is whole and of this V8', () => {
  const cache = () => path.join(place.path, 'dist/cli/netralint.cjs.cache')
  const whole = readFileSync(path.join(root, 'dist/cli/netralint.cjs.cache'))
  const changed = Buffer.from(whole)
  changed[5000]! ^= 0xff
  // The version of V8 stands in the second four bytes of each copy.
  const foreign = Buffer.from(whole)
  for (const half of [0, whole.length / 2]) foreign.writeUInt32LE(1, half + 4)

  const source = () => path.join(place.path, 'dist/cli/netralint.cjs')
  const written = readFileSync(path.join(root, 'dist/cli/netralint.cjs'), 'utf8')
  // Newer ones keep code themselves.
  const isKept = !('enableCompileCache' in module)

  test.each<[name: string, change: () => void, flags?: string[]]>([
    ['whole', () => {}],
    ['whole, with flags that change V8', () => {}, ['--no-opt', '--stack-size=900']],
    ['changed', () => { writeFileSync(cache(), changed) }],
    ['of another version', () => { writeFileSync(cache(), foreign) }],
    ['cut off', () => { writeFileSync(cache(), whole.subarray(0, 10_000)) }],
    ['empty', () => { writeFileSync(cache(), '') }],
    ['gone', () => { rmSync(cache()) }],
  ])('%s', (name, change, flags = []) => {
    writeFileSync(cache(), whole)
    const found = {status: 1, stdout: expect.stringContaining('ajakan/pilih-nomor') as string, stderr: ''}
    const nothing = {status: 0, stdout: '', stderr: ''}
    change()
    const asBuilt = run(...flags)
    // Without its source the program does what kept code does, and nothing where that is refused.
    writeFileSync(source(), ' '.repeat(written.length))
    const bySpaces = run(...flags)
    writeFileSync(source(), written)
    expect([asBuilt, bySpaces]).toEqual([found, isKept && name === 'whole' ? found : nothing])
  })
})
