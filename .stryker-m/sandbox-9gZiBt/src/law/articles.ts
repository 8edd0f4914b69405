// @ts-nocheck
import type {AccountKind, Article, Citation, Context, Phase, Rule, Ruleset} from '../types.ts'

/** The articles of a rule that are in force on a date, for its elections and phases: most specific first. */
export function citationsFor(rule: Rule, context: Context, ruleset: Ruleset): readonly Citation[] {
  const citations = known.get(context) ?? new Map<Rule, readonly Citation[]>()
  known.set(context, citations)
  const found = citations.get(rule) ?? findCitations(rule, context, ruleset)
  citations.set(rule, found)
  return found
}

/** What was cited before: posts of one day and region are cited the same. */
const known = new WeakMap<Context, Map<Rule, readonly Citation[]>>()

function findCitations(rule: Rule, context: Context, ruleset: Ruleset): Citation[] {
  const articles = rule.cite.flatMap(key => ruleset.articles.get(key) ?? []).filter(article => applies(article, context))
  // An article made for this phase says more than a duty that always holds.
  const specific = (article: Article) => article.phases.length > 0 ? 0 : 1
  return [...articles].sort((a, b) => specific(a) - specific(b)).map(article => ({article, consequence: consequenceOn(article, context.date)}))
}

/** Whom an article must bind to reach those who answer for an account. Campaign teams post from none of these. */
const reached: Readonly<Record<AccountKind, readonly string[]>> = {
  instansi: ['instansi', 'asn', 'pns', 'pppk', 'ppnpn', 'pejabat-asn', 'media', 'setiap-orang'],
  asn: ['asn', 'pns', 'pppk', 'media', 'setiap-orang'],
  pejabat: ['asn', 'pns', 'pppk', 'pejabat-asn', 'media', 'setiap-orang'],
  'kepala-daerah': ['kepala-daerah', 'pejabat-negara', 'media', 'setiap-orang'],
  desa: ['kepala-desa', 'perangkat-desa', 'media', 'setiap-orang'],
  'tni-polri': ['tni-polri', 'media', 'setiap-orang'],
}

/** True if an article binds those who answer for a kind of account. */
export function bindsAccount(article: Article, account: AccountKind): boolean {
  return article.binds.some(who => reached[account].includes(who))
}

function applies(article: Article, {date, phases, account}: Context): boolean {
  if (date < article.from || date > article.until || article.confidence === 'unverified' || !bindsAccount(article, account)) return false
  if (article.phases.length === 0) return phases.length === 0 || phases.some(({election}) => article.elections.includes(election.type))
  return phases.some(({election, phase}) => article.phases.includes(phase) && article.elections.includes(election.type))
}

/** What an article threatens on a day, or undefined if it threatens nothing itself. */
export function consequenceOn(article: Article, date: string): Citation['consequence'] {
  return article.consequences.find(({from, until}) => from <= date && date <= until)?.text
}

/** The gravest severity that a rule has in the phases of a context. */
export function severityIn(rule: Rule, context: Context): Rule['severity'][Phase] {
  const order = ['error', 'warning', 'info', 'off'] as const
  const now: Phase[] = context.phases.length === 0 ? ['luar-tahapan'] : context.phases.map(({phase}) => phase)
  return order.find(level => now.some(phase => rule.severity[phase] === level)) ?? 'off'
}

