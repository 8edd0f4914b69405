import {stringifyChunked} from '@discoveryjs/json-ext'

/** A value as an indented JSON document, in pieces: as one text it might be longer than any text can be. */
export function* document(value: unknown): Generator<string> {
  yield* stringifyChunked(value, null, 2)
  yield '\n'
}
