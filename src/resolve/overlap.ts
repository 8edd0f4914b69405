import {confidences, severities, type Finding, type Localized} from '../types.ts'

/** Findings that stand, and those that say less of the same words. */
export interface Separated {
  readonly kept: readonly Finding[]
  readonly covered: readonly {readonly finding: Finding; readonly reason: Localized}[]
}

/** Of findings on the same words, keep the gravest, then the surest, then the longest; an act with law of its own stands beside others. */
export function separate(findings: readonly Finding[]): Separated {
  const kept: Finding[] = []
  const covered: Separated['covered'][number][] = []
  for (const cluster of clusters(findings)) {
    const own: Finding[] = []
    for (const finding of cluster.sort((a, b) => rank(a) - rank(b) || length(b) - length(a) || a.span[0] - b.span[0])) {
      const over = own.find(other => finding.span[0] < other.span[1] && other.span[0] < finding.span[1] && isOneAct(finding, other))
      if (over === undefined) own.push(finding)
      else covered.push({finding, reason: overlapReason(over)})
    }
    kept.push(...own)
  }
  return {kept, covered}
}

const isOneAct = ({rule}: Finding, {rule: other}: Finding): boolean => rule.kind === other.kind ? rule.distinct === other.distinct : !rule.distinct && !other.distinct

/** Findings that overlap, directly or through others; the rest stand alone. */
function clusters(findings: readonly Finding[]): Finding[][] {
  const found: Finding[][] = []
  let end = -1
  for (const finding of [...findings].sort((a, b) => a.span[0] - b.span[0])) {
    if (finding.span[0] < end) found[found.length - 1]?.push(finding)
    else found.push([finding])
    end = Math.max(end, finding.span[1])
  }
  return found
}

const overlapReason = ({rule}: Finding): Localized => ({id: `sudah tercakup dalam ${rule.id}`, en: `covered by ${rule.id}`})
const rank = ({severity, rule}: Finding): number => severities.indexOf(severity) * 10 + confidences.indexOf(rule.confidence)
const length = ({span}: Finding): number => span[1] - span[0]
