// @ts-nocheck
import {write, type World} from './world.ts'

/** Asks a person at the keyboard, line by line; undefined when they leave. */
export interface Dialogue {
  ask(question: string): Promise<string | undefined>
  close(): Promise<void>
}

/** A dialogue over stderr and stdin: stdout stays free for what the command says in the end. */
export function dialogue({stdin, stderr}: World): Dialogue {
  const chunks = stdin[Symbol.asyncIterator]()
  const decoder = new TextDecoder()
  let waiting = ''
  let ended = false
  const line = async (): Promise<string | undefined> => {
    while (!waiting.includes('\n') && !ended) {
      const {value, done} = await chunks.next()
      ended = done === true
      if (!ended) waiting += decoder.decode(value as Uint8Array, {stream: true})
    }
    if (waiting === '') return undefined
    const [first = '', ...rest] = waiting.split('\n')
    waiting = rest.join('\n')
    return first.trim()
  }
  return {
    ask: async question => {
      await write(stderr, question)
      return line()
    },
    // Otherwise an open terminal would keep the process alive.
    close: async () => { await chunks.return?.() },
  }
}
