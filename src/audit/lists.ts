import type {Written} from '../packs/phrases.ts'
import {isPhrase, listsOf} from '../packs/pattern.ts'
import {words} from '../text/index.ts'
import {personTitles, placeHonours, placeTowards, placeWords} from '../types.ts'
import type {Remark} from './remark.ts'

/** Lists that the linter itself looks for. */
const ownLists = ['penutup-konteks', 'kolom-kosong', personTitles, placeWords, placeHonours, placeTowards]

/** Lists of a pack that no phrase of any pack uses, directly or through other lists. */
export function unusedLists({lists}: Written, all: Written): Remark[] {
  const used = new Set([...ownLists, ...all.phrases.filter(({owner}) => owner !== 'list').flatMap(({text}) => listsOf(text))])
  // A list that is used uses the lists it includes, those that extend it, and those that its phrases name.
  for (const name of used) {
    for (const {id, includes, extends: others} of all.lists) {
      if (id === name) for (const each of includes) used.add(each)
      if (others.includes(name)) used.add(id)
    }
    for (const {owner, id, text} of all.phrases) if (owner === 'list' && id === name) for (const each of listsOf(text)) used.add(each)
  }
  return lists.filter(({id}) => !used.has(id)).map(({id, at}) => ({
    kind: 'unused', level: 'warning', at,
    text: {id: `daftar "${id}" tidak dipakai oleh aturan atau konteks mana pun`, en: `no rule or cue uses the list "${id}"`},
    help: {id: `tulis <${id}> dalam sebuah frasa, tambahkan "extends", atau hapus daftarnya`, en: `write <${id}> in a phrase, add "extends", or drop the list`},
  }))
}

/** Entries that their list has already. */
export function repeatedEntries({phrases}: Written): Remark[] {
  const seen = new Map<string, string>()
  return phrases.flatMap(({owner, id, text, at}): Remark[] => {
    if (owner !== 'list' || isPhrase(text)) return []
    const key = `${id} ${words(text).join(' ')}`
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, at)
      return []
    }
    return [{
      kind: 'redundant', level: 'info', at,
      text: {id: `"${text}" sudah ada dalam daftar "${id}" (${first})`, en: `"${text}" is in the list "${id}" already (${first})`},
      help: {id: 'hapus salah satunya', en: 'drop one of the two'},
    }]
  })
}
