import type {Context, Localized, MessageLanguage, Result, Ruleset} from '../types.ts'
import {json} from './json.ts'
import {ndjson} from './ndjson.ts'
import {text} from './text.ts'

/** What a reporter is told once. Colour is decided by the caller; a reporter never asks the terminal. */
export interface ReportOptions {
  readonly language: MessageLanguage
  /** 0 for none, 1 for 16 colours. */
  readonly color: 0 | 1
  /** Show held matches and clean posts. */
  readonly verbose: boolean
  /** Show errors only. */
  readonly quiet: boolean
  readonly ruleset: Ruleset
  /** The last check of the law, if it is too long ago. */
  readonly stale?: {readonly verified: string; readonly days: number}
}

/** What was checked, counted over the whole run. */
export interface Summary {
  readonly files: number
  readonly posts: number
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly held: number
  /** Of those held, the findings that a person accepted. */
  readonly accepted: number
  /** Everything that was not checked, with its reason. */
  readonly unchecked: readonly {readonly name: string; readonly reason: Localized}[]
  /** Rows without text and found files that are no drafts: told, but no failure. */
  readonly skipped: readonly {readonly name: string; readonly reason: Localized}[]
  /** Date, region and phases for posts that name none. */
  readonly context: Context
  /** Posts that were judged by a date, region or configuration of their own. */
  readonly ownContext: number
  /** What else the reader must know of the run, as rules switched off or accepted findings that have expired. */
  readonly notices: readonly Notice[]
}

/** A line about the run as a whole; a warning is something to act on. */
export interface Notice {
  readonly level: 'warning' | 'info'
  readonly text: Localized
}

/** Turns results into a report, piece by piece: what it returns is written at once. */
export interface Reporter {
  result(result: Result): string
  end(summary: Summary): string
}

/** Every reporter, by `--format` name. To add one, add its file here. */
export const reporters = {text, json, ndjson} satisfies Record<string, (options: ReportOptions) => Reporter>

export type ReportFormat = keyof typeof reporters
