// @ts-nocheck
import type {MessageLanguage} from '../types.ts'
import {checking} from './flags.ts'
import type {Flags} from './options.ts'

/** Names and aliases of commands. A first word that is one of them, or `help`, is no draft. */
export const commandNames = {
  check: 'periksa', accept: 'terima', init: 'mulai', explain: 'jelaskan', rules: 'aturan', phase: 'tahapan', regulations: 'regulasi',
  test: 'uji', completion: 'pelengkap', complete: undefined, help: undefined,
} as const satisfies Readonly<Record<string, string | undefined>>

const names = new Set<string>(Object.entries(commandNames).flat().filter(name => name !== undefined))

/** What a plain command line asks to be checked. */
export interface Asked {
  readonly paths: readonly string[]
  readonly flags: Flags
}

/**
 * Read a command line that only asks for a check, without loading what knows all commands.
 *
 * Most runs are such, and loading takes longer than the check. Undefined for anything else: other commands, help, short forms,
 * values that may be left out, and every mistake, so that there is one place that explains them.
 * `test/quick.test.ts` compares the two readings.
 */
export function readQuickly(argv: readonly string[], language: MessageLanguage): Asked | undefined {
  const [first] = argv
  const isNamed = first === 'check' || first === commandNames.check
  if (!isNamed && first !== undefined && names.has(first)) return undefined
  const paths: string[] = []
  const flags: Record<string, unknown> = {color: 'auto', lang: language}
  for (let at = isNamed ? 1 : 0; at < argv.length; at++) {
    const given = argv[at] ?? ''
    if (given === '-' || !given.startsWith('-')) {
      paths.push(given)
      continue
    }
    const [name = '', joined] = given.split(/=(.*)/s)
    const flag = known.get(name)
    if (flag === undefined || (joined !== undefined && !flag.takesValue)) return undefined
    const value = flag.takesValue ? joined ?? valueOf(argv[++at]) : true
    if (value === undefined || (typeof value === 'string' && flag.choices?.includes(value) === false)) return undefined
    flags[flag.key] = flag.many ? [...flags[flag.key] as string[] | undefined ?? [], value] : value
  }
  return {paths, flags: flags as unknown as Flags}
}

/** A word that is a value whatever stands around it: `--help` asks for help even after a flag that takes a value. */
const valueOf = (word: string | undefined): string | undefined => word?.startsWith('-') === true && word !== '-' ? undefined : word

/** Flags that do more than check, or whose value may be left out. */
const others = ['--changed', '--watch', '--print-config', '--list-files']

const known = new Map(checking.flatMap(({term, choices, many = false}) => {
  const [name = '', value] = term.split(' ')
  const key = name.slice(2).replace(/-./g, ([, letter = '']) => letter.toUpperCase())
  return others.includes(name) ? [] : [[name, {key, takesValue: value !== undefined, choices, many}] as const]
}))
