import type {Context, Localized, MessageLanguage, Result, Ruleset} from '../types.ts'

/** What a reporter is told once. Colour and links are decided by the caller; a reporter never asks the terminal. */
export interface ReportOptions {
  readonly language: MessageLanguage
  /** 0 for none, 1 for 16 colours. */
  readonly color: 0 | 1
  /** Articles as links that a terminal can open. */
  readonly links: boolean
  /** Show held matches and clean posts. */
  readonly verbose: boolean
  /** Show errors only, where people read. */
  readonly quiet: boolean
  readonly ruleset: Ruleset
  /** Version of the tool. */
  readonly version: string
  /** Path of a file from the root of its repository with `/`, or whole if it lies outside. */
  readonly pathOf: (file: string) => string
  /** The last check of the law, if it is too long ago. */
  readonly stale?: {readonly verified: string; readonly days: number}
}

/** A file or post that was not checked. */
export interface Unchecked {
  /** What a reader calls it: the file, or `file:line`. */
  readonly name: string
  readonly reason: Localized
  /** The file, where `name` is more than that. */
  readonly file?: string
  /** Line of the file, if it is one post of several. */
  readonly line?: number
}

/** What was checked, counted over the whole run. */
export interface Summary {
  readonly files: number
  readonly posts: number
  readonly error: number
  readonly warning: number
  readonly info: number
  readonly held: number
  /** Of those held: findings that a person answers for. */
  readonly accepted: number
  /** What was not checked, with its reason; of very many the first. */
  readonly unchecked: readonly Unchecked[]
  /** How much was not checked in all. */
  readonly uncheckedCount: number
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
  /** True if it keeps all it is told until the end; it is then told of so many findings only as memory can bear. */
  readonly keeps?: true
  result(result: Result): string
  /** The rest of the report; in pieces if it may be longer than the longest text that JavaScript can hold. */
  end(summary: Summary): string | Iterable<string>
}

/** Every reporter, by `--format` name; each is loaded when it is asked for. To add one, add its file here. */
export const reporters = {
  text: async options => (await import('./text.ts')).text(options),
  compact: async options => (await import('./compact.ts')).compact(options),
  json: async options => (await import('./json.ts')).json(options),
  ndjson: async options => (await import('./ndjson.ts')).ndjson(options),
  sarif: async options => (await import('./sarif.ts')).sarif(options),
  junit: async options => (await import('./junit.ts')).junit(options),
  github: async options => (await import('./github.ts')).github(options),
  gitlab: async options => (await import('./gitlab.ts')).gitlab(options),
  markdown: async options => (await import('./markdown.ts')).markdown(options),
  html: async options => (await import('./html.ts')).html(options),
} satisfies Record<string, (options: ReportOptions) => Promise<Reporter>>

export type ReportFormat = keyof typeof reporters
