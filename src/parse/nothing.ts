import type {Localized, Post, Source} from '../types.ts'
import type {FieldIndex} from './fields.ts'
import type {Hint} from './header.ts'

/** A file, or a part of it, that holds no post: a failure when it was named, passed over when a folder search found it. */
export function nothing({name, firstLine, found}: Source, why: Localized, whyFound = noDraft): Post {
  const post = {file: name, id: '1', text: '', line: firstLine, anchors: [{offset: 0, line: firstLine, column: 1}]}
  return found === true ? {...post, skipped: whyFound} : {...post, unreadable: why}
}

/** In few words: a folder may hold many data files. */
const noDraft: Localized = {id: 'bukan draf (tidak ada kolom atau kunci teks yang dikenal)', en: 'no draft (no column or key is known to hold text)'}

/** A file that cannot be read as what it should be. */
export function broken({name, firstLine}: Source, why: Localized): Post {
  return {file: name, id: '1', text: '', line: firstLine, anchors: [{offset: 0, line: firstLine, column: 1}], unreadable: why}
}

/** That a table has a header and nothing under it, or nothing in its columns of text. */
export const noRow: Localized = {id: 'tidak ada satu baris pun yang berisi teks', en: 'not one row holds text'}

/** A draft with nothing in it. */
export const emptyFile: Localized = {id: 'draf kosong: tidak ada yang diperiksa', en: 'empty draft: nothing was checked'}

/** A file whose values nest deeper than anyone writes. */
export const tooDeep: Localized = {id: 'isinya bersarang terlalu dalam', en: 'its values are nested too deep'}

/** That no column or key is known to hold text, with those that were seen and what to do. */
export function noTextField(kind: 'column' | 'key', {names: seen, headless}: Hint, index: FieldIndex): Localized {
  if (headless) {
    return {
      id: 'tabel ini tidak punya baris judul: baris pertamanya sudah berisi teks. Tambahkan baris di atasnya dengan judul kolom, misalnya tanggal dan caption',
      en: 'this table has no row of headings: its first row holds text already. Add a row above it that names the columns, for example date and caption',
    }
  }
  // The example is a name that means nothing to us yet.
  const example = seen.find(name => index.heading(name) === undefined) ?? seen[0]
  const names = seen.map(name => `“${name}”`).join(', ')
  const id = {column: 'kolom', key: 'kunci'}[kind]
  const shown = seen.length === 0 ? {id: '', en: ''} : {id: ` Yang terlihat: ${names}.`, en: ` Seen: ${names}.`}
  return {
    id: `tidak ada ${id} teks yang dikenal.${shown.id} Beri nama "caption" pada ${id} yang berisi teks, atau sebut namanya di netralint.yaml, misalnya fields: {text: [${example ?? 'Nama'}]}`,
    en: `no ${kind} is known to hold text.${shown.en} Name the ${kind} with the text "caption", or give its name in netralint.yaml, for example fields: {text: [${example ?? 'Name'}]}`,
  }
}
