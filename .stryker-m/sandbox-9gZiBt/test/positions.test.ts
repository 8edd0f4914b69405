// @ts-nocheck
import {describe, expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import {parse} from '../src/parse/index.ts'
import {decode} from '../src/read/decode.ts'
import {placeInFile} from '../src/report/place.ts'
import {quietBlora, ruleset} from './shipped.ts'

/** Where `ajakan/pilih-nomor` stands in a file, as `line:column-line:column`, with the words it covers. */
async function found(text: string, format: string): Promise<string[]> {
  return (await parse({name: 'draf', text, format, firstLine: 1})).flatMap(post => {
    const {findings} = lint(post, ruleset, quietBlora)
    return findings.filter(({rule}) => rule.id === 'ajakan/pilih-nomor').map(({span: [start, end]}) => {
      const [from, to] = [placeInFile(post, start), placeInFile(post, end)]
      return `${from.line}:${from.column}-${to.line}:${to.column} ${post.text.slice(start, end)}`
    })
  })
}

describe('plain text', () => {
  test.each<[name: string, draft: string, places: string[]]>([
    ['the first words', 'Coblos nomor 2', ['1:1-1:15 Coblos nomor 2']],
    ['in a line', 'Warga, coblos nomor 2 ya', ['1:8-1:22 coblos nomor 2']],
    ['on a later line', 'Pagi!\n\nAyo coblos nomor 2', ['3:5-3:19 coblos nomor 2']],
    ['CRLF ends one line', 'Pagi!\r\n\r\nAyo coblos nomor 2\r\n', ['3:5-3:19 coblos nomor 2']],
    ['a lone CR ends one line', 'Pagi!\rAyo coblos nomor 2', ['2:5-2:19 coblos nomor 2']],
    ['bold letters count one each', 'Ayo 𝐜𝐨𝐛𝐥𝐨𝐬 𝐧𝐨𝐦𝐨𝐫 2 ya', ['1:5-1:19 𝐜𝐨𝐛𝐥𝐨𝐬 𝐧𝐨𝐦𝐨𝐫 2']],
    ['an emoji counts one', '👍🏽 Ayo coblos nomor 2', ['1:7-1:21 coblos nomor 2']],
    ['a family and a flag count one each', '👨‍👩‍👧🇮🇩 Ayo coblos nomor 2', ['1:8-1:22 coblos nomor 2']],
    ['a keycap counts one', 'Ayo coblos nomor 2️⃣ ya', ['1:5-1:19 coblos nomor 2️⃣']],
    ['a combining mark counts with its letter', 'e\u0301e\u0301 coblos nomor 2', ['1:4-1:18 coblos nomor 2']],
    ['marks inside are covered', 'Ayo co\u0336blos nomor 2', ['1:5-1:19 co\u0336blos nomor 2']],
    ['a zero-width joiner inside is covered', 'Ayo cob\u200dlos nomor 2!', ['1:5-1:19 cob\u200dlos nomor 2']],
    ['over a line end', 'Ayo coblos\nnomor 2 ya', ['1:5-2:8 coblos\nnomor 2']],
    ['over CRLF', 'Ayo coblos\r\nnomor 2 ya', ['1:5-2:8 coblos\r\nnomor 2']],
    ['several posts', 'Pagi.\n---\nAyo coblos nomor 2\n---\n\ncoblos nomor 1', ['3:5-3:19 coblos nomor 2', '6:1-6:15 coblos nomor 1']],
    ['several posts with CRLF', 'Pagi.\r\n---\r\nAyo coblos nomor 2\r\n---\r\ncoblos nomor 1', ['3:5-3:19 coblos nomor 2', '5:1-5:15 coblos nomor 1']],
  ])('%s', async (_name, draft, places) => {
    expect(await found(draft, 'text')).toEqual(places)
  })
})

test('a byte-order mark is no column', async () => {
  const decoded = decode(Buffer.from('\ufeffCoblos nomor 2'))
  expect('text' in decoded && await found(decoded.text, 'text')).toEqual(['1:1-1:15 Coblos nomor 2'])
})

test('UTF-16 counts as the same text', async () => {
  const decoded = decode(Buffer.from('\ufeff👍 Coblos nomor 2', 'utf16le'))
  expect('text' in decoded && await found(decoded.text, 'text')).toEqual(['1:3-1:17 Coblos nomor 2'])
})

test('front matter counts among the lines of a Markdown file, and is checked', async () => {
  const draft = '---\ntanggal: 2024-11-25\nwilayah: Blora\njudul: Ayo coblos nomor 1\n---\n# Pagi\n\nAyo *coblos nomor 2* ya\n'
  expect(await found(draft, 'markdown')).toEqual(['4:12-4:26 coblos nomor 1', '8:6-8:20 coblos nomor 2'])
})

test('NDJSON counts in the text of the post', async () => {
  const lines = [{id: 'a', text: 'Pagi.'}, {id: 'b', text: 'Pagi.\nAyo coblos nomor 2'}].map(each => JSON.stringify(each))
  expect(await found(lines.join('\n'), 'ndjson')).toEqual(['2:5-2:19 coblos nomor 2'])
})
