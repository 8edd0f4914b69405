// @ts-nocheck
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {targets} from './fuzz/targets.ts'

const folders = ['seeds', 'crashes'].map(name => fileURLToPath(new URL(`./fuzz/${name}/`, import.meta.url)))
const inputs = folders.flatMap(folder => readdirSync(folder).map(file => [file, folder + file] as const))

test.each(inputs)('%s breaks nothing', async (file, path) => {
  const [name = ''] = file.split('-')
  expect(await targets[name]?.(readFileSync(path)).then(() => 'sound')).toBe('sound')
})
