// @ts-nocheck
import {describe, expect, test} from 'vitest'
import {lint, type LintOptions} from '../src/lint.ts'
import {post} from './draft.ts'
import {ruleset} from './shipped.ts'

/** What is noted of a post's language, in English; the guesser answers what it is told to. */
function notes(text: string, guess?: string): readonly string[] {
  const options: LintOptions = {today: () => '2026-11-20', ...(guess !== undefined && {guessLanguage: () => guess})}
  return lint(post(text), ruleset, options).notes.map(note => note.en)
}

const unknown = 'Wanha dhuwal bala limurr djama gunhu mirri yolngu marrkap biyak larrtha duwal nhuma dhangu wiripu bukmak'
const notRecognised = 'the language of this post was not recognised; calls in it go unseen'

describe('a note when no pack covers the language', () => {
  test.each<[name: string, text: string, guess: string | undefined, expected: readonly string[]]>([
    ['Indonesian', 'Selamat pagi warga, layanan hari ini buka dan kami siap membantu Anda', undefined, []],
    ['Javanese, which a pack covers', 'Sugeng enjing, dina iki layanan wis dibukak lan ora ana antrean', undefined, []],
    ['English', 'The office is open today and we are here for all of you', undefined, ['this post seems to be in English (the, is, and, we, are); no rule pack covers that language yet']],
    ['English words in an Indonesian post', 'Yuk ikut workshop public speaking di aula dan jangan lupa daftar ya', undefined, []],
    ['unknown, and the guesser agrees', unknown, 'xyz', [notRecognised]],
    ['unknown, but the guesser says Indonesian', unknown, 'ind', []],
    ['unknown, and the guesser cannot tell', unknown, 'und', []],
    ['unknown, and nobody to ask', unknown, undefined, []],
    ['too short to tell', 'Wanha dhuwal bala', 'xyz', []],
  ])('%s', (_name, text, guess, expected) => {
    expect(notes(text, guess)).toEqual(expected)
  })

  test('a note is never more than a note', () => {
    const {status, findings} = lint(post('The office is open today and we are here for all of you'), ruleset, {today: () => '2026-11-20'})
    expect([status, findings]).toEqual(['note', []])
  })
})
