// @ts-nocheck
import type {Anchor, Post, Span} from '../types.ts'
import {anchorAt} from './place.ts'

/** Where words stand in their file, as other programs count: from 1, columns in UTF-16 units, end excluded. */
export interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
}

/** The start last asked for: findings come in the order of the text, so the next is counted on from it. */
let last: {readonly anchor: Anchor | undefined; readonly offset: number; readonly line: number; readonly column: number} = {anchor: undefined, offset: 0, line: 1, column: 1}

/** The region of a span, or undefined when the file has no lines or wraps the text, so that only its post or cell is known. */
export function regionOf({text, anchors}: Post, [start, end]: Span): Region | undefined {
  const [first, past] = [at(text, anchors, start), at(text, anchors, end)]
  if (first === undefined || past === undefined) return undefined
  return {startLine: first.line, startColumn: first.column, endLine: past.line, endColumn: past.column}
}

function at(text: string, anchors: readonly Anchor[], offset: number): {readonly line: number; readonly column: number} | undefined {
  const anchor = anchorAt(anchors, offset)
  if (anchor === undefined || anchor.cell !== undefined) return undefined
  const from = last.anchor === anchor && last.offset <= offset ? last : anchor
  const place = advance(from, text.slice(from.offset, offset))
  last = {anchor, offset, ...place}
  return place
}

/** Where a text ends that begins at a place. */
function advance({line, column}: {readonly line: number; readonly column: number}, text: string): {readonly line: number; readonly column: number} {
  const breaks = [...text.matchAll(/\r\n|\r|\n/g)]
  const lastBreak = breaks.at(-1)
  return {line: line + breaks.length, column: lastBreak === undefined ? column + text.length : text.length - lastBreak.index - lastBreak[0].length + 1}
}
