import {fstatSync, statSync, writeSync} from 'node:fs'
import {isatty} from 'node:tty'
import type {Output, World} from './world.ts'

/**
 * One of the process's own outputs, written to by its number.
 *
 * Making Node's stream for it takes longer than checking a draft. Node itself writes at once to files, pipes and terminals, so
 * nothing is lost; only where the other side has no room yet, as a pipe that refuses to block, its stream takes over.
 */
export function outputOf(name: 'stdout' | 'stderr', failed: (error: NodeJS.ErrnoException) => void): Output {
  const descriptor = {stdout: 1, stderr: 2}[name]
  let stream = process.platform === 'win32' ? streamOf(name, failed) : undefined
  let isBroken = false
  let known: boolean | undefined
  return {
    write(text) {
      if (stream !== undefined) return stream.write(text)
      if (isBroken) return true
      const bytes = typeof text === 'string' ? encoded(text) : text
      try {
        for (let at = 0; at < bytes.length;) {
          const rest = bytes.subarray(at)
          const written = writeNow(descriptor, rest)
          if (written === undefined) {
            stream = streamOf(name, failed)
            // The room is used again, and the stream may keep what it is given.
            return stream.write(Buffer.from(rest))
          }
          at += written
        }
      } catch (error) {
        isBroken = true
        failed(error as NodeJS.ErrnoException)
      }
      return true
    },
    once: (event, listener) => stream?.once(event, listener),
    removeListener: (event, listener) => stream?.removeListener(event, listener),
    get isTTY() { return known ??= isTerminal(descriptor) },
  }
}

/** Room for what is written next; made when it is first needed. */
let room = Buffer.alloc(0)

/** A text as UTF-8, in room that the next one uses again: finding out its length first takes as long as encoding it. */
function encoded(text: string): Uint8Array {
  const most = text.length * 3
  if (most > room.length) {
    if (most > mostRoom) return Buffer.from(text)
    room = Buffer.allocUnsafeSlow(most)
  }
  return room.subarray(0, room.write(text))
}

/** Longer texts, in bytes, get room of their own. */
const mostRoom = 1024 * 1024

/** Bytes that were taken, or undefined if there is no room now. */
function writeNow(descriptor: number, bytes: Uint8Array): number | undefined {
  try {
    return writeSync(descriptor, bytes)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined
    throw error
  }
}

/** Whether a person is there. What is a file, a pipe or nothing at all is told without loading what knows terminals. */
function isTerminal(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor)
    return process.platform === 'win32' ? isatty(descriptor) : found.isCharacterDevice() && found.rdev !== statSync('/dev/null').rdev && isatty(descriptor)
  } catch {
    return false
  }
}

function streamOf(name: 'stdout' | 'stderr', failed: (error: NodeJS.ErrnoException) => void): NodeJS.WriteStream {
  const stream = process[name]
  stream.on('error', failed)
  return stream
}

/** The process's own input, opened when it is first read. */
export const input: World['stdin'] = {
  [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
  get isTTY() { return isTerminal(0) },
}
