// @ts-nocheck
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadRules} from '../../src/cli/load.ts'
import {rosterPack, termPack} from './packs.ts'

// npm run bench: whole processes, in turn with `node -e 0`, and the medians of what each pair gives. Build first.
// `npm run bench -- start` takes the starts alone. BENCH_RUNS sets how often a stream is run, BENCH_STARTS how often a start.
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'netralint-bench-'))
const runs = Number(process.env['BENCH_RUNS'] ?? 5)
const starts = Number(process.env['BENCH_STARTS'] ?? 21)
const program = path.join(root, 'bin/netralint.js')
if (!existsSync('/usr/bin/time')) throw new Error('needs GNU time as /usr/bin/time')

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN

interface Figures {
  /** Milliseconds. */
  readonly wall: number
  readonly cpu: number
  readonly mebibytes: number
}

const keep = path.join(folder, 'cache')

function measure(argv: readonly string[], cache = keep): Figures {
  const options = {cwd: folder, env: {...process.env, XDG_CACHE_HOME: cache}, encoding: 'utf8'} as const
  const began = process.hrtime.bigint()
  const {stderr} = spawnSync('/usr/bin/time', ['-f', '%U %S %M', process.execPath, ...argv], {...options, stdio: ['ignore', 'ignore', 'pipe']})
  const wall = Number(process.hrtime.bigint() - began) / 1e6
  const [user = 0, system = 0, kibibytes = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return {wall, cpu: (user + system) * 1000, mebibytes: kibibytes / 1024}
}

const nothing = ['-e', '0']
const draft = [program, path.join(root, 'fixtures/drafts/blora.txt'), '--date', '2024-11-25', '--region', 'Blora', '--fail-on', 'never']
const withPack = (name: string, content: string): string[] => {
  mkdirSync(path.join(folder, name))
  writeFileSync(path.join(folder, name, 'paket.yaml'), content)
  return [...draft, '--rules', path.join(folder, name)]
}

/** Run commands in turn, and return what each round gave; the first warms caches and is not counted. */
function inTurn(times: number, commands: readonly (() => Figures)[]): Figures[][] {
  return Array.from({length: times + 1}, () => commands.map(measured => measured())).slice(1)
}

function row(name: string, figures: readonly Figures[], beside: readonly Figures[]): void {
  const of = (key: keyof Figures) => median(figures.map(each => each[key]))
  const ratio = (key: keyof Figures) => median(figures.map((each, index) => each[key] / (beside[index]?.[key] ?? NaN))).toFixed(2)
  console.log(`${name.padEnd(36)} wall ${of('wall').toFixed(0).padStart(6)} ms (x ${ratio('wall')})  cpu ${of('cpu').toFixed(0).padStart(6)} ms  ${of('mebibytes').toFixed(0).padStart(4)} MiB (x ${ratio('mebibytes')})`)
}

async function benchStarts(): Promise<void> {
  const {regions} = await loadRules([], root)
  const roster = withPack('roster', rosterPack(3000, regions.map(({code}) => code).filter(code => code.includes('.'))))
  const [few, many] = [withPack('few', termPack(500)), withPack('many', termPack(100_000))]
  let misses = 0
  const miss = () => measure(roster, path.join(folder, `miss-${misses++}`))
  // What was just written is not trusted to stay.
  spawnSync('sleep', ['3'])
  for (const argv of [roster, few, many]) for (let time = 0; time < 2; time++) measure(argv)
  console.log(`\nStarts: Node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model ?? '?'}, medians of ${starts}; ratios to \`node -e 0\`, pair by pair`)
  writeFileSync(path.join(folder, 'empty.cjs'), '')
  const rows: [name: string, command: () => Figures][] = [
    ['an empty script', () => measure([path.join(folder, 'empty.cjs')])],
    ['one draft', () => measure(draft)],
    ['one draft, roster of 3,000 names', () => measure(roster)],
    ['one draft, 500 own terms', () => measure(few)],
    ['one draft, 100,000 own terms', () => measure(many)],
  ]
  const rounds = inTurn(starts, [() => measure(nothing), ...rows.map(([, command]) => command)])
  const column = (index: number) => rounds.map(round => round[index] as Figures)
  row('node -e 0', column(0), column(0))
  rows.forEach(([name], index) => { row(name, column(index + 1), column(0)) })
  console.log(`from 500 to 100,000 terms: ${median(rounds.map(round => (round[5]?.wall ?? NaN) - (round[4]?.wall ?? NaN))).toFixed(1)} ms more`)
  const missed = inTurn(3, [() => measure(nothing), miss])
  row('the same roster, nothing kept', missed.map(round => round[1] as Figures), missed.map(round => round[0] as Figures))
}

function benchStreams(): void {
  const make = (posts: number, target: string) => spawnSync('npx', ['tsx', path.join(root, 'test/bench/make.ts'), String(posts), target], {cwd: root, stdio: 'inherit'})
  make(20_000, path.join(folder, 'small.ndjson'))
  const stream = ['--election', 'all', '--phase', 'kampanye', '--format', 'ndjson', '--fail-on', 'never']
  const small = [program, path.join(folder, 'small.ndjson'), ...stream]
  const commands: [name: string, argv: readonly string[]][] = [
    ['node -e 0', nothing],
    ['20,000 posts, NDJSON', small],
    ['20,000 posts, 500 own terms', [...small, '--rules', path.join(folder, 'few')]],
    ['20,000 posts, 100,000 own terms', [...small, '--rules', path.join(folder, 'many')]],
  ]
  console.log(`\nStreams: medians of ${runs}`)
  const rounds = inTurn(runs, commands.map(([, argv]) => () => measure(argv)))
  commands.forEach(([name], index) => { row(name, rounds.map(round => round[index] as Figures), rounds.map(round => round[0] as Figures)) })
}

try {
  await benchStarts()
  if (process.argv[2] !== 'start') benchStreams()
} finally {
  rmSync(folder, {recursive: true})
}
if (process.argv[2] !== 'start') await import('./streams.ts')
