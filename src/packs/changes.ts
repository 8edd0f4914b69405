import {electionTypes, phases} from '../types.ts'
import type {Fields} from '../yaml/fields.ts'
import type {Draft} from './draft.ts'
import {choices} from './choices.ts'

/** Keys of what phases change. */
export const changeKeys = ['text', 'articles', 'standing', 'note', ...electionTypes]

/** Read `changes:`, what the command `phase` tells of a phase; in the order in which it tells them. */
export function readChanges(draft: Draft, fields: Fields): void {
  for (const change of fields.maps('changes', changeKeys)) {
    const articles = change.texts('articles')
    for (const {text, at} of articles) draft.articleReferences.push({name: text, fields: change, at})
    const of = (type: (typeof electionTypes)[number]) => change.has(type) ? choices(change, type, phases) : []
    draft.changes.push({
      text: change.localized('text'),
      articles: articles.map(({text}) => text),
      phases: {pilkada: of('pilkada'), pemilu: of('pemilu')},
      standing: change.flag('standing'),
    })
  }
}
