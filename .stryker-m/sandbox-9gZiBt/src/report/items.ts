// @ts-nocheck
import type {Finding, MessageLanguage, Post, Result, Severity} from '../types.ts'
import type {Summary} from './index.ts'
import {placeWords} from './place.ts'
import {regionOf, type Region} from './region.ts'
import {messageOf, name, safe} from './words.ts'

/** How grave a line of a list is; what was not checked is graver than any finding. */
export type Level = Severity | 'unchecked'

/** Levels, gravest first. */
export const levels: readonly Level[] = ['unchecked', 'error', 'warning', 'info']

/** One line of a list: a finding, a note on a post, or what was not checked. */
export interface Item {
  readonly level: Level
  /** As the user gave it. */
  readonly file: string
  /** Place in the file as people say it: `3:18`; empty for a whole file. */
  readonly place: string
  /** Line of the file, if there is one. */
  readonly line?: number
  readonly region?: Region
  readonly message: string
  /** For a finding. */
  readonly found?: {readonly finding: Finding; readonly post: Post}
}

/** Findings and notes of one post, in the order of its text. */
export function itemsOf({post, findings, notes}: Result, language: MessageLanguage): Item[] {
  return [
    ...findings.map(finding => findingItem(finding, post, language)),
    ...notes.map((note): Item => ({level: 'info', file: post.file, place: String(post.line), line: post.line, message: safe(note[language])})),
  ]
}

function findingItem(finding: Finding, post: Post, language: MessageLanguage): Item {
  const region = regionOf(post, finding.span)
  return {
    level: finding.severity,
    file: post.file,
    place: placeOfFinding(post, finding.span[0], language),
    line: region?.startLine ?? post.line,
    ...(region !== undefined && {region}),
    message: messageOf(finding, post.text, language),
    found: {finding, post},
  }
}

/** Place of an offset as people say it: line and column of the file, its cell, or in a wrapped text the line of its post. */
export function placeOfFinding(post: Post, offset: number, language: MessageLanguage): string {
  return post.anchors.length === 0 && post.cell === undefined ? String(post.line) : placeWords(post, offset, language)
}

/** What was not checked. */
export function uncheckedItems({unchecked}: Summary, language: MessageLanguage): Item[] {
  return unchecked.map(({name: called, file = called, line, reason}): Item => ({level: 'unchecked', file, place: line === undefined ? '' : String(line), ...(line !== undefined && {line}), message: name(reason[language])}))
}
