// @ts-nocheck
import type {World} from '../src/cli/world.ts'
import {main} from '../src/cli/main.ts'

/** What a run of the command left behind. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** What a test may set; all else is a quiet place without a terminal, at noon of 25 November 2024 in Jakarta. */
export interface Setting {
  readonly stdin?: string
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly now?: Date
  /** A person sits at the keyboard: nothing is piped. */
  readonly keyboard?: boolean
  /** A person looks at a screen, not a file or pipe. */
  readonly screen?: boolean
  readonly workers?: World['workers']
  /** Milliseconds that pass each time the clock is read. */
  readonly tick?: number
}

/** Run the command in a world of its own. */
export async function run(argv: readonly string[], {stdin = '', env = {}, cwd = process.cwd(), now = new Date('2024-11-25T05:00:00Z'), keyboard = false, screen = false, tick = 0, workers}: Setting = {}): Promise<Run> {
  const written = {stdout: '', stderr: ''}
  const output = (name: keyof typeof written): World['stdout'] => ({
    write: text => {
      written[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
      return true
    },
    isTTY: screen,
    once: () => undefined,
    removeListener: () => undefined,
  })
  const input = async function* () {
    if (stdin !== '') yield Buffer.from(stdin)
  }
  let time = now.getTime() - tick
  const world: World = {
    stdin: Object.assign(input(), {isTTY: keyboard}), stdout: output('stdout'), stderr: output('stderr'), env, cwd: () => cwd, now: () => new Date(time += tick),
    ...(workers !== undefined && {workers}),
  }
  return {code: await main(argv, world), ...written}
}
