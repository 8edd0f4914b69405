// @ts-nocheck
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {run, type Run, type Setting} from './world.ts'

/** A folder of its own for one test. */
export interface Folder {
  /** Its full path. */
  readonly path: string
  write(name: string, text: string): Promise<void>
  read(name: string): Promise<string>
  /** Run the command in it, or in a folder below. */
  run(argv: readonly string[], setting?: Setting & {readonly below?: string}): Promise<Run>
  remove(): Promise<void>
}

/** Make a folder with files. */
export async function folder(files: Readonly<Record<string, string>> = {}): Promise<Folder> {
  const at = await mkdtemp(path.join(os.tmpdir(), 'netralint-'))
  const made: Folder = {
    path: at,
    write: async (name, text) => {
      await mkdir(path.dirname(path.join(at, name)), {recursive: true})
      await writeFile(path.join(at, name), text)
    },
    read: name => readFile(path.join(at, name), 'utf8'),
    run: (argv, {below = '', ...setting} = {}) => run(argv, {cwd: path.join(at, below), ...setting}),
    remove: () => rm(at, {recursive: true}),
  }
  for (const [name, text] of Object.entries(files)) await made.write(name, text)
  return made
}
