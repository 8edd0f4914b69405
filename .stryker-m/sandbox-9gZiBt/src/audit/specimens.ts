// @ts-nocheck
import {parsePhrase, type Part} from '../packs/pattern.ts'
import {words} from '../text/index.ts'
import type {Vocabulary} from './vocabulary.ts'

/** A word that no phrase asks for: it fills gaps. */
const filler = 'xyz'

/**
 * Texts that a phrase should be found in: one with the first of every choice, then one for each other choice.
 * None if a list has no words that are known here.
 */
export function specimens(phrase: string, vocabulary: Vocabulary): string[] {
  const hashtag = /^#[<(]/.test(phrase)
  const parsed = parsePhrase(hashtag ? phrase.slice(1) : phrase)
  if ('error' in parsed) return []
  return ofParts(parsed.parts, vocabulary).map(text => hashtag ? `#${text.split(/[^\p{L}\p{N}]+/u).map(capitalised).join('')}` : text)
}

const capitalised = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`

function ofParts(parts: readonly Part[], vocabulary: Vocabulary): string[] {
  const choices = parts.map(part => ofPart(part, vocabulary))
  if (choices.some(each => each.length === 0)) return []
  const first = choices.map(([text = '']) => text)
  const join = (texts: readonly string[]) => texts.filter(text => text !== '').join(' ')
  return [join(first), ...choices.flatMap((texts, index) => texts.slice(1).map(text => join(first.with(index, text))))]
}

function ofPart(part: Part, vocabulary: Vocabulary): readonly string[] {
  if (part.kind === 'words') return [words(part.text).join(' ')]
  if (part.kind === 'list') return vocabulary(part.name)
  if (part.kind === 'gap') return [...new Set(part.range)].map(count => Array.from({length: count}, () => filler).join(' '))
  const inside = part.choices.map(choice => ofParts(choice, vocabulary))
  // A choice that nothing is known of must not pass for one that was tried.
  if (inside.some(each => each.length === 0)) return []
  return part.optional ? [...inside.flat(), ''] : inside.flat()
}
