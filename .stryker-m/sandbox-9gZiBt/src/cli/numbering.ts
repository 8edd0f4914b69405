// @ts-nocheck
import {fingerprintOf, numbered} from '../fingerprint.ts'
import type {Finding, Match, Result} from '../types.ts'

/** A finding of a file, or a match that would be one had no one accepted it. */
export interface Numbered {
  readonly fingerprint: string
  readonly found: Finding | Match
}

/**
 * The findings of a post in the order of the text, accepted ones too, each with its fingerprint numbered in its file.
 * `counts` goes on from post to post; only fingerprints that are wanted are counted, so that it does not grow with the file.
 */
export function numberFindings({post, findings, held}: Result, counts: Map<string, number>, wanted: (fingerprint: string) => boolean = () => true): Numbered[] {
  const all = [...findings, ...held.flatMap(({match, accepted}) => accepted === undefined ? [] : [match])]
  return all.sort((a, b) => a.span[0] - b.span[0]).flatMap(found => {
    const fingerprint = fingerprintOf(found, post)
    if (!wanted(fingerprint)) return []
    const before = counts.get(fingerprint) ?? 0
    counts.set(fingerprint, before + 1)
    return [{fingerprint: numbered(fingerprint, before), found}]
  })
}
