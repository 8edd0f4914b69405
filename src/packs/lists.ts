import {formClasses, languages} from '../language/index.ts'
import type {FormClass} from '../types.ts'
import {words} from '../text/index.ts'
import type {Value} from '../yaml/document.ts'
import type {Draft} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'
import {compilePattern, isLongRow, isPhrase, listsOf, tooLong} from './pattern.ts'

/** Keys of one list. */
export const listKeys = ['id', 'note', 'include', 'extends', 'entries', 'disguised']

/** Keys of an entry that stands for the forms of a root. */
export const entryKeys = ['lemma', 'as', 'not', 'language']

/** Keys of one alias. */
export const aliasKeys = ['word', 'variants']

/** Read `lists:`: named words and phrases that rules refer to as `<id>`. */
export function readLists(draft: Draft, fields: Fields): void {
  for (const list of fields.maps('lists', listKeys)) {
    const id = list.text('id')
    if (draft.lists.has(id)) list.report(list.at('id'), {id: `daftar "${id}" sudah ada`, en: `list "${id}" exists already`})
    draft.lists.add(id)
    const label = draft.lexicon.label(id)
    for (const {text, at} of list.texts('include')) {
      draft.includes.push({list: label, includes: draft.lexicon.label(text)})
      draft.listReferences.push({name: text, fields: list, at})
    }
    for (const {text, at} of list.texts('extends')) {
      draft.includes.push({list: draft.lexicon.label(text), includes: label})
      draft.listReferences.push({name: text, fields: list, at})
    }
    const disguised = list.flag('disguised')
    for (const item of list.items('entries')) readEntry(draft, list, {label, disguised}, item)
    if (!list.has('include') && list.items('entries').length === 0) list.report(list.at('id'), {id: `daftar "${id}" kosong`, en: `list "${id}" is empty`})
  }
}

/** Read `aliases:`: spellings and the word each stands for. */
export function readAliases(draft: Draft, fields: Fields): void {
  for (const alias of fields.maps('aliases', aliasKeys)) {
    const word = words(alias.text('word'))
    if (word.length !== 1) alias.report(alias.at('word'), {id: 'alias harus satu kata', en: 'an alias is one word'})
    for (const {text} of alias.texts('variants')) draft.lexicon.alias(words(text).join(''), word[0] ?? '')
  }
}

/** An entry with alternatives, gaps or the names of other lists is a phrase of its own. */
function readComposite(draft: Draft, list: Fields, label: number, {text, at}: {readonly text: string; readonly at: number}): void {
  const compiled = compilePattern(text, draft.lexicon)
  if ('error' in compiled) {
    list.report(at, compiled.error)
    return
  }
  for (const name of listsOf(text)) draft.listReferences.push({name, fields: list, at})
  for (const pattern of compiled) draft.composites.push({label, pattern})
}

/** Most forms that the lemmas of all packs may stand for: each takes about a kilobyte while packs compile. */
const mostForms = 200_000
const formsRead = new WeakMap<Draft, number>()

function readEntry(draft: Draft, list: Fields, {label, disguised}: {readonly label: number; readonly disguised: boolean}, item: Value): void {
  if (item.type === 'text' && isPhrase(item.text)) {
    readComposite(draft, list, label, item)
    return
  }
  if (item.type === 'text') {
    if (isLongRow(item.text)) list.report(item.at, tooLong.error)
    else if (!draft.lexicon.add(label, item.text, {disguised})) list.report(item.at, {id: 'entri kosong atau tanpa kata', en: 'entry is empty or has no word'}, {id: 'beri tanda kutip bila diawali # atau @', en: 'quote it if it begins with # or @'})
    return
  }
  const entry = list.inside(item, entryKeys)
  const root = words(entry.text('lemma'))
  const language = languages[entry.choice('language', Object.keys(languages) as (keyof typeof languages)[], 'id')]
  const classes = entry.texts('as').flatMap(({text, at}): FormClass[] => {
    const known = formClasses.find(name => name === text)
    if (known === undefined) entry.report(at, {id: `kelas bentuk tidak dikenal "${text}"`, en: `unknown form class "${text}"`}, {id: `kelas yang ada: ${formClasses.join(', ')}`, en: `known classes: ${formClasses.join(', ')}`})
    return known === undefined ? [] : [known]
  })
  const not = new Set(entry.texts('not').map(({text}) => text))
  const forms = [...language.forms(root.join(''), classes.length > 0 ? classes : [...formClasses])]
  const before = formsRead.get(draft) ?? 0
  formsRead.set(draft, before + forms.length)
  if (before + forms.length > mostForms) {
    // Once is enough: the pack is refused.
    if (before <= mostForms) entry.report(entry.at('lemma'), {id: `kata dasar dalam semua paket punya lebih dari ${mostForms.toLocaleString('id')} bentuk; kurangi kata dasarnya atau kelas bentuknya`, en: `the lemmas of all packs have more than ${mostForms.toLocaleString('en')} forms; write fewer lemmas, or fewer classes`})
    return
  }
  for (const [form, formClass] of forms) if (!not.has(form)) draft.lexicon.addWords(label, [form], {form: formClass, disguised})
}
