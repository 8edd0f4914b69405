import fc from 'fast-check'
import {describe, expect, test, vi} from 'vitest'
import {isIndonesianWord} from '../src/cli/dictionary.ts'
import {contextOf} from '../src/law/phase.ts'
import {wordOf} from '../src/lexicon/tree.ts'
import {lintPlainly, lintScreened, type LintOptions} from '../src/lint.ts'
import {Screen} from '../src/screen/index.ts'
import {post} from './draft.ts'
import {drafts, text} from './random-posts.ts'
import {region, ruleset} from './shipped.ts'
import {rule, tiny} from './tiny.ts'

// Thousands of posts both ways; a busy machine takes its time.
vi.setConfig({testTimeout: 60_000})

const settings: readonly LintOptions[] = [
  {today: () => '2024-11-25', region: region('33.16'), isWord: isIndonesianWord},
  {today: () => '2024-11-01', elections: ['all', 'contoh'], phase: 'kampanye', isWord: isIndonesianWord, guessLanguage: () => 'und'},
  {today: () => '2026-11-20'},
]

describe('the screen changes no result', () => {
  test.each(settings.map((options, index) => [index, options] as const))('of random posts, setting %i', (_index, options) => {
    fc.assert(fc.property(text, draft => {
      expect(lintScreened(post(draft), ruleset, options)).toEqual(lintPlainly(post(draft), ruleset, options))
    }), {numRuns: 700, seed: 20_241_125})
  })

  // Names are known by their capitals, which writers use or leave out as they like.
  test.each<[name: string, rewrite: (draft: string) => string]>([
    ['small letters', draft => draft.toLowerCase()],
    ['small letters after the first', draft => draft.slice(0, 1).toUpperCase() + draft.slice(1).toLowerCase()],
    ['a capital for each line and sentence', draft => draft.toLowerCase().replace(/(^|[.!?]\s+|\n)(\p{Ll})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase())],
    ['capitals', draft => draft.toUpperCase()],
    ['two words in one, parted by capitals', draft => draft.replace(/\b([a-z]{3,}) ([a-z]{3,})\b/giu, (_all, one: string, two: string) => [one, two].map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join(''))],
    ['two words in one, parted by capitals, with a number stuck on', draft => draft.replace(/\b([a-z]{3,}) ([a-z]{3,}) (\d{1,2})\b/giu, (_all, one: string, two: string, number: string) => [one, two].map(word => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()).join('') + number)],
    ['two words in one', draft => draft.replace(/\b([a-z]{3,}) ([a-z]{3,})\b/giu, '$1$2').toLowerCase()],
    ['a capital for each second word', draft => draft.split(' ').map((word, index) => index % 2 === 0 ? word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase() : word.toLowerCase()).join(' ')],
  ])('of the drafts of rules, written with %s', (_name, rewrite) => {
    for (const draft of drafts) expect(lintScreened(post(rewrite(draft)), ruleset, settings[1] as LintOptions)).toEqual(lintPlainly(post(rewrite(draft)), ruleset, settings[1] as LintOptions))
  })

  test('of the drafts of rules, whole and in one post', () => {
    // One setting after the other: each has a screen of its own.
    for (const options of settings) for (const draft of [...drafts, drafts.join('\n\n')]) {
      expect(lintScreened(post(draft), ruleset, options)).toEqual(lintPlainly(post(draft), ruleset, options))
    }
  })
})

test.each([
  'Ayo CoblosNomor2', 'PilihPaslon2', 'MenangkanNomor02!', 'LanjutkanAriefSri2', 'terima amplop KomJen. jan berkhianat', "ayo coblos nomor'e2.id", `${'Ayam'.repeat(1100)}CoblosNomorDua`, 'AwakdHEWe', "_-.co'K3ren",
])('the screen and the plain way say the same of %s', draft => {
  for (const options of settings) expect(lintScreened(post(draft), ruleset, options)).toEqual(lintPlainly(post(draft), ruleset, options))
})

test('titles make a name of a small word, though no phrase names their list', () => {
  const contest = {
    id: '10.01', title: {id: 'uji', en: 'test'}, election: 'uji', region: '10.01', office: 'bupati', 'in-force': {from: '2000-01-01', until: '2029-12-31'},
    contestants: [{number: '1', people: [{name: 'Wiraga Eka Sentosa'}, {name: 'Laras Prabu'}]}, {number: '2', people: [{name: 'Tirta Kencana'}, {name: 'Galih Mustika'}]}],
  }
  const named = tiny({
    rules: [rule({match: ['dukung <0-2 kata> <paslon.bagian>']})], rosters: [contest], lists: [{id: 'sapaan', entries: ['bu']}],
    regions: [{code: '10', name: 'Provinsi Sepuluh', short: 'Sepuluh', level: 'provinsi', zone: 'WIB'}, {code: '10.01', name: 'Kabupaten Randu', short: 'Randu', level: 'kabupaten'}],
  })
  const options = {today: () => '2020-01-01', region: {code: '10.01', name: 'Kabupaten Randu', short: 'Randu', also: [], timeZone: 'Asia/Jakarta'}}
  expect([lintScreened, lintPlainly].map(check => check(post('dukung bu laras'), named, options).findings.length)).toEqual([1, 1])
})

test('half a character at the end of a post says nothing of the next', () => {
  const options = settings[0] as LintOptions
  const drafts = ['Selamat pagi \ud83d', '👆👆 ayo coblos 👆', 'Selamat pagi \ud83d\ude00', '\udc46 ayo coblos']
  for (const draft of [...drafts, ...drafts]) expect(lintScreened(post(draft), ruleset, options)).toEqual(lintPlainly(post(draft), ruleset, options))
  expect(lintScreened(post(drafts[1] ?? ''), ruleset, options).findings.map(({rule}) => rule.id)).toContain('isyarat/jari')
})

test('the screen holds back what has nothing, and lets through what has something', () => {
  const screen = new Screen(ruleset, {has: each => wordOf(each, ruleset.lexicon) >= 0, isWord: isIndonesianWord})
  const context = contextOf({date: '2024-11-25', region: region('33.16')}, ruleset)
  expect(['Layanan KTP-el buka pukul 08.00–15.00 di kecamatan. 😀 #Blora', 'Selamat pagi!', 'Ayo coblos nomor 2'].map(draft => screen.look(draft, context).mayMatch)).toEqual([false, false, true])
})
