// @ts-nocheck
import {describe, expect, test} from 'vitest'
import {isIndonesianWord} from '../src/cli/dictionary.ts'
import {ruleKinds} from '../src/types.ts'
import {exampleCast, failures} from '../src/verify.ts'
import {ruleset} from './shipped.ts'

const {rules} = ruleset
const cast = {...exampleCast(ruleset), isWord: isIndonesianWord}

describe('the examples of each rule hold', () => {
  test.each(rules.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
    expect(failures([rule], ruleset, cast)).toEqual([])
  })
})

describe('the catalogue', () => {
  // `catatan` is for packs of users: remarks that no law asks for.
  test.each(ruleKinds.filter(kind => kind !== 'catatan'))('has a rule of kind %s', kind => {
    expect(rules.filter(rule => rule.kind === kind)).not.toEqual([])
  })

  test('gives every rule a kebab-case id of its own', () => {
    expect(rules.filter(({id}) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)).map(({id}) => id)).toEqual([])
    expect(rules.length).toBe(new Set(rules.map(({id}) => id)).size)
  })

  test('says everything in both languages', () => {
    const silent = rules.filter(({title, message, why, advice}) => [title, message, why, advice].some(({id, en}) => id.trim() === '' || en.trim() === ''))
    expect(silent.map(({id}) => id)).toEqual([])
  })

  test('cites for every rule', () => {
    expect(rules.filter(({cite}) => cite.length === 0).map(({id}) => id)).toEqual([])
  })
})

test('a false example is found: the runner is no rubber stamp', () => {
  const rule = rules.find(({id}) => id === 'ajakan/pilih-nomor')
  if (rule === undefined) throw new Error('ajakan/pilih-nomor is gone')
  const swapped = {...rule, unless: [], tests: {violations: [{text: '[[Selamat pagi]]', at: 'a:1:1'}], ok: [{text: 'Ayo coblos nomor 2', at: 'a:2:1'}], todo: [{text: 'Ayo coblos nomor 2', at: 'a:3:1'}]}}
  expect(failures([swapped], ruleset, cast).map(({at, text}) => `${at} ${text.en}`)).toEqual([
    'a:1:1 should be flagged, but passes: "Selamat pagi"',
    'a:2:1 should pass, but is flagged by ajakan/pilih-nomor: "Ayo coblos nomor 2"',
    'a:3:1 is found by now: move from "todo" to "violations": "Ayo coblos nomor 2"',
  ])
})
