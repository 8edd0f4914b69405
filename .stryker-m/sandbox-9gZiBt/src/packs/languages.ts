// @ts-nocheck
import type {Draft} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'

/** Keys of one language. */
export const languageKeys = ['tag', 'name', 'covered', 'words']

/** Read `languages:`: closed-class words, by which a post's language is told. */
export function readLanguages(draft: Draft, fields: Fields): void {
  for (const language of fields.maps('languages', languageKeys)) {
    draft.languages.push({
      tag: language.text('tag'),
      name: language.localized('name'),
      covered: language.flag('covered'),
      words: language.texts('words').map(({text}) => text.toLowerCase()),
    })
  }
}
