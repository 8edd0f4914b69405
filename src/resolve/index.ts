import {citationsFor, severityIn} from '../law/articles.ts'
import type {Context, Finding, Localized, Match, Matched, Ruleset} from '../types.ts'
import {heldByContext} from './context.ts'
import {heldByEvenness} from './evenness.ts'
import {heldByException} from './exception.ts'
import {separate} from './overlap.ts'
import {heldByPhase} from './phase.ts'

/** Why a match is not counted, or undefined to let it pass on. */
type Step = (match: Match, matched: Matched, ruleset: Ruleset, context: Context) => Localized | undefined

/** In order: the first that gives a reason decides. */
const steps: readonly Step[] = [
  heldByContext,
  match => heldByException(match),
  heldByEvenness,
  (match, _matched, _ruleset, context) => heldByPhase(match, context),
]

/** Findings in the order of the text, and all that was held with its reason. */
export interface Resolved {
  readonly findings: readonly Finding[]
  readonly held: readonly {readonly match: Match; readonly reason: Localized}[]
}

/** Decide on every match: reported, or held and why. Nothing disappears. */
export function resolve(matched: Matched, ruleset: Ruleset, context: Context): Resolved {
  const held: Resolved['held'][number][] = []
  const open = new Map<Finding, Match>()
  for (const match of matched.matches) {
    const reason = firstReason(match, matched, ruleset, context)
    if (reason === undefined) open.set(toFinding(match, ruleset, context), match)
    else held.push({match, reason})
  }
  const {kept, covered} = separate([...open.keys()])
  for (const {finding, reason} of covered) {
    const match = open.get(finding)
    if (match !== undefined) held.push({match, reason})
  }
  return {
    findings: [...kept].sort((a, b) => a.span[0] - b.span[0]),
    held: held.sort((a, b) => a.match.span[0] - b.match.span[0]),
  }
}

function firstReason(...given: Parameters<Step>): Localized | undefined {
  for (const step of steps) {
    const reason = step(...given)
    if (reason !== undefined) return reason
  }
  return undefined
}

function toFinding(match: Match, ruleset: Ruleset, context: Context): Finding {
  const citations = citationsFor(match.rule, context, ruleset)
  const severity = severityIn(match.rule, context)
  return {
    rule: match.rule,
    span: match.span,
    // A violation has law behind it; without an article for this day and account, a person must look.
    severity: severity === 'off' ? 'info' : severity === 'error' && citations.length === 0 ? 'warning' : severity,
    contestants: match.contestants.flatMap(index => ruleset.contestants[index] ?? []),
    citations,
  }
}
