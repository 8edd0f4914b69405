import {confidences, phases, ruleKinds, severities, type Exception, type Phase, type Rule, type RuleTest, type Severity} from '../types.ts'
import type {Value} from '../yaml/document.ts'
import {patterns, type Draft} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'

/** Keys of one rule. */
export const ruleKeys = ['id', 'kind', 'title', 'message', 'why', 'advice', 'severity', 'confidence', 'cite', 'match', 'needs', 'unless', 'unless-all-named', 'distinct', 'context', 'tests']

/** Keys of what stands inside a rule. */
export const needKeys = ['phrases', 'within']
export const exceptionKeys = ['phrases', 'within', 'except', 'example', 'reason']
export const testsKeys = ['violations', 'ok', 'todo']
export const exampleKeys = ['text', 'date', 'phase', 'severity', 'why']

/** Placeholders that a rule's message may use. */
const placeholders = new Set(['match', 'peserta'])

/** Read `rules:`. */
export function readRules(draft: Draft, fields: Fields, pack: string): void {
  for (const rule of fields.maps('rules', ruleKeys)) {
    const id = rule.text('id')
    const twin = draft.rules.find(other => other.rule.id === id)?.rule ?? draft.base?.rules.find(other => other.id === id)
    if (twin !== undefined) rule.report(rule.at('id'), {id: `aturan "${id}" sudah ada di ${twin.at}`, en: `rule "${id}" exists already at ${twin.at}`})
    const contexts = rule.texts('context').map(({text, at}) => {
      draft.contextReferences.push({name: text, fields: rule, at})
      return text
    })
    const cite = rule.texts('cite').map(({text, at}) => ({name: text, fields: rule, at}))
    if (cite.length === 0) rule.report(rule.at('cite'), {id: 'kunci "cite" wajib ada: setiap aturan menyebut dasar hukumnya', en: 'key "cite" is required: every rule names its law'})
    const match = patterns(draft, rule, 'match')
    if (rule.items('match').length === 0) rule.report(rule.at('match'), {id: 'kunci "match" wajib ada', en: 'key "match" is required'})
    const compiled: Rule = {
      id,
      kind: rule.choice('kind', ruleKinds),
      pack,
      title: rule.localized('title'),
      message: message(rule),
      why: rule.localized('why'),
      advice: rule.localized('advice'),
      severity: severity(rule),
      confidence: rule.choice('confidence', confidences, 'medium'),
      cite: [],
      match,
      needs: needs(draft, rule),
      unless: rule.maps('unless', exceptionKeys).map(item => exception(draft, item)),
      unlessAllNamed: rule.flag('unless-all-named'),
      distinct: rule.flag('distinct'),
      contexts,
      tests: tests(rule),
      at: rule.place(),
    }
    draft.rules.push({rule: compiled, fields: rule, cite})
  }
}

function needs(draft: Draft, rule: Fields): Rule['needs'] {
  return rule.maps('needs', needKeys).map(need => ({patterns: patterns(draft, need, 'phrases'), within: need.choice('within', ['sentence', 'post'], 'post')}))
}

function message(rule: Fields): Rule['message'] {
  const text = rule.localized('message')
  for (const [, name = ''] of `${text.id} ${text.en}`.matchAll(/\{([^{}]*)\}/g)) {
    if (!placeholders.has(name)) rule.report(rule.at('message'), {id: `isian {${name}} tidak dikenal`, en: `unknown placeholder {${name}}`}, {id: `isian yang ada: ${[...placeholders].map(each => `{${each}}`).join(', ')}`, en: `known placeholders: ${[...placeholders].map(each => `{${each}}`).join(', ')}`})
  }
  return text
}

const levels = [...severities, 'off'] as const

/** One word for all phases, or a map by phase with a required `default`. */
function severity(rule: Fields): Rule['severity'] {
  const value = rule.value('severity')
  const all = (level: Severity | 'off') => Object.fromEntries(phases.map(phase => [phase, level])) as Record<Phase, Severity | 'off'>
  if (value?.type !== 'map') return all(rule.choice('severity', levels))
  const byPhase = rule.inside(value, ['default', ...phases])
  const base = all(byPhase.choice('default', levels))
  for (const phase of phases) if (byPhase.has(phase)) base[phase] = byPhase.choice(phase, levels)
  return base
}

function exception(draft: Draft, fields: Fields): Exception {
  return {
    patterns: patterns(draft, fields, 'phrases'),
    within: fields.choice('within', ['match', 'sentence', 'post'], 'sentence'),
    except: patterns(draft, fields, 'except'),
    example: fields.text('example'),
    reason: fields.localized('reason'),
    at: fields.place(),
  }
}

function tests(rule: Fields): Rule['tests'] {
  const inner = rule.inside(rule.value('tests'), testsKeys)
  const read = (key: string) => inner.items(key).map(item => test(inner, item))
  const found = {violations: read('violations'), ok: read('ok'), todo: read('todo')}
  if (found.violations.length === 0) missing(rule, 'violations', 'kalimat yang harus ditandai, dengan kata-katanya dalam [[ ]]', 'a sentence to flag, with its words in [[ ]]')
  if (found.ok.length === 0) missing(rule, 'ok', 'kalimat serupa yang harus lolos', 'a similar sentence that must pass')
  for (const {text, at} of violationTexts(inner).filter(each => !/\[\[.+\]\]/s.test(each.text))) {
    inner.report(at, {id: `contoh "${text}" tidak menandai kata-katanya`, en: `example "${text}" marks no words`}, {id: 'apit kata-kata yang melanggar dengan [[ ]]', en: 'put [[ ]] around the words at fault'})
  }
  return found
}

/** Texts of the violations, short or long form. */
function violationTexts(inner: Fields): {readonly text: string; readonly at: number}[] {
  return inner.items('violations').flatMap(item => {
    const value = item.type === 'map' ? item.entries.get('text')?.value : item
    return value?.type === 'text' ? [{text: value.text, at: value.at}] : []
  })
}

function missing(rule: Fields, key: string, id: string, en: string): void {
  rule.report(rule.at('tests'), {id: `aturan tanpa contoh: "tests.${key}" wajib ada`, en: `rule without examples: "tests.${key}" is required`}, {id: `tambahkan ${id}`, en: `add ${en}`})
}

function test(fields: Fields, item: Value): RuleTest {
  const at = fields.placeOf(item.at)
  if (item.type === 'text') {
    if (item.text === '') fields.report(item.at, {id: 'contoh kosong', en: 'empty example'}, {id: 'beri tanda kutip bila diawali #', en: 'quote it if it begins with #'})
    return {text: item.text, at}
  }
  const long = fields.inside(item, exampleKeys)
  const why = long.optional('why')
  return {
    text: long.text('text'),
    ...(long.has('date') && {date: long.day('date')}),
    ...(long.has('phase') && {phase: long.choice('phase', phases)}),
    ...(long.has('severity') && {severity: long.choice('severity', severities)}),
    ...(why !== undefined && {why}),
    at,
  }
}
