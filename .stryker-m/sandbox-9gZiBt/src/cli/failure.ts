// @ts-nocheck
import type {UserError} from '../errors.ts'
import {safe} from '../report/words.ts'
import type {MessageLanguage} from '../types.ts'
import {write, type World} from './world.ts'

/** Tell the user on stderr what went wrong and what to do. */
export async function writeFailure({text, help}: UserError, language: MessageLanguage, world: World): Promise<void> {
  // What went wrong may name a file or quote a draft, and a build obeys lines that begin with `::`.
  const shown = `${text[language]}\n${help === undefined ? '' : `${help[language]}\n`}`
  await write(world.stderr, safe(shown).replace(/^(?=[^\S\n]*::)/gm, './'))
}
