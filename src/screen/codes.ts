/** The numbers by which the screen knows tokens. */

/** What a token is, as a number. */
export const kinds = {word: 0, number: 1, emoji: 2, mention: 3, url: 4} as const

/** What stands before a token, as far as a search cares: nothing that parts it, a stop that names may cross, or the end of a sentence. */
export const breaks = {none: 0, stop: 1, sentence: 2} as const

/** Traits of a token, as bits. */
export const traits = {glued: 1, disguised: 2, dan: 4, tag: 8} as const
