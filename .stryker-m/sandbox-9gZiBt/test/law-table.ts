// @ts-nocheck
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadRules} from '../src/cli/load.ts'
import type {Regulation, Ruleset} from '../src/types.ts'

/** README.md, which holds the table. */
export const readmeFile = fileURLToPath(new URL('../README.md', import.meta.url))

const [begin, end] = ['<!-- regulasi:mulai -->', '<!-- regulasi:selesai -->'] as const
const forever = '9999-12-31'

/** The table of the register in README.md, as `npm run law-table` writes it. */
export function lawTable(ruleset: Ruleset): string {
  const articles = [...ruleset.articles.values()]
  const row = ({id, short, title, from, until}: Regulation) => {
    const days = until === forever ? `from ${from}` : `${from} to ${until}`
    return `| ${short} (\`${id}\`) | ${title.en} | ${days} | ${articles.filter(({regulation}) => regulation === id).length} |`
  }
  const unverified = articles.filter(({confidence}) => confidence === 'unverified').length
  return [
    '| Regulation | What | In force | Articles |', '| --- | --- | --- | ---: |', ...ruleset.regulations.map(row), '',
    `${ruleset.regulations.length} regulations, ${articles.length} articles; ${unverified} of them are unverified and never cited.`,
    'Where only the year of an act was seen, its last day stands.',
  ].join('\n')
}

/** What stands between the markers of a text, or undefined without markers. */
export function between(text: string): string | undefined {
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  return from < 0 || to < from ? undefined : text.slice(from + begin.length, to).trim()
}

// Only when run, not when a test imports it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = readFileSync(readmeFile, 'utf8')
  if (between(readme) === undefined) throw new Error(`README.md lacks ${begin} or ${end}`)
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)]
  writeFileSync(readmeFile, `${readme.slice(0, from + begin.length)}\n\n${lawTable(await loadRules([], process.cwd()))}\n\n${readme.slice(to)}`)
}
