// @ts-nocheck
import {spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test, vi} from 'vitest'

// Spawned commands load all packs; a busy machine takes its time.
vi.setConfig({testTimeout: 60_000})

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = path.join(root, 'fixtures/cli')
const names = readdirSync(folder).filter(name => name.endsWith('.md')).sort()

/** A page: what is said before the output, the command, and what must come of it. */
interface Page {
  readonly head: string
  readonly command: string
  readonly output: string
  readonly code: number
}

const shape = /^(?<head># [^\n]+\n\n[^\n]+\n\n```sh\n(?<command>[^\n]+)\n```\n)\n```text\n(?<output>.*)```\n\nExit code: (?<code>\d)\n$/s

/** Read a page; one that has not this shape is an error of its author. */
function readPage(name: string): Page {
  const {head, command, output, code} = shape.exec(readFileSync(path.join(folder, name), 'utf8'))?.groups ?? {}
  if (head === undefined || command === undefined || output === undefined) throw new Error(`${name} is no page: title, sentence, sh fence, text fence, exit code`)
  return {head, command, output, code: Number(code)}
}

/** A page as text. */
const pageText = ({head, output, code}: Page): string => `${head}\n\`\`\`text\n${output}\`\`\`\n\nExit code: ${code}\n`

/** Run a page's command as it stands, from the root of the repository, with what a reader would see: both streams. */
async function runPage(page: Page): Promise<Page> {
  const define = 'netralint() { node bin/netralint.js "$@"; }'
  const {FORCE_COLOR: _colour, NETRALINT_LANG: _language, ...env} = process.env
  const child = spawn('bash', ['-c', `${define}; { ${page.command}; } 2>&1`], {cwd: root, env: {...env, NO_COLOR: '1'}})
  let output = ''
  child.stdin.end()
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { output += chunk })
  const code = await new Promise<number>(resolve => child.on('close', number => resolve(number ?? -1)))
  return {...page, output, code}
}

describe('command pages', () => {
  test('there are some', () => {
    expect(names.length).toBeGreaterThanOrEqual(10)
  })

  test.each(names)('%s', async name => {
    const page = readPage(name)
    const now = await runPage(page)
    // UPDATE_PAGES=1 npx vitest run test/pages.test.ts
    if (process.env['UPDATE_PAGES'] === '1') writeFileSync(path.join(folder, name), pageText(now))
    else expect(pageText(now)).toBe(pageText(page))
  })
})
