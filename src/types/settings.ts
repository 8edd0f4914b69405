/** What an office decides once for its drafts, and what a person answers for. */
import type {Localized, Span} from './basics.ts'
import type {AccountKind} from './law.ts'
import type {Severity} from './rules.ts'

/** A value and where it was written, `file:line:column`. */
export interface Placed<T> {
  readonly value: T
  readonly at: string
}

/** Severity of rules by rule id or kind of rule; `off` never reports. */
export type SeverityOverrides = ReadonlyMap<string, Severity | 'off'>

/** What a post's fields are called in files with columns or keys; each may have several names. */
export const fieldNames = ['text', 'extra', 'date', 'region', 'account', 'accountKind', 'platform', 'id'] as const

/** What can be too large, too long or too deep. */
export const limitNames = ['file-mb', 'line-mb', 'unpacked-mb', 'post-characters', 'post-findings', 'report-findings', 'word-steps', 'json-depth', 'yaml-depth', 'sheet-columns', 'merged-cells'] as const
export type LimitName = typeof limitNames[number]

/** What the configuration files that hold for a draft say, merged: the nearest file wins. */
export interface Settings {
  /** The files, nearest first. */
  readonly files: readonly string[]
  /** True if no folder above is asked. */
  readonly root: boolean
  readonly region?: Placed<string>
  readonly account?: Placed<AccountKind>
  readonly elections?: Placed<readonly Placed<string>[]>
  readonly failOn?: Placed<Severity | 'never'>
  /** By rule id or kind. */
  readonly severity: ReadonlyMap<string, Placed<Severity | 'off'>>
  /** Folders of rule packs, relative to the folder of their file. */
  readonly packs: readonly Located[]
  /** Patterns as in `.gitignore`, relative to the folder of their file. */
  readonly ignore: readonly Located[]
  readonly fields: Readonly<Partial<Record<typeof fieldNames[number], readonly string[]>>>
  /** Limits that were changed. */
  readonly limits: Readonly<Partial<Record<LimitName, Placed<number>>>>
}

/** A value that is read relative to the file that names it. */
export interface Located extends Placed<string> {
  readonly file: string
}

/** One finding that a person answers for: an entry of `netralint.accepted.yaml`. */
export interface Acceptance {
  readonly fingerprint: string
  readonly rule: string
  /** Path of the draft, relative to the folder of the acceptance file. */
  readonly file: string
  readonly reason: string
  readonly by: string
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string
  /** Its place, `file:line:column`. */
  readonly at: string
}

/** Acceptances that hold for the file of a post. */
export interface Accepted {
  /** By fingerprint; the second of two equal findings is `...:2`. */
  readonly entries: ReadonlyMap<string, Acceptance>
  /** How often each fingerprint stood in earlier posts of the file. */
  readonly before: ReadonlyMap<string, number>
}

/** A comment in a Markdown draft that accepts findings of one rule in the next paragraph. */
export interface AcceptingComment {
  readonly rule: string
  readonly reason: string
  /** Where the comment stands in the post. */
  readonly offset: number
  /** The paragraph. */
  readonly span: Span
}

/** Part of a post that could not be read, although the rest was. */
export interface PostProblem {
  readonly offset: number
  readonly text: Localized
}
