// @ts-nocheck
import type {Post} from '../src/types.ts'
import {post} from './draft.ts'
import {report} from './reporting.ts'

/** A draft that tries what it can: markup, a script, an image from outside, a terminal escape, a bidi override. */
const hostile = '</p><script>document.title = "stolen"</script><img src="https://example.org/x.png" onerror="document.title = 1"> \u001b[31m \u202ecoblos nomor 2\u202c <style>*{display:none}</style>'

const posts: readonly Post[] = [
  post('Warga 👍, coblos nomor 2 ya! ✌️'),
  {...post(hostile), file: '"><script>alert(1)</script>.txt', id: '2'},
  {...post('Selamat pagi.'), file: 'pagi.txt'},
]

/** What the page of some posts must show, however it is opened. */
export const expected = {
  title: 'Report on the neutrality of posts: 25 November 2024',
  drafts: ['Warga 👍, coblos nomor 21 ya! ✌️2', hostile.replaceAll('\u001b', '�').replaceAll('\u202e', '�').replaceAll('\u202c', '�').replace('coblos nomor 2�', '$&1')],
  marks: [['error', 'coblos nomor 2'], ['warning', '✌️'], ['error', 'coblos nomor 2�']],
  counts: ['2 Violations', '1 Warnings', '0 Notes', '3 Posts checked', '1 Not checked'],
  findings: ['Call to vote for a ballot number', 'Hand emoji beside a contestant or call', 'Call to vote for a ballot number'],
  unchecked: ['gone.txt: no such file'],
  clean: ['pagi.txt: 1'],
  foreign: 0,
} as const

/** The page. */
export async function pageOfPosts(): Promise<string> {
  return await report('html', posts, {unchecked: [{name: 'gone.txt', reason: {id: 'tidak ada', en: 'no such file'}}]})
}

/** Reads a page as a browser sees it; it also runs inside one, so that it stands alone. */
export function seen(document: {
  readonly title: string
  querySelectorAll(selector: string): Iterable<{readonly className: string; readonly textContent: string | null}>
}): typeof expected | object {
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map(({textContent}) => (textContent ?? '').trim())
  return {
    title: document.title,
    drafts: texts('.draft'),
    marks: [...document.querySelectorAll('mark')].map(({className, textContent}) => [className, textContent]),
    counts: [...document.querySelectorAll('.counts li')].map(({textContent}) => (textContent ?? '').replace(/^\d+/, '$& ')),
    findings: texts('.findings h3'),
    unchecked: texts('.unchecked li'),
    clean: texts('.list li'),
    foreign: [...document.querySelectorAll('script, img, iframe, object, embed, link, base, form, video, audio, svg, [src], [style], main style, [onerror], [onclick]')].length,
  }
}
