// @ts-nocheck
import {strToU8, zipSync} from 'fflate'
import {readAccepted, withAccepted} from '../../src/config/accepted.ts'
import {readSettings} from '../../src/config/settings.ts'
import {UserError} from '../../src/errors.ts'
import {lint} from '../../src/lint.ts'
import {loadPacks} from '../../src/packs/index.ts'
import {parse} from '../../src/parse/index.ts'
import {decode} from '../../src/read/decode.ts'
import {placeInFile} from '../../src/report/place.ts'
import type {Post, Result} from '../../src/types.ts'
import {docx, xlsx} from '../office.ts'
import {quietBlora, ruleset} from '../shipped.ts'

/** What the fuzzer feeds bytes to; it throws if anything is wrong that no user can put right. */
export type Target = (bytes: Uint8Array) => Promise<void>

const decoder = new TextDecoder()
const textFormats = ['text', 'markdown', 'yaml', 'json', 'ndjson', 'csv', 'tsv'] as const

/** Every input path by name. */
export const targets: Readonly<Record<string, Target>> = {
  ...Object.fromEntries(textFormats.map(format => [format, async (bytes: Uint8Array) => check(await parse({name: 'draf', text: decoder.decode(bytes), format, firstLine: 1}))])),
  xlsx: async bytes => check(await parse({name: 'draf.xlsx', text: '', bytes, format: 'xlsx', firstLine: 1})),
  docx: async bytes => check(await parse({name: 'draf.docx', text: '', bytes, format: 'docx', firstLine: 1})),
  // Inside a sound file, so that the fuzzer need not learn to zip.
  sheet: async bytes => check(await parse({name: 'draf.xlsx', text: '', bytes: withPart('xl/worksheets/sheet1.xml', bytes, workbookParts), format: 'xlsx', firstLine: 1})),
  document: async bytes => check(await parse({name: 'draf.docx', text: '', bytes: withPart('word/document.xml', bytes, documentParts), format: 'docx', firstLine: 1})),
  decode: async bytes => {
    const decoded = decode(bytes)
    if ('text' in decoded) check(await parse({name: 'draf', text: decoded.text, format: 'text', firstLine: 1}))
  },
  settings: async bytes => refusable(() => { readSettings({name: 'netralint.yaml', text: decoder.decode(bytes)}) }),
  accepted: async bytes => refusable(() => {
    const text = decoder.decode(bytes)
    const before = readAccepted({name: 'netralint.accepted.yaml', text})
    const after = readAccepted({name: 'netralint.accepted.yaml', text: withAccepted({name: 'netralint.accepted.yaml', text}, [entry])})
    const kept = new Set(before.map(({fingerprint, file}) => `${fingerprint} ${file}`)).add(`${entry.fingerprint} ${entry.file}`)
    if (new Set(after.map(({fingerprint, file}) => `${fingerprint} ${file}`)).size !== kept.size) throw new Error('an entry was lost')
  }),
  pack: async bytes => refusable(() => {
    const own = loadPacks([{folder: 'mini', files: [{name: 'mini.yaml', text: decoder.decode(bytes)}]}])
    for (const text of ['Ayo pilih nomor 2 ya! #pilih2', 'satu dua tiga satu dua tiga']) checkResult(lint({file: 'draf', id: '1', text, line: 1, anchors: []}, own, quietBlora))
  }),
  lint: async bytes => {
    for (const post of await parse({name: 'draf', text: decoder.decode(bytes), format: 'text', firstLine: 1})) checkResult(lint(post, ruleset, quietBlora))
  },
}

const entry = {fingerprint: '0123456789abcdef', rule: 'uji/kata', file: 'draf.txt', reason: 'kutipan', by: 'Rina', until: '2030-01-01', words: 'coblos nomor 2'}

/** A refusal that tells the user what to do is no failure. */
function refusable(attempt: () => void): void {
  try {
    attempt()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
}

type Parts = Readonly<Record<string, Uint8Array>>
const workbookParts = await partsOf(xlsx([{name: 'Kalender', rows: [['Tanggal', 'Caption'], ['2024-11-25', 'Pagi']]}]))
const documentParts = await partsOf(docx(''))

async function partsOf(file: Uint8Array): Promise<Parts> {
  const {unzipSync} = await import('fflate')
  return unzipSync(file)
}

function withPart(name: string, content: Uint8Array, parts: Parts): Uint8Array {
  return zipSync({...parts, [name]: strToU8(decoder.decode(content))}, {level: 0, mtime: '2024-11-01T12:00:00'})
}

/** Posts are sound when each has a reason or a text whose places can be told. */
function check(posts: readonly Post[]): void {
  for (const {anchors, text} of posts) {
    for (const [index, {offset, line, column}] of anchors.entries()) {
      if (offset < (anchors[index - 1]?.offset ?? 0) || offset > text.length || !(line >= 1) || !(column >= 1)) throw new Error(`anchor ${index} of ${anchors.length} lies outside: ${offset} ${line}:${column}`)
    }
  }
  for (const post of posts.slice(0, 5)) {
    for (const offset of [0, Math.floor(post.text.length / 2), post.text.length]) {
      const {line, column} = placeInFile(post, offset)
      if (!(line >= 1) || !(column >= 1)) throw new Error(`offset ${offset} lies at ${line}:${column}`)
    }
  }
}

function checkResult({post: {text}, findings, held}: Result): void {
  for (const span of [...findings.map(finding => finding.span), ...held.map(({match}) => match.span)]) {
    if (!(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length)) throw new Error(`span ${span.join('-')} lies outside a text of ${text.length}`)
  }
}
