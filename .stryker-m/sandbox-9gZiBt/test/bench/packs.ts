// @ts-nocheck
import {random} from './corpus.ts'

const syllables = ('ba bi bu da di du ga ja ka ki ku la li lu ma mi mu na ni nu pa pi pu ra ri ru sa si su ta ti tu wa ya').split(' ')

/** Made-up words that follow from a seed, each once. */
function* madeUp(seed: number): Generator<string> {
  const next = random(seed)
  const known = new Set<string>()
  for (;;) {
    const word = Array.from({length: 3 + Math.floor(next() * 3)}, () => syllables[Math.floor(next() * syllables.length)]).join('')
    if (known.has(word)) continue
    known.add(word)
    yield word
  }
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)

/** A user's pack: rosters of made-up people, four a contest, over the regions given. */
export function rosterPack(people: number, regions: readonly string[]): string {
  const words = madeUp(7)
  const word = () => capital(words.next().value as string)
  const person = () => ({name: `${word()} ${word()}`})
  const rosters = Array.from({length: people / 4}, (_, index) => ({
    id: `uji/${index}`, title: {id: `Uji ${index}`, en: `Test ${index}`}, election: 'uji', region: regions[index % regions.length], office: 'bupati',
    'in-force': {from: '2024-01-01', until: '2029-12-31'}, source: 'dibuat', verified: '2026-11-20',
    contestants: ['1', '2'].map(number => ({number, people: [person(), person()]})),
  }))
  return JSON.stringify({format: '1', rosters}, null, 1)
}

/** A user's pack: a list of so many terms of one to three words, and a rule that looks for them. */
export function termPack(terms: number): string {
  const words = madeUp(11)
  const term = (index: number) => Array.from({length: 1 + index % 3}, () => words.next().value as string).join(' ')
  const entries = Array.from({length: terms}, (_, index) => term(index))
  const both = (text: string) => ({id: text, en: text})
  return JSON.stringify({
    format: '1', lists: [{id: 'uji-istilah', entries}],
    rules: [{
      id: 'uji/istilah', kind: 'ajakan', title: both('Uji'), message: both('{match}'), why: both('Uji.'), advice: both('Hapus.'), severity: 'info', confidence: 'low',
      cite: ['memihak-calon'], match: ['<uji-istilah> <0-2 kata> <paslon>'], tests: {violations: [`[[${entries[0]} {calon}]]`], ok: ['warga biasa']},
    }],
  }, null, 1)
}
