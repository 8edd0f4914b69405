/**
 * Coverage-guided fuzzing: `npm run fuzz -- [seconds] [target...]`.
 * Inputs that run new code are kept, for later runs too, and mutated further; an input that breaks something is written to test/fuzz/crashes/,
 * where the suite runs it for ever.
 */
// @ts-nocheck

import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {imported} from './bundle.ts'
import {watchCoverage, type Coverage} from './coverage.ts'
import {mutate, randomFrom} from './mutate.ts'
import type {Target, targets} from './targets.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
/** What earlier runs kept, a folder for each target. */
const corpora = path.join(os.tmpdir(), 'netralint-corpus')
/** Milliseconds between two looks at the coverage, each of which takes some five: few while much is new, many once little is. */
const slice = {shortest: 10, longest: 250}
/** Milliseconds after which a small input counts as a fault. */
const slowest = 2000

const [seconds = '10', ...named] = process.argv.slice(2)
// It must watch before the code is loaded: what is compiled already is counted by whole functions.
const coverage = await watchCoverage(/bundle\.mjs$/)
const known = (await imported<{readonly targets: typeof targets}>('targets.ts')).targets
await coverage.taken()
for (const name of named.length > 0 ? named : Object.keys(known)) {
  const target = known[name]
  if (target === undefined) throw new Error(`no target ${name}; known: ${Object.keys(known).join(' ')}`)
  await fuzz(name, target, coverage)
}

async function fuzz(name: string, target: Target, {taken}: Coverage): Promise<void> {
  const given = seedsOf(name)
  const corpus: Uint8Array[] = []
  const random = randomFrom(Date.now())
  const start = Date.now()
  const until = start + Number(seconds) * 1000
  const faults = new Set<string>()
  const seen = new Set<string>()
  let executions = 0
  let pause = slice.shortest
  for (const input of given) if (corpus.length === 0 || await runsNew([input])) corpus.push(input)
  while (Date.now() < until) {
    const inputs: Uint8Array[] = []
    for (const end = performance.now() + pause; performance.now() < end;) {
      const input = mutate(pick(), pick(), random)
      inputs.push(input)
      executions++
      await attempt(input)
    }
    const found = await newBlocks()
    pause = found.length > 0 ? slice.shortest : Math.min(slice.longest, pause * 2)
    if (found.length > 0) corpus.push(await culprit(inputs, found))
  }
  keep(name, corpus)
  const rate = Math.round(executions / (Date.now() - start) * 1000)
  process.stdout.write(`${new Date().toISOString()} ${name}: ${executions} executions, ${rate}/s, ${seen.size} blocks, ${corpus.length} inputs kept, ${faults.size} faults\n`)

  /** One of the kept: the newest, which have seen the least, or any; of two the smaller, which runs faster. */
  function pick(): Uint8Array {
    const from = random(2) === 0 ? 0 : Math.max(0, corpus.length - 8)
    const one = () => corpus[from + random(corpus.length - from)] ?? Buffer.of()
    const [first, second] = [one(), one()]
    return first.length <= second.length ? first : second
  }
  async function runsNew(inputs: readonly Uint8Array[]): Promise<boolean> {
    for (const input of inputs) await attempt(input)
    return (await newBlocks()).length > 0
  }
  async function newBlocks(): Promise<string[]> {
    const blocks = [...await taken()].filter(block => !seen.has(block))
    for (const block of blocks) seen.add(block)
    return blocks
  }
  /** The input that runs one of the new blocks, found by halves. */
  async function culprit(inputs: readonly Uint8Array[], blocks: readonly string[]): Promise<Uint8Array> {
    const half = inputs.slice(0, inputs.length >> 1)
    if (half.length === 0) return inputs[0] ?? Buffer.of()
    for (const input of half) await attempt(input)
    const again = await taken()
    return culprit(blocks.some(block => again.has(block)) ? half : inputs.slice(half.length), blocks)
  }
  async function attempt(input: Uint8Array): Promise<void> {
    try {
      // Twice in a row: a busy machine may stand still once.
      if (await timeOf(input) > slowest && await timeOf(input) > slowest) throw new Error('slow')
    } catch (error) {
      record(input, error)
    }
  }
  async function timeOf(input: Uint8Array): Promise<number> {
    const begun = performance.now()
    await target(input)
    return performance.now() - begun
  }
  function record(input: Uint8Array, error: unknown): void {
    const place = error instanceof Error ? `${error.message}\n${error.stack?.split('\n').find(line => line.includes(' at ')) ?? ''}` : String(error)
    const key = place.replace(/\d+/g, '0')
    if (faults.has(key)) return
    faults.add(key)
    mkdirSync(here('crashes/'), {recursive: true})
    const file = `crashes/${name}-${digest(input)}`
    writeFileSync(here(file), input)
    process.stdout.write(`${name}: ${place.trim()} -> ${file}\n`)
  }
}

function digest(input: Uint8Array): string {
  return createHash('sha256').update(input).digest('hex').slice(0, 8)
}

/** Seeds are files named after their target: `csv-1`, `yaml-2`; after them comes what earlier runs kept. */
function seedsOf(name: string): Uint8Array[] {
  const folder = path.join(corpora, name)
  mkdirSync(folder, {recursive: true})
  const seeds = readdirSync(here('seeds/')).filter(file => file.startsWith(`${name}-`)).map(file => here(`seeds/${file}`))
  const found = [...seeds, ...readdirSync(folder).map(file => path.join(folder, file))].map(file => readFileSync(file))
  return found.length > 0 ? found : [Buffer.from('Jangan lupa coblos nomor 2 ya! #coblos2')]
}

function keep(name: string, corpus: readonly Uint8Array[]): void {
  for (const input of corpus) writeFileSync(path.join(corpora, name, digest(input)), input)
}
