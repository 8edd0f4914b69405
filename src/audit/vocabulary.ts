import {formClasses, languages} from '../language/index.ts'
import type {Lemma, Written} from '../packs/phrases.ts'
import {isPhrase} from '../packs/pattern.ts'
import {words} from '../text/index.ts'
import type {Cast} from '../verify.ts'
import {specimens} from './specimens.ts'

/** Words that stand for a list or a roster field, as a post would hold them; none where nothing is known. */
export type Vocabulary = (name: string) => readonly string[]

/** Lists that need no entries. */
const tokens: Readonly<Record<string, string>> = {'akun-apa-saja': '@siapa_saja', tautan: 'https://contoh.id/kabar'}

/** What of the made-up contestants stands in a roster field. */
const samples: Readonly<Record<string, (samples: Readonly<Record<string, string>>) => string | undefined>> = {
  'paslon.nama': ({calon}) => calon,
  'paslon.tertulis': ({calon}) => calon,
  'paslon.pasangan': ({pasangan}) => pasangan,
  'paslon.kepala': ({calon}) => calon?.split(' ')[0],
  'paslon.wakil': ({wakil}) => wakil?.split(' ')[0],
  'paslon.sebutan': ({sebutan}) => sebutan,
  'paslon.bagian': ({calon}) => calon?.split(' ').at(-1),
  'paslon.khas': ({calon}) => calon?.split(' ').at(-1),
  'paslon.akronim': ({akronim}) => akronim,
  'paslon.ejekan': ({ejekan}) => ejekan,
  'paslon.slogan': ({slogan}) => slogan,
  'paslon.semboyan': ({semboyan}) => semboyan,
  'paslon.tagar': ({tagar}) => tagar,
  'paslon.akun': ({akun}) => akun === undefined || akun === '' ? undefined : `@${akun}`,
  'partai.nama': ({partai}) => partai,
  'partai.singkatan': ({singkatan}) => singkatan,
}

function sample(name: string, {pair, party}: Cast): string[] {
  const text = samples[name]?.({...pair.samples, ...party.samples})
  if (text === undefined || text === '') return []
  // These count in small letters too; what asks for capitals is no match for them.
  return ['paslon.nama', 'paslon.sebutan'].includes(name) ? [text, text.toLowerCase()] : [text]
}

/** Words of the lists of packs, and the made-up contestants for roster fields. */
export function vocabularyOf({phrases, lemmas, lists}: Written, cast: Cast): Vocabulary {
  const known = new Map<string, readonly string[]>()
  const find: Vocabulary = name => {
    const before = known.get(name)
    if (before !== undefined) return before
    // A list that includes itself by way of others adds nothing.
    known.set(name, [])
    const own = lists.filter(({id, extends: others}) => id === name || others.includes(name))
    const disguised = own.some(each => each.disguised)
    const found = [...new Set([
      ...sample(name, cast),
      ...tokens[name] === undefined ? [] : [tokens[name]],
      ...own.flatMap(({includes}) => includes.flatMap(find)),
      ...own.filter(({id}) => id !== name).flatMap(({id}) => find(id)),
      ...lemmas.filter(({id}) => id === name).flatMap(formsOf),
      ...phrases.filter(({owner, id}) => owner === 'list' && id === name).flatMap(({text}) => isPhrase(text) ? specimens(text, find).slice(0, 1) : [words(text).join(' ')]),
    ])].map(each => disguised ? disguise(each) : each)
    known.set(name, found)
    return found
  }
  return find
}

/** A word with a digit in the place of a letter, as entries of a disguised list ask for; not of the first, since `4manah` is a number and a word. */
export function disguise(word: string): string {
  return word.replace(/(?<=.)[aeio]/, letter => ({a: '4', e: '3', i: '1', o: '0'})[letter] ?? letter)
}

/** Every form that a lemma stands for. */
export function formsOf({root, classes, not}: Lemma): string[] {
  const asked = formClasses.filter(name => classes.length === 0 || classes.includes(name))
  return [...languages.id.forms(words(root).join(''), asked).keys()].filter(form => !not.includes(form))
}
