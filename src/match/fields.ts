import type {Ruleset} from '../types.ts'

/** Labels of the fields of rosters that are names, by what the search asks of them. */
export interface NameFields {
  /** What contestants are called; a slogan or hashtag is no name, and its words keep their sense. */
  readonly names: ReadonlySet<number>
  /** What each of a pair is called. */
  readonly firstNames: ReadonlySet<number>
  /** Those whose entries of several words are nobody else, so that small letters may do; two parts of a long name may be ordinary words. */
  readonly wholeNames: ReadonlySet<number>
  /** Those that hold names of people; hashtags, slogans and parties are in no place's name. */
  readonly persons: ReadonlySet<number>
  /** Parts of names; one alone may be another's, so it names nobody. */
  readonly parts: ReadonlySet<number>
}

const firstNames = ['paslon.kepala', 'paslon.wakil']
const wholeNames = ['paslon.pasangan', 'paslon.tertulis']
const persons = ['paslon.nama', 'paslon.tertulis', 'paslon.sebutan', 'paslon.bagian', 'paslon.khas', 'paslon.pasangan', ...firstNames]
const parts = ['paslon.bagian', 'paslon.khas', ...firstNames]

/** The name fields of a ruleset, by its labels. */
export function nameFieldsOf(labels: Ruleset['labels']): NameFields {
  const of = (fields: readonly string[]) => new Set(fields.flatMap(field => labels.get(field) ?? []))
  return {names: namesIn(labels), firstNames: of(firstNames), wholeNames: of(wholeNames), persons: of(persons), parts: of(parts)}
}

const nameField = /^(?:paslon|partai)\.(?!ejekan|slogan|semboyan|tagar|akun|simbol)/

function namesIn(labels: Ruleset['labels']): ReadonlySet<number> {
  const names = new Set<number>()
  for (const [name, label] of labels) if (nameField.test(name)) names.add(label)
  return names
}
