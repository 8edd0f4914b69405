import {lint} from '../src/lint.ts'
import {loadPacks, type PackFile} from '../src/packs/index.ts'
import {phases, type Result, type Ruleset} from '../src/types.ts'
import {post} from './draft.ts'

/** What a tiny pack may bring beside its regulation; written as in YAML. */
export interface Tiny {
  readonly rules?: readonly object[]
  readonly lists?: readonly object[]
  readonly cues?: readonly object[]
  readonly aliases?: readonly object[]
  readonly rosters?: readonly object[]
  readonly regions?: readonly object[]
}

/** One made-up standing duty, so that rules have something to cite. */
const regulation = {
  id: 'uji', type: 'UU', short: 'UU Uji', title: {id: 'Undang-undang uji', en: 'Test act'}, 'in-force': {from: '2000-01-01'},
  url: 'https://contoh.invalid/uji', verified: '2024-01-01',
  articles: [{
    id: '1', pinpoint: {id: 'Pasal 1', en: 'Article 1'}, binds: ['asn'], elections: ['pemilu', 'pilkada'], phases: 'semua',
    summary: {id: 'Netral.', en: 'Be neutral.'}, confidence: 'verified',
  }],
}

/** A pack of a few lines: JSON is YAML, and every scalar is read as text. */
export function tiny(parts: Tiny): Ruleset {
  return loadPacks([{folder: 'mini', files: [tinyFile('mini.yaml', parts)]}])
}

/** The one file of a tiny pack. */
export function tinyFile(name: string, parts: Tiny): PackFile {
  return {name, text: JSON.stringify({format: '1', regulation, ...parts})}
}

/** A rule with all that a rule needs; a test names only what it is about. */
export function rule(parts: {readonly match: readonly string[]} & Readonly<Record<string, unknown>>): object {
  const both = (text: string) => ({id: text, en: text})
  return {
    id: 'uji/kata', kind: 'ajakan', title: both('Uji'), message: both('{match}'), why: both('Uji.'), advice: both('Hapus.'),
    severity: 'error', confidence: 'high', cite: ['uji:1'], tests: {violations: ['[[x]]'], ok: ['y']}, ...parts,
  }
}

/** Lint a text with a pack, on a day in no election. */
export function lintTiny(text: string, ruleset: Ruleset): Result {
  return lint(post(text), ruleset, {today: () => '2020-01-01'})
}

/** The words that a result reports, in the order of the text. */
export function reported({post: {text}, findings}: Result): string[] {
  return findings.map(({span}) => text.slice(...span))
}

/** The words that a result holds, each with the reason in English. */
export function heldBack({post: {text}, held}: Result): [words: string, reason: string][] {
  return held.map(({match, reason}) => [text.slice(...match.span), reason.en])
}

/** One severity for all phases but a few. */
export const offIn = (...names: readonly string[]): Record<string, string> =>
  ({default: 'error', ...Object.fromEntries(phases.filter(phase => names.includes(phase)).map(phase => [phase, 'off']))})
