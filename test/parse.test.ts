import {describe, expect, test} from 'vitest'
import {parse} from '../src/parse/index.ts'
import type {Post} from '../src/types.ts'

/** What parsing gives for a text, without the file's name, which is always the same. */
function posts(format: string, text: string, firstLine = 1): Omit<Post, 'file'>[] {
  return parse({name: 'draf', text, format, firstLine}).map(({file, ...rest}) => {
    expect(file).toBe('draf')
    return rest
  })
}

const empty = {id: 'draf kosong: tidak ada yang diperiksa', en: 'empty draft: nothing was checked'}

describe('text', () => {
  test.each<[name: string, text: string, expected: Omit<Post, 'file'>[]]>([
    ['one post', 'Pagi.\nSiang.', [{id: '1', text: 'Pagi.\nSiang.', line: 1, inFile: true}]],
    ['several, parted by ---', 'Satu\n---\nDua\n---  \nTiga\n', [
      {id: '1', text: 'Satu\n', line: 1, inFile: true},
      {id: '2', text: 'Dua\n', line: 3, inFile: true},
      {id: '3', text: 'Tiga\n', line: 5, inFile: true},
    ]],
    ['CRLF', 'Satu\r\n---\r\nDua', [
      {id: '1', text: 'Satu\r\n', line: 1, inFile: true},
      {id: '2', text: 'Dua', line: 3, inFile: true},
    ]],
    ['dashes inside a line part nothing', 'Satu --- dua\n --- tiga\n', [{id: '1', text: 'Satu --- dua\n --- tiga\n', line: 1, inFile: true}]],
    ['empty parts are no posts', '---\n\n---\nDua\n---\n', [{id: '1', text: 'Dua\n', line: 4, inFile: true}]],
    ['nothing', '', [{id: '1', text: '', line: 1, inFile: true, unreadable: empty}]],
    ['blanks only', ' \n\t\n', [{id: '1', text: '', line: 1, inFile: true, unreadable: empty}]],
    ['separators only', '---\n---\n', [{id: '1', text: '', line: 1, inFile: true, unreadable: empty}]],
    ['a line that only begins with dashes parts nothing', 'Pagi\n---Promo---\nAyo\n----\nSiang', [{id: '1', text: 'Pagi\n---Promo---\nAyo\n----\nSiang', line: 1, inFile: true}]],
  ])('%s', (_name, text, expected) => {
    expect(posts('text', text)).toEqual(expected)
  })

  test('an unknown format is read as text', () => {
    expect(posts('rtf', 'Pagi.')).toEqual([{id: '1', text: 'Pagi.', line: 1, inFile: true}])
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
      id: 'tanggal "25 November" tidak terbaca; tulis TTTT-BB-HH, misalnya 2024-11-25', en: 'date "25 November" cannot be read; write YYYY-MM-DD, for example 2024-11-25',
    }}],
    ['a day that no month has', '---\ndate: 2024-02-30\n---\nPagi', {unreadable: {
      id: 'tanggal "2024-02-30" tidak terbaca; tulis TTTT-BB-HH, misalnya 2024-11-25', en: 'date "2024-02-30" cannot be read; write YYYY-MM-DD, for example 2024-11-25',
    }}],
    ['empty', '', {unreadable: empty}],
  ])('%s', (_name, text, expected) => {
    expect(posts('markdown', text)).toEqual([{id: '1', text, line: 1, inFile: true, ...expected}])
  })

  test('front matter that is no YAML is not passed over', () => {
    expect(posts('markdown', '---\ndate: [2024\n---\nPagi').map(post => post.unreadable?.id)).toEqual([expect.stringContaining('bagian depan (front matter) tidak terbaca sebagai YAML')])
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
    ['empty text', '{"id": "a", "text": " "}', {id: 'a', text: ' ', unreadable: empty}],
  ])('%s', (_name, line, expected) => {
    expect(posts('ndjson', line)).toEqual([{line: 1, inFile: false, ...expected}])
  })

  test('one bad line does not take the others along; lines count from the first of the piece', () => {
    const found = posts('ndjson', '{"id": "a", "text": "Pagi"}\n\n{bad\n{"id": "c", "text": "Siang"}\n', 101)
    expect(found.map(({id, line, unreadable}) => ({id, line, readable: unreadable === undefined}))).toEqual([
      {id: 'a', line: 101, readable: true},
      {id: '103', line: 103, readable: false},
      {id: 'c', line: 104, readable: true},
    ])
  })
})
