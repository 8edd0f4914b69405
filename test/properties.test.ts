import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import {parse} from '../src/parse/index.ts'
import {fold} from '../src/text/fold.ts'
import {toText} from '../src/text/index.ts'
import type {Result} from '../src/types.ts'
import {post} from './draft.ts'
import {xlsx} from './office.ts'
import {quietBlora, ruleset} from './shipped.ts'
import {reported} from './tiny.ts'
import {run} from './world.ts'

/** Words that mean something to the rules, words that do not, and what evades them. */
const piece = fc.oneof(
  fc.constantFrom('coblos nomor 2', 'jangan lupa', 'ASN dilarang', 'Arief Rohman', 'Arief-Sri', '#AriefSriMenang', 'ayo', 'pilih', 'no. 1', '✌️', '👍🏽', '2️⃣', '“', '”', '\n\n', '. ', '@akun', 'https://a.id/b', '🇮🇩', 'kantor camat', 'c o b l o s'),
  fc.string({unit: 'grapheme', maxLength: 8}),
)
const draft = fc.array(piece, {maxLength: 14}).map(pieces => pieces.join(' '))
const check = (text: string): Result => lint(post(text), ruleset, quietBlora)

test('places lie inside the post, and a token folds to what stands there', () => {
  fc.assert(fc.property(draft, text => {
    const {findings, held} = check(text)
    for (const [start, end] of [...findings.map(({span}) => span), ...held.map(({match}) => match.span)]) expect(0 <= start && start < end && end <= text.length).toBe(true)
    for (const {text: word, span, kind, hashtag} of toText(post(text), {has: () => false, isWord: () => false}).tokens) {
      const there = fold(text.slice(...span)).text.replace(/[^\p{L}\p{N}]/gu, '')
      if (kind !== 'emoji' && kind !== 'url' && hashtag < 0) expect(there).toContain(word.replace(/[^\p{L}\p{N}]/gu, ''))
    }
  }), {numRuns: 300})
})

test('the same post is judged the same, whatever was judged before', () => {
  fc.assert(fc.property(draft, draft, (one, two) => {
    const first = JSON.stringify(check(one))
    check(two)
    expect(JSON.stringify(check(one))).toBe(first)
  }), {numRuns: 150})
})

test('neutral paragraphs before and after change no words of a finding', () => {
  fc.assert(fc.property(draft.filter(text => text.trim() !== ''), text => {
    const before = 'Selamat pagi.\n\n'
    const after = '\n\nTerima kasih.'
    expect(reported(check(before + text + after))).toEqual(reported(check(text)))
  }), {numRuns: 150})
})

test('a disguised call is still found', () => {
  const letters = (text: string, change: (letter: string) => string) => text.replace(/[a-z]/g, change)
  const disguises: readonly ((text: string) => string)[] = [
    text => letters(text, letter => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
    text => letters(text, letter => String.fromCodePoint(0xff41 + letter.charCodeAt(0) - 97)),
    text => letters(text, letter => `${letter}\u200b`),
    text => letters(text, letter => `${letter}\u0336`),
    text => text.replace('coblos', 'c o b l o s'),
    text => text.replace('coblos', 'cobloooos'),
    text => text.replace('coblos', 'c0bl0s'),
    text => text.replace(/[aoe]/g, letter => ({a: 'а', o: 'о', e: 'е'})[letter] ?? letter),
    text => text.toUpperCase(),
  ]
  fc.assert(fc.property(fc.constantFrom(...disguises), fc.constantFrom('Ayo ', 'Jangan lupa ', ''), fc.constantFrom(' ya', '!', ''), (disguise, before, after) => {
    const rules = check(before + disguise('coblos nomor 2') + after).findings.map(({rule}) => rule.id)
    expect(rules).toContain('ajakan/pilih-nomor')
  }), {numRuns: 200})
})

test('every format gives the same words', async () => {
  // What XML cannot hold, and what ends a post or begins a fence, is another draft.
  const plain = draft.filter(text => /\S/.test(text) && !/[\u0000-\u0008\u000b-\u001f\ufffe\uffff`]|_x[0-9A-Fa-f]{4}_|^---/m.test(text) && text.isWellFormed()).map(text => `Pagi ${text}`)
  await fc.assert(fc.asyncProperty(plain, async text => {
    const files: readonly [format: string, content: string | Uint8Array][] = [
      ['text', text], ['json', JSON.stringify({teks: text})], ['yaml', `teks: ${JSON.stringify(text)}`], ['ndjson', JSON.stringify({text})],
      ['csv', `Caption,No\n"${text.replaceAll('"', '""')}",1\n`], ['xlsx', xlsx([{name: 'K', rows: [['Caption'], [text]]}])],
    ]
    const words = await Promise.all(files.map(async ([format, content]) => {
      const posts = await parse({name: 'draf', format, firstLine: 1, ...(typeof content === 'string' ? {text: content} : {text: '', bytes: content})})
      return posts.filter(({skipped}) => skipped === undefined).flatMap(each => reported(lint(each, ruleset, quietBlora)))
    }))
    expect(words).toEqual(files.map(() => words[0]))
  }), {numRuns: 60})
})

test('NDJSON in and out agree line by line', async () => {
  const record = fc.record({id: fc.uuid(), text: draft})
  const [records = []] = fc.sample(fc.array(record, {minLength: 60, maxLength: 60}), 1)
  const {stdout} = await run(['--stdin-filename', 'p.ndjson', '--format', 'ndjson'], {stdin: records.map(each => `${JSON.stringify(each)}\n`).join('')})
  const lines = stdout.trimEnd().split('\n').map(line => JSON.parse(line) as {readonly id: string; readonly status: string; readonly findings: {readonly match: string; readonly range: [number, number]}[]})
  expect(lines.map(({id}) => id)).toEqual(records.map(({id}) => id))
  for (const [index, {status, findings}] of lines.entries()) {
    const text = records[index]?.text ?? ''
    expect(status === 'unchecked').toBe(text.trim() === '')
    for (const {match, range} of findings) expect(text.slice(...range)).toBe(match)
  }
})
