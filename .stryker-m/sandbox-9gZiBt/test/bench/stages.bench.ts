// @ts-nocheck
import {bench, describe} from 'vitest'
import {isIndonesianWord} from '../../src/cli/dictionary.ts'
import {contextOf} from '../../src/law/phase.ts'
import {wordOf} from '../../src/lexicon/tree.ts'
import {lint, lintPlainly, type LintOptions} from '../../src/lint.ts'
import {match} from '../../src/match/index.ts'
import {Screen} from '../../src/screen/index.ts'
import {toText} from '../../src/text/index.ts'
import {post} from '../draft.ts'
import {ruleset} from '../shipped.ts'
import {corpus} from './corpus.ts'
import {plantedCalls} from './planted.ts'

// npx vitest bench --run: each stage over the same thousand posts.
const posts = [...corpus({seed: 20_240_214, posts: 1000, planted: plantedCalls(ruleset)})].map(text => post(text))
const vocabulary = {has: (word: string) => wordOf(word, ruleset.lexicon) >= 0, isWord: isIndonesianWord}
const options: LintOptions = {today: () => '2024-11-25', elections: ['all'], phase: 'kampanye', isWord: isIndonesianWord}
const context = contextOf({date: '2024-11-25', elections: ['all'], phase: 'kampanye'}, ruleset)
const texts = posts.map(each => toText(each, vocabulary))
const screen = new Screen(ruleset, vocabulary)

describe('a thousand posts', () => {
  bench('text', () => { for (const each of posts) toText(each, vocabulary) })
  bench('match', () => { for (const each of texts) match(each, ruleset, context) })
  bench('screen', () => { for (const {text} of posts) screen.look(text, context) })
  bench('lint, the plain way', () => { for (const each of posts) lintPlainly(each, ruleset, options) })
  bench('lint', () => { for (const each of posts) lint(each, ruleset, options) })
})
