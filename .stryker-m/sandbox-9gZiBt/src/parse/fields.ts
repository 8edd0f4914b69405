/** Accepted names of columns and keys, by what they hold; the first in a list wins over the later ones. */
// @ts-nocheck

export interface FieldNames {
  /** What is published; several in one record make one post. */
  readonly text: readonly string[]
  /** Published beside the text and checked with it, but no post on its own. */
  readonly extra: readonly string[]
  readonly date: readonly string[]
  readonly region: readonly string[]
  readonly account: readonly string[]
  readonly accountKind: readonly string[]
  readonly platform: readonly string[]
  readonly id: readonly string[]
}

/** What offices and their tools call these fields. To know another name, add it here. */
export const defaultFields: FieldNames = {
  text: ['text', 'teks', 'caption', 'takarir', 'isi', 'konten', 'content', 'alt', 'alt text', 'teks alt', 'komentar', 'comment', 'naskah',
    'narasi', 'copy', 'copywriting', 'unggahan', 'postingan', 'pesan', 'message', 'body', 'draf', 'draft'],
  extra: ['judul', 'title', 'headline', 'deskripsi', 'description', 'hashtag', 'hashtags', 'tagar'],
  date: ['tanggal terbit', 'tanggal tayang', 'tanggal posting', 'tanggal unggah', 'tanggal upload', 'tanggal publikasi', 'tgl terbit',
    'tgl tayang', 'tgl posting', 'publish date', 'post date', 'jadwal tayang', 'date', 'tanggal', 'hari tanggal', 'tgl', 'jadwal'],
  region: ['region', 'wilayah', 'daerah', 'kabupaten kota', 'kab kota', 'kabupaten', 'kota'],
  account: ['account', 'akun', 'nama akun'],
  accountKind: ['accountKind', 'jenis akun'],
  platform: ['platform', 'kanal', 'channel', 'media sosial', 'medsos', 'media'],
  id: ['id', 'kode', 'no', 'nomor'],
}

/** What a column or key holds, and how well its name says so: lower ranks win. */
export interface Field {
  readonly kind: keyof FieldNames
  readonly rank: number
  /** False if only its first words are known, as in `Caption Instagram`. */
  readonly exact: boolean
}

/** Looks up names of columns and keys, whatever their case and punctuation. */
export interface FieldIndex {
  /** The field that a key names. */
  readonly key: (name: string) => Field | undefined
  /** The field that a column's heading names; for text and dates its first words are enough. */
  readonly heading: (name: string) => Field | undefined
}

/** Index the accepted names once for a file. */
export function fieldIndex(names: FieldNames): FieldIndex {
  const index = indexes.get(names) ?? whenAsked(() => makeIndex(names))
  indexes.set(names, index)
  return index
}

/** An index that is made when its first name is looked up: plain text has no names. */
function whenAsked(make: () => FieldIndex): FieldIndex {
  let made: FieldIndex | undefined
  const index = () => made ??= make()
  return {key: name => index().key(name), heading: name => index().heading(name)}
}

/** Indexes made before: thousands of small files share one. */
const indexes = new WeakMap<FieldNames, FieldIndex>()

function makeIndex(names: FieldNames): FieldIndex {
  const known = new Map<string, Field>()
  for (const kind of Object.keys(defaultFields) as (keyof FieldNames)[]) {
    for (const [rank, name] of names[kind].entries()) {
      if (!known.has(folded(name))) known.set(folded(name), {kind, rank, exact: true})
    }
  }
  // Every line of a stream has the same keys, folded once.
  const keys = new Map<string, Field | undefined>()
  return {
    key: name => {
      if (keys.has(name)) return keys.get(name)
      const field = known.get(folded(name))
      if (keys.size < mostKeys) keys.set(name, field)
      return field
    },
    heading: name => {
      const words = folded(name).split(' ')
      for (let length = Math.min(words.length, longestName); length > 0; length--) {
        const field = known.get(words.slice(0, length).join(' '))
        if (field !== undefined && length === words.length) return field
        if (field !== undefined && byFirstWords.has(field.kind)) return {...field, rank: field.rank + unsure, exact: false}
      }
      return undefined
    },
  }
}

/** Fields that a heading's first words are enough for: `Caption Instagram`, `Tanggal Rilis`. */
const byFirstWords: ReadonlySet<keyof FieldNames> = new Set(['text', 'extra', 'date'])
/** Most keys that are remembered. */
const mostKeys = 1000
/** Longest name that is looked up, in words. */
const longestName = 8
/** Puts a name known by its first words behind every whole one. */
const unsure = 1000

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
