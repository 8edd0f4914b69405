// @ts-nocheck
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import {parse} from '../src/parse/index.ts'
import {isSource, read} from '../src/read/index.ts'
import {placeInFile, placeWords} from '../src/report/place.ts'
import type {Result} from '../src/types.ts'
import {quietBlora, ruleset} from './shipped.ts'

const cwd = fileURLToPath(new URL('../fixtures/drafts/delapan/', import.meta.url))

/** The results of a path, read from the disk; what is passed over is left out, what cannot be read fails. */
async function results(given: string): Promise<Result[]> {
  const found: Result[] = []
  for await (const item of read([given], {cwd, stdin: (async function* (): AsyncGenerator<Uint8Array> {})()})) {
    if (!isSource(item)) throw new Error(`${item.name}: ${'reason' in item ? item.reason.en : 'ignored'}`)
    for (const post of await parse(item)) if (post.skipped === undefined) found.push(lint(post, ruleset, quietBlora))
  }
  return found
}

/** What is said of the eight posts, whatever file they stand in: status, then each finding and each held match. */
const said = [
  ['clean'],
  ['violation', 'error ajakan/pilih-nomor: coblos nomor 2', 'error tagar/calon: #AriefSriMenang', 'warning isyarat/jari: ✌️'],
  ['violation', 'error ajakan/pilih-nomor: coblos nomor 1'],
  ['clean', 'held ajakan/pilih-nomor: memilih nomor 2'],
  ['clean'],
  ['violation', 'error dukungan/paslon: dukung Arief Rohman', 'error ajakan/pilih-paslon: menangkan Arief-Sri'],
  ['clean'],
  ['violation', 'error ajakan/pilih-nomor: pilih nomor 2'],
]

const words = ({post: {text}, status, findings, held}: Result): string[] => [
  status,
  ...findings.map(({rule, severity, span}) => `${severity} ${rule.id}: ${text.slice(...span).replace(/\s+/g, ' ')}`),
  ...held.filter(({match}) => match.rule.id === 'ajakan/pilih-nomor').map(({match}) => `held ${match.rule.id}: ${text.slice(...match.span)}`),
]

/** Where each finding stands, in order: the six violations and the warning. */
const places: readonly [file: string, places: readonly string[]][] = [
  ['unggahan.txt', ['3:26', '3:45', '3:61', '6:19', '12:6', '13:1', '17:30']],
  ['markdown', ['2.md 5:26', '2.md 5:45', '2.md 5:61', '3.md 6:19', '6.md 5:6', '6.md 6:1', '8.md 5:30']],
  ['unggahan.yaml', ['7:36', '7:55', '7:71', '11:25', '19:16', '19:38', '23:81']],
  ['unggahan.json', ['11:44', '11:63', '11:79', '15:91', '27:24', '27:46', '35:95']],
  // NDJSON gives places in the post's own text: a contract.
  ['unggahan.ndjson', ['1:26', '1:45', '1:61', '2:19', '1:6', '2:1', '1:30']],
  ['unggahan.csv', ['3:46', '3:65', '3:81', '5:20', '8:27', '9:1', '11:50']],
  ['unggahan-koma.csv', ['3:48', '3:67', '3:83', '5:20', '8:28', '9:1', '11:52']],
  ['unggahan.tsv', ['3:46', '3:65', '3:81', '5:20', '8:27', '9:1', '11:50']],
  ['kalender.xlsx', ['Pekan 1!D5', 'Pekan 1!D5', 'Pekan 1!D5', 'Pekan 1!D6', 'Pekan 2!A2', 'Pekan 2!A2', 'Pekan 2!A4']],
  ['unggahan.docx', ['paragraf 3', 'paragraf 3', 'paragraf 3', 'paragraf 6', 'paragraf 12', 'paragraf 13', 'paragraf 17']],
]

describe('the same eight posts in every format', () => {
  test.each(places)('%s', async (file, expected) => {
    const found = await results(file)
    expect(found.map(words)).toEqual(said)
    const folder = path.extname(file) === ''
    expect(found.flatMap(({post, findings}) => findings.map(({span}) => `${folder ? `${path.basename(post.file)} ` : ''}${placeWords(post, span[0], 'id')}`))).toEqual(expected)
  })

  test('their dates and regions are understood, however they are written', async () => {
    const dated = places.map(([file]) => file).filter(file => !/\.(?:txt|docx)$/.test(file))
    const found = await Promise.all(dated.map(results))
    expect(found.flatMap(all => all.map(({post, context}) => `${post.date ?? 'none'} ${context.region?.code ?? 'none'}`))).toEqual(Array.from({length: 8 * dated.length}, () => '2024-11-25 33.16'))
  })
})

/** The words of a place in the file itself: what an editor that jumps there would show. */
test.each(['unggahan.txt', 'unggahan.yaml', 'unggahan.json', 'unggahan.csv', 'unggahan-koma.csv', 'unggahan.tsv'])('in %s the place holds the words', async file => {
  for await (const item of read([file], {cwd, stdin: (async function* (): AsyncGenerator<Uint8Array> {})()})) {
    if (!isSource(item)) throw new Error(file)
    const lines = item.text.split(/\r\n|\n/).map(line => [...new Intl.Segmenter('id').segment(line)].map(({segment}) => segment))
    const graphemes = await Promise.all((await results(file)).flatMap(({post, findings}) => findings.map(async ({span}) => {
      const {line, column} = placeInFile(post, span[0])
      const word = /^\S\p{L}*/u.exec(post.text.slice(...span))?.[0] ?? ''
      return [word, lines[line - 1]?.slice(column - 1).join('').slice(0, word.length)]
    })))
    const escaped = graphemes.filter(([word]) => word !== '✌')
    expect(escaped.map(([, there]) => there)).toEqual(escaped.map(([word]) => word))
  }
})
