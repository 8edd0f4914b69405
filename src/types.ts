/** The nouns that cross a stage; types only. */

/** One sentence for each language the tool speaks. */
export interface Localized {
  readonly id: string
  readonly en: string
}

/** Language of messages: Indonesian (default) or English. */
export type MessageLanguage = keyof Localized

/** Half-open range of UTF-16 offsets. */
export type Span = readonly [start: number, end: number]

/** Text as it came from a file or stdin, decoded and without a byte-order mark. */
export interface Source {
  /** Path as the user gave it, or `<stdin>`. */
  readonly name: string
  readonly text: string
  /** Format by name (`text`, `markdown`, `ndjson`), chosen from the extension. */
  readonly format: string
  /** Line of the file on which `text` begins, from 1; over 1 when a large file is read in pieces. */
  readonly firstLine: number
}

/** One draft: what an office means to publish. */
export interface Post {
  readonly file: string
  /** What the draft is called in its file: its NDJSON id, or its number from 1. */
  readonly id: string
  readonly text: string
  /** Line of the file on which the post begins, from 1. */
  readonly line: number
  /** True if the lines of `text` are the lines of the file, so that a finding's line can be given in the file. */
  readonly inFile: boolean
  /** Day of publication, `YYYY-MM-DD`, in the region's own time zone. */
  readonly date?: string
  readonly platform?: string
  readonly account?: string
  /** Region by code or name, as written. */
  readonly region?: string
  /** Why the post cannot be checked; absent when it can. */
  readonly unreadable?: Localized
}

/** What a token is; punctuation is no token. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mention' | 'url'

/** Lower case, a capital first letter, or capitals throughout; in this order each holds the one before. */
export const letterCases = ['lower', 'capital', 'upper'] as const
export type Letters = (typeof letterCases)[number]

/** What stands between a token and the one before it. */
export type Break = 'none' | 'soft' | 'line' | 'sentence'

/** One word, number, emoji, handle or link, folded. */
export interface Token {
  /** Folded text: lower case, plain letters, no marks. */
  readonly text: string
  readonly kind: TokenKind
  /** Where it stands in `Post.text`. */
  readonly span: Span
  readonly before: Break
  /** Number of the sentence, from 0. */
  readonly sentence: number
  /** True if no space parts it from the token before, as `2` in `kata2`. */
  readonly glued: boolean
  /** How it is written in the post; a word in a hashtag counts as upper case. */
  readonly letters: Letters
  /** True inside quotation marks. */
  readonly quoted: boolean
  /** Index into `Text.hashtags`, or -1. */
  readonly hashtag: number
}

/** One hashtag: the tokens it was split into, and its folded text with `#`. */
export interface Hashtag {
  readonly text: string
  readonly span: Span
  /** First token and the one after the last. */
  readonly tokens: Span
}

/** A post, folded and split; every token knows its place in the post. */
export interface Text {
  readonly post: Post
  readonly tokens: readonly Token[]
  readonly hashtags: readonly Hashtag[]
}

/** Words a hashtag may be split into. */
export interface Vocabulary {
  /** True for words and names that packs use. */
  has(word: string): boolean
  /** True for other words of the language; loaded when first asked. */
  isWord(word: string): boolean
}

/** Where in the electoral calendar a day lies, for one election. */
export const phases = ['luar-tahapan', 'enam-bulan', 'pencalonan', 'penetapan', 'kampanye', 'masa-tenang', 'pemungutan', 'rekapitulasi'] as const
export type Phase = (typeof phases)[number]

/** Kinds of election that the law keeps apart. */
export const electionTypes = ['pemilu', 'pilkada'] as const
export type ElectionType = (typeof electionTypes)[number]

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

/** One step of a pattern: a label, or a gap of so many tokens. */
export type Step =
  | {readonly label: number; readonly optional: boolean}
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

/** An exception inside a rule. */
export interface Exception {
  readonly patterns: readonly Pattern[]
  readonly within: 'sentence' | 'post'
  /** Patterns that undo the exception where they overlap it. */
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
  /** What must stand elsewhere in the post or sentence for a match to count. */
  readonly needs: {readonly patterns: readonly Pattern[]; readonly within: 'sentence' | 'post'} | undefined
  readonly unless: readonly Exception[]
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
  /** True if the match must be quoted or follow a colon. */
  readonly quoted: boolean
  /** True if a new imperative after a comma ends the cue's reach. */
  readonly stops: boolean
  readonly patterns: readonly Pattern[]
  /** Patterns that are no cue although they contain one, as `jangan lupa`. */
  readonly except: readonly Pattern[]
}

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
  readonly phases: readonly {readonly phase: Phase; readonly from: string; readonly to: string}[]
}

/** A province, kabupaten or kota. */
export interface Region {
  readonly code: string
  readonly name: string
  readonly short: string
  /** IANA time zone. */
  readonly timeZone: string
}

/** A language by its closed-class words. */
export interface KnownLanguage {
  /** ISO 639-3. */
  readonly tag: string
  readonly name: Localized
  /** True if a pack holds calls in it. */
  readonly covered: boolean
  readonly words: readonly string[]
}

/** Everything the packs say, compiled to plain data: no functions, so it can be stored or sent to a worker. */
export interface Ruleset {
  readonly rules: readonly Rule[]
  readonly cues: readonly Cue[]
  readonly rosters: readonly Roster[]
  readonly contestants: readonly Contestant[]
  readonly regulations: readonly Regulation[]
  readonly articles: ReadonlyMap<string, Article>
  readonly elections: readonly Election[]
  readonly regions: readonly Region[]
  readonly languages: readonly KnownLanguage[]
  readonly lexicon: Lexicon
  /** Labels by name; the number is the label's id. */
  readonly labels: ReadonlyMap<string, number>
  /** Phrases of lists that name other lists, as `<sapaan> <paslon.bagian>`; each adds its label where it is found. */
  readonly composites: readonly {readonly label: number; readonly pattern: Pattern}[]
  /** For each label that a list includes elsewhere: the labels it counts as, itself among them. */
  readonly counts: ReadonlyMap<number, readonly number[]>
  /** For each label that a rule's pattern can begin with: those rules and patterns. */
  readonly triggers: ReadonlyMap<number, readonly Trigger[]>
  /** Names and versions of the packs, for the report. */
  readonly packs: readonly {readonly id: string; readonly version: string}[]
}

/** A pattern of a rule, to be tried where its first label is found. */
export interface Trigger {
  /** Index into `Ruleset.rules`. */
  readonly rule: number
  readonly pattern: Pattern
}

/** All word sequences of all packs in one tree: the key of `next` is `node * words + word`. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, number>
  /** Spelling variants: the word they stand for. */
  readonly aliases: ReadonlyMap<string, string>
  readonly next: ReadonlyMap<number, number>
  readonly entries: ReadonlyMap<number, readonly Entry[]>
}

/** Where and when a post is judged. */
export interface Context {
  readonly date: string
  readonly region: Region | undefined
  /** Elections that the date and region fall into, each with its phase; empty outside any. */
  readonly phases: readonly {readonly election: Election; readonly phase: Phase}[]
  /** For each roster: not in force, in force elsewhere, or in force in the post's own region. */
  readonly rosters: readonly ('off' | 'elsewhere' | 'own')[]
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
  readonly cues: readonly CueHit[]
  /** Tokens at which the reach of a cue ends, as `tetapi`. */
  readonly terminators: readonly number[]
}

/** An article as it applies to one finding. */
export interface Citation {
  readonly article: Article
  readonly consequence: Localized | undefined
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

/** What `resolve` made of a match: reported, or held and why. Nothing disappears. */
export type Verdict =
  | {readonly kind: 'reported'; readonly finding: Finding}
  | {readonly kind: 'held'; readonly match: Match; readonly reason: Localized}

/** What lint says of one post. */
export interface Result {
  readonly post: Post
  readonly context: Context
  readonly findings: readonly Finding[]
  readonly held: readonly {readonly match: Match; readonly reason: Localized}[]
  /** What the reader should know beside the findings, as a language that no pack covers. */
  readonly notes: readonly Localized[]
  readonly status: Status
}

/** `violation` has an error, `warning` a warning, `note` an info; `unchecked` was not looked at. */
export type Status = 'violation' | 'warning' | 'note' | 'clean' | 'unchecked'
