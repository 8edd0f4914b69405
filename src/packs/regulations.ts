import {electionTypes, phases, type Article, type Consequence, type ElectionType, type Phase} from '../types.ts'
import {choices} from './choices.ts'
import type {Draft} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'

/** Keys of a regulation and its articles. */
export const regulationKeys = ['id', 'type', 'short', 'title', 'in-force', 'replaced-by', 'url', 'verified', 'confidence', 'note', 'articles']
export const articleKeys = ['id', 'pinpoint', 'act', 'binds', 'elections', 'candidates-only', 'phases', 'in-force', 'replaced-by', 'summary', 'consequence', 'confidence', 'sources', 'note']

/** Who an article may bind. */
export const bound = ['asn', 'pns', 'pppk', 'ppnpn', 'pejabat-asn', 'pejabat-negara', 'kepala-daerah', 'tni-polri', 'kepala-desa', 'lurah', 'perangkat-desa', 'instansi', 'tim-kampanye', 'media', 'setiap-orang'] as const

/** Keys of days in force, of a consequence, and of a set of articles. */
export const inForceKeys = ['from', 'until']
export const consequenceKeys = ['from', 'until', 'binds', 'id', 'en']
export const citationKeys = ['id', 'note', 'articles']

const forever = '9999-12-31'
const confidence = ['two-source', 'verified', 'unverified'] as const

/** Read `regulation:`, one a file, with its articles. */
export function readRegulation(draft: Draft, fields: Fields): void {
  const regulation = fields.inside(fields.value('regulation'), regulationKeys)
  const id = regulation.text('id')
  const inForce = regulation.inside(regulation.value('in-force'), inForceKeys)
  const from = inForce.day('from')
  const until = inForce.day('until', forever)
  const short = regulation.text('short')
  const url = regulation.text('url')
  const replacedBy = regulation.optional('replaced-by')
  draft.regulations.push({id, type: regulation.text('type'), short, title: regulation.localized('title'), from, until, url, verified: regulation.day('verified')})
  for (const article of regulation.maps('articles', articleKeys)) {
    const key = `${id}:${article.text('id')}`
    if (draft.articles.has(key) || draft.base?.articles.has(key) === true) article.report(article.at('id'), {id: `pasal "${key}" sudah ada`, en: `article "${key}" exists already`})
    const own = article.has('in-force') ? article.inside(article.value('in-force'), inForceKeys) : undefined
    const binds = choices(article, 'binds', bound)
    draft.articles.set(key, {
      key,
      regulation: id,
      short: article.optional('act') ?? short,
      pinpoint: article.localized('pinpoint'),
      binds,
      elections: choices(article, 'elections', electionTypes) as ElectionType[],
      candidatesOnly: article.flag('candidates-only'),
      phases: articlePhases(article),
      from: own?.day('from', from) ?? from,
      until: own?.day('until', until) ?? until,
      replacedBy: article.optional('replaced-by') ?? replacedBy,
      summary: article.localized('summary'),
      consequences: article.maps('consequence', consequenceKeys).map(each => consequence(each, binds)),
      confidence: article.choice('confidence', confidence),
      url: article.texts('sources')[0]?.text ?? url,
    } satisfies Article)
  }
}

function consequence(fields: Fields, all: readonly string[]): Consequence {
  return {binds: fields.has('binds') ? choices(fields, 'binds', bound) : all, from: fields.day('from', '1945-08-17'), until: fields.day('until', forever), text: {id: fields.text('id'), en: fields.text('en')}}
}

/** `semua` is a standing duty: an empty list. */
function articlePhases(article: Fields): Phase[] {
  if (article.value('phases')?.type === 'text' && article.optional('phases') === 'semua') return []
  const listed = choices(article, 'phases', phases)
  if (listed.length === 0) article.report(article.at('phases'), {id: '"phases" harus "semua" atau daftar tahapan', en: '"phases" must be "semua" or a list of phases'})
  return listed
}

/** Read `citations:`: named sets of articles that several rules cite. */
export function readCitations(draft: Draft, fields: Fields): void {
  for (const set of fields.maps('citations', citationKeys)) {
    draft.citations.set(set.text('id'), set.texts('articles').map(({text, at}) => ({name: text, fields: set, at})))
  }
}
