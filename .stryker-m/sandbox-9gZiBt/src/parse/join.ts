// @ts-nocheck
import type {Anchor, Post} from '../types.ts'

/** One field of a record: its text, and where that stands in the file. */
export interface Part {
  readonly text: string
  /** Offsets count in this part. */
  readonly anchors: readonly Anchor[]
}

/** Put the text fields of one record into one post, parted by a blank line so that no phrase runs from one into the next. */
export function join(parts: readonly Part[]): Pick<Post, 'text' | 'anchors'> {
  const anchors: Anchor[] = []
  let text = ''
  for (const part of parts) {
    if (text !== '') text += '\n\n'
    for (const anchor of part.anchors) anchors.push({...anchor, offset: anchor.offset + text.length})
    text += part.text
  }
  return {text, anchors}
}
