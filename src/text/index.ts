import type {Break, Hashtag, Post, Text, Token, Vocabulary} from '../types.ts'
import {isGluedByCase, splitByCase, splitHashtag} from './hashtags.ts'
import {lettersOf, tokenise, type RawToken} from './tokens.ts'

/** Fold a post and split it into tokens that know their place in it. */
export function toText(post: Post, vocabulary: Vocabulary): Text {
  const tokens: Token[] = []
  const hashtags: Hashtag[] = []
  for (const raw of tokenise(post.text)) {
    if (!raw.tag) {
      if (raw.joined) for (const {text, at} of splitHashtag(raw.text, raw.text, vocabulary)) tokens.push(plain(raw, text, at === 0 ? raw.before : 'none'))
      else if (isGluedByCase(raw.original) && !vocabulary.has(raw.text)) tokens.push(...parted(raw, vocabulary))
      else tokens.push(plain(raw, raw.text, raw.before))
      continue
    }
    const first = tokens.length
    const index = hashtags.length
    const folded = raw.text.slice(1).replaceAll('_', ' ')
    for (const piece of splitHashtag(raw.original.slice(1), folded, vocabulary)) {
      const start = raw.span[0] + 1 + piece.at
      const inside: Token = {
        ...plain(raw, piece.text, raw.before),
        kind: /^\d+$/.test(piece.text) ? 'number' : 'word',
        // Folding may change lengths; then every piece points to the whole tag.
        span: raw.original.length === raw.text.length ? [start, start + piece.text.length] : raw.span,
        before: tokens.length === first ? hashtagBreak(raw, tokens[first - 1]) : 'none',
        glued: tokens.length > first,
        letters: 'upper',
        hashtag: index,
      }
      tokens.push(inside)
    }
    hashtags.push({text: raw.text, span: raw.span, tokens: [first, tokens.length]})
  }
  return {post, tokens, hashtags}
}

/** The words of one that capitals part. */
function parted(raw: RawToken, vocabulary: Vocabulary): Token[] {
  return splitByCase(raw.original, vocabulary).map(({text, at}) => {
    const start = raw.span[0] + at
    const letters = lettersOf(raw.original.slice(at, at + text.length))
    return {...plain(raw, text, at === 0 ? raw.before : 'none'), span: [start, start + text.length], glued: at > 0 || raw.glued, letters}
  })
}

/** The words of a phrase as the packs' lexicon stores them: the same folding as for posts. */
export function words(phrase: string): string[] {
  return tokenise(phrase).map(token => token.text)
}

function plain({kind, span, sentence, glued, letters, quoted}: RawToken, text: string, before: Break): Token {
  return {text, kind, span, before, sentence, glued, letters, quoted, hashtag: -1}
}

/** Two hashtags in a row are two utterances; no phrase runs from one into the next. */
function hashtagBreak(raw: RawToken, previous: Token | undefined): Token['before'] {
  return previous !== undefined && previous.hashtag >= 0 && raw.before !== 'sentence' ? 'sentence' : raw.before
}
