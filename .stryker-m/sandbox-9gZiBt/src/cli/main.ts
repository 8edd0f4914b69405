// @ts-nocheck
import type {CommanderError} from 'commander'
import {UserError} from '../errors.ts'
import {check} from './check.ts'
import {writeFailure} from './failure.ts'
import {readQuickly} from './quick.ts'
import type {MessageLanguage} from '../types.ts'
import {exitCodes, languageOf, type World} from './world.ts'

/** Run the command line; returns the exit code. Bad input never throws. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const language = languageOf(argv, world.env)
  try {
    const asked = readQuickly(argv, language)
    return asked === undefined ? await runAny(argv, language, world) : await check(asked.paths, asked.flags, language, world)
  } catch (error) {
    await writeFailure(error instanceof UserError ? error : unforeseen(error, world.env), language, world)
    return exitCodes.failed
  }
}

/** Run whatever command the line names. */
async function runAny(argv: readonly string[], language: MessageLanguage, world: World): Promise<number> {
  const {program} = await import('./program.ts')
  let code: number = exitCodes.failed
  try {
    await program(language, world, result => { code = result }).parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (!isCommanderError(error)) throw error
    // The code of `help COMMAND` is the process's own, which is that of a failure until the run has ended.
    if (error.exitCode === 0 || error.code === 'commander.help') return exitCodes.clean
    throw flagError(error)
  }
}

const isCommanderError = (error: unknown): error is CommanderError => error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')

const seeHelp = {id: 'lihat: netralint --help', en: 'see: netralint --help'}

/** What no one foresaw: a folder that the system refuses, or a mistake of ours. It must not look like findings. */
function unforeseen(error: unknown, env: World['env']): UserError {
  const {message, stack, code, path} = error as Partial<NodeJS.ErrnoException>
  const shown = env['NETRALINT_DEBUG'] === undefined ? message ?? String(error) : stack ?? String(error)
  if (code !== undefined && path !== undefined) return new UserError({id: `"${path}" tidak dapat dipakai (${code}).`, en: `"${path}" cannot be used (${code}).`}, {cause: error})
  return new UserError({id: `netralint berhenti karena kesalahannya sendiri; draf tidak diperiksa sampai selesai.\n${shown}`, en: `netralint stopped by a mistake of its own; the drafts were not checked to the end.\n${shown}`}, {cause: error, help: {
    id: 'laporkan kalimat di atas; NETRALINT_DEBUG=1 menunjukkan tempatnya', en: 'please report the lines above; NETRALINT_DEBUG=1 shows the place',
  }})
}

/** Commander's complaints in both languages. */
function flagError({code, message}: CommanderError): UserError {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? []
  const [, value = ''] = /argument '([^']*)' is invalid/.exec(message) ?? []
  const [, close] = /Did you mean ([^?]*)\?/.exec(message) ?? []
  const [, allowed] = /Allowed choices are ([^.]*)\./.exec(message) ?? []
  const help = close !== undefined ? {id: `maksud Anda ${close}?`, en: `did you mean ${close}?`}
    : allowed !== undefined ? {id: `pilih: ${allowed}`, en: `choose: ${allowed}`} : seeHelp
  const text: Readonly<Record<string, {readonly id: string; readonly en: string}>> = {
    'commander.unknownOption': {id: `Pilihan "${named}" tidak dikenal.`, en: `Unknown option "${named}".`},
    'commander.optionMissingArgument': {id: `Pilihan "${named}" perlu nilai.`, en: `Option "${named}" needs a value.`},
    'commander.invalidArgument': {id: `"${value}" bukan nilai untuk ${named}.`, en: `"${value}" is no value for ${named}.`},
    'commander.missingArgument': {id: `Masih kurang: ${named}.`, en: `Missing: ${named}.`},
    'commander.unknownCommand': {id: `Perintah "${named}" tidak dikenal.`, en: `Unknown command "${named}".`},
    'commander.excessArguments': {id: 'Terlalu banyak isian.', en: 'Too many arguments.'},
  }
  return new UserError(text[code] ?? {id: message, en: message}, {help})
}

