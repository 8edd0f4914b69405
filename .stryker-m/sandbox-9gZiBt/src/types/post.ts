/** What goes in: sources, posts, and the text of a post. */
// @ts-nocheck

import type {Localized, Span} from './basics.ts'
import type {AccountKind} from './law.ts'
import type {AcceptingComment, PostProblem} from './settings.ts'

/** Text as it came from a file or stdin, decoded and without a byte-order mark. */
export interface Source {
  /** Path as the user gave it, or `<stdin>`. */
  readonly name: string
  readonly text: string
  /** What a binary file holds (`xlsx`, `docx`); its `text` is empty. */
  readonly bytes?: Uint8Array
  /** Format by name (`text`, `markdown`, `csv` ...), chosen from the extension. */
  readonly format: string
  /** True if a folder search came upon it: a file that turns out to be no draft is then passed over, not a failure. */
  readonly found?: boolean
  /** Line of the file on which `text` begins, from 1; over 1 when a large file is read in pieces. */
  readonly firstLine: number
  /** Why this part of the file cannot be read; it then counts as one unchecked post. */
  readonly unreadable?: Localized
}

/** From `offset` of a post's text on, text and file run side by side, beginning at this line and column of the file. */
export interface Anchor {
  /** UTF-16 offset into `Post.text`. */
  readonly offset: number
  readonly line: number
  readonly column: number
  /** Where this stretch stands in a file that has no lines: `Kalender!B7`, `paragraf 3`. Line and column then count inside it. */
  readonly cell?: Localized
}

/** One draft: what an office means to publish. */
export interface Post {
  readonly file: string
  /** What the draft is called in its file: its NDJSON id, or its number from 1. */
  readonly id: string
  readonly text: string
  /** Line of the file on which the post begins, from 1. */
  readonly line: number
  /** Where the text stands in the file, stretch by stretch, sorted; empty when the file wraps it so that only places in the text can be given. */
  readonly anchors: readonly Anchor[]
  /** Where the post stands, for people: `baris 7, kolom caption`, `Kalender!B7`; absent when line and column say enough. */
  readonly cell?: Localized
  /** Day of publication, `YYYY-MM-DD`, in the region's own time zone. */
  readonly date?: string
  readonly platform?: string
  readonly account?: string
  /** Who answers for the post. */
  readonly accountKind?: AccountKind
  /** Region by code or name, as written. */
  readonly region?: string
  /** Why the post cannot be checked; absent when it can. */
  readonly unreadable?: Localized
  /** Comments in it that accept findings. */
  readonly comments?: readonly AcceptingComment[]
  /** What in it could not be read, although the rest is checked. */
  readonly problems?: readonly PostProblem[]
  /** Why there was nothing to check, when that is no failure: a row without text, a file that a folder search found and that is no draft. */
  readonly skipped?: Localized
}

/** What a token is; punctuation is no token. */
export type TokenKind = 'word' | 'number' | 'emoji' | 'mention' | 'url'

/** Lower case, a capital first letter, or capitals throughout; in this order each holds the one before. */
export const letterCases = ['lower', 'capital', 'upper'] as const
export type Letters = (typeof letterCases)[number]

/** What stands between a token and the one before it; `stop` may end a sentence or a short form (`Moch. Fauzan`): no phrase but a name runs over it. */
export type Break = 'none' | 'soft' | 'line' | 'stop' | 'sentence'

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
