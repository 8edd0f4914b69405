import {spawnSync} from 'node:child_process'
import {closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {loadRules} from '../../src/cli/load.ts'
import {corpus} from './corpus.ts'
import {plantedCalls} from './planted.ts'

// tsx test/bench/growth.ts [MEGABYTES]: one file of posts that doubles until it is so large (1,024), checked at each size, by GNU time.
// Build first. The file is deleted at the end. CPU time is told beside the wall: on a machine with other work it says more.
const largest = Number(process.argv[2] ?? 1024) * 1e6
const program = fileURLToPath(new URL('../../bin/netralint.js', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'netralint-growth-'))
const file = path.join(folder, 'posts.ndjson')
process.on('exit', () => { rmSync(folder, {recursive: true, force: true}) })

const ruleset = await loadRules([], process.cwd())
const made = corpus({seed: 20_240_214, posts: Infinity, planted: plantedCalls(ruleset)})
let posts = 0

/** Write further posts until the file has a size. */
function growTo(bytes: number): void {
  const descriptor = openSync(file, 'a')
  for (let size = statSync(file).size; size < bytes;) {
    let piece = ''
    for (let count = 0; count < 1000; count++) piece += `${JSON.stringify({id: String(++posts), text: made.next().value})}\n`
    size += writeSync(descriptor, piece)
  }
  closeSync(descriptor)
}

console.log(`Node ${process.version}, ${os.cpus().length} x ${os.cpus()[0]?.model ?? '?'}, load ${os.loadavg()[0]?.toFixed(1)}`)
let before = NaN
for (let bytes = largest / 16; bytes <= largest; bytes *= 2) {
  growTo(bytes)
  const argv = [process.execPath, program, file, '--election', 'all', '--phase', 'kampanye', '--format', 'ndjson', '--fail-on', 'never']
  const {stderr} = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...argv], {stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8'})
  const [wall = NaN, user = NaN, system = NaN, kibibytes = NaN] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  const cpu = user + system
  console.log(`${(statSync(file).size / 1e6).toFixed(0).padStart(5)} MB  ${posts} posts  wall ${wall.toFixed(1)} s  cpu ${cpu.toFixed(1)} s (x ${(cpu / before).toFixed(2)} of half as much)  ${(kibibytes / 1024).toFixed(0)} MiB  ${(posts / cpu).toFixed(0)} posts/s of cpu`)
  before = cpu
}
