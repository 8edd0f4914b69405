// @ts-nocheck
import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {glob} from 'tinyglobby'

/** Folder of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Hash of all that decides what the program makes of a pack: its source, and the versions of what it uses. */
export async function hashOfSource(): Promise<string> {
  const names = ['package.json', 'package-lock.json', ...await glob('src/**/*.ts', {cwd: root})]
  const hash = createHash('sha256')
  for (const name of names.sort()) hash.update(name).update(await readFile(path.join(root, name)))
  return hash.digest('hex')
}
