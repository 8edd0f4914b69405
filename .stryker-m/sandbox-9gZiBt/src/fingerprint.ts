// @ts-nocheck
import {sha256} from '@noble/hashes/sha2'
import {bytesToHex} from '@noble/hashes/utils'
import {fold} from './text/fold.ts'
import type {Post, Rule, Span} from './types.ts'

/** What a fingerprint is taken of: a finding, or a match that became none. */
interface Spotted {
  readonly rule: Pick<Rule, 'id'>
  readonly span: Span
}

/**
 * What a finding is known by when its draft changes elsewhere: 16 hex digits of its rule, its words and the lines they stand on.
 * Neither file nor line number counts, so that it survives moving; letter case, marks and spaces do not count either.
 */
export function fingerprintOf({rule, span}: Spotted, {text}: Pick<Post, 'text'>): string {
  return digest([rule.id, plain(text.slice(...span)), lineDigest(text, span)].join('\n'))
}

/** Tells equal findings of one file apart: the first keeps its fingerprint, the next is `...:2`. */
export function numbered(fingerprint: string, before: number): string {
  return before === 0 ? fingerprint : `${fingerprint}:${before + 1}`
}

/** The line last asked for and its hash: findings often share a line, and a line may be as long as the post. */
let last = {text: '', span: [-1, -1] as Span, digest: ''}

/** Hash of the line, or lines, that a span stands on. */
function lineDigest(text: string, [start, end]: Span): string {
  if (last.text === text && last.span[0] <= start && end <= last.span[1]) return last.digest
  const span: Span = [lineStart(text, start), lineEnd(text, end)]
  const lines = text.slice(...span)
  const found = digest(plain(lines))
  if (!/[\r\n]/.test(lines)) last = {text, span, digest: found}
  return found
}

const isBreak = (unit: string | undefined): boolean => unit === '\n' || unit === '\r'

function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !isBreak(text[at - 1])) at--
  return at
}

function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !isBreak(text[at])) at++
  return at
}

const plain = (text: string): string => fold(text).text.replace(/\s+/g, ' ').trim()
const digest = (text: string): string => bytesToHex(sha256(text)).slice(0, 16)
