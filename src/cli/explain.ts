import {boundWords, cited, confidenceWords, consequenceWords, dayWords, electionWords, forceOf, phaseWords, severityWords} from '../report/words.ts'
import {phases, type Article, type Localized, type MessageLanguage, type Rule, type Ruleset, type Severity} from '../types.ts'
import {exampleCast, fill} from '../verify.ts'
import {unknown} from './options.ts'
import {scopeHere} from './scope.ts'
import {exitCodes, todayIn, write, type World} from './world.ts'

/** Explain a rule, or an article (`skb-2022:D6`): what it catches, why, the law, examples, advice. */
export async function explain(name: string, folders: readonly string[], language: MessageLanguage, world: World): Promise<number> {
  const {ruleset} = await scopeHere(folders, world)
  // People remember the name of a rule better than its kind.
  const ending = ruleset.rules.filter(({id}) => id.endsWith(`/${name}`))
  const rule = ruleset.rules.find(each => each.id === name) ?? (ending.length === 1 ? ending[0] : undefined)
  const article = ruleset.articles.get(name)
  const view = {ruleset, language, today: todayIn('Asia/Jakarta', world.now())}
  const text = rule !== undefined ? explainRule(rule, view) : article !== undefined ? explainArticle(article, view) : undefined
  if (text === undefined) throw unknown('aturan atau pasal', 'rule or article', name, [...ruleset.rules.map(each => each.id), ...ruleset.articles.keys()])
  await write(world.stdout, text)
  return exitCodes.clean
}

/** For whom and when something is explained. */
interface View {
  readonly ruleset: Ruleset
  readonly language: MessageLanguage
  readonly today: string
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
  replacedBy: {id: 'Diganti oleh', en: 'Replaced by'},
} as const

function explainRule(rule: Rule, {ruleset, language, today}: View): string {
  const cast = exampleCast(ruleset)
  const show = (text: string) => `  ${fill(text, cast).replace(/\s+/g, ' ').replace('[[', '»').replace(']]', '«')}\n`
  const say = (key: keyof typeof words) => words[key][language]
  const laws = rule.cite.flatMap(key => ruleset.articles.get(key) ?? [])
  return [
    `${rule.id}: ${rule.title[language]}\n\n`,
    `${say('severity')}: ${levels(rule, language)}; ${say('confidence').toLowerCase()}: ${sureWords[rule.confidence][language]}\n\n`,
    `${say('why')}\n  ${rule.why[language]}\n\n`,
    `${say('catches')}\n${rule.tests.violations.map(test => show(test.text)).join('')}\n`,
    `${say('passes')}\n${rule.tests.ok.map(test => show(test.text)).join('')}\n`,
    rule.unless.length === 0 ? '' : `${say('exceptions')}\n${rule.unless.map(each => `  ${each.reason[language]}: ${fill(each.example, cast)}\n`).join('')}\n`,
    `${say('advice')}\n  ${rule.advice[language]}\n\n`,
    `${say('law')}\n${laws.map(article => `  ${article.key}  ${cited(article, language)}${bracketed(forceOf(article, {today, language}))}: ${article.summary[language]}\n`).join('')}`,
  ].join('')
}

/** A level as reports name it, and as flags do. */
const levelOf = (level: Severity | 'off', language: MessageLanguage): string => level === 'off' ? {id: 'mati (off)', en: 'off'}[language] : `${severityWords[level][language]} (${level})`

const sureWords: Readonly<Record<Rule['confidence'], Localized>> = {high: {id: 'tinggi', en: 'high'}, medium: {id: 'sedang', en: 'medium'}, low: {id: 'rendah', en: 'low'}}

/** One word if it never changes, else by phase. */
function levels(rule: Rule, language: MessageLanguage): string {
  const all = new Set(Object.values(rule.severity))
  if (all.size === 1) return [...all].map(level => levelOf(level, language)).join('')
  return phases.map(phase => `${phaseWords[phase][language]}: ${levelOf(rule.severity[phase], language)}`).join(', ')
}

const bracketed = (text: string | undefined): string => text === undefined ? '' : ` (${text})`

function explainArticle(article: Article, {ruleset, language, today}: View): string {
  const regulation = ruleset.regulations.find(each => each.id === article.regulation)
  const say = (key: keyof typeof words) => words[key][language]
  const phase = article.phases.length === 0 ? say('always') : article.phases.map(phase => phaseWords[phase][language]).join(', ')
  const citing = ruleset.rules.filter(rule => rule.cite.includes(article.key)).map(rule => rule.id)
  const force = forceOf(article, {today, language})
  const replacement = replacementOf(article, ruleset, language)
  return [
    `${article.key}: ${cited(article, language)}\n`,
    regulation === undefined ? '\n' : `${regulation.title[language]}\n\n`,
    force === undefined ? '' : `${force[0]?.toUpperCase()}${force.slice(1)}.\n`,
    replacement === undefined ? '' : `${say('replacedBy')}: ${replacement}\n`,
    force === undefined && replacement === undefined ? '' : '\n',
    `${say('summary')}\n  ${article.summary[language]}\n\n`,
    `${say('when')}: ${range(article, language)}; ${article.elections.map(each => electionWords[each][language]).join(', ')}; ${phase}\n`,
    `${say('who')}: ${boundWords(article, language)}\n`,
    ...article.consequences.map(each => `${say('consequence')}: ${consequenceWords(each, article, language)}${bracketed(consequenceDays(each, article, language))}\n`),
    `${say('confidence')}: ${confidenceWords[article.confidence][language]}\n`,
    `${say('citedBy')}: ${citing.length === 0 ? say('none') : citing.join(', ')}\n`,
    `${say('source')}: ${article.url}\n`,
  ].join('')
}

const forever = '9999-12-31'
const since = {id: 'sejak', en: 'from'}
const upTo = {id: 'sampai', en: 'until'}

/** `from 31 October 2023`, `from 15 January 2014 until 30 October 2023`. */
function range({from, until}: {readonly from: string; readonly until: string}, language: MessageLanguage): string {
  return `${since[language]} ${dayWords(from, language)}${until === forever ? '' : ` ${upTo[language]} ${dayWords(until, language)}`}`
}

/** Days of a consequence, where they are not those of its article. */
function consequenceDays({from, until}: Article['consequences'][number], article: Article, language: MessageLanguage): string | undefined {
  const parts = [from > article.from ? `${since[language]} ${dayWords(from, language)}` : '', until < article.until ? `${upTo[language]} ${dayWords(until, language)}` : ''].filter(Boolean)
  return parts.length === 0 ? undefined : parts.join(' ')
}

/** The article or regulation that took the place of one. */
function replacementOf({replacedBy}: Article, ruleset: Ruleset, language: MessageLanguage): string | undefined {
  if (replacedBy === undefined) return undefined
  const article = ruleset.articles.get(replacedBy)
  if (article !== undefined) return `${cited(article, language)} (${replacedBy})`
  const regulation = ruleset.regulations.find(({id}) => id === replacedBy)
  return regulation === undefined ? replacedBy : `${regulation.short}, ${regulation.title[language]}`
}
