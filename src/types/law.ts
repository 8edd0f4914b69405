/** Elections, contestants, regions and the law. */
import type {Localized} from './basics.ts'

/** Where in the electoral calendar a day lies, for one election. */
export const phases = ['luar-tahapan', 'enam-bulan', 'pencalonan', 'penetapan', 'kampanye', 'masa-tenang', 'pemungutan', 'rekapitulasi'] as const
export type Phase = (typeof phases)[number]

/** Kinds of election that the law keeps apart. */
export const electionTypes = ['pemilu', 'pilkada'] as const
export type ElectionType = (typeof electionTypes)[number]

/** One candidate, pair or party of a roster. */
export interface Contestant {
  /** How messages name it, for example `Arief Rohman–Sri Setyorini`. */
  readonly name: string
  readonly number: string
  /** Index into `Ruleset.rosters`. */
  readonly roster: number
  /** What stands for `{paslon}`, `{nomor}` and the like in the tests of rules. */
  readonly samples: Readonly<Record<string, string>>
}

/** Who stands in one contest. */
export interface Roster {
  readonly id: string
  readonly title: Localized
  readonly election: string
  /** Region code, or `nasional`. */
  readonly region: string
  readonly office: string
  readonly from: string
  readonly until: string
  /** A made-up roster that only the rules' own tests use. */
  readonly example: boolean
}

/** What an article threatens, for days from `from` to `until`. */
export interface Consequence {
  /** Whom it reaches: all that the article binds, or some of them. */
  readonly binds: readonly string[]
  readonly from: string
  readonly until: string
  readonly text: Localized
}

/** One pinpoint of a regulation. */
export interface Article {
  /** `regulation:article`. */
  readonly key: string
  readonly regulation: string
  /** How it is cited, for example `UU 10/2016`. */
  readonly short: string
  readonly pinpoint: Localized
  readonly binds: readonly string[]
  readonly elections: readonly ElectionType[]
  /** True if it speaks of candidates and pairs alone, not of parties. */
  readonly candidatesOnly: boolean
  /** Empty for a standing duty. */
  readonly phases: readonly Phase[]
  readonly from: string
  readonly until: string
  readonly replacedBy: string | undefined
  readonly summary: Localized
  readonly consequences: readonly Consequence[]
  readonly confidence: 'two-source' | 'verified' | 'unverified'
  readonly url: string
}

/** A regulation without its articles. */
export interface Regulation {
  readonly id: string
  readonly type: string
  readonly short: string
  readonly title: Localized
  readonly from: string
  readonly until: string
  readonly url: string
  readonly verified: string
}

/** An election or re-vote and its phases. */
export interface Election {
  readonly id: string
  readonly type: ElectionType
  readonly title: Localized
  /** Region codes, or empty for the whole country. */
  readonly regions: readonly string[]
  readonly phases: readonly ElectionPhase[]
  /** Day on which its dates were last checked, or empty. */
  readonly verified: string
}

/** How sure the days of a phase are; `inferred` days follow from others, by law or reckoning. */
export const phaseConfidences = ['two-source', 'verified', 'inferred', 'unverified'] as const

/** A phase of one election, first and last day. */
export interface ElectionPhase {
  readonly phase: Phase
  readonly from: string
  readonly to: string
  readonly confidence: (typeof phaseConfidences)[number]
}

/** What phases change for those who post, in one line, and the articles behind it. */
export interface PhaseChange {
  readonly text: Localized
  /** Keys of articles; those not in force on a day are not shown. */
  readonly articles: readonly string[]
  /** The phases in which it is told, by the kind of election. */
  readonly phases: Readonly<Record<ElectionType, readonly Phase[]>>
  /** True for duties that no election begins or ends: they are told of every other day too. */
  readonly standing: boolean
}

/** A province, kabupaten or kota. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly short: string
  /** What else people call it: `Jatim`, `Solo`. */
  readonly also: readonly string[]
  /** IANA time zone. */
  readonly timeZone: string
}

/** Kinds of account, by who answers for what is posted: an office, a civil servant, an official, a head of region, a village, army or police. */
export const accountKinds = ['instansi', 'asn', 'pejabat', 'kepala-daerah', 'desa', 'tni-polri'] as const
export type AccountKind = (typeof accountKinds)[number]
