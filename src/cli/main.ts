import {CommanderError} from 'commander'
import {UserError} from '../errors.ts'
import {writeFailure} from './failure.ts'
import {program} from './program.ts'
import {exitCodes, languageOf, type World} from './world.ts'

/** Run the command line; returns the exit code. Bad input never throws. */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const language = languageOf(argv, world.env)
  let code: number = exitCodes.failed
  try {
    await program(language, world, result => { code = result }).parseAsync([...argv], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.clean
    const failure = error instanceof CommanderError ? flagError(error) : error
    if (!(failure instanceof UserError)) throw failure
    await writeFailure(failure, language, world)
    return exitCodes.failed
  }
}

const seeHelp = {id: 'lihat: netralint --help', en: 'see: netralint --help'}

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

