// @ts-nocheck
import {franc} from 'franc'

/** Names the language of a text: an ISO 639-3 tag, or `und`. */
export type Guess = (text: string) => string

/** `franc` over all its languages. In the bundle it is read when the first post asks for a second witness. */
export const guess: Guess = text => franc(text)
