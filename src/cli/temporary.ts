import {randomUUID} from 'node:crypto'
import {rmSync} from 'node:fs'
import path from 'node:path'

/** Files that are being written and have not got their name yet. */
const unfinished = new Set<string>()

/** How a person or a build ends a program. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** A hidden name beside a file, for text that is not whole yet, held as `hold` does. */
export function temporaryFor(full: string): string {
  const temporary = path.join(path.dirname(full), `.netralint-${randomUUID()}.tmp`)
  hold(temporary)
  return temporary
}

/**
 * If the program is ended before `release`, this file is removed.
 * Only then are signals listened to: a program that has nothing to remove ends at once.
 */
export function hold(temporary: string): void {
  if (unfinished.size === 0) listen('on')
  unfinished.add(temporary)
}

/** The file has got its name, or is gone. */
export function release(temporary: string): void {
  if (unfinished.delete(temporary) && unfinished.size === 0) listen('off')
}

function listen(how: 'on' | 'off'): void {
  process[how]('exit', removeAll)
  for (const signal of signals) process[how](signal, endBy)
}

function removeAll(): void {
  for (const temporary of unfinished) rmSync(temporary, {force: true})
}

/** End as the signal would have done by itself, so that a shell or a build sees why. */
function endBy(signal: NodeJS.Signals): void {
  removeAll()
  unfinished.clear()
  listen('off')
  process.kill(process.pid, signal)
}
