/** What comes out: matches, findings and results. */
import type {Localized, Span} from './basics.ts'
import type {AccountKind, Article, Consequence, Contestant, Election, Phase, Region} from './law.ts'
import type {Post, Text} from './post.ts'
import type {Cue, Exception, FormClass, Rule, Severity} from './rules.ts'
import type {Accepted, Acceptance, AcceptingComment, SeverityOverrides} from './settings.ts'

/** Where and when a post is judged. */
export interface Context {
  readonly date: string
  readonly region: Region | undefined
  /** Who answers for the post. */
  readonly account: AccountKind
  /** Elections that the date and region fall into, each with its phase; empty outside any. */
  readonly phases: readonly {readonly election: Election; readonly phase: Phase}[]
  /** For each roster: not in force, in force elsewhere, or in force in the post's own region. */
  readonly rosters: readonly ('off' | 'elsewhere' | 'own')[]
}

/** On what terms matches are decided: where and when, and what people decided about them. */
export interface Terms {
  readonly context: Context
  readonly severity?: SeverityOverrides
  readonly accepted?: Accepted
}

/** A pattern found in a text, before anything is decided. */
export interface Match {
  readonly rule: Rule
  /** First token and the one after the last. */
  readonly tokens: Span
  readonly span: Span
  /** Form of the first labelled word: prohibition reaches verbs, not new imperatives. */
  readonly form: FormClass
  /** Indexes of contestants that it names. */
  readonly contestants: readonly number[]
  /** Cues near it, and those that hold for the whole post. */
  readonly cues: readonly CueHit[]
  /** Exceptions of its rule that the text meets. */
  readonly exceptions: readonly Exception[]
}

/** A cue found in a text. */
export interface CueHit {
  readonly cue: Cue
  readonly tokens: Span
}

/** All that the match stage found in one post. */
export interface Matched {
  readonly text: Text
  readonly matches: readonly Match[]
  /** Indexes of all contestants that the post names, in order. */
  readonly named: readonly number[]
  /** Ballot numbers that the post lists with a mark, and `kosong` for the empty column. */
  readonly listed: ReadonlySet<string>
  /** Tokens at which the reach of a cue ends, as `tetapi`. */
  readonly terminators: ReadonlySet<number>
}

/** An article as it applies to one finding. */
export interface Citation {
  readonly article: Article
  /** What it threatens on the day, and whom of those who answer for the account. */
  readonly consequence: Consequence | undefined
  readonly threatened: readonly string[]
}

/** What is reported. */
export interface Finding {
  readonly rule: Rule
  readonly span: Span
  readonly severity: Severity
  readonly contestants: readonly Contestant[]
  /** Most specific first. */
  readonly citations: readonly Citation[]
}

/** What matched but does not count, and why. */
export interface Held {
  readonly match: Match
  readonly reason: Localized
  /** True if another finding says more of the same words. */
  readonly covered?: true
  /** Who answers for it, if it is a finding that was accepted. */
  readonly accepted?: Acceptance | AcceptingComment
}

/** What lint says of one post. */
export interface Result {
  readonly post: Post
  readonly context: Context
  readonly findings: readonly Finding[]
  readonly held: readonly Held[]
  /** What the reader should know beside the findings, as a language that no pack covers. */
  readonly notes: readonly Localized[]
  readonly status: Status
}

/** `violation` has an error, `warning` a warning, `note` an info; `unchecked` was not looked at. */
export type Status = 'violation' | 'warning' | 'note' | 'clean' | 'unchecked'
