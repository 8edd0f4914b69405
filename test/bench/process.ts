import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

// npm run bench: whole processes, in turn with `node -e 0`, by GNU time. Build first. BENCH_RUNS sets how often.
const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'netralint-bench-'))
const runs = Number(process.env['BENCH_RUNS'] ?? 5)
const program = path.join(root, 'bin/netralint.js')

const make = (posts: number, target: string) => spawnSync('npx', ['tsx', path.join(root, 'test/bench/make.ts'), String(posts), target], {cwd: root, stdio: 'inherit'})
make(20_000, path.join(folder, 'small.ndjson'))

const stream = ['--election', 'all', '--phase', 'kampanye', '--format', 'ndjson', '--fail-on', 'never']
const commands: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'one draft': [program, path.join(root, 'fixtures/drafts/blora.txt'), '--date', '2024-11-25', '--region', 'Blora', '--fail-on', 'never'],
  '20,000 posts, NDJSON': [program, path.join(folder, 'small.ndjson'), ...stream],
}

interface Figures {
  readonly wall: number
  readonly cpu: number
  readonly mebibytes: number
}

function measure(argv: readonly string[]): Figures {
  const {stderr} = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', process.execPath, ...argv], {cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8'})
  const [wall = 0, user = 0, system = 0, kibibytes = 0] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return {wall, cpu: user + system, mebibytes: kibibytes / 1024}
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN

if (!existsSync('/usr/bin/time')) throw new Error('needs GNU time as /usr/bin/time')
const found = Object.keys(commands).map(name => ({name, figures: [] as Figures[]}))
for (let run = 0; run <= runs; run++) for (const {name, figures} of found) {
  const measured = measure(commands[name] ?? [])
  // The first round warms the disk's cache.
  if (run > 0) figures.push(measured)
}
console.log(`Node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model ?? '?'}, medians of ${runs}`)
for (const {name, figures} of found) {
  const of = (key: keyof Figures) => median(figures.map(each => each[key]))
  console.log(`${name.padEnd(24)} wall ${of('wall').toFixed(2)} s  cpu ${of('cpu').toFixed(2)} s  ${of('mebibytes').toFixed(0)} MiB`)
}
rmSync(folder, {recursive: true})
if (!process.argv.includes('start')) await import('./streams.ts')
