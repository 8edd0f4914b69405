import type {Output} from './world.ts'

/** Text is handed on in pieces of about this length, in UTF-16 units. */
const enough = 64 * 1024

/** An output that gathers small pieces, and hands on what it has when it is much, or when the program waits for something. */
export interface Gathered extends Output {
  /** Hand on what waits. */
  flush(): boolean
}

/** Gather what is written to a stream. */
export function gather(stream: Output): Gathered {
  let waiting = ''
  let isAsked = false
  const flush = () => {
    const text = waiting
    waiting = ''
    return text === '' || stream.write(text)
  }
  return {
    flush,
    write(text) {
      if (typeof text !== 'string') {
        flush()
        return stream.write(text)
      }
      waiting += text
      if (waiting.length >= enough) return flush()
      if (!isAsked) setImmediate(() => {
        isAsked = false
        flush()
      })
      isAsked = true
      return true
    },
    once: (event, listener) => stream.once(event, listener),
    removeListener: (event, listener) => stream.removeListener(event, listener),
    get isTTY() { return stream.isTTY === true },
  }
}

/** The same stream, with another that is emptied first, so that the two come in the order they were written. */
export function after(stream: Output, first: Gathered): Output {
  return {
    write(text) {
      first.flush()
      return stream.write(text)
    },
    once: (event, listener) => stream.once(event, listener),
    removeListener: (event, listener) => stream.removeListener(event, listener),
    get isTTY() { return stream.isTTY === true },
  }
}

/** The same text in longer pieces, so that few are written. */
export function* gathered(texts: string | Iterable<string>): Generator<string> {
  if (typeof texts === 'string') return yield texts
  let text = ''
  for (const each of texts) {
    text += each
    if (text.length < enough) continue
    yield text
    text = ''
  }
  yield text
}
