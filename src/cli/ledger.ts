import {existsSync} from 'node:fs'
import path from 'node:path'
import type {Notice} from '../report/index.ts'
import type {Acceptance, Accepted, Result} from '../types.ts'
import type {AcceptedFile} from './configuration.ts'
import {numberFindings} from './numbering.ts'

/** Follows which entries of one file of accepted findings are met, have expired, or are no longer needed. */
export interface Ledger {
  /** The acceptances that hold for a draft, by its full path. */
  acceptedFor(full: string): Accepted | undefined
  /** Note what came of a post of that draft. */
  note(full: string, result: Result): void
  /** What the reader must know when all is checked. */
  notices(): Notice[]
}

/** What is known of one draft that has entries. */
interface Draft {
  readonly entries: readonly Acceptance[]
  /** Fingerprints that have entries, without their numbers. */
  readonly wanted: ReadonlySet<string>
  /** How often each fingerprint that has entries was found so far. */
  readonly counts: Map<string, number>
  /** True once a post of it could not be checked: then nothing can be said of what was not met. */
  doubtful: boolean
}

/** A ledger for the entries of a file, on a day. */
export function ledger({entries, folder}: AcceptedFile, today: string): Ledger {
  const met = new Set<Acceptance>()
  const byDraft = new Map<string, Acceptance[]>()
  for (const entry of entries) {
    const full = path.resolve(folder, entry.file)
    byDraft.set(full, [...byDraft.get(full) ?? [], entry])
  }
  const drafts = new Map<string, Draft>()
  const draftOf = (full: string): Draft | undefined => {
    const own = byDraft.get(full)
    if (own === undefined) return undefined
    const known = drafts.get(full) ?? newDraft(own)
    drafts.set(full, known)
    return known
  }
  return {
    acceptedFor(full) {
      const draft = draftOf(full)
      return draft && {entries: new Map(draft.entries.filter(({until}) => until >= today).map(entry => [entry.fingerprint, entry])), before: draft.counts}
    },
    note(full, result) {
      const draft = draftOf(full)
      if (draft === undefined) return
      if (result.status === 'unchecked') draft.doubtful = true
      for (const {fingerprint} of numberFindings(result, draft.counts, each => draft.wanted.has(each))) {
        const entry = draft.entries.find(each => each.fingerprint === fingerprint)
        if (entry !== undefined) met.add(entry)
      }
    },
    notices() {
      const checked = (entry: Acceptance) => drafts.get(path.resolve(folder, entry.file))?.doubtful === false
      const gone = (entry: Acceptance) => !existsSync(path.resolve(folder, entry.file))
      return [
        ...entries.filter(entry => met.has(entry) && entry.until < today).map(expired),
        ...entries.filter(entry => !met.has(entry) && (checked(entry) || gone(entry))).map(unused),
      ]
    },
  }
}

function newDraft(entries: readonly Acceptance[]): Draft {
  return {entries, wanted: new Set(entries.map(({fingerprint}) => fingerprint.slice(0, 16))), counts: new Map(), doubtful: false}
}

const expired = ({at, rule, file, by, until}: Acceptance): Notice => ({level: 'warning', text: {
  id: `penerimaan ${rule} di ${file} oleh ${by} berakhir ${until}; temuannya kembali (${at})`,
  en: `acceptance of ${rule} in ${file} by ${by} ended on ${until}; the finding is back (${at})`,
}})

const unused = ({at, rule, file, by}: Acceptance): Notice => ({level: 'info', text: {
  id: `Penerimaan tidak terpakai: ${rule} di ${file} oleh ${by} (${at}). Kalimatnya sudah berubah atau hilang; hapus entri itu.`,
  en: `Unused acceptance: ${rule} in ${file} by ${by} (${at}). The sentence has changed or gone; remove the entry.`,
}})
