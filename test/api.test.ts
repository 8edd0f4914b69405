import {expect, test, vi} from 'vitest'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import * as netralint from '../src/index.ts'
import {shippedFolder} from '../src/cli/load.ts'
import {post} from './draft.ts'
import {rule, tinyFile} from './tiny.ts'

// All packs are loaded; a busy machine takes its time.
vi.setConfig({testTimeout: 60_000})

test('the public names', () => {
  expect(Object.keys(netralint).sort()).toEqual(['UserError', 'defaultFields', 'failures', 'greatestLimits', 'lint', 'loadPacks', 'parse', 'usualLimits'])
})

test('a program of one\'s own: load packs, parse, lint', async () => {
  // What a page in a browser would fetch, read here from the disk.
  const names = readdirSync(shippedFolder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.yaml')).sort()
  const files: netralint.PackFile[] = names.map(name => ({name, text: readFileSync(path.join(shippedFolder, name), 'utf8')}))
  const ruleset = netralint.loadPacks([{folder: 'rules', files}])
  const posts = await netralint.parse({name: 'posts.ndjson', format: 'ndjson', firstLine: 1, text: '{"id": "a", "text": "Ayo coblos nomor 2", "region": "Blora"}\n{"id": "b", "text": "Pagi."}\n'})
  const results = posts.map(post => netralint.lint(post, ruleset, {today: () => '2024-11-25'}))
  expect(results.map(({post, status, context, findings}) => ({id: post.id, status, region: context.region?.code, rules: findings.map(({rule}) => rule.id)}))).toEqual([
    {id: 'a', status: 'violation', region: '33.16', rules: ['ajakan/pilih-nomor']},
    {id: 'b', status: 'clean', region: undefined, rules: []},
  ])
})

test('a post with more findings than one can read is unchecked, and says so', async () => {
  const ruleset = netralint.loadPacks([{folder: 'mini', files: [tinyFile('mini.yaml', {rules: [rule({match: ['apel']})]})]}])
  const status = (count: number, limits = {}) => netralint.lint(post('apel\n'.repeat(count)), ruleset, {today: () => '2024-11-25', limits})
  expect([status(2, {'post-findings': 2}).status, status(10_000).status]).toEqual(['violation', 'violation'])
  expect([status(3, {'post-findings': 2}), status(10_001)].map(({status, findings, held, post: {unreadable}}) => [status, findings, held, unreadable?.en])).toEqual([
    ['unchecked', [], [], 'post has more than 2 findings; split it into several, or raise the limit in netralint.yaml: limits: {post-findings: 4}'],
    ['unchecked', [], [], 'post has more than 10,000 findings; split it into several, or raise the limit in netralint.yaml: limits: {post-findings: 20000}'],
  ])
})

test('packs that ask for too much work leave a post unchecked, in time linear in the post', async () => {
  const words = Array.from({length: 300}, (_, index) => `kata${String.fromCharCode(97 + index % 26, 97 + Math.floor(index / 26))}`)
  const gaps = {lists: [{id: 'gabung', entries: words.map(word => `<buah> <0-12 kata> ${word}`)}, {id: 'buah', entries: ['apel']}], rules: [rule({match: ['<gabung>']})]}
  const crowd = {lists: words.map(word => ({id: word, entries: ['apel']})), rules: [rule({match: [`<${words[0]}>`]})]}
  const apples = 'apel ini '.repeat(100)
  for (const [parts, draft, status] of [[gaps, `${apples}. ${words.join(' ')}`, 'clean'], [crowd, apples, 'violation']] as const) {
    const ruleset = netralint.loadPacks([{folder: 'mini', files: [tinyFile('mini.yaml', parts)]}])
    const result = netralint.lint(post(draft), ruleset, {today: () => '2024-11-25'})
    expect([result.status, result.post.unreadable?.en]).toEqual(['unchecked', 'the rule packs need more than 1,000 steps for each word; have fewer lists hold the same word, or fewer phrases begin with it, or raise the limit in netralint.yaml: limits: {word-steps: 2000}'])
    expect(netralint.lint(post(draft), ruleset, {today: () => '2024-11-25', limits: {'word-steps': 1_000_000}}).status).toBe(status)
  }
})

test('and fail their own tests', () => {
  const crowd = {lists: Array.from({length: 5000}, (_, index) => ({id: `l${index}`, entries: ['apel']})), rules: [rule({match: ['<l0>'], tests: {violations: ['[[apel]]'], ok: ['Bukan apel']}})]}
  const ruleset = netralint.loadPacks([{folder: 'mini', files: [tinyFile('mini.yaml', crowd)]}])
  const cast = {pair: {name: '', number: '', roster: 0, samples: {}}, party: {name: '', number: '', roster: 0, samples: {}}, elections: []}
  const reason = 'the rule packs need more than 1,000 steps for each word; have fewer lists hold the same word, or fewer phrases begin with it, or raise the limit in netralint.yaml: limits: {word-steps: 2000}'
  expect(netralint.failures(ruleset.rules, ruleset, cast).map(({text}) => text.en)).toEqual([`cannot be checked: "apel" (${reason})`, `cannot be checked: "Bukan apel" (${reason})`])
})

test('bad packs throw what a program can show', () => {
  expect(() => netralint.loadPacks([{folder: 'mini', files: [{name: 'mini.yaml', text: 'format: 2'}]}])).toThrow(netralint.UserError)
})

test('a region that is none leaves the post unchecked, not clean', async () => {
  const ruleset = netralint.loadPacks([{folder: 'mini', files: [{name: 'mini.yaml', text: 'format: 1'}]}])
  const [found] = await netralint.parse({name: 'a', format: 'ndjson', firstLine: 1, text: '{"text": "Pagi.", "region": "Atlantis Raya"}'})
  expect(found === undefined ? undefined : netralint.lint(found, ruleset, {today: () => '2024-11-25'}).status).toBe('unchecked')
})

test('options that a program changes between two posts hold for the second', () => {
  const ruleset = netralint.loadPacks([{folder: 'mini', files: [{name: 'mini.yaml', text: 'format: 1'}]}])
  const place = (code: string) => ({code, name: code, short: code, also: [], timeZone: 'Asia/Jakarta'})
  const options = {today: () => '2024-11-25', region: place('33.16')}
  const codes = ['33.16', '33.17'].map(code => {
    options.region = place(code)
    return netralint.lint({file: 'a', id: '1', text: 'Pagi.', line: 1, anchors: []}, ruleset, options).context.region?.code
  })
  expect(codes).toEqual(['33.16', '33.17'])
})
