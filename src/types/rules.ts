/** What packs say: rules, cues and the patterns they are made of. */
import type {Localized} from './basics.ts'
import type {Phase} from './law.ts'
import type {Letters} from './post.ts'

/** How grave a finding is. `off` never reports. */
export const severities = ['error', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/** How sure a rule is that its words mean what it says. */
export const confidences = ['high', 'medium', 'low'] as const
export type Confidence = (typeof confidences)[number]

/** The speech acts that rules look for. */
export const ruleKinds = [
  'ajakan', 'dukungan', 'serangan', 'promosi-calon', 'promosi-partai', 'tagar', 'isyarat', 'akun', 'acara',
  'fasilitas', 'imbalan', 'konflik', 'survei', 'kemenangan', 'catatan',
] as const
export type RuleKind = (typeof ruleKinds)[number]

/** How a word was formed from its root; `exact` for words listed as they are. */
export type FormClass = 'exact' | 'base' | 'imp' | 'act' | 'actc' | 'pass' | 'ter' | 'person' | 'agent' | 'nom' | 'ber'

/** One step of a pattern: a label, or a gap of so many tokens; `same` asks for the contestant that the pattern met first. */
export type Step =
  | {readonly label: number; readonly optional: boolean; readonly same?: true}
  | {readonly gap: readonly [min: number, max: number]}

/** A phrase of the rule language, compiled. */
export interface Pattern {
  readonly steps: readonly Step[]
  /** As the pack's author wrote it. */
  readonly source: string
  /** True if all of it must stand in one hashtag. */
  readonly hashtag: boolean
}

/** What stands under one word sequence of the lexicon. */
export interface Entry {
  readonly label: number
  readonly form: FormClass
  /** Index into `Ruleset.contestants`, or -1. */
  readonly contestant: number
  /** How it must at least be written: names that are ordinary words need a capital, acronyms capitals throughout. */
  readonly letters: Letters
  /** True if it counts only in a post of the contestant's own region. */
  readonly local: boolean
  /** True if it counts only with a digit among its letters, as `m3nang` hides a ballot number. */
  readonly disguised: boolean
}

/** The label under which the names of a contest's regions stand; no rule can ask for it. */
export const regionNames = 'paslon.wilayah'

/** Lists of words after which a name is that of a street, mosque or school, of titles between the two, and of words before a place in small letters. */
export const placeWords = 'tempat-bernama'
export const placeHonours = 'gelar-tempat'
export const placeTowards = 'arah-tempat'

/** List of titles and forms of address; after one, a name may lack its capital. */
export const personTitles = 'sapaan'

/** An exception inside a rule. */
export interface Exception {
  readonly patterns: readonly Pattern[]
  /** How near its words must be: within `match`, they overlap the match or stand right beside it. */
  readonly within: 'match' | 'sentence' | 'post'
  /** Patterns that undo the exception within its reach; where that is the match, within its sentence. */
  readonly except: readonly Pattern[]
  /** A draft that passes with the exception and is flagged without it. */
  readonly example: string
  readonly reason: Localized
  /** Place in the pack, `file:line:column`. */
  readonly at: string
}

/** A draft that a rule must flag, with the words in `[[ ]]`, or must let pass. */
export interface RuleTest {
  readonly text: string
  readonly date?: string
  readonly phase?: Phase
  readonly severity?: Severity
  readonly why?: string
  /** Place in the pack, `file:line:column`. */
  readonly at: string
}

/** A rule: one speech act, its law and its advice. */
export interface Rule {
  readonly id: string
  readonly kind: RuleKind
  readonly pack: string
  readonly title: Localized
  readonly message: Localized
  readonly why: Localized
  readonly advice: Localized
  readonly severity: Readonly<Record<Phase, Severity | 'off'>>
  readonly confidence: Confidence
  /** Keys of articles, `regulation:article`, most fitting first. */
  readonly cite: readonly string[]
  readonly match: readonly Pattern[]
  /** Of these, one must stand elsewhere in the post or sentence for a match to count; none is asked for when empty. */
  readonly needs: readonly {readonly patterns: readonly Pattern[]; readonly within: 'sentence' | 'post'}[]
  readonly unless: readonly Exception[]
  /** True if naming every contestant of the contest makes it even-handed. */
  readonly unlessAllNamed: boolean
  /** True for an act with law of its own, as buying a vote: it is reported beside other acts on the same words. */
  readonly distinct: boolean
  /** Ids of the cues that may hold a match. */
  readonly contexts: readonly string[]
  readonly tests: {readonly violations: readonly RuleTest[]; readonly ok: readonly RuleTest[]; readonly todo: readonly RuleTest[]}
  readonly at: string
}

/** Words that show a neutral context and hold matches in their reach. */
export interface Cue {
  readonly id: string
  readonly title: Localized
  readonly position: 'before' | 'after' | 'around'
  readonly within: 'clause' | 'sentence' | 'post'
  /** Greatest number of tokens between cue and match; 0 for no limit. */
  readonly reach: number
  /** `true` if the match must be in quotation marks or follow a comma or colon, `marks` if only quotation marks count. */
  readonly quoted: 'false' | 'true' | 'marks'
  /** True if a new imperative after a comma ends the cue's reach. */
  readonly stops: boolean
  /** True if it may be the first words of the match itself: a title before a name that the match begins with. */
  readonly fromStart: boolean
  readonly patterns: readonly Pattern[]
  /** Patterns that are no cue although they contain one, as `jangan lupa`. */
  readonly except: readonly Pattern[]
  /** Patterns that silence the cue in their sentence, and, where it holds for the whole post, for matches in it: mockery is no news of an office. */
  readonly silencedBy: readonly Pattern[]
}
