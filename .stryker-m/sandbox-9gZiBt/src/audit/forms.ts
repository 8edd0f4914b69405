// @ts-nocheck
import {languages} from '../language/index.ts'
import type {Lemma, Written} from '../packs/phrases.ts'
import {words} from '../text/index.ts'
import type {Remark} from './remark.ts'
import {formsOf} from './vocabulary.ts'

/** Forms made from a root that are other words as well: `masa` + `-lah` is `masalah`. */
export function otherWords({lemmas}: Written, isWord: (word: string) => boolean): Remark[] {
  return lemmas.flatMap(lemma => {
    const root = words(lemma.root).join('')
    const found = formsOf(lemma).filter(form => form !== root).flatMap(form => {
      const twin = isWord(form) ? form : otherRoot(form, root, isWord)
      return twin === undefined ? [] : [{form, twin}]
    })
    return found.length === 0 ? [] : [remark(lemma, found)]
  })
}

const shown = 8

function remark({id, root, at}: Lemma, found: readonly {readonly form: string; readonly twin: string}[]): Remark {
  const list = (of: string) => found.slice(0, shown).map(({form, twin}) => form === twin ? form : `${form} (${of} ${twin})`).join(', ')
  const forms = found.slice(0, shown).map(({form}) => form).join(', ')
  return {
    kind: 'form', level: 'warning', at,
    text: {id: `bentuk dari "${root}" dalam daftar "${id}" yang juga kata lain: ${list('dari')}`, en: `forms of "${root}" in the list "${id}" that are other words too: ${list('of')}`},
    help: {id: `buang yang berarti lain: not: [${forms}]; bila maknanya sama, biarkan`, en: `leave out what means something else: not: [${forms}]; if the meaning is the same, keep it`},
  }
}

/** Prefixes with the letters that they swallow. */
const prefixes: readonly (readonly [prefix: string, lost: readonly string[]])[] = [
  ['mem', ['', 'p']], ['men', ['', 't']], ['meng', ['', 'k']], ['meny', ['s']], ['me', ['']],
  ['pem', ['', 'p']], ['pen', ['', 't']], ['peng', ['', 'k']], ['peny', ['s']], ['pe', ['']], ['per', ['']],
  ['di', ['']], ['ter', ['']], ['ber', ['']], ['ke', ['']], ['', ['']],
]
const suffixes = ['', 'kan', 'i', 'an']

/** Another root of the dictionary that has the same form: `mengarang` is of `karang` and of `arang`. */
function otherRoot(form: string, root: string, isWord: (word: string) => boolean): string | undefined {
  for (const [prefix, lost] of prefixes) for (const suffix of suffixes) {
    if (!form.startsWith(prefix) || !form.endsWith(suffix) || prefix.length + suffix.length === 0) continue
    const middle = form.slice(prefix.length, form.length - suffix.length)
    for (const letter of lost) {
      const other = letter + middle
      // Two letters are no root, and a root with its own ending is no other word.
      if (other.length < 3 || other === root || other.startsWith(root) || !isWord(other)) continue
      if (languages.id.forms(other, ['act', 'pass', 'ter', 'agent', 'nom', 'ber']).has(form)) return other
    }
  }
  return undefined
}
