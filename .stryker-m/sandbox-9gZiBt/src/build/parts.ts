// @ts-nocheck
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import type {BuildOptions, Plugin} from 'esbuild'
import {glob} from 'tinyglobby'

const source = path.join(import.meta.dirname, '..')
/** What is imported when used, and yet belongs to the first part: the reports that most runs ask for. */
const first = ['report/text.ts', 'report/ndjson.ts', 'report/json.ts']
const nameOf = (file: string): string => path.relative(source, file).split(path.sep).join('/')

/**
 * Leave what the source imports when used, by `import()`, to a second bundle: other commands, reports, formats, and what
 * compiles packs. The first, which every run loads, is then less than half as large.
 */
export const laterParts: Plugin = {
  name: 'later-parts',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^\./}, ({path: name, kind, resolveDir}) => {
      const file = path.join(resolveDir, name)
      return kind === 'dynamic-import' && !first.includes(nameOf(file)) ? {path: nameOf(file), namespace: 'later'} : undefined
    })
    onResolve({filter: /^\.\/more\.cjs$/, namespace: 'later'}, ({path: name}) => ({path: name, external: true}))
    onLoad({filter: /.*/, namespace: 'later'}, ({path: name}) => ({contents: `module.exports = require('./more.cjs')['${name}']`, loader: 'js'}))
  },
}

/** The beginning of the second bundle: each module that is imported when used, made when it is asked for. */
export async function laterEntry(): Promise<NonNullable<BuildOptions['stdin']>> {
  const files = await glob('**/*.ts', {cwd: source, ignore: ['build/**'], absolute: true})
  const named = await Promise.all(files.map(async file => [...(await readFile(file, 'utf8')).matchAll(/\bimport\('(\.[^']+)'\)/g)].map(([, name = '']) => nameOf(path.join(path.dirname(file), name)))))
  const names = [...new Set(named.flat())].filter(name => !first.includes(name)).sort()
  return {contents: `module.exports = {${names.map(name => `get '${name}'() { return require('./${name}') }`).join(', ')}}`, resolveDir: source, loader: 'js'}
}
