import type {UserError} from '../errors.ts'
import type {MessageLanguage} from '../types.ts'
import {write, type World} from './world.ts'

/** Tell the user on stderr what went wrong and what to do. */
export async function writeFailure({text, help}: UserError, language: MessageLanguage, world: World): Promise<void> {
  await write(world.stderr, `${text[language]}\n${help === undefined ? '' : `${help[language]}\n`}`)
}
