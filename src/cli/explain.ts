import {phaseWords, riskOf} from '../report/words.ts'
import {phases, type Article, type MessageLanguage, type Rule, type Ruleset} from '../types.ts'
import {exampleCast, fill} from '../verify.ts'
import {loadRules} from './load.ts'
import {unknown} from './options.ts'
import {exitCodes, write, type World} from './world.ts'

/** Explain a rule, or an article (`skb-2022:D6`): what it catches, why, the law, examples, advice. */
export async function explain(name: string, folders: readonly string[], language: MessageLanguage, world: World): Promise<number> {
  const ruleset = await loadRules(folders, world.cwd())
  const rule = ruleset.rules.find(each => each.id === name)
  const article = ruleset.articles.get(name)
  const text = rule !== undefined ? explainRule(rule, ruleset, language) : article !== undefined ? explainArticle(article, ruleset, language) : undefined
  if (text === undefined) throw unknown('aturan atau pasal', 'rule or article', name, [...ruleset.rules.map(each => each.id), ...ruleset.articles.keys()])
  await write(world.stdout, text)
  return exitCodes.clean
}

const words = {
  catches: {id: 'Yang ditandai', en: 'Flags'},
  passes: {id: 'Yang lolos', en: 'Passes'},
  exceptions: {id: 'Pengecualian', en: 'Exceptions'},
  why: {id: 'Mengapa', en: 'Why'},
  advice: {id: 'Saran', en: 'Advice'},
  severity: {id: 'Tingkat', en: 'Severity'},
  confidence: {id: 'Keyakinan', en: 'Confidence'},
  law: {id: 'Dasar hukum (ringkasan kami, bukan bunyi pasal)', en: 'Law (our summaries, not the wording)'},
  when: {id: 'Berlaku', en: 'Holds'},
  always: {id: 'setiap saat', en: 'always'},
  who: {id: 'Siapa', en: 'Who'},
  consequence: {id: 'Akibat', en: 'Consequence'},
  citedBy: {id: 'Dikutip oleh', en: 'Cited by'},
  source: {id: 'Sumber', en: 'Source'},
  summary: {id: 'Ringkasan kami', en: 'Our summary'},
  none: {id: 'tidak ada aturan', en: 'no rule'},
} as const

function explainRule(rule: Rule, ruleset: Ruleset, language: MessageLanguage): string {
  const cast = exampleCast(ruleset)
  const show = (text: string) => `  ${fill(text, cast).replace(/\s+/g, ' ').replace('[[', '»').replace(']]', '«')}\n`
  const say = (key: keyof typeof words) => words[key][language]
  const laws = rule.cite.flatMap(key => ruleset.articles.get(key) ?? [])
  return [
    `${rule.id}: ${rule.title[language]}\n\n`,
    `${say('severity')}: ${levels(rule, language)}; ${say('confidence').toLowerCase()}: ${rule.confidence}\n\n`,
    `${say('why')}\n  ${rule.why[language]}\n\n`,
    `${say('catches')}\n${rule.tests.violations.map(test => show(test.text)).join('')}\n`,
    `${say('passes')}\n${rule.tests.ok.map(test => show(test.text)).join('')}\n`,
    rule.unless.length === 0 ? '' : `${say('exceptions')}\n${rule.unless.map(each => `  ${each.reason[language]}: ${fill(each.example, cast)}\n`).join('')}\n`,
    `${say('advice')}\n  ${rule.advice[language]}\n\n`,
    `${say('law')}\n${laws.map(article => `  ${article.key}  ${article.short}, ${article.pinpoint[language]}: ${article.summary[language]}\n`).join('')}`,
  ].join('')
}

/** One word if it never changes, else by phase. */
function levels(rule: Rule, language: MessageLanguage): string {
  const all = new Set(Object.values(rule.severity))
  if (all.size === 1) return [...all].join('')
  return phases.map(phase => `${phaseWords[phase][language]}: ${rule.severity[phase]}`).join(', ')
}

function explainArticle(article: Article, ruleset: Ruleset, language: MessageLanguage): string {
  const regulation = ruleset.regulations.find(each => each.id === article.regulation)
  const say = (key: keyof typeof words) => words[key][language]
  const from = {id: 'sejak', en: 'from'}[language]
  const until = {id: 'sampai', en: 'until'}[language]
  const days = (start: string, end: string) => [start > article.from ? `${from} ${start}` : '', end === '9999-12-31' ? '' : `${until} ${end}`].filter(Boolean).join(' ')
  const inForce = `${from} ${article.from}${article.until === '9999-12-31' ? '' : ` ${until} ${article.until}`}`
  const phase = article.phases.length === 0 ? say('always') : article.phases.map(phase => phaseWords[phase][language]).join(', ')
  const citing = ruleset.rules.filter(rule => rule.cite.includes(article.key)).map(rule => rule.id)
  return [
    `${article.key}: ${article.short}, ${article.pinpoint[language]}\n`,
    regulation === undefined ? '\n' : `${regulation.title[language]}\n\n`,
    `${say('summary')}\n  ${article.summary[language]}\n\n`,
    `${say('when')}: ${inForce}; ${article.elections.join(', ')}; ${phase}\n`,
    `${say('who')}: ${riskOf(article, language)}\n`,
    ...article.consequences.map(each => {
      const when = days(each.from, each.until)
      return `${say('consequence')}: ${each.text[language]}${when === '' ? '' : ` (${when})`}\n`
    }),
    `${say('citedBy')}: ${citing.length === 0 ? say('none') : citing.join(', ')}\n`,
    `${say('source')}: ${article.url}\n`,
  ].join('')
}
