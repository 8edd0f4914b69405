// @ts-nocheck
import type {MessageLanguage} from '../types.ts'

/** A stream that text can be written to, as far as the command needs it. */
export interface Output {
  /** Take a text, as it is or as UTF-8; false if there is no room for more. */
  write(text: string | Uint8Array): boolean
  once(event: 'drain' | 'error' | 'close', listener: () => void): unknown
  removeListener(event: 'drain' | 'error' | 'close', listener: () => void): unknown
  readonly isTTY?: boolean
}

/** The world as the command sees it: passed in, so that tests can bring their own. */
export interface World {
  readonly stdin: AsyncIterable<Uint8Array> & {readonly isTTY?: boolean}
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: () => string
  readonly now: () => Date
  /** The program that worker threads run, and how many bytes make them worth their start; without it there are none. */
  readonly workers?: {readonly program: string; readonly from?: number}
  /** Call a listener when the user wants to stop; only what runs on asks for it, so that Ctrl-C ends all else at once. */
  readonly onInterrupt?: (listener: () => void) => void
}

/** Exit codes; 2 beats 1. */
export const exitCodes = {clean: 0, findings: 1, failed: 2} as const

/** Write and wait until the stream has room again; a reader that went away ends the wait. */
export async function write(stream: Output, text: string | Uint8Array): Promise<void> {
  if (text.length === 0 || stream.write(text)) return
  await new Promise<void>(resolve => {
    const done = () => {
      for (const event of ['drain', 'error', 'close'] as const) stream.removeListener(event, done)
      resolve()
    }
    for (const event of ['drain', 'error', 'close'] as const) stream.once(event, done)
  })
}

/** Whether to colour: `--color` wins, then `NO_COLOR`, `FORCE_COLOR`, then whether a person is looking. */
export function colourLevel(choice: string, {env, stdout}: World): 0 | 1 {
  if (choice === 'always') return 1
  if (choice === 'never') return 0
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '' && env['FORCE_COLOR'] !== '0') return 1
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return 0
  return stdout.isTTY === true ? 1 : 0
}

/** Language of messages: `--lang` anywhere on the line, then `NETRALINT_LANG`, then Indonesian. It is needed before the line is parsed. */
export function languageOf(argv: readonly string[], env: World['env']): MessageLanguage {
  const index = argv.findIndex(arg => arg === '--lang' || arg.startsWith('--lang='))
  const named = index < 0 ? env['NETRALINT_LANG'] : argv[index]?.includes('=') === true ? argv[index]?.slice(7) : argv[index + 1]
  return named === 'en' ? 'en' : 'id'
}

/** Hours ahead of UTC; Indonesia knows no summer time. */
const ahead: Readonly<Record<string, number>> = {'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9}

/** Today's date in a time zone, `YYYY-MM-DD`. */
export function todayIn(timeZone: string, now: Date): string {
  const hours = ahead[timeZone]
  // Loading the world's calendars takes longer than checking a draft.
  if (hours !== undefined) return new Date(now.getTime() + hours * 3_600_000).toISOString().slice(0, 10)
  return new Intl.DateTimeFormat('en-CA', {timeZone, year: 'numeric', month: '2-digit', day: '2-digit'}).format(now)
}
