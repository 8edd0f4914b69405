import {electionTypes, phases, type Article, type Rule, type Ruleset} from '../types.ts'
import {firstLabel, mustsOf} from '../lexicon/pattern.ts'
import {nearest} from '../nearest.ts'
import type {Draft, Reference} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'
import {partyFields, rosterFields} from './rosters.ts'

/**
 * Finish a draft: join what refers to something else, and report what refers to nothing.
 *
 * Of a draft that adds to other packs, lists hold what is added; lexicon, labels, counts, triggers and names hold all.
 */
export function compile(draft: Draft): Ruleset {
  checkLists(draft)
  checkContexts(draft)
  checkArticles(draft)
  const rules = draft.rules.map(({rule, fields, cite}) => ({...rule, cite: citedArticles(draft, rule, fields, cite)}))
  return {
    rules,
    cues: draft.cues.map(({cue}) => cue),
    rosters: draft.rosters,
    contestants: draft.contestants,
    regulations: draft.regulations,
    articles: draft.articles,
    elections: draft.elections,
    changes: draft.changes,
    regions: draft.regions,
    languages: draft.languages,
    lexicon: draft.lexicon.build(draft.contestants),
    labels: draft.lexicon.labels,
    wordLabels: draft.lexicon.wordLabels,
    labelCount: draft.lexicon.labels.size + draft.lexicon.wordLabels.size,
    composites: draft.composites,
    counts: closure(draft),
    triggers: triggersOf(rules, draft.base),
    names: namesOf(draft),
    packs: draft.packs,
  }
}

function triggersOf(rules: readonly Rule[], base: Ruleset | undefined): Ruleset['triggers'] {
  const triggers = new Map(base?.triggers)
  const before = base?.rules.length ?? 0
  rules.forEach(({match}, index) => match.forEach((pattern, phrase) => {
    const first = firstLabel(pattern)
    triggers.set(first, [...triggers.get(first) ?? [], {rule: before + index, phrase, musts: mustsOf(pattern)}])
  }))
  return triggers
}

function namesOf({base, lists, includes, citations}: Draft): Ruleset['names'] {
  return {
    lists: [...lists],
    includes: [...base?.names.includes ?? [], ...includes],
    citations: [...base?.names.citations ?? [], ...[...citations].map(([name, articles]) => [name, articles.map(article => article.name)] as const)],
  }
}

/** Lists that need no entries: any handle, any link. */
const tokenLists = ['akun-apa-saja', 'tautan']

function checkLists(draft: Draft): void {
  const known = new Set([...draft.lists, ...rosterFields, ...partyFields, ...tokenLists])
  for (const {name, fields, at} of draft.listReferences) {
    if (!known.has(name)) unknown(fields, at, {id: 'daftar', en: 'list'}, name, known)
  }
}

function checkContexts(draft: Draft): void {
  const known = new Set([...draft.contextReferences.length > 0 ? draft.base?.cues ?? [] : [], ...draft.cues.map(({cue}) => cue)].map(({id}) => id))
  for (const {name, fields, at} of draft.contextReferences) {
    if (!known.has(name)) unknown(fields, at, {id: 'konteks', en: 'context'}, name, known)
  }
}

function checkArticles({articleReferences, articles, base}: Draft): void {
  for (const {name, fields, at} of articleReferences) {
    if (!articles.has(name) && base?.articles.has(name) !== true) unknown(fields, at, {id: 'pasal', en: 'article'}, name, [...base?.articles.keys() ?? [], ...articles.keys()])
  }
}

function unknown(fields: Fields, at: number, what: {readonly id: string; readonly en: string}, name: string, known: Iterable<string>): void {
  const close = nearest(name, known)
  fields.report(at, {id: `${what.id} "${name}" tidak ada`, en: `${what.en} "${name}" does not exist`},
    close === undefined ? undefined : {id: `maksud Anda "${close}"?`, en: `did you mean "${close}"?`})
}

/** Keys of the articles a rule cites, sets spelt out; a dead or doubtful one is a problem. */
function citedArticles(draft: Draft, rule: Rule, fields: Fields, cite: readonly Reference[]): string[] {
  const {base} = draft
  const before = new Map(base?.names.citations)
  const references = cite.flatMap(reference => draft.citations.get(reference.name) ?? before.get(reference.name)?.map(name => ({...reference, name})) ?? [reference])
  const articles = references.flatMap(reference => {
    const article = draft.articles.get(reference.name) ?? base?.articles.get(reference.name)
    if (article === undefined) {
      unknown(reference.fields, reference.at, {id: 'pasal', en: 'article'}, reference.name, [...base?.articles.keys() ?? [], ...draft.articles.keys(), ...before.keys(), ...draft.citations.keys()])
      return []
    }
    checkAlive(article, reference, references)
    return [article]
  })
  if (articles.length === references.length) checkCovered(rule, fields, articles)
  // Sets overlap; an article is cited once.
  return [...new Set(articles.map(article => article.key))]
}

/** A repealed article may stay for old posts, but only beside the one that replaced it. */
function checkAlive(article: Article, {name, fields, at}: Reference, references: readonly Reference[]): void {
  if (article.confidence === 'unverified') {
    fields.report(at, {id: `pasal "${name}" belum terverifikasi, tidak boleh dikutip`, en: `article "${name}" is unverified and must not be cited`})
  }
  if (article.until === '9999-12-31') return
  const replacement = article.replacedBy
  const replaced = replacement !== undefined && references.some(each => each.name === replacement || each.name.startsWith(`${replacement}:`))
  if (replaced) return
  fields.report(at, {id: `pasal "${name}" tidak berlaku lagi sejak ${article.until}`, en: `article "${name}" has not been in force since ${article.until}`},
    replacement === undefined ? {id: 'kutip pasal yang masih berlaku', en: 'cite an article in force'} : {id: `kutip juga penggantinya: ${replacement}`, en: `cite its replacement too: ${replacement}`})
}

/** A rule must have law on every day it can fire: at least one standing duty that is in force today and for each kind of election. */
function checkCovered(rule: Rule, fields: Fields, articles: readonly Article[]): void {
  for (const phase of phases) {
    if (rule.severity[phase] === 'off') continue
    for (const type of electionTypes) {
      const covered = articles.some(({phases: when, elections, until}) => (when.length === 0 || when.includes(phase)) && elections.includes(type) && until === '9999-12-31')
      if (!covered) {
        fields.report(fields.at('cite'), {id: `tidak ada pasal untuk tahapan ${phase} (${type})`, en: `no article for phase ${phase} (${type})`},
          {id: 'tambahkan kewajiban yang berlaku setiap saat, misalnya uu-20-2023:24-1d, atau "off" untuk tahapan itu', en: 'add a standing duty, for example uu-20-2023:24-1d, or "off" for that phase'})
        return
      }
    }
  }
}

/** For each label that counts as others: all of them and itself, through lists that include lists. */
function closure(draft: Draft): Map<number, number[]> {
  const parents = new Map<number, number[]>()
  for (const {list, includes} of [...draft.base?.names.includes ?? [], ...draft.includes]) parents.set(includes, [...parents.get(includes) ?? [], list])
  const counts = new Map<number, number[]>()
  for (const label of parents.keys()) {
    const all = new Set([label])
    for (const each of all) for (const parent of parents.get(each) ?? []) all.add(parent)
    counts.set(label, [...all])
  }
  return counts
}
