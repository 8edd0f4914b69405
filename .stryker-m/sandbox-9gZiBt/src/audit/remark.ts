// @ts-nocheck
import type {Localized, Severity} from '../types.ts'

/** What a remark is about. */
export type RemarkKind = 'test' | 'pair' | 'never' | 'unreached' | 'redundant' | 'unused' | 'overlap' | 'form'

/** Something that the author of a pack should know. An `error` means that the pack does not do what it says. */
export interface Remark {
  readonly kind: RemarkKind
  readonly level: Severity
  /** `file:line:column`. */
  readonly at: string
  readonly text: Localized
  /** What to do. */
  readonly help: Localized
}
