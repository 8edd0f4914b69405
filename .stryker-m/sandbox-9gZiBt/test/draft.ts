// @ts-nocheck
import type {Post} from '../src/types.ts'

/** A post with only a text. */
export function post(text: string): Post {
  return {file: 'draf.txt', id: '1', text, line: 1, anchors: [{offset: 0, line: 1, column: 1}]}
}
