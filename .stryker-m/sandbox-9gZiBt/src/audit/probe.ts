// @ts-nocheck
import {lint} from '../lint.ts'
import {loadPacks, type Pack} from '../packs/index.ts'
import type {Lemma, Phrase, Written} from '../packs/phrases.ts'
import type {Ruleset, Span} from '../types.ts'
import {examplePost, type Cast} from '../verify.ts'

/** A phrase or lemma that is looked for alone. */
export type Probed = Phrase | Lemma

/** Where each phrase is found in a text, whatever its rule would make of it. */
export type Probe = (text: string) => ReadonlyMap<Probed, readonly Span[]>

/** Group of the rules' ids: no pack has it, since a group is written without a capital. */
const group = 'Frasa'

/**
 * Load packs once more with a rule of its own for every phrase and list entry.
 * So a phrase is looked for by the ordinary way of the linter, without the needs, exceptions and rivals of its rule.
 */
export function probe(packs: readonly Pack[], written: Written, {ruleset, cast}: {readonly ruleset: Ruleset; readonly cast: Cast}): Probe {
  const probed: readonly Probed[] = [...written.phrases, ...written.lemmas]
  const cite = [ruleset.rules.flatMap(rule => rule.cite).find(key => ruleset.articles.get(key)?.until === '9999-12-31') ?? '']
  const both = (text: string) => ({id: text, en: text})
  const rules = probed.map((each, index) => ({
    id: `${group}/${index}`, kind: 'catatan', title: both('-'), message: both('-'), why: both('-'), advice: both('-'), cite,
    // Off: then no article must answer for it, and every match comes back as held.
    severity: 'off',
    match: ['owner' in each && each.owner !== 'list' ? each.text : `<${group}-${index}>`],
    tests: {violations: ['[[-]]'], ok: ['-']},
  }))
  const lists = probed.flatMap((each, index) => 'owner' in each && each.owner !== 'list' ? [] : [{
    id: `${group}-${index}`,
    disguised: String(written.lists.some(list => list.id === each.id && list.disguised)),
    entries: ['owner' in each ? each.text : {lemma: each.root, ...(each.classes.length > 0 && {as: each.classes}), ...(each.not.length > 0 && {not: each.not})}],
  }])
  const text = JSON.stringify({format: '1', ...(lists.length > 0 && {lists}), ...(rules.length > 0 && {rules})})
  const all = loadPacks([...packs, {folder: group, files: [{name: group, text}]}])
  return draft => {
    const found = new Map<Probed, Span[]>()
    const {findings, held} = lint(examplePost(draft), all, {today: () => '2024-11-01', elections: cast.elections, phase: 'kampanye', ...(cast.isWord !== undefined && {isWord: cast.isWord})})
    for (const {rule, span} of [...findings, ...held.map(({match}) => match)]) {
      const each = rule.id.startsWith(`${group}/`) ? probed[Number(rule.id.slice(group.length + 1))] : undefined
      if (each !== undefined) found.set(each, [...found.get(each) ?? [], span])
    }
    return found
  }
}
