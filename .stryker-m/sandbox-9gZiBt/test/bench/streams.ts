// @ts-nocheck
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadRules} from '../../src/cli/load.ts'
import {corpus} from './corpus.ts'
import {plantedCalls} from './planted.ts'

// tsx test/bench/streams.ts, or the second half of `npm run bench`: whole processes over much input, by GNU time, in turn.
// Build first. BENCH_RUNS sets how often, BENCH_POSTS how many posts (100,000), BENCH_FILES how many files in one folder (96,000).
const number = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise)
const [runs, posts, files] = [number('BENCH_RUNS', 5), number('BENCH_POSTS', 100_000), number('BENCH_FILES', 96_000)]
const program = fileURLToPath(new URL('../../bin/netralint.js', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'netralint-streams-'))
const at = (name: string) => path.join(folder, name)

const ruleset = await loadRules([], process.cwd())
const texts = [...corpus({seed: 20_240_214, posts: Math.max(posts, files), planted: plantedCalls(ruleset)})]
const lines = texts.slice(0, posts).map((text, index) => `${JSON.stringify({id: String(index + 1), text})}\n`).join('')
writeFileSync(at('once.ndjson'), lines)
writeFileSync(at('twice.ndjson'), lines + lines)
mkdirSync(at('files'))
for (const [index, text] of texts.slice(0, files).entries()) writeFileSync(at(`files/${index}.txt`), text)
writeFileSync(at('plain.txt'), texts.slice(0, posts).map(text => text.replace(/\s+/g, ' ')).join('\n'))
// What a search for fixed words can look for: phrases without lists or gaps, and the names of all pairs.
const phrases = new Set([...ruleset.rules.flatMap(({match}) => match.map(({source}) => source)).filter(source => /^[\p{L}\d ]+$/u.test(source)), ...ruleset.contestants.map(({name}) => name)])
writeFileSync(at('phrases.txt'), [...phrases].join('\n'))

const check = (name: string, jobs: number) => [process.execPath, program, at(name), '--election', 'all', '--phase', 'kampanye', '--format', 'ndjson', '--fail-on', 'never', '--jobs', String(jobs)]
const grep = (insensitive: boolean) => ['grep', '-o', ...(insensitive ? ['-i'] : []), '-F', '-f', at('phrases.txt'), at('plain.txt')]
const commands: Readonly<Record<string, {readonly argv: readonly string[]; readonly count: number}>> = {
  'NDJSON, one thread': {argv: check('once.ndjson', 1), count: posts},
  'NDJSON, two threads': {argv: check('once.ndjson', 2), count: posts},
  'twice as much, one thread': {argv: check('twice.ndjson', 1), count: posts * 2},
  'twice as much, two threads': {argv: check('twice.ndjson', 2), count: posts * 2},
  'files, one thread': {argv: check('files', 1), count: files},
  'files, two threads': {argv: check('files', 2), count: files},
  'wc': {argv: ['wc', at('plain.txt')], count: posts},
  'grep -oF': {argv: grep(false), count: posts},
  'grep -oiF': {argv: grep(true), count: posts},
}

interface Figures {
  readonly wall: number
  readonly cpu: number
  readonly mebibytes: number
}

/** Output goes to a file: grep stops at the first match where nobody reads. */
function measure(argv: readonly string[]): Figures {
  const {stderr} = spawnSync('bash', ['-c', 'exec /usr/bin/time -f "%e %U %S %M" -- "$@" >"$0"', at('out'), ...argv], {stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env: {...process.env, LC_ALL: 'C.UTF-8'}})
  const [wall = NaN, user = NaN, system = NaN, kibibytes = NaN] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return {wall, cpu: user + system, mebibytes: kibibytes / 1024}
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN
const found = new Map(Object.keys(commands).map(name => [name, [] as Figures[]]))
const outputs = new Map<string, string>()
for (let run = 0; run <= runs; run++) for (const [name, {argv}] of Object.entries(commands)) {
  const measured = measure(argv)
  // The first round warms the disk's cache, and shows that two threads say what one says.
  if (run > 0) found.get(name)?.push(measured)
  else outputs.set(name, readFileSync(at('out'), 'latin1'))
}
const of = (name: string, key: keyof Figures) => found.get(name)?.map(each => each[key]) ?? []
/** Median of the ratios of runs that stood side by side. */
const ratio = (one: string, two: string, key: keyof Figures = 'wall') => median(of(one, key).map((each, index) => each / (of(two, key)[index] ?? NaN))).toFixed(2)

console.log(`Node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model ?? '?'}, load ${os.loadavg()[0]?.toFixed(1)}, medians of ${runs}; ${(statSync(at('once.ndjson')).size / 1e6).toFixed(1)} MB a ${posts} posts`)
for (const [name, {count}] of Object.entries(commands)) {
  const [wall, cpu] = [median(of(name, 'wall')), median(of(name, 'cpu'))]
  console.log(`${name.padEnd(28)} wall ${wall.toFixed(2)} s  cpu ${cpu.toFixed(2)} s  ${median(of(name, 'mebibytes')).toFixed(0)} MiB  ${Math.round(count / wall)}/s  ${Math.round(count / cpu)}/s of cpu`)
}
console.log(`two threads: x ${ratio('NDJSON, one thread', 'NDJSON, two threads')} on NDJSON, x ${ratio('twice as much, one thread', 'twice as much, two threads')} on twice as much, x ${ratio('files, one thread', 'files, two threads')} on files`)
console.log(`twice as much takes x ${ratio('twice as much, one thread', 'NDJSON, one thread')} wall, x ${ratio('twice as much, one thread', 'NDJSON, one thread', 'cpu')} cpu`)
console.log(`against grep -oiF: x ${ratio('NDJSON, one thread', 'grep -oiF')} its time`)
console.log(`two threads say the same: ${outputs.get('NDJSON, one thread') === outputs.get('NDJSON, two threads') && outputs.get('files, one thread') === outputs.get('files, two threads')}`)
rmSync(folder, {recursive: true})
