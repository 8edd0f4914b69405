// @ts-nocheck
import {parseYaml, type Value} from '../yaml/document.ts'
import {Fields} from '../yaml/fields.ts'
import type {Pack} from './index.ts'
import {listKeys} from './lists.ts'

/** What a phrase belongs to. */
export type PhraseOwner = 'rule' | 'needs' | 'unless' | 'cue' | 'list'

/** One phrase as a pack's author wrote it, with its place; for the tests of packs. */
export interface Phrase {
  readonly owner: PhraseOwner
  /** Id of the rule, cue or list. */
  readonly id: string
  readonly text: string
  /** `file:line:column`. */
  readonly at: string
}

/** A list entry that stands for the forms of a root. */
export interface Lemma {
  /** Id of the list. */
  readonly id: string
  readonly root: string
  /** Form classes by name; none for all. */
  readonly classes: readonly string[]
  readonly not: readonly string[]
  readonly at: string
}

/** A list, as far as phrases need it. */
export interface PhraseList {
  readonly id: string
  readonly includes: readonly string[]
  readonly extends: readonly string[]
  readonly disguised: boolean
  readonly at: string
}

/** Everything of packs that is written in words to be found. */
export interface Written {
  readonly phrases: readonly Phrase[]
  readonly lemmas: readonly Lemma[]
  readonly lists: readonly PhraseList[]
  /** Ids of rosters. */
  readonly rosters: readonly string[]
}

/** List the phrases, lemmas and lists of packs with their places; the packs must have been loaded without problems. */
export function writtenIn(packs: readonly Pack[]): Written {
  const written = {phrases: [] as Phrase[], lemmas: [] as Lemma[], lists: [] as PhraseList[], rosters: [] as string[]}
  for (const file of packs.flatMap(pack => pack.files)) {
    const document = parseYaml(file, [])
    if (document.root === undefined) continue
    const top = new Fields(document, document.root, [], [])
    const add = (owner: PhraseOwner, id: string, from: Fields, key: string) => {
      for (const {text, at} of from.texts(key)) written.phrases.push({owner, id, text, at: placeOf(from, at)})
    }
    for (const rule of top.maps('rules', [])) {
      const id = rule.text('id')
      add('rule', id, rule, 'match')
      for (const need of rule.maps('needs', [])) add('needs', id, need, 'phrases')
      for (const exception of rule.maps('unless', [])) {
        add('unless', id, exception, 'phrases')
        add('unless', id, exception, 'except')
      }
    }
    for (const cue of top.maps('cues', [])) {
      for (const key of ['phrases', 'except', 'silenced-by']) add('cue', cue.text('id'), cue, key)
    }
    for (const list of top.maps('lists', listKeys)) readList(list, written)
    for (const roster of top.maps('rosters', [])) written.rosters.push(roster.text('id'))
  }
  return written
}

function readList(list: Fields, {phrases, lemmas, lists}: {readonly phrases: Phrase[]; readonly lemmas: Lemma[]; readonly lists: PhraseList[]}): void {
  const id = list.text('id')
  const names = (key: string) => list.texts(key).map(({text}) => text)
  lists.push({id, includes: names('include'), extends: names('extends'), disguised: list.flag('disguised'), at: list.place()})
  for (const item of list.items('entries')) {
    if (item.type === 'text') phrases.push({owner: 'list', id, text: item.text, at: placeOf(list, item.at)})
    else lemmas.push(lemma(id, list, item))
  }
}

function lemma(id: string, list: Fields, item: Value): Lemma {
  const entry = list.inside(item, [])
  const names = (key: string) => entry.texts(key).map(({text}) => text)
  return {id, root: entry.text('lemma'), classes: names('as'), not: names('not'), at: entry.place()}
}

function placeOf({document}: Fields, offset: number): string {
  const {line, column} = document.place(offset)
  return `${document.file}:${line}:${column}`
}
