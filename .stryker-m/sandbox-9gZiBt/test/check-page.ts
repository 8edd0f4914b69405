// @ts-nocheck
import {deepStrictEqual} from 'node:assert'
import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {pathToFileURL} from 'node:url'
import {chromium} from 'playwright-core'
import {expected, pageOfPosts, seen} from './page.ts'

/** Opens the page in Chromium, light, dark and on paper: marks and text are there, nothing runs, nothing is loaded. `CHROMIUM` names another browser. */
async function checkPage(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'netralint-'))
  const file = path.join(folder, 'laporan.html')
  await writeFile(file, await pageOfPosts())
  const browser = await chromium.launch({executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox']})
  try {
    const backgrounds: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({colorScheme, viewport: {width: 1280, height: 900}})
      const requests: string[] = []
      const messages: string[] = []
      page.on('request', request => requests.push(request.url()))
      page.on('console', message => messages.push(message.text()))
      page.on('dialog', dialog => { messages.push(dialog.message()); void dialog.dismiss() })
      await page.goto(pathToFileURL(file).href)
      // `__name` is what the loader of this script puts around functions.
      deepStrictEqual(await page.evaluate(`(() => { const __name = each => each; return (${seen.toString()})(document) })()`), expected)
      deepStrictEqual({requests, messages}, {requests: [pathToFileURL(file).href], messages: []})
      backgrounds.push(await page.evaluate('getComputedStyle(document.body).backgroundColor') as string)
      const visible = await page.evaluate('[...document.querySelectorAll("mark")].map(mark => mark.getBoundingClientRect().width > 0 && getComputedStyle(mark).textDecorationLine)')
      deepStrictEqual(visible, ['underline', 'underline', 'underline'])
      await page.screenshot({path: path.join(folder, `${colorScheme}.png`), fullPage: true})
      await page.pdf({path: path.join(folder, 'laporan.pdf'), preferCSSPageSize: true})
    }
    deepStrictEqual(backgrounds, ['rgb(251, 250, 247)', 'rgb(23, 25, 29)'])
    console.log(`Halaman benar; lihat juga ${folder}`)
  } finally {
    await browser.close()
  }
}

await checkPage()
