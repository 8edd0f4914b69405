import process from 'node:process'
import {after, gather} from './gather.ts'
import {main} from './main.ts'

// A reader such as `head` may close the pipe early; that is not our error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => { if (error.code !== 'EPIPE') throw error })

// The second Ctrl-C ends the command at once, as without a listener.
const onInterrupt = (listener: () => void) => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, listener) }

const stdout = gather(process.stdout)
const world = {stdin: process.stdin, stdout, stderr: after(process.stderr, stdout), env: process.env, cwd: () => process.cwd(), now: () => new Date(), onInterrupt}
// Set, don't call `exit`: a pipe may still be draining.
void main(process.argv.slice(2), world).finally(() => stdout.flush()).then(code => { process.exitCode = code })
