// @ts-nocheck
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {contextOf} from '../src/law/phase.ts'
import {wordOf} from '../src/lexicon/tree.ts'
import {lint} from '../src/lint.ts'
import {match} from '../src/match/index.ts'
import {parse} from '../src/parse/index.ts'
import {fold} from '../src/text/fold.ts'
import {toText} from '../src/text/index.ts'
import type {Result} from '../src/types.ts'
import {post} from './draft.ts'
import {folder} from './folder.ts'
import {xlsx} from './office.ts'
import {quietBlora, ruleset} from './shipped.ts'
import {heldBack, lintTiny, offIn, reported, rule, tiny, type Tiny} from './tiny.ts'
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

test('what was matched is reported or held, once each', () => {
  const region = quietBlora.region
  const context = contextOf({date: '2024-11-25', ...(region !== undefined && {region})}, ruleset)
  const vocabulary = {has: (word: string) => wordOf(word, ruleset.lexicon) >= 0, isWord: quietBlora.isWord ?? (() => false)}
  fc.assert(fc.property(draft, text => {
    const {findings, held} = check(text)
    const decided = [...findings, ...held.map(each => each.match)].map(each => `${each.rule.id} ${each.span.join('-')}`)
    const matched = /\S/.test(text) ? match(toText(post(text), vocabulary), ruleset, context).matches.map(each => `${each.rule.id} ${each.span.join('-')}`) : []
    expect(decided.sort()).toEqual(matched.sort())
  }), {numRuns: 200})
})

test('the order of files changes no finding, and a file is judged as if alone', async () => {
  const texts = fc.sample(draft, 6).map(text => text.replaceAll('\n---\n', ' '))
  const names = texts.map((_, index) => `${index}.txt`)
  const at = await folder(Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])))
  const judged = async (order: readonly string[]) => {
    const {stdout} = await at.run([...order, '--format', 'ndjson', '--region', 'Blora'])
    return stdout.split('\n').filter(line => line !== '').map(line => [(JSON.parse(line) as {readonly file: string}).file, line] as const)
  }
  const sorted = (lines: readonly (readonly [string, string])[]) => [...lines].sort(([one], [two]) => one < two ? -1 : 1)
  const all = await judged(names)
  expect(sorted(await judged([...names].reverse()))).toEqual(all)
  expect((await Promise.all(names.map(async name => judged([name])))).flat()).toEqual(all)
  await at.remove()
})

describe('edits of a pack', () => {
  const vocabulary = ['apel', 'jeruk', 'mangga', 'pisang', 'makan', 'beli', 'dilarang', 'jangan']
  const word = fc.constantFrom(...vocabulary)
  const phrase = fc.array(fc.oneof({weight: 4, arbitrary: word}, fc.constantFrom('<buah>', '(makan|beli)', '(jeruk)?', '<0-2 kata>')), {minLength: 1, maxLength: 3})
    .filter(parts => parts.some(part => /^\w+$|buah|\|/.test(part))).map(parts => parts.join(' '))
  const anyRule = fc.record({match: fc.array(phrase, {minLength: 1, maxLength: 3}), severity: fc.constantFrom<unknown>('error', 'warning', 'info', offIn('luar-tahapan')), context: fc.constantFrom<readonly string[]>([], ['larangan'])})
  const cues = [{id: 'larangan', title: {id: 'larangan', en: 'prohibition'}, position: 'before', phrases: ['dilarang', 'jangan']}]
  const text = fc.array(fc.oneof({weight: 5, arbitrary: word}, fc.constantFrom('.', ',', '\n', 'dan', '#apel')), {minLength: 1, maxLength: 12}).map(parts => parts.join(' '))
  const packOf = (rules: readonly object[], more: Tiny = {}) => tiny({rules: rules.map((parts, index) => rule({...parts as {match: string[]}, id: `uji/r${index}`})), cues, lists: [{id: 'buah', entries: ['apel', 'jeruk', 'pisang mas']}], ...more})
  /** All that a rule's patterns were found at, reported or held. */
  const foundBy = ({findings, held}: Result, id: string) => [...findings, ...held.map(each => each.match)].filter(each => each.rule.id === id).map(({span}) => span.join('-')).sort()

  test('another rule changes nothing of what the rest find, and of what they report only what it covers', () => {
    fc.assert(fc.property(fc.array(anyRule, {minLength: 1, maxLength: 4}), anyRule, text, (rules, added, said) => {
      const [before, after] = [lintTiny(said, packOf(rules)), lintTiny(said, packOf([...rules, added]))]
      for (const index of rules.keys()) expect(foundBy(after, `uji/r${index}`)).toEqual(foundBy(before, `uji/r${index}`))
      const now = reported(after)
      const covered = heldBack(after).filter(([, reason]) => reason.startsWith('covered by')).map(([words]) => words)
      for (const words of reported(before)) expect([...now, ...covered]).toContain(words)
    }), {numRuns: 60})
  })

  test('an entry less adds no finding', () => {
    fc.assert(fc.property(fc.array(anyRule, {minLength: 1, maxLength: 3}), fc.uniqueArray(word, {minLength: 2, maxLength: 5}), text, (rules, entries, said) => {
      // Without cues, which hold; each match of fewer entries was one before, or part of one.
      const found = (kept: readonly string[]) => {
        const {findings, held} = lintTiny(said, packOf(rules, {lists: [{id: 'buah', entries: kept}]}))
        return [...findings, ...held.map(each => each.match)]
      }
      const before = found(entries)
      for (const {rule: {id}, span} of found(entries.slice(1))) expect(before.some(each => each.rule.id === id && each.span[0] < span[1] && span[0] < each.span[1])).toBe(true)
    }), {numRuns: 60})
  })

  test('the order of rules and entries changes no words', () => {
    fc.assert(fc.property(fc.array(anyRule, {minLength: 2, maxLength: 4}), text, (rules, said) => {
      const order = (list: readonly object[], entries: readonly string[]) => {
        const {findings, held} = lintTiny(said, tiny({rules: list, cues, lists: [{id: 'buah', entries}]}))
        return [...findings, ...held.map(each => each.match)].map(each => `${each.rule.id} ${each.span.join('-')}`).sort()
      }
      const list = rules.map((parts, index) => rule({...parts, id: `uji/r${index}`}))
      expect(order([...list].reverse(), ['pisang mas', 'jeruk', 'apel'])).toEqual(order(list, ['apel', 'jeruk', 'pisang mas']))
    }), {numRuns: 40})
  })
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
