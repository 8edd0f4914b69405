// @ts-nocheck
import type {FormClass} from '../types.ts'
import type {Language} from './index.ts'

/** Indonesian, formal and colloquial, with the Javanese endings that captions borrow. */
export const indonesian: Language = {forms}

const clitics = ['', 'lah', 'nya', 'kah', 'pun']
const ends = ['', 'kan', 'i']

/** Every form of a root in the classes asked for, with its class; the first class wins a shared form. */
function forms(root: string, classes: readonly FormClass[]): Map<string, FormClass> {
  const found = new Map<string, FormClass>()
  for (const formClass of classes) {
    for (const form of build[formClass](root)) {
      for (const clitic of clitics) if (!found.has(form + clitic)) found.set(form + clitic, formClass)
    }
  }
  return found
}

/** How each class is made. Shapes and their measured accuracy: see `rules/README.md`. */
const build: Readonly<Record<FormClass, (root: string) => string[]>> = {
  exact: root => [root],
  base: root => [root],
  imp: root => [...ends.slice(1), 'in', 'en', 'no', 'ke'].map(end => root + end),
  act: root => [...ends.map(end => nasal(root, 'me') + end), ...ends.map(end => `memper${root}${end}`)],
  actc: root => {
    const colloquial = [nasal(root, ''), `nge${root}`, ...(/^[bdjg]/.test(root) ? [`${/^[b]/.test(root) ? 'm' : 'n'}${root}`] : [])]
    return colloquial.flatMap(form => [form, `${form}in`, `${form}kan`])
  },
  pass: root => [...ends.map(end => `di${root}${end}`), `di${root}in`, ...ends.map(end => `diper${root}${end}`)],
  ter: root => ends.map(end => `ter${root}${end}`),
  person: root => [`ku${root}`, `kau${root}`, `ku${root}kan`, `kau${root}kan`],
  agent: root => [nasal(root, 'pe'), `pe${root}`],
  nom: root => [`${nasal(root, 'pe')}an`, `per${root}an`, `ke${root}an`, `${root}an`],
  ber: root => [`ber${root}`],
}

/** `me` + `pilih` = `memilih`; `pe` + `dukung` = `pendukung`; with no prefix, colloquial `milih`, `nyoblos`. */
function nasal(root: string, prefix: 'me' | 'pe' | ''): string {
  const rest = root.slice(1)
  const first = root[0] ?? ''
  if (first === 'p') return `${prefix}m${rest}`
  if (first === 't') return `${prefix}n${rest}`
  if (first === 'k') return `${prefix}ng${rest}`
  if (first === 's') return `${prefix}ny${rest}`
  if (first === 'c') return prefix === '' ? `ny${rest}` : `${prefix}n${root}`
  if ('aiueogh'.includes(first)) return `${prefix}ng${root}`
  if (prefix === '') return `nge${root}`
  if ('bfv'.includes(first)) return `${prefix}m${root}`
  if ('djz'.includes(first)) return `${prefix}n${root}`
  return prefix + root
}
