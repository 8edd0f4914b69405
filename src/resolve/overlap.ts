import {confidences, severities, type Finding, type Localized} from '../types.ts'

/** Findings that stand, and those that say less of the same words. */
export interface Separated {
  readonly kept: readonly Finding[]
  readonly covered: readonly {readonly finding: Finding; readonly reason: Localized}[]
}

/** Of findings on the same words, keep the gravest, then the surest, then the longest. */
export function separate(findings: readonly Finding[]): Separated {
  const ranked = [...findings].sort((a, b) => rank(a) - rank(b) || length(b) - length(a) || a.span[0] - b.span[0])
  const kept: Finding[] = []
  const covered: Separated['covered'][number][] = []
  for (const finding of ranked) {
    const over = kept.find(other => finding.span[0] < other.span[1] && other.span[0] < finding.span[1])
    if (over === undefined) kept.push(finding)
    else covered.push({finding, reason: overlapReason(over)})
  }
  return {kept, covered}
}

const overlapReason = ({rule}: Finding): Localized => ({id: `sudah tercakup dalam ${rule.id}`, en: `covered by ${rule.id}`})
const rank = ({severity, rule}: Finding): number => severities.indexOf(severity) * 10 + confidences.indexOf(rule.confidence)
const length = ({span}: Finding): number => span[1] - span[0]
