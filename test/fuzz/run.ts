/**
 * Coverage-guided fuzzing: `npm run fuzz -- [seconds] [target...]`.
 * Inputs that run new code are kept and mutated further; an input that breaks something is written to test/fuzz/crashes/, where the suite runs it for ever.
 */
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {watchCoverage, type Coverage} from './coverage.ts'
import {mutate, randomFrom} from './mutate.ts'
import {targets, type Target} from './targets.ts'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
/** Executions between two looks at the coverage, which cost as much as some hundred. */
const batch = 256
/** Milliseconds after which a small input counts as a fault. */
const slowest = 2000

const [seconds = '10', ...named] = process.argv.slice(2)
const coverage = await watchCoverage(/\/src\/|node_modules\/(?:yaml|saxes|fflate|jsonc-parser|papaparse)\//)
const names = named.length > 0 ? named : Object.keys(targets)
for (const name of names) {
  const target = targets[name]
  if (target === undefined) throw new Error(`no target ${name}; known: ${Object.keys(targets).join(' ')}`)
  await fuzz(name, target, coverage)
}

async function fuzz(name: string, target: Target, {taken}: Coverage): Promise<void> {
  const corpus = seedsOf(name)
  const random = randomFrom(Date.now())
  const until = Date.now() + Number(seconds) * 1000
  const faults = new Set<string>()
  const seen = new Set<string>()
  let executions = 0
  await newBlocks(corpus)
  while (Date.now() < until) {
    const inputs = Array.from({length: batch}, () => mutate(pick(), pick(), random))
    const blocks = await newBlocks(inputs)
    if (blocks.length > 0) corpus.push(await culprit(inputs, blocks))
  }
  process.stdout.write(`${name}: ${executions} executions, ${seen.size} blocks, ${corpus.length} inputs kept, ${faults.size} faults\n`)

  function pick(): Uint8Array {
    // The newest have seen the least.
    const from = random(2) === 0 ? 0 : Math.max(0, corpus.length - 8)
    return corpus[from + random(corpus.length - from)] ?? Buffer.of()
  }
  async function newBlocks(inputs: readonly Uint8Array[]): Promise<string[]> {
    for (const input of inputs) await attempt(input)
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
    executions++
    const start = performance.now()
    try {
      await target(input)
      if (performance.now() - start > slowest) throw new Error('slow')
    } catch (error) {
      record(input, error)
    }
  }
  function record(input: Uint8Array, error: unknown): void {
    const place = error instanceof Error ? `${error.message}\n${error.stack?.split('\n').find(line => line.includes(' at ')) ?? ''}` : String(error)
    const key = place.replace(/\d+/g, '0')
    if (faults.has(key)) return
    faults.add(key)
    mkdirSync(here('crashes/'), {recursive: true})
    const file = `crashes/${name}-${createHash('sha256').update(input).digest('hex').slice(0, 8)}`
    writeFileSync(here(file), input)
    process.stdout.write(`${name}: ${place.trim()} -> ${file}\n`)
  }
}

/** Seeds are files named after their target: `csv-1`, `yaml-2`. */
function seedsOf(name: string): Uint8Array[] {
  const seeds = readdirSync(here('seeds/')).filter(file => file.startsWith(`${name}-`)).map(file => readFileSync(here(`seeds/${file}`)))
  return seeds.length > 0 ? seeds : [Buffer.from('Jangan lupa coblos nomor 2 ya! #coblos2')]
}
