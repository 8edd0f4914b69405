import {createHash} from 'node:crypto'
import {parseHTML} from 'linkedom'
import {expect, test} from 'vitest'
import {lint} from '../src/lint.ts'
import {reporters} from '../src/report/index.ts'
import {post} from './draft.ts'
import {expected, pageOfPosts, seen} from './page.ts'
import {ending, options, report, summary} from './reporting.ts'
import {quietBlora, ruleset} from './shipped.ts'

// `npm run check-page` does the same in Chromium.
test('the page shows each post with its marks, and a hostile draft as nothing but text', async () => {
  const {document} = parseHTML(await pageOfPosts())
  expect(seen(document as unknown as Parameters<typeof seen>[0])).toEqual(expected)
})

test('it allows nothing but its own style: what it would load is listed and empty', async () => {
  const page = await pageOfPosts()
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page) ?? []
  const hash = createHash('sha256').update(style).digest('base64')
  expect(parseHTML(page).document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`)
  expect(style).not.toMatch(/url\(|@import|https?:/)
  for (const part of ['prefers-color-scheme: dark', '@media print', 'color-scheme: light dark']) expect(style).toContain(part)
})

test('each number leads to its finding, and overlapping words carry both numbers', async () => {
  const {document} = parseHTML(await pageOfPosts())
  const ids = [...document.querySelectorAll('.findings > li')].map(({id}) => `#${id}`)
  expect([...document.querySelectorAll('sup a')].map(link => link.getAttribute('href'))).toEqual(ids)
})

test('in Indonesian, with what was held, and a place to sign', async () => {
  const {document} = parseHTML(await report('html', [post('ASN dilarang mengajak coblos nomor 2')], {language: 'id', verbose: true}))
  expect(document.documentElement.getAttribute('lang')).toBe('id')
  expect([...document.querySelectorAll('.quiet li')].map(({textContent}) => textContent)).toEqual(['“coblos nomor 2” ajakan/pilih-nomor: konteks netral, larangan: “dilarang”'])
  expect([...document.querySelectorAll('.clean')].map(({textContent}) => textContent)).toEqual(['Bersih: tidak ditemukan kata yang memihak.', 'Bersih'])
  expect([...document.querySelectorAll('.signatures p')].map(({textContent}) => (textContent ?? '').trim())).toEqual(['Diperiksa oleh:', 'Jabatan:', 'Tanggal:', 'Tanda tangan:', 'Disetujui oleh:', 'Jabatan:', 'Tanggal:', 'Tanda tangan:'])
})

test('a link of a pack that is no link stays text', async () => {
  const reporter = await reporters.html(options)
  const result = lint(post('Coblos nomor 2'), ruleset, quietBlora)
  const [finding] = result.findings
  const [first, ...others] = finding?.citations ?? []
  if (finding === undefined || first === undefined || others.length === 0) throw new Error('no article to change')
  const changed = {...result, findings: [{...finding, citations: [{...first, article: {...first.article, url: 'javascript:alert(1)'}}, ...others]}]}
  const {document} = parseHTML(reporter.result(changed) + ending(reporter, summary([changed])))
  const links = [...document.querySelectorAll('.findings a')].map(link => link.getAttribute('href'))
  expect(links).toEqual(others.map(({article}) => article.url))
})
