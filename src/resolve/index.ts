import {citationsFor, severityIn} from '../law/articles.ts'
import type {Finding, Held, Localized, Match, Matched, Ruleset, Severity, Terms} from '../types.ts'
import {acceptedBy} from './acceptance.ts'
import {heldByContext} from './context.ts'
import {heldByEvenness} from './evenness.ts'
import {heldByException} from './exception.ts'
import {separate} from './overlap.ts'
import {heldByPhase} from './phase.ts'
import {heldBySeverity, overrideOf} from './severity.ts'

/** Why a match is not counted, or undefined to let it pass on. */
type Step = (match: Match, matched: Matched, ruleset: Ruleset, terms: Terms) => Localized | undefined

/** In order: the first that gives a reason decides. */
const steps: readonly Step[] = [
  heldByContext,
  match => heldByException(match),
  heldByEvenness,
  (match, _matched, _ruleset, {context}) => heldByPhase(match, context),
  (match, _matched, _ruleset, terms) => heldBySeverity(match, terms),
]

/** Findings in the order of the text, and all that was held with its reason. */
export interface Resolved {
  readonly findings: readonly Finding[]
  readonly held: readonly Held[]
}

/** Decide on every match: reported, or held and why. Nothing disappears. */
export function resolve(matched: Matched, ruleset: Ruleset, terms: Terms): Resolved {
  const held: Held[] = []
  const open = new Map<Finding, Match>()
  for (const match of matched.matches) {
    const reason = firstReason(match, matched, ruleset, terms)
    if (reason === undefined) open.set(toFinding(match, ruleset, terms), match)
    else held.push({match, reason})
  }
  const hold = (finding: Finding, why: Omit<Held, 'match'>) => {
    const match = open.get(finding)
    if (match !== undefined) held.push({match, ...why})
  }
  const {kept, covered} = separate([...open.keys()])
  for (const {finding, reason} of covered) hold(finding, {reason, covered: true})
  // Acceptance comes last: what an accepted finding covers stays covered, and what is held anyway needs no one to answer for it.
  const accepts = acceptedBy(matched.text.post, terms)
  const findings = [...kept].sort((a, b) => a.span[0] - b.span[0]).filter(finding => {
    const accepting = accepts(finding)
    if (accepting !== undefined) hold(finding, accepting)
    return accepting === undefined
  })
  return {findings, held: held.sort((a, b) => a.match.span[0] - b.match.span[0])}
}

function firstReason(...given: Parameters<Step>): Localized | undefined {
  for (const step of steps) {
    const reason = step(...given)
    if (reason !== undefined) return reason
  }
  return undefined
}

function toFinding(match: Match, ruleset: Ruleset, terms: Terms): Finding {
  const {context} = terms
  const contestants = match.contestants.flatMap(index => ruleset.contestants[index] ?? [])
  const isAboutParties = contestants.length > 0 && contestants.every(({roster}) => ruleset.rosters[roster]?.office === 'partai')
  const citations = citationsFor(match.rule, context, ruleset, isAboutParties ? 'parties' : 'candidates')
  const severity: Severity | 'off' = overrideOf(match.rule, terms) ?? severityIn(match.rule, context)
  return {
    rule: match.rule,
    span: match.span,
    // A violation has law behind it; without an article for this day and account, a person must look.
    severity: severity === 'off' ? 'info' : severity === 'error' && citations.length === 0 ? 'warning' : severity,
    contestants,
    citations,
  }
}
