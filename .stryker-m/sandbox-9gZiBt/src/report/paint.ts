// @ts-nocheck
import {Chalk, type ChalkInstance} from 'chalk'

/** The colours and weights that reports use. */
const used = ['red', 'yellow', 'green', 'blue', 'bold', 'dim', 'underline'] as const

/** Paints a text; more may be added with dots, as in `red.bold`. */
export type Brush = ((text: string) => string) & {readonly [name in typeof used[number]]: Brush}

/** Brushes of a colour level; without colour nothing is loaded. */
export function painter(level: 0 | 1): Brush {
  return level === 0 ? plain : new Chalk({level}) as ChalkInstance & Brush
}

const plain = ((text: string) => text) as Brush
for (const name of used) Object.defineProperty(plain, name, {value: plain})
