// @ts-nocheck
import {phases, ruleKinds, severities, type MessageLanguage, type Rule, type RuleKind, type Severity} from '../types.ts'
import {unknown} from './options.ts'
import {scopeHere} from './scope.ts'
import {exitCodes, write, type World} from './world.ts'

/** Filters of the list. */
export interface RuleFilter {
  readonly kind?: string
  readonly severity?: string
  readonly pack?: string
  readonly format: 'text' | 'json'
  readonly rules?: string[]
}

/** Gravest severity that a rule can have. */
export function gravest(rule: Rule): Severity | 'off' {
  return severities.find(level => phases.some(phase => rule.severity[phase] === level)) ?? 'off'
}

/** List the rules, filtered by kind, severity or pack. */
export async function listRules(filter: RuleFilter, language: MessageLanguage, world: World): Promise<number> {
  const {ruleset} = await scopeHere(filter.rules, world)
  if (filter.kind !== undefined && !ruleKinds.includes(filter.kind as RuleKind)) throw unknown('jenis aturan', 'kind of rule', filter.kind, ruleKinds)
  if (filter.severity !== undefined && !severities.includes(filter.severity as Severity)) throw unknown('tingkat', 'severity', filter.severity, severities)
  const packs = ruleset.packs.map(pack => pack.id)
  if (filter.pack !== undefined && !packs.includes(filter.pack)) throw unknown('paket', 'pack', filter.pack, packs)
  const rules = ruleset.rules.filter(rule => (filter.kind === undefined || rule.kind === filter.kind) &&
    (filter.severity === undefined || gravest(rule) === filter.severity) && (filter.pack === undefined || rule.pack === filter.pack))
  const shown = filter.format === 'json'
    ? `${JSON.stringify(rules.map(rule => ({id: rule.id, kind: rule.kind, pack: rule.pack, severity: rule.severity, confidence: rule.confidence, title: rule.title[language], cite: rule.cite})), null, 2)}\n`
    : table(rules, language) + {id: `${rules.length} dari ${ruleset.rules.length} aturan. Rincian: netralint jelaskan ATURAN\n`, en: `${rules.length} of ${ruleset.rules.length} rules. Details: netralint explain RULE\n`}[language]
  await write(world.stdout, shown)
  return exitCodes.clean
}

function table(rules: readonly Rule[], language: MessageLanguage): string {
  const width = Math.max(0, ...rules.map(rule => rule.id.length))
  return rules.map(rule => `${rule.id.padEnd(width)}  ${gravest(rule).padEnd(7)}  ${rule.title[language]}\n`).join('')
}
