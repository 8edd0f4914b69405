import type {Lexicon, Token} from '../types.ts'

const leet: Readonly<Record<string, string>> = {'0': 'o', '1': 'i', '2': 's', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g'}

/** The words of the lexicon that a token may stand for, as written first; usually one or none. */
export function readings(token: Token, lexicon: Lexicon): number[] {
  const found: number[] = []
  const add = (text: string) => {
    const word = lexicon.words.get(text)
    if (word !== undefined && !found.includes(word)) found.push(word)
  }
  const {text} = token
  add(text)
  const alias = lexicon.aliases.get(text)
  if (alias !== undefined) add(alias)
  if (text.endsWith('\u20e3')) add(text.slice(0, -1))
  if (token.kind !== 'word' || text.length > 40) return found
  if (/\d/.test(text) && /\p{L}/u.test(text)) add(text.replace(/\d/g, digit => leet[digit] ?? digit))
  if (found.length > 0) return found
  // Disguises are undone only toward words that packs use; nothing else is ever changed.
  const short = unstretch(text)
  for (const plain of short) {
    add(plain)
    const standsFor = lexicon.aliases.get(plain)
    if (standsFor !== undefined) add(standsFor)
  }
  return found
}

/** `coblooos` is read as `coblos` and `cobloos`. */
function unstretch(text: string): string[] {
  if (!/(.)\1\1/.test(text) && (text.length < 6 || !/(.)\1/.test(text))) return []
  return [text.replace(/(.)\1{2,}/g, '$1$1'), text.replace(/(.)\1+/g, '$1'), text.replace(/(.)\1{2,}/g, '$1')]
}
