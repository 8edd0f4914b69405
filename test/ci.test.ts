import {spawn} from 'node:child_process'
import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {program} from '../src/cli/program.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const read = async (name: string): Promise<unknown> => parse(await readFile(path.join(root, name), 'utf8'))

interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>
  readonly runs: {readonly steps: readonly {readonly run?: string; readonly env?: Readonly<Record<string, string>>}[]}
}
const action = await read('action.yml') as Action
const variable = (input: string) => `INPUT_${input.toUpperCase().replaceAll('-', '_')}`

/** The words that the step of the action hands to the command. */
async function words(inputs: Readonly<Record<string, string>>): Promise<string[]> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'netralint-'))
  const fake = path.join(folder, 'node')
  await writeFile(fake, '#!/usr/bin/env bash\nprintf "%s\\0" "$@"\n')
  await chmod(fake, 0o755)
  const child = spawn(path.join(root, '.ci/action'), {cwd: folder, env: {PATH: process.env['PATH'], NODE: fake, NETRALINT_HOME: '/alat', ...inputs}})
  let text = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { text += chunk })
  await new Promise(resolve => child.on('close', resolve))
  await rm(folder, {recursive: true})
  return text.split('\0').slice(1, -1)
}

describe('action.yml', () => {
  test('puts no input into a script: each is a variable', () => {
    expect(action.runs.steps.filter(({run}) => run?.includes('${{'))).toEqual([])
    const {env} = action.runs.steps.at(-1) ?? {}
    const handed = Object.keys(action.inputs).filter(input => input !== 'working-directory')
    expect(env).toEqual({NETRALINT_HOME: '${{ github.action_path }}', ...Object.fromEntries(handed.map(input => [variable(input), `\${{ inputs.${input} }}`]))})
  })

  test('its inputs, left alone', async () => {
    const defaults = Object.fromEntries(Object.entries(action.inputs).map(([input, {default: value}]) => [variable(input), value]))
    expect(await words(defaults)).toEqual(['check', '--format=github', '--lang=id', '--', '.'])
  })

  test('each input becomes its flag, and several lines become several', async () => {
    expect(await words({
      INPUT_PATHS: 'konten/\r\n\nposts a.ndjson\n', INPUT_REGION: 'Blora', INPUT_DATE: '2024-11-25', INPUT_ACCOUNT: 'desa', INPUT_ELECTION: 'pilkada-2024\npemilu-2024', INPUT_RULES: 'aturan',
      INPUT_CHANGED: 'origin/main', INPUT_FAIL_ON: 'warning', INPUT_MAX_WARNINGS: '0', INPUT_SARIF: 'netralint.sarif', INPUT_LANG: 'en',
    })).toEqual([
      'check', '--format=github', '--region=Blora', '--date=2024-11-25', '--account=desa', '--election=pilkada-2024', '--election=pemilu-2024', '--rules=aturan',
      '--changed=origin/main', '--fail-on=warning', '--max-warnings=0', '--lang=en', '--format=sarif:netralint.sarif', '--', 'konten/', 'posts a.ndjson',
    ])
  })

  test('what an input holds stays data', async () => {
    const evil = '$(touch jebol); `touch jebol` "\' --format=json'
    expect(await words({INPUT_PATHS: `--help\n${evil}`, INPUT_REGION: evil})).toEqual(['check', '--format=github', `--region=${evil}`, '--', '--help', evil])
  })
})

test('.pre-commit-hooks.yaml names commands that there are', async () => {
  const hooks = await read('.pre-commit-hooks.yaml') as readonly {readonly id: string; readonly entry: string; readonly language: string}[]
  const silent = {write: () => true, once: () => undefined, removeListener: () => undefined}
  const known = program('en', {stdin: Object.assign((async function* (): AsyncGenerator<Uint8Array> {})(), {}), stdout: silent, stderr: silent, env: {}, cwd: () => '.', now: () => new Date(0)}, () => {}).commands.map(command => command.name())
  expect(hooks.map(({entry, language}) => [entry.split(' ')[0], language, known.includes(entry.split(' ')[1] ?? 'check')])).toEqual(hooks.map(() => ['netralint', 'node', true]))
})
