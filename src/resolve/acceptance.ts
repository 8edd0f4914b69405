import {fingerprintOf, numbered} from '../fingerprint.ts'
import type {Acceptance, AcceptingComment, Finding, Held, Localized, Post, Terms} from '../types.ts'

/** Why a finding is held although nothing in the text excuses it: a person answers for it. */
type Accepting = Required<Pick<Held, 'reason' | 'accepted'>>

/**
 * Tells of each finding of a post, asked in the order of the text, who accepted it; undefined if no one did.
 * A comment counts for the paragraph after it, an entry for the one finding that it names.
 */
export function acceptedBy(post: Post, {accepted}: Terms): (finding: Finding) => Accepting | undefined {
  const counts = new Map(accepted?.before)
  return finding => {
    const comment = post.comments?.find(({rule, span}) => rule === finding.rule.id && span[0] <= finding.span[0] && finding.span[1] <= span[1])
    const entry = accepted === undefined ? undefined : nextEntry(finding, post, {entries: accepted.entries, counts})
    if (comment !== undefined) return {reason: byComment(comment), accepted: comment}
    return entry === undefined ? undefined : {reason: byEntry(entry), accepted: entry}
  }
}

interface Counted {
  readonly entries: ReadonlyMap<string, Acceptance>
  readonly counts: Map<string, number>
}

/** The entry for a finding; equal findings are counted even when no entry names them. */
function nextEntry(finding: Finding, post: Post, {entries, counts}: Counted): Acceptance | undefined {
  const fingerprint = fingerprintOf(finding, post)
  const before = counts.get(fingerprint) ?? 0
  counts.set(fingerprint, before + 1)
  const entry = entries.get(numbered(fingerprint, before))
  // A changed rule id would let a record speak of another rule than the one it accepts.
  return entry?.rule === finding.rule.id ? entry : undefined
}

const byComment = ({reason}: AcceptingComment): Localized => ({id: `diterima dengan komentar dalam draf: ${reason}`, en: `accepted by a comment in the draft: ${reason}`})

const byEntry = ({by, until, reason}: Acceptance): Localized => ({id: `diterima oleh ${by} sampai ${until}: ${reason}`, en: `accepted by ${by} until ${until}: ${reason}`})
