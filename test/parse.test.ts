import {describe, expect, test} from 'vitest'
import {readDay} from '../src/parse/dates.ts'
import {parse} from '../src/parse/index.ts'
import type {Post} from '../src/types.ts'

/** What parsing gives for a text, without the file's name, which is always the same. */
async function posts(format: string, text: string, firstLine = 1): Promise<Omit<Post, 'file'>[]> {
  return (await parse({name: 'draf', text, format, firstLine})).map(({file, ...rest}) => {
    expect(file).toBe('draf')
    return rest
  })
}

const empty = {id: 'draf kosong: tidak ada yang diperiksa', en: 'empty draft: nothing was checked'}

describe('text', () => {
  test.each<[name: string, text: string, expected: Omit<Post, 'file'>[]]>([
    ['one post', 'Pagi.\nSiang.', [{id: '1', text: 'Pagi.\nSiang.', line: 1, anchors: [{offset: 0, line: 1, column: 1}]}]],
    ['several, parted by ---', 'Satu\n---\nDua\n---  \nTiga\n', [
      {id: '1', text: 'Satu\n', line: 1, anchors: [{offset: 0, line: 1, column: 1}]},
      {id: '2', text: 'Dua\n', line: 3, anchors: [{offset: 0, line: 3, column: 1}]},
      {id: '3', text: 'Tiga\n', line: 5, anchors: [{offset: 0, line: 5, column: 1}]},
    ]],
    ['CRLF', 'Satu\r\n---\r\nDua', [
      {id: '1', text: 'Satu\r\n', line: 1, anchors: [{offset: 0, line: 1, column: 1}]},
      {id: '2', text: 'Dua', line: 3, anchors: [{offset: 0, line: 3, column: 1}]},
    ]],
    ['dashes inside a line part nothing', 'Satu --- dua\n --- tiga\n', [{id: '1', text: 'Satu --- dua\n --- tiga\n', line: 1, anchors: [{offset: 0, line: 1, column: 1}]}]],
    ['empty parts are no posts', '---\n\n---\nDua\n---\n', [{id: '1', text: 'Dua\n', line: 4, anchors: [{offset: 0, line: 4, column: 1}]}]],
    ['nothing', '', [{id: '1', text: '', line: 1, anchors: [{offset: 0, line: 1, column: 1}], unreadable: empty}]],
    ['blanks only', ' \n\t\n', [{id: '1', text: '', line: 1, anchors: [{offset: 0, line: 1, column: 1}], unreadable: empty}]],
    ['separators only', '---\n---\n', [{id: '1', text: '', line: 1, anchors: [{offset: 0, line: 1, column: 1}], unreadable: empty}]],
    ['a line that only begins with dashes parts nothing', 'Pagi\n---Promo---\nAyo\n----\nSiang', [{id: '1', text: 'Pagi\n---Promo---\nAyo\n----\nSiang', line: 1, anchors: [{offset: 0, line: 1, column: 1}]}]],
  ])('%s', async (_name, text, expected) => {
    expect(await posts('text', text)).toEqual(expected)
  })

  test('an unknown format is read as text', async () => {
    expect(await posts('rtf', 'Pagi.')).toEqual([{id: '1', text: 'Pagi.', line: 1, anchors: [{offset: 0, line: 1, column: 1}]}])
  })
})

describe('markdown', () => {
  test.each<[name: string, text: string, expected: object]>([
    ['no front matter', '# Pagi\n\n---\n\nSiang\n', {}],
    ['keys in English', '---\ndate: 2024-11-25\nregion: Blora\naccount: dinkes\nplatform: ig\n---\nPagi', {date: '2024-11-25', region: 'Blora', account: 'dinkes', platform: 'ig'}],
    ['keys in Indonesian', '---\ntanggal: 2024-11-25\nwilayah: 33.16\nakun: dinkes\n---\nPagi', {date: '2024-11-25', region: '33.16', account: 'dinkes'}],
    ['a time after the date', '---\ndate: 2024-11-25T08:00:00+07:00\n---\nPagi', {date: '2024-11-25'}],
    ['CRLF', '---\r\ndate: 2024-11-25\r\n---\r\nPagi', {date: '2024-11-25'}],
    ['a date that is none', '---\ndate: 25 November\n---\nPagi', {unreadable: {
      id: 'tanggal "25 November" tidak terbaca; tulis tanggal lengkap, misalnya 2024-11-25, 25/11/2024, atau 25 November 2024', en: 'date "25 November" cannot be read; write a full date, for example 2024-11-25, 25/11/2024 or 25 November 2024',
    }}],
    ['a day that no month has', '---\ndate: 2024-02-30\n---\nPagi', {unreadable: {
      id: 'tanggal "2024-02-30" tidak terbaca; tulis tanggal lengkap, misalnya 2024-11-25, 25/11/2024, atau 25 November 2024', en: 'date "2024-02-30" cannot be read; write a full date, for example 2024-11-25, 25/11/2024 or 25 November 2024',
    }}],
    ['empty', '', {unreadable: empty}],
  ])('%s', async (_name, text, expected) => {
    expect(await posts('markdown', text)).toEqual([{id: '1', text, line: 1, anchors: [{offset: 0, line: 1, column: 1}], ...expected}])
  })

  test.each<[name: string, text: string, expected: string]>([
    ['a fence', 'Pagi\n```js\npilih(2)\n```\nSiang', 'Pagi\n     \n        \n   \nSiang'],
    ['tildes, and CRLF', 'Pagi\r\n~~~\r\na\r\n~~~\r\nSiang', 'Pagi\r\n   \r\n \r\n   \r\nSiang'],
    ['a fence in a list', '- a\n  ```\n  b\n  ```\n- c', '- a\n     \n   \n     \n- c'],
    ['a longer fence holds a shorter', '````\n```\na\n````\nSiang', '    \n   \n \n    \nSiang'],
    ['a fence that is never closed hides nothing', 'Pagi\n```\nSiang', 'Pagi\n```\nSiang'],
    ['code in a line: its marks keep the words around it apart', 'coblos `npm i` nomor', 'coblos `     ` nomor'],
    ['two marks around one', 'a ``b`c`` d', 'a `     ` d'],
    ['a mark without a partner', 'a `b c', 'a `b c'],
    ['marks for apostrophes hide nothing', 'Jum`at coblos nomor 2, Ka`bah', 'Jum`at coblos nomor 2, Ka`bah'],
    ['no code over an empty line', 'a `b\n\nc` d', 'a `b\n\nc` d'],
    ['front matter is no code', '---\njudul: "`a`"\n---\n`b`', '---\njudul: "`a`"\n---\n` `'],
    ['tags of HTML', 'Coblos <b>nomor</b> <span class="besar">2</span>\n<br/>x < y', 'Coblos    nomor                         2       \n     x < y'],
    ['what a picture says stays', '<img src="a.png" alt="Coblos nomor 2" title=\'ya\'>', '                      Coblos nomor 2         ya  '],
  ])('code is not checked: %s', async (_name, text, expected) => {
    expect(expected).toHaveLength(text.length)
    expect((await posts('markdown', text)).map(post => post.text)).toEqual([expected])
  })

  test('front matter that is no YAML is not passed over', async () => {
    expect((await posts('markdown', '---\ndate: [2024\n---\nPagi')).map(post => post.unreadable?.id)).toEqual([expect.stringContaining('bagian depan (front matter) tidak terbaca sebagai YAML')])
  })
})

describe('NDJSON', () => {
  const noJson = {id: 'baris ini bukan JSON yang sah', en: 'this line is not valid JSON'}
  const noObject = {id: 'baris ini harus berupa objek JSON {"id": ..., "text": ...}', en: 'this line must be a JSON object {"id": ..., "text": ...}'}
  const noText = {id: 'kunci "text" tidak ada atau bukan teks', en: 'key "text" is missing or not text'}

  test.each<[name: string, line: string, expected: object]>([
    ['a post', '{"id": "p1", "text": "Pagi"}', {id: 'p1', text: 'Pagi'}],
    ['a number for an id', '{"id": 7, "text": "Pagi"}', {id: '7', text: 'Pagi'}],
    ['no id: its line', '{"text": "Pagi"}', {id: '1', text: 'Pagi'}],
    ['everything', '{"id": "a", "text": "Pagi", "date": "2024-11-25", "platform": "ig", "account": "dinkes", "region": "33.16", "likes": 3}',
      {id: 'a', text: 'Pagi', date: '2024-11-25', platform: 'ig', account: 'dinkes', region: '33.16'}],
    ['nulls', '{"id": null, "text": "Pagi", "date": null, "region": ""}', {id: '1', text: 'Pagi'}],
    ['a carriage return', '{"id": "a", "text": "Pagi"}\r', {id: 'a', text: 'Pagi'}],
    ['not JSON', 'Pagi', {id: '1', text: '', unreadable: noJson}],
    ['half a line', '{"id": "a", "te', {id: '1', text: '', unreadable: noJson}],
    ['no object', '["Pagi"]', {id: '1', text: '', unreadable: noObject}],
    ['null', 'null', {id: '1', text: '', unreadable: noObject}],
    ['no text', '{"id": "a"}', {id: 'a', text: '', unreadable: noText}],
    ['text that is no text', '{"id": "a", "text": 5}', {id: 'a', text: '', unreadable: noText}],
    ['the name of the key for text', '{"id": "text", "text": "text", "asal": {"text": "lain"}}', {id: 'text', text: 'text'}],
    ['a second text', '{"id": "a", "text": "Coblos nomor 2", "text": "Pagi"}', {id: 'a', text: '', unreadable: {id: 'kunci "text" ada dua kali; hapus salah satunya', en: 'key "text" is there twice; remove one'}}],
    ['a second caption', '{"id": "a", "caption": "Coblos nomor 2", "caption": "Pagi"}', {id: 'a', text: '', unreadable: {id: 'kunci "caption" ada dua kali; hapus salah satunya', en: 'key "caption" is there twice; remove one'}}],
    ['empty text', '{"id": "a", "text": " "}', {id: 'a', text: ' ', unreadable: empty}],
  ])('%s', async (_name, line, expected) => {
    expect(await posts('ndjson', line)).toEqual([{line: 1, anchors: [], ...expected}])
  })

  test('one bad line does not take the others along; lines count from the first of the piece', async () => {
    const found = await posts('ndjson', '{"id": "a", "text": "Pagi"}\n\n{bad\n{"id": "c", "text": "Siang"}\n', 101)
    expect(found.map(({id, line, unreadable}) => ({id, line, readable: unreadable === undefined}))).toEqual([
      {id: 'a', line: 101, readable: true},
      {id: '103', line: 103, readable: false},
      {id: 'c', line: 104, readable: true},
    ])
  })
})

describe('days as offices write them', () => {
  test.each<[written: string, day: string]>([
    ['2024-11-25', '2024-11-25'],
    ['2024/11/25', '2024-11-25'],
    ['2024-11-25 08:00', '2024-11-25'],
    ['2024-11-25T08:00:00Z', '2024-11-25'],
    ['2024-11-25T23:00:00Z', '2024-11-26'],
    ['2024-11-25T23:00:00.000+0000', '2024-11-26'],
    ['2024-11-25T02:00:00+10:00', '2024-11-24'],
    ['2024-11-25T23:30:00+07:00', '2024-11-25'],
    ['2024-11-25T00:30:00+09:00', '2024-11-25'],
    ['2024-11-25T23:00', '2024-11-25'],
    ['25/11/2024', '2024-11-25'],
    ['5/6/2024', '2024-06-05'],
    ['25-11-2024', '2024-11-25'],
    ['25.11.2024 pukul 08.00 WIB', '2024-11-25'],
    ['25 November 2024', '2024-11-25'],
    ['25 Nov 2024', '2024-11-25'],
    ['25-Nov-2024', '2024-11-25'],
    ['25 Nopember 2024', '2024-11-25'],
    ['17 Agt. 2024', '2024-08-17'],
    ['Senin 25 November 2024', '2024-11-25'],
    ['Senin, 25/11/2024', '2024-11-25'],
    ['JUM’AT, 29 NOVEMBER 2024', '2024-11-29'],
    ['  25   November\t2024 ', '2024-11-25'],
    ['25 December 2024', '2024-12-25'],
    ['November 25, 2024', '2024-11-25'],
    ['Min 24 Nov 2024', '2024-11-24'],
    ['29 Februari 2024', '2024-02-29'],
  ])('%j', (written, day) => {
    expect(readDay(written)).toEqual({day})
  })

  const unreadable = 'tidak terbaca; tulis tanggal lengkap'
  test.each<[written: string, why: string]>([
    ['11/25/2024', 'tidak dipakai: bulan ke-25 tidak ada; tulis hari lebih dulu, lalu bulan'],
    ['25/11/24', 'tidak dipakai: tahunnya hanya dua angka; tulis empat angka'],
    ['25 Nov 24', 'tidak dipakai: tahunnya hanya dua angka; tulis empat angka'],
    ['Selasa, 25 November 2024', 'tidak dipakai: hari itu Senin; perbaiki hari atau tanggalnya'],
    ['29 Februari 2023', unreadable],
    ['31/11/2024', unreadable],
    ['25 November', unreadable],
    ['25-27 November 2024', unreadable],
    ['November 2024', unreadable],
    ['besok', unreadable],
    ['20241125', unreadable],
    ['0/0/2024', unreadable],
  ])('%j is refused', (written, why) => {
    expect(readDay(written)).toMatchObject({problem: {id: `tanggal "${written}" ${why}, misalnya 2024-11-25, 25/11/2024, atau 25 November 2024`}})
  })
})
