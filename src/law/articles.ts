import type {AccountKind, Article, Citation, Consequence, Context, Phase, Rule, Ruleset} from '../types.ts'

/** Whom words are about, for the articles that speak of candidates alone. */
export type About = 'candidates' | 'parties'

/** The articles of a rule that are in force on a date, for its elections and phases: most specific first. */
export function citationsFor(rule: Rule, context: Context, ruleset: Ruleset, about: About = 'candidates'): readonly Citation[] {
  const citations = known[about].get(context) ?? new Map<Rule, readonly Citation[]>()
  known[about].set(context, citations)
  const found = citations.get(rule) ?? findCitations(rule, context, ruleset, about)
  citations.set(rule, found)
  return found
}

/** What was cited before: posts of one day and region are cited the same. */
const known: Readonly<Record<About, WeakMap<Context, Map<Rule, readonly Citation[]>>>> = {candidates: new WeakMap(), parties: new WeakMap()}

function findCitations(rule: Rule, context: Context, ruleset: Ruleset, about: About): Citation[] {
  const articles = rule.cite.flatMap(key => ruleset.articles.get(key) ?? []).filter(article => applies(article, context) && !(about === 'parties' && article.candidatesOnly))
  // An article made for this phase says more than a duty that always holds.
  const specific = (article: Article) => article.phases.length > 0 ? 0 : 1
  return [...articles].sort((a, b) => specific(a) - specific(b)).map(article => {
    const consequence = consequenceOn(article, context)
    return {article, consequence, threatened: consequence === undefined ? [] : reachedBy(consequence, context.account)}
  })
}

/** Whom an article must bind to reach those who answer for an account. Campaign teams post from none of these. */
const reached: Readonly<Record<AccountKind, readonly string[]>> = {
  instansi: ['instansi', 'asn', 'pns', 'pppk', 'ppnpn', 'pejabat-asn', 'lurah', 'media', 'setiap-orang'],
  asn: ['asn', 'pns', 'pppk', 'media', 'setiap-orang'],
  pejabat: ['asn', 'pns', 'pppk', 'pejabat-asn', 'lurah', 'media', 'setiap-orang'],
  'kepala-daerah': ['kepala-daerah', 'pejabat-negara', 'media', 'setiap-orang'],
  desa: ['kepala-desa', 'perangkat-desa', 'media', 'setiap-orang'],
  'tni-polri': ['tni-polri', 'media', 'setiap-orang'],
}

/** Those who answer for a kind of account, as far as an article or a consequence binds them. */
const reachedBy = ({binds}: Pick<Article, 'binds'>, account: AccountKind): readonly string[] => binds.filter(who => reached[account].includes(who))

/** True if an article binds those who answer for a kind of account. */
export function bindsAccount(article: Article, account: AccountKind): boolean {
  return reachedBy(article, account).length > 0
}

function applies(article: Article, {date, phases, account}: Context): boolean {
  if (date < article.from || date > article.until || article.confidence === 'unverified' || !bindsAccount(article, account)) return false
  if (article.phases.length === 0) return phases.length === 0 || phases.some(({election}) => article.elections.includes(election.type))
  return phases.some(({election, phase}) => article.phases.includes(phase) && article.elections.includes(election.type))
}

/** What an article threatens on a day to those who answer for an account, or undefined if it threatens them with nothing itself. */
function consequenceOn(article: Article, {date, account}: Pick<Context, 'date' | 'account'>): Consequence | undefined {
  return consequencesOn(article, date).find(each => reachedBy(each, account).length > 0)
}

/** What an article threatens on a day, whomever. */
export function consequencesOn(article: Article, date: string): readonly Consequence[] {
  return article.consequences.filter(({from, until}) => from <= date && date <= until)
}

/** The gravest severity that a rule has in the phases of a context. */
export function severityIn(rule: Rule, context: Context): Rule['severity'][Phase] {
  const order = ['error', 'warning', 'info', 'off'] as const
  const now: Phase[] = context.phases.length === 0 ? ['luar-tahapan'] : context.phases.map(({phase}) => phase)
  return order.find(level => now.some(phase => rule.severity[phase] === level)) ?? 'off'
}

