/** Check drafts with your own program: load packs, then lint posts. Nothing here reads the disk or the clock. */
// @ts-nocheck

export {lint, type LintOptions} from './lint.ts'
export {loadPacks, type Pack, type PackFile} from './packs/index.ts'
export {defaultFields, parse, type FieldNames, type ParseOptions} from './parse/index.ts'
export {greatestLimits, usualLimits, type Limits} from './limits.ts'
export {failures, type Failure} from './verify.ts'
export {UserError} from './errors.ts'
export type {Acceptance, Accepted, Article, Citation, Context, Finding, Held, Localized, Post, Result, Rule, Ruleset, Severity, Source, Span, Status} from './types.ts'
