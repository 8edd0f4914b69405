// @ts-nocheck
import type {Phrase, Written} from '../packs/phrases.ts'
import type {Probe, Probed} from './probe.ts'
import type {Remark} from './remark.ts'
import {specimens} from './specimens.ts'
import {disguise, type Vocabulary} from './vocabulary.ts'

/** Phrases and list entries that do nothing: never found, or found by no sentence of the tests. */
export function deadPhrases({phrases, lemmas, lists}: Written, sentences: readonly string[], {probe, vocabulary}: {readonly probe: Probe; readonly vocabulary: Vocabulary}): Remark[] {
  const reached = new Set(sentences.flatMap(sentence => [...probe(sentence).keys()]))
  // The first word of each list is enough here: whether a list's own entries are found is asked of them.
  const brief: Vocabulary = name => vocabulary(name).slice(0, 1)
  const disguised = new Set(lists.filter(list => list.disguised).map(({id}) => id))
  const textsFor = ({owner, id, text}: Phrase) => specimens(text, brief).map(each => owner === 'list' && disguised.has(id) ? disguise(each) : each)
  const never = new Map(phrases.flatMap(each => {
    const texts = textsFor(each)
    const lost = texts.filter(text => !probe(text).has(each))
    const [first] = lost
    return first === undefined ? [] : [[each as Probed, {text: first, whole: !reached.has(each) && lost.length === texts.length}] as const]
  }))
  const rest = [...phrases, ...lemmas].filter(each => !reached.has(each) && !never.has(each))
  return [
    ...[...never].map(([each, lost]) => neverFound(each, lost)),
    ...rest.filter((each): each is Phrase => 'owner' in each && each.owner === 'rule').map(unreached),
    ...grouped(rest.filter(each => !('owner' in each && each.owner === 'rule'))),
  ]
}

const wordsOf = (each: Probed): string => 'owner' in each ? each.text : each.root

/** A specimen that is not found, and whether the phrase is found in none. */
interface Lost {
  readonly text: string
  readonly whole: boolean
}

function neverFound(each: Probed, {text, whole}: Lost): Remark {
  return {
    kind: 'never', level: 'error', at: each.at,
    text: whole
      ? {id: `"${wordsOf(each)}" tidak pernah cocok, juga tidak dengan "${text}"`, en: `"${wordsOf(each)}" is never found, not even in "${text}"`}
      : {id: `satu pilihan dalam "${wordsOf(each)}" tidak pernah cocok: "${text}"`, en: `one choice of "${wordsOf(each)}" is never found: "${text}"`},
    help: {
      id: 'tagar ditulis sendiri atau diapit: "#<daftar> kata"; satu frasa paling panjang 16 kata; emoji dan @akun ditulis sebagai kata tersendiri',
      en: 'write a hashtag alone or as "#<list> word"; a phrase has at most 16 words; write emoji and @handles as words of their own',
    },
  }
}

function unreached({id, text, at}: Phrase): Remark {
  return {
    kind: 'unreached', level: 'warning', at,
    text: {id: `tidak ada contoh yang kena frasa "${text}" dari ${id}`, en: `no example reaches the phrase "${text}" of ${id}`},
    help: {id: 'tambahkan satu contoh ke "tests.violations", atau hapus frasanya', en: 'add an example to "tests.violations", or drop the phrase'},
  }
}

/** Names of owners, as in messages. */
const owners = {
  list: {id: 'daftar', en: 'list'}, cue: {id: 'konteks', en: 'cue'}, needs: {id: '"needs" aturan', en: '"needs" of rule'},
  unless: {id: '"unless" aturan', en: '"unless" of rule'}, rule: {id: 'aturan', en: 'rule'},
}

/** Most words shown of one list. */
const shown = 12

/** One remark for each list, cue or exception: nobody writes an example for every word. */
function grouped(rest: readonly Probed[]): Remark[] {
  const groups = new Map<string, Probed[]>()
  for (const each of rest) {
    const key = `${'owner' in each ? each.owner : 'list'} ${each.id}`
    groups.set(key, [...groups.get(key) ?? [], each])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    const owner = owners['owner' in first ? first.owner : 'list']
    const words = `${group.slice(0, shown).map(wordsOf).join(', ')}${group.length > shown ? ', …' : ''}`
    return [{
      kind: 'unreached', level: 'info', at: first.at,
      text: {id: `${group.length} isi ${owner.id} ${first.id} tidak ada dalam contoh mana pun: ${words}`, en: `${group.length} entries of ${owner.en} ${first.id} stand in no example: ${words}`},
      help: {id: 'tambahkan contoh untuk yang penting; hapus yang tidak dipakai orang', en: 'add examples for those that matter; drop what nobody writes'},
    } satisfies Remark]
  })
}

/** Words of a list that are tried when phrases are compared. */
const tried = 12

/** Phrases of a rule that another phrase of it always finds as well, and entries that their list has already. */
export function redundantPhrases({phrases}: Written, {probe, vocabulary}: {readonly probe: Probe; readonly vocabulary: Vocabulary}): Remark[] {
  const few: Vocabulary = name => spread(vocabulary(name), tried)
  const rivals = new Map(phrases.filter(({owner}) => owner === 'rule').map(each => [each, alwaysFound(each, probe, [few, vocabulary])]))
  return [...rivals].flatMap(([each, found]) => {
    // Of two that say the same, the later one goes.
    const winner = found.find(other => !(rivals.get(other)?.includes(each) === true && phrases.indexOf(other) > phrases.indexOf(each)))
    return winner === undefined ? [] : [{
      kind: 'redundant', level: 'warning', at: each.at,
      text: {id: `frasa "${each.text}" tidak menambah apa-apa: "${winner.text}" (${winner.at}) selalu menemukan kata-katanya juga`, en: `the phrase "${each.text}" adds nothing: "${winner.text}" (${winner.at}) always finds its words too`},
      help: {id: 'hapus salah satunya', en: 'drop one of the two'},
    } satisfies Remark]
  })
}

/** Other phrases of the same rule that find all words of a phrase, in every text that is tried; first with few words of each list, then with all. */
function alwaysFound(phrase: Phrase, probe: Probe, vocabularies: readonly Vocabulary[]): Phrase[] {
  let rivals: Phrase[] | undefined
  for (const text of vocabularies.flatMap(vocabulary => specimens(phrase.text, vocabulary))) {
    if (rivals?.length === 0) break
    const found = probe(text)
    const [start, end] = found.get(phrase)?.[0] ?? [0, Infinity]
    const now = [...found].flatMap(([each, spans]): Phrase[] =>
      'owner' in each && each.owner === 'rule' && each.id === phrase.id && each !== phrase && spans.some(([from, to]) => from <= start && to >= end) ? [each] : [])
    rivals = rivals === undefined ? now : rivals.filter(each => now.includes(each))
  }
  return rivals ?? []
}

/** So many of a list, from its whole length. */
function spread<T>(all: readonly T[], count: number): readonly T[] {
  return all.length <= count ? all : Array.from({length: count}, (_, index) => all[Math.floor(index * all.length / count)]).flatMap(each => each === undefined ? [] : [each])
}
