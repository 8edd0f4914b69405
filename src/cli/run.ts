import path from 'node:path'
import {after, gather} from './gather.ts'
import {main} from './main.ts'
import {input, outputOf} from './stdio.ts'
import {unwritable} from './unwritable.ts'
import {exitCodes, languageOf} from './world.ts'

/** Set when the program is built; only then do worker threads have a program. */
declare const BUILD: string | undefined

// The second Ctrl-C ends the command at once, as without a listener.
const onInterrupt = (listener: () => void) => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, listener) }

const argv = process.argv.slice(2)

// Unless the run comes to its end, nothing may take it for a clean one.
process.exitCode = exitCodes.failed
let cutOff = false
// Where stderr can't be written, there is no one to tell.
const errors = outputOf('stderr', () => {})
const stdout = gather(outputOf('stdout', error => {
  // A reader such as `head` may close the pipe early; that is not our error.
  if (error.code === 'EPIPE' || cutOff) return
  cutOff = true
  process.exitCode = exitCodes.failed
  errors.write(`${unwritable({id: 'Laporan', en: 'The report'}, error).text[languageOf(argv, process.env)]}\n`)
}))
const workers = typeof BUILD === 'undefined' ? {} : {workers: {program: path.join(import.meta.dirname, 'work.cjs')}}
const world = {stdin: input, stdout, stderr: after(errors, stdout), env: process.env, cwd: () => process.cwd(), now: () => new Date(), onInterrupt, ...workers}

// Set, don't call `exit`: a pipe may still be draining.
void main(argv, world).finally(() => stdout.flush()).then(code => { if (!cutOff) process.exitCode = code })
// By now all is written; taking everything apart first, as a natural end does, takes longer.
process.once('beforeExit', () => process.exit())
