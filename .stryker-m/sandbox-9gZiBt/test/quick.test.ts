// @ts-nocheck
import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {checking} from '../src/cli/flags.ts'
import {program} from '../src/cli/program.ts'
import {commandNames, readQuickly} from '../src/cli/quick.ts'
import type {World} from '../src/cli/world.ts'

const checked = vi.hoisted(() => [] as unknown[])
vi.mock('../src/cli/check.ts', async importOriginal => ({...await importOriginal<object>(), check: (paths: unknown, flags: unknown) => {
  checked.push({paths, flags})
  return 0
}}))

const output = {write: () => true, once: () => undefined, removeListener: () => undefined}
const world = {stdin: Object.assign((async function* () {})(), {}), stdout: output, stderr: output, env: {}, cwd: () => '/', now: () => new Date(0)} as World

/** What the whole command line makes of a call for a check; undefined for anything else. */
async function readWhole(argv: readonly string[]): Promise<unknown> {
  checked.length = 0
  await program('id', world, () => {}).parseAsync([...argv], {from: 'user'}).catch(() => {})
  return checked[0]
}

describe('a plain check is read quickly', () => {
  test.each<[argv: string[]]>([
    [[]],
    [['draf.txt']],
    [['periksa', 'draf.txt', '-']],
    [['draf.txt', '--date', '2024-11-25', '--region=Blora', '--fail-on', 'never', '--quiet']],
    [['--format', 'json:a=b.json', '--format=text', 'draf.txt', '--rules', 'aturan', '--rules', 'lain', '--color', 'never']],
    [['--election', 'all', '--election', 'pilkada-2024', 'explain']],
    [['--region', '-', 'draf.txt', '--lang', 'en']],
  ])('%j', async argv => {
    expect(readQuickly(argv, 'id')).toEqual(await readWhole(argv))
  })
})

describe('anything else is left to the whole command line', () => {
  test.each<[argv: string[]]>([
    [['--help']], [['-h']], [['help']], [['draf.txt', '--help']], [['--version']], [['rules']], [['jelaskan', 'x']], [['complete']], [['a.txt', '--changed']], [['a.txt', '--watch']],
    [['a.txt', '--date']], [['a.txt', '--color', 'rainbow']], [['a.txt', '--quiet=yes']], [['--', 'a.txt']], [['a.txt', '--dat', 'x']], [['-q']], [['--print-config']], [['--list-files']], [['a.txt', '--region', '-x']],
  ])('%j', argv => {
    expect(readQuickly(argv, 'id')).toBeUndefined()
  })

  test('every command is known by name', () => {
    const root = program('id', world, () => {})
    expect(root.commands.flatMap(command => [command.name(), ...command.aliases()]).sort())
      .toEqual(Object.entries(commandNames).flat().filter(name => name !== undefined && name !== 'help').sort())
  })
})

test('the two readings agree on every line', async () => {
  const flags = checking.map(({term}) => term.split(' ')[0] ?? '')
  const values = ['a.txt', 'error', 'never', 'auto', 'id', 'en', 'instansi', '2024-11-25', '-', '--', '-x', '', '-5', 'a=b', 'check', 'rules', 'help', '--help']
  const word = fc.oneof(fc.constantFrom(...flags), fc.constantFrom(...values), fc.tuple(fc.constantFrom(...flags), fc.constantFrom(...values)).map(([flag, value]) => `${flag}=${value}`), fc.string({maxLength: 6}))
  await fc.assert(fc.asyncProperty(fc.array(word, {maxLength: 6}), async argv => {
    const quick = readQuickly(argv, 'id')
    if (quick !== undefined) expect(quick).toEqual(await readWhole(argv))
  }), {numRuns: 3000})
})
