// @ts-nocheck
import {Command, type Option} from 'commander'
import {UserError} from '../errors.ts'
import {phases, ruleKinds, severities, type Region, type Ruleset} from '../types.ts'
import {loadRules} from './load.ts'
import {scripts, shells} from './shells.ts'
import {exitCodes, write, type World} from './world.ts'

/** One way to finish a word. */
interface Candidate {
  readonly word: string
  readonly about: string
}

/** Print the script that teaches a shell to complete this command. */
export async function printCompletion(shell: string, world: World): Promise<number> {
  const found = shells.find(each => each === shell)
  if (found === undefined) throw new UserError({id: `Tidak ada pelengkap untuk "${shell}".`, en: `There is no completion for "${shell}".`}, {help: {id: `pilih: ${shells.join(', ')}`, en: `choose: ${shells.join(', ')}`}})
  await write(world.stdout, scripts[found])
  return exitCodes.clean
}

/**
 * Print the words that may finish a command line, one a line with what it is; called by the scripts.
 * The line up to the cursor comes as `COMP_LINE`. None means that the shell should offer files.
 */
export async function complete(root: Command, world: World): Promise<number> {
  const [, ...words] = (world.env['COMP_LINE'] ?? '').split(/\s+/)
  const typed = words.at(-1) ?? ''
  const found = await candidates(root, words.slice(0, -1), typed, world)
  const fitting = found.filter(({word}) => word.toLowerCase().startsWith(typed.toLowerCase()))
  await write(world.stdout, fitting.map(({word, about}) => `${word}\t${about.split('\n')[0] ?? ''}\n`).join(''))
  return exitCodes.clean
}

async function candidates(root: Command, before: readonly string[], typed: string, world: World): Promise<readonly Candidate[]> {
  const {command, rest} = commandOf(root, before)
  const [flag = '', value] = typed.split(/=(.*)/s)
  const joined = value === undefined ? undefined : optionOf(command, flag)
  if (joined !== undefined) return (await valuesOf(joined, value ?? '', world)).map(({word, about}) => ({word: `${flag}=${word}`, about}))
  const asking = optionOf(command, before.at(-1) ?? '')
  if (asking?.required === true) return valuesOf(asking, typed, world)
  if (typed.startsWith('-')) return command.options.flatMap(({long, description}) => long == null ? [] : [{word: long, about: description}])
  if (rest.some(word => !word.startsWith('-'))) return []
  return [...commandsOf(command === defaultOf(root) && before.length === 0 ? root : command), ...await argumentsOf(command, world)]
}

const defaultOf = (root: Command): Command => root.commands.find(each => each.name() === 'check') ?? root

/** The command that the words before choose, and the words after its name. */
function commandOf(root: Command, words: readonly string[]): {readonly command: Command; readonly rest: readonly string[]} {
  let [command, at] = [root, 0]
  for (const word of words) {
    const next = command.commands.find(each => each.name() === word || each.aliases().includes(word))
    if (next === undefined) break
    command = next
    at++
  }
  return {command: command === root ? defaultOf(root) : command, rest: words.slice(at)}
}

const optionOf = (command: Command, flag: string): Option | undefined => command.options.find(({long, short}) => long === flag || short === flag)

function commandsOf(command: Command): Candidate[] {
  return command.createHelp().visibleCommands(command).flatMap(each => [each.name(), ...each.aliases()].map(word => ({word, about: each.description()})))
}

const plain = (words: Iterable<string>): Candidate[] => [...words].map(word => ({word, about: ''}))
const rulesOf = ({rules}: Ruleset): Candidate[] => rules.map(({id, title}) => ({word: id, about: title.id}))

/** What the first argument of a command may be, where it is no file. */
async function argumentsOf(command: Command, world: World): Promise<Candidate[]> {
  if (command.name() === 'completion') return plain(shells)
  if (command.name() !== 'explain') return []
  const ruleset = await loadRules([], world.cwd())
  return [...rulesOf(ruleset), ...[...ruleset.articles.values()].map(({key, short, pinpoint}) => ({word: key, about: `${short}, ${pinpoint.id}`}))]
}

/** What options take that do not say it themselves. */
const known: Readonly<Record<string, (ruleset: Ruleset, typed: string) => Candidate[]>> = {
  '--region': regions,
  '--election': ({elections}) => [{word: 'all', about: ''}, ...elections.map(({id, title}) => ({word: id, about: title.id}))],
  '--pack': ({packs}) => plain(packs.map(({id}) => id)),
  '--rule': rulesOf,
}
const fixed: Readonly<Record<string, readonly string[]>> = {'--phase': phases, '--kind': ruleKinds, '--severity': severities}

async function valuesOf({long, argChoices}: Option, typed: string, world: World): Promise<Candidate[]> {
  const listed = argChoices ?? fixed[long ?? '']
  if (listed !== undefined) return plain(listed)
  const find = known[long ?? '']
  return find === undefined ? [] : find(await loadRules([], world.cwd()), typed)
}

/** By code once a digit is typed; else by the short name, or by the whole name where two regions share it. */
function regions({regions: all}: Ruleset, typed: string): Candidate[] {
  if (/^\d/.test(typed)) return all.map(({code, name}) => ({word: code, about: name}))
  const shared = new Map<string, number>()
  for (const {short} of all) shared.set(short, (shared.get(short) ?? 0) + 1)
  return all.map(({short, name, code}: Region) => ({word: shared.get(short) === 1 ? short : name, about: code}))
}
