// @ts-nocheck
import {existsSync} from 'node:fs'
import path from 'node:path'

/** Paths as reports for machines give them: with `/`, from the root of the repository or else the working folder; whole for files outside it. */
export function pathsFrom(cwd: string): (file: string) => string {
  const root = repositoryOf(cwd) ?? cwd
  return file => {
    if (file === '<stdin>') return file
    const full = path.resolve(cwd, file)
    const relative = path.relative(root, full)
    const outside = relative.startsWith('..') || path.isAbsolute(relative)
    return (outside ? full : relative).split(path.sep).join('/')
  }
}

/** The nearest folder above with `.git`, which is a file in a worktree. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, '.git'))) return folder
  const above = path.dirname(folder)
  return above === folder ? undefined : repositoryOf(above)
}
