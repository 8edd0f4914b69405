// @ts-nocheck
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {placeOf} from '../src/place.ts'

const piece = fc.oneof(
  fc.constantFrom('a', ' ', 'é', '–', '“', '😀', '❤️', '❤', '\ufe0f', '👍🏽', '🏽', '🇮🇩', '🇮', '👨‍👩‍👧', '\u200d', '2️⃣', 'e\u0301', '☕', '✌🏽', '©️', '\u00ad', '\u200b', '₿', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'ß', 'क्षि'),
  fc.string({unit: 'binary', maxLength: 2}),
)

test('columns count what Intl.Segmenter counts', () => {
  const segmenter = new Intl.Segmenter('id', {granularity: 'grapheme'})
  fc.assert(fc.property(fc.array(piece, {maxLength: 12}).map(pieces => pieces.join('').replace(/[\r\n]/g, '')), text => {
    expect(placeOf(text, text.length)).toEqual({line: 1, column: [...segmenter.segment(text)].length + 1})
  }), {numRuns: 20_000, seed: 7})
})
