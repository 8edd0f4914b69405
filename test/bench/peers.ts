import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {corpus} from './corpus.ts'
import {madeUp, termPack} from './packs.ts'

// tsx test/bench/peers.ts [FOLDER]: netralint beside linters of Node and grep, on the same made-up phrases in the same posts, by GNU time.
// Build first. The peers are installed with npm into the folder, or into one that is deleted at the end; no package.json of ours names them.
// BENCH_RUNS sets how often (3), BENCH_POSTS how many posts (20,000), BENCH_TERMS how many phrases (500,5000).
const peers = ['textlint@15', 'textlint-rule-prh@6', 'secretlint@12', '@secretlint/secretlint-rule-pattern@12', 'markdownlint-cli2@0.22', 'markdownlint-rule-search-replace@1']
const [runs, posts] = [Number(process.env['BENCH_RUNS'] ?? 3), Number(process.env['BENCH_POSTS'] ?? 20_000)]
const program = fileURLToPath(new URL('../../bin/netralint.js', import.meta.url))
const folder = mkdtempSync(path.join(os.tmpdir(), 'netralint-peers-'))
process.on('exit', () => { rmSync(folder, {recursive: true, force: true}) })
const installed = path.resolve(process.argv[2] ?? path.join(folder, 'peers'))
mkdirSync(installed, {recursive: true})
const {status} = spawnSync('npm', ['install', '--prefix', installed, '--no-audit', '--no-fund', ...peers], {stdio: ['ignore', 'ignore', 'inherit']})
if (status !== 0) throw new Error('npm could not install the peers')
const bin = (name: string) => path.join(installed, 'node_modules/.bin', name)

/** Write a configuration, or something to check, of a number of terms; returns its path. */
function file(name: string, content: string): string {
  const full = path.join(folder, name)
  mkdirSync(path.dirname(full), {recursive: true})
  writeFileSync(full, content)
  return full
}

interface Case {
  readonly name: string
  readonly argv: readonly string[]
  readonly megabytes: number
  /** How often what the tool writes names a find. */
  readonly found: RegExp
}

function casesOf(count: number): Case[] {
  const terms = termsOf(count)
  const made = [...corpus({seed: 20_240_214, posts, planted: terms, hits: 0.3, nearMisses: 0})].map(text => text.replace(/\s+/g, ' '))
  const text = file(`${count}/posts.md`, made.join('\n\n'))
  const lines = file(`${count}/posts.ndjson`, made.map((text, index) => `${JSON.stringify({id: String(index + 1), text})}\n`).join(''))
  const list = file(`${count}/terms.txt`, terms.join('\n'))
  const either = `/\\b(?:${terms.join('|')})\\b/i`
  const prh = file(`${count}/prh.yml`, `version: 1\nrules:\n  - expected: "-"\n    pattern: ${either}\n`)
  const textlint = file(`${count}/textlintrc.json`, JSON.stringify({rules: {prh: {rulePaths: [prh]}}}))
  const secretlint = file(`${count}/secretlintrc.json`, JSON.stringify({rules: [{id: '@secretlint/secretlint-rule-pattern', options: {patterns: [{name: 'term', patterns: [either]}]}}]}))
  const markdown = file(`${count}/.markdownlint-cli2.jsonc`, JSON.stringify({
    customRules: [path.join(installed, 'node_modules/markdownlint-rule-search-replace')],
    config: {default: false, 'search-replace': {rules: [{name: 'term', message: 'term', searchPattern: `${either}g`}]}},
  }))
  file(`${count}/pack/paket.yaml`, termPack(count, '<uji-istilah>'))
  const size = (name: string) => statSync(name).size / 1e6
  const check = [process.execPath, program, lines, '--rules', path.join(folder, `${count}/pack`), '--date', '2024-10-01', '--format', 'ndjson', '--fail-on', 'never']
  return [
    {name: 'netralint', argv: check, megabytes: size(lines), found: /"rule":"uji\/istilah"/g},
    {name: 'textlint + prh', argv: [process.execPath, bin('textlint'), '--rules-base-directory', path.join(installed, 'node_modules'), '--config', textlint, '--format', 'unix', text], megabytes: size(text), found: /^.*:\d+:\d+: /gm},
    {name: 'secretlint + pattern', argv: [process.execPath, bin('secretlint'), '--secretlintrc', secretlint, '--format', 'unix', text], megabytes: size(text), found: /^.*:\d+:\d+: /gm},
    {name: 'markdownlint-cli2 + search-replace', argv: [process.execPath, bin('markdownlint-cli2'), '--config', markdown, text], megabytes: size(text), found: /^.*:\d+(?::\d+)? /gm},
    {name: 'grep -oiwF', argv: ['grep', '-oiwF', '-f', list, text], megabytes: size(text), found: /\n/g},
  ]
}

function termsOf(count: number): string[] {
  const words = madeUp(11)
  return Array.from({length: count}, (_, index) => Array.from({length: 1 + index % 3}, () => words.next().value as string).join(' '))
}

interface Figures {
  readonly wall: number
  readonly cpu: number
  readonly mebibytes: number
  readonly found: number
}

/** Output goes to a file: grep stops at the first match where nobody reads. */
function measure({argv, found}: Case): Figures {
  const out = path.join(folder, 'out')
  const {stderr} = spawnSync('bash', ['-c', 'exec /usr/bin/time -f "%e %U %S %M" -o "$0.time" -- "$@" >"$0" 2>&1', out, ...argv], {cwd: installed, encoding: 'utf8', env: {...process.env, LC_ALL: 'C.UTF-8', XDG_CACHE_HOME: path.join(folder, 'cache')}})
  if (stderr !== '') console.error(stderr)
  const [wall = NaN, user = NaN, system = NaN, kibibytes = NaN] = readFileSync(`${out}.time`, 'utf8').trim().split('\n').at(-1)?.split(' ').map(Number) ?? []
  return {wall, cpu: user + system, mebibytes: kibibytes / 1024, found: readFileSync(out, 'utf8').match(found)?.length ?? 0}
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN

for (const count of (process.env['BENCH_TERMS'] ?? '500,5000').split(',').map(Number)) {
  console.log(`\n${count} terms, ${posts} posts; Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)}, medians of ${runs}`)
  const cases = casesOf(count)
  // In turn; the first round warms caches and is not counted.
  const rounds = Array.from({length: runs + 1}, () => cases.map(measure)).slice(1)
  cases.forEach(({name, megabytes}, index) => {
    const of = (key: keyof Figures) => median(rounds.map(round => round[index]?.[key] ?? NaN))
    console.log(`${name.padEnd(36)} wall ${of('wall').toFixed(2)} s  cpu ${of('cpu').toFixed(2)} s  ${(megabytes / of('cpu')).toFixed(1)} MB/s of cpu  ${of('mebibytes').toFixed(0)} MiB  ${of('found')} found`)
  })
}
