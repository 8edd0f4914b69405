// @ts-nocheck
import fc from 'fast-check'
import {exampleCast, fill} from '../src/verify.ts'
import {ruleset} from './shipped.ts'

const cast = exampleCast(ruleset)
/** The drafts of all rules, with a pair in them. */
export const drafts = ruleset.rules.flatMap(({tests, unless}) => [...tests.violations, ...tests.ok, ...tests.todo].map(({text}) => text).concat(unless.map(({example}) => example)))
  .map(text => fill(text, cast).replace('[[', '').replace(']]', ''))
const names = ruleset.contestants.flatMap(({name, samples}) => [name, ...Object.values(samples)]).filter(name => name !== '')
const common = ruleset.languages.flatMap(({words}) => words)

/** Words of the shipped packs, as people and evaders write them. */
const word = fc.oneof(fc.constantFrom(...drafts.flatMap(draft => draft.split(/\s+/))), fc.constantFrom(...names.flatMap(name => name.split(/[ –]/))), fc.constantFrom(...common))
const disguises: readonly ((text: string) => string)[] = [
  text => text, text => text, text => text.toUpperCase(), text => text.toLowerCase(), text => `#${text.replace(/[^\p{L}\d]/gu, '')}`,
  text => text.replace(/[aiu]/, '$&$&$&$&'), text => text.replace('e', '3').replace('o', '0'), text => text.replace('a', 'а').replace('o', 'о'),
  text => [...text].join('\u200b'), text => [...text].join(' '), text => text.normalize('NFD').replace(/e/g, 'é'), text => `@${text}`, text => `${text}2`, text => `2${text}`,
  text => text.replace(/[a-z]/g, letter => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)), text => `${text}'an`, text => `www.${text}.id`, text => `_${text}.com`,
]
const spoken = fc.tuple(word, fc.constantFrom(...disguises)).map(([text, disguise]) => disguise(text))
const noise = fc.oneof(
  fc.constantFrom('✌️', '☝🏽', '2️⃣', '🇮🇩', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧', '№', '½', '…', '⅔', 'ﷺ', 'İ', 'ß', '２', '५', '①', '🅰', '😀'),
  fc.constantFrom('1', '2', '02', '2024', '08.00', '10.000', 'https://a.id/b?c=2', 'kpu.go.id', 'a-b.co', 'info@blora.go.id', '#02', '#2periode', '#_', '@', '#', '##a', "Jum'at", 'dr', 'no', 'Moch'),
  fc.string({unit: 'binary', maxLength: 4}), fc.string({unit: 'grapheme', maxLength: 4}),
)
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '. ', '.', '! ', '? ', '... ', '\n', '\n\n', '\n \n', '-', '', ' "', '" ', ': ', ' (', ') ', '/', '_', '&', '\u00a0', '\r\n', '; ', "'")
const made = fc.array(fc.tuple(fc.oneof({weight: 6, arbitrary: spoken}, {weight: 1, arbitrary: noise}, {weight: 1, arbitrary: fc.constantFrom(...names)}), gap), {minLength: 1, maxLength: 24})
  .map(parts => parts.map(([text, between]) => text + between).join(''))
/** A draft of a rule with one thing changed: near enough to match, and near enough not to. */
const changed = fc.tuple(fc.constantFrom(...drafts), fc.nat(), spoken, gap).map(([draft, at, text, between]) => {
  const words = draft.split(' ')
  words.splice(at % words.length, at % 3 === 0 ? 1 : 0, text + between)
  return words.join(' ')
})
/** Posts that may match, or nearly. */
export const text = fc.oneof(made, changed)
