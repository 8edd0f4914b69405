import {isCommonPart} from '../language/names.ts'
import {spellings} from '../language/spellings.ts'
import {words as tokenWords} from '../text/index.ts'
import type {Fields} from '../yaml/fields.ts'

/** True for a word that may stand for a name: no initial, no number. */
export const long = (word: string): boolean => word.length >= 3 && !/\d/.test(word)

/** The words of a name; most are plain, and need no tokens. */
export const words = (name: string): string[] => /^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/.test(name) ? name.toLowerCase().split(' ') : tokenWords(name)

/** A name with one of its words in another spelling. */
export function misspelt(parts: readonly string[]): string[][] {
  const found: string[][] = []
  parts.forEach((part, index) => { for (const spelling of spellings(part)) found.push(parts.with(index, spelling)) })
  return found
}

/** A long name as others shorten it: two words of it that follow each other, or the first and the last; initials are left out. */
export function partly(parts: readonly string[]): string[][] {
  const written = parts.filter(long)
  if (parts.length < 3 || written.length < 2) return []
  const found = written.slice(1).map((part, index) => [written[index] ?? '', part])
  const [first = '', last = ''] = [written[0], written.at(-1)]
  if (written.length > 2 && !isCommonPart(first)) found.push([first, last])
  return found
}

/** A person of a pair, as read. */
export interface Person {
  readonly name: string
  /** The words of the name, folded. */
  readonly parts: readonly string[]
  /** Parts of the name that are no initials, and those of them that the person is called by. */
  readonly long: readonly string[]
  readonly telling: readonly string[]
  readonly calls: readonly string[]
  /** Calls that are ordinary words too. */
  readonly ambiguous: readonly string[]
}

/** Read one of a pair. */
export function readPerson(person: Fields): Person {
  const ambiguous = person.texts('ambiguous').map(call => call.text)
  const name = person.text('name')
  const all = name.split(' ').filter(part => !part.includes('.') && long(part))
  return {name, parts: words(name), long: all, telling: distinct(all), calls: [...person.texts('calls').map(call => call.text), ...ambiguous], ambiguous}
}

/** Those of them that tell who it is; all if none does. */
export function distinct(parts: readonly string[]): readonly string[] {
  const telling = parts.filter(part => !isCommonPart(part))
  return telling.length > 0 ? telling : parts
}

/** Short names as people write them: calls, then the first and last part of the name. */
export function spoken(person: Person | undefined): string[] {
  const parts = person?.telling ?? []
  return [...person?.calls.filter(long) ?? [], ...parts.slice(0, 1), ...parts.slice(-1)]
}

/** Shortest middle part that stands for a person in a pair: `Nur` and `Ali` follow other names too often. */
const shortestMiddle = 4

/** How one of a pair is written in `Arief-Sri`: each short name, each longer part and the whole. */
export function shortNames(person: Person, index: number): string[][] {
  // After another's name `Sri` is the deputy; before it `Wayan` is anybody.
  const parts = index === 0 ? person.telling : person.long
  const all = [...spoken(person), ...parts.slice(0, 1), ...parts.filter(part => part.length >= shortestMiddle), person.name]
  const found = new Map<string, string[]>()
  for (const name of new Set(all)) {
    const folded = words(name)
    const key = folded.join(' ')
    if (!found.has(key)) found.set(key, folded)
  }
  return [...found.values()]
}
