import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Command} from 'commander'
import {describe, expect, test} from 'vitest'
import {exitCodes} from '../src/cli/world.ts'
import {program} from '../src/cli/program.ts'

const file = fileURLToPath(new URL('../README.md', import.meta.url))
const readme = existsSync(file) ? readFileSync(file, 'utf8') : ''

/** Lines to type: all of a `sh` fence, and those after `$ ` in a `console` fence, which shows output too. */
const commands = [
  ...[...readme.matchAll(/^```sh\n(.*?)^```$/gms)].flatMap(([, body = '']) => body.split('\n')),
  ...[...readme.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, body = '']) => body.split('\n')).filter(line => line.startsWith('$ ')).map(line => line.slice(2)),
].map(line => line.trim()).filter(line => line !== '')

/** The two lines that a newcomer runs, and that `.ci/run` takes from README.md. */
const first = ['npm ci && npm start -- fixtures/drafts/blora.txt --date 2024-11-25 --region Blora --fail-on never', 'npm cit']

/** The command line itself, asked what it knows; nothing of it is run. */
const root = program('en', {
  stdin: Object.assign((async function* (): AsyncGenerator<Uint8Array> {})(), {}),
  stdout: {write: () => true, once: () => undefined, removeListener: () => undefined},
  stderr: {write: () => true, once: () => undefined, removeListener: () => undefined},
  env: {}, cwd: () => '.', now: () => new Date(0),
}, () => {})

/** The words after `netralint` in a line, to the end of that command. */
function netralintWords(line: string): string[] | undefined {
  const found = /(?:^|[|;&] *|npx )(?:netralint|node bin\/netralint\.js)(?![\w-])([^|;&#]*)/.exec(line) ?? /npm start -- ([^|;&#]*)/.exec(line)
  return found?.[1]?.match(/"[^"]*"|'[^']*'|\S+/g) ?? (found === null ? undefined : [])
}

/** The subcommand that a first word names, by name or alias; `check` when it names none. */
function subcommand(word: string | undefined): Command | undefined {
  const named = root.commands.find(each => each.name() === word || each.aliases().includes(word ?? ''))
  return named ?? root.commands.find(each => each.name() === 'check')
}

/** Flags of a line that its subcommand does not know. */
function unknownFlags(words: readonly string[]): string[] {
  const known = [...subcommand(words[0])?.options ?? []].flatMap(({long, short}) => [long, short])
  return words.filter(word => /^--?[a-z]/.test(word)).map(word => word.split('=')[0] ?? '').filter(flag => !known.includes(flag) && !['--help', '-h'].includes(flag))
}

test.each(first)('README.md has the line: %s', line => {
  expect(commands).toContain(line)
})

describe('every command that README.md shows is one', () => {
  const shown = [...new Set(commands)].flatMap(line => {
    const words = netralintWords(line)
    return words === undefined ? [] : [[line, words] as const]
  })

  test('there are some', () => {
    expect(shown.length).toBeGreaterThan(1)
  })

  test.each(shown)('%s', (_line, words) => {
    expect(unknownFlags(words)).toEqual([])
    // A first word that is no subcommand must be a path or a flag, not a command that never was.
    const [word = ''] = words
    const isPath = word === '' || /^["'$\-]|[./*[<]/.test(word)
    expect(isPath || root.commands.some(each => each.name() === word || each.aliases().includes(word) || word === 'help')).toBe(true)
  })

  test('and the check has teeth', () => {
    expect([unknownFlags(['draf.txt', '--regoin', 'Blora']), unknownFlags(['explain', 'x', '--quiet']), unknownFlags(['periksa', '--quiet'])]).toEqual([['--regoin'], ['--quiet'], []])
  })
})

test('README.md tells the exit codes', () => {
  const [, rows = ''] = /^\| Exit code \|.*\n\|.*\n((?:\|.*\n)+)/m.exec(readme) ?? []
  expect([...rows.matchAll(/^\| (\d+) \| \S/gm)].map(([, code]) => Number(code))).toEqual(Object.values(exitCodes))
})
