import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {build, type BuildOptions, type Plugin} from 'esbuild'
import {glob} from 'tinyglobby'

/** One file in the form that Node starts fastest. */
export const forNode = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // A bundle that is run with kept code has no loader for modules; what it imports can all be required.
  supported: {'dynamic-import': false},
  define: {'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename'},
  // One byte a character, as the bundle is read.
  charset: 'ascii',
} satisfies BuildOptions

/** Parts of Node that take a millisecond or more to load, and that one clean draft does not need. */
const heavy = ['node:child_process', 'node:crypto', 'node:fs/promises', 'node:module', 'node:os', 'node:tty', 'node:worker_threads', 'node:zlib']

/** What the source imports as a whole alone; as any other import, each file would make getters for all that it holds. */
const whole = ['node:path']

/**
 * Load packages, and heavy parts of Node, when they are first used, however the source imports them: each package becomes a
 * file of its own beside the bundle, and in the bundle a module of getters. A run that needs no YAML then never reads the
 * YAML package.
 *
 * What the source itself imports when used, by `import()`, stays as it is. `inputs` receives the files that went into them.
 */
export function lazyPackages(folder: string, inputs: Set<string>): Plugin {
  const made = new Map<string, Promise<string>>()
  return {
    name: 'lazy-packages',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^[^.\/]/}, ({path: name, kind, namespace}) => {
        if (kind === 'entry-point' || namespace === 'lazy' || path.isAbsolute(name)) return undefined
        if (kind === 'import-statement' && whole.includes(name)) return {path: name, namespace: 'whole'}
        if (name.startsWith('node:') && !(kind === 'import-statement' && heavy.includes(name))) return undefined
        return kind === 'import-statement' ? {path: name, namespace: 'lazy'} : {path: name, external: true}
      })
      onResolve({filter: /^\.\/packages\//, namespace: 'lazy'}, ({path: name}) => ({path: name, external: true}))
      onLoad({filter: /.*/, namespace: 'whole'}, ({path: name}) => ({contents: `export default require('${name}')`, loader: 'js'}))
      onLoad({filter: /.*/, namespace: 'lazy'}, async ({path: name}) => {
        const file = made.get(name) ?? (name.startsWith('node:') ? Promise.resolve(name) : packageFile(name, folder, inputs))
        made.set(name, file)
        return {contents: getters(await import(name) as {readonly default?: unknown}, await file, await usedBeside(name)), loader: 'js'}
      })
    },
  }
}

/** `main` may be a file for browsers and loaders, whose parts no bundler finds; some packages ask where they lie. */
const forPackages = {
  ...forNode,
  mainFields: ['module', 'main'],
  define: {...forNode.define, 'import.meta.url': 'moduleUrl'},
  banner: {js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;'},
} satisfies BuildOptions

/** Bundle one package into a file; returns the path by which the bundle requires it. */
async function packageFile(name: string, folder: string, inputs: Set<string>): Promise<string> {
  const file = `./packages/${name.replaceAll(/[^\w.-]/g, '-')}.cjs`
  const contents = `export * from '${name}'; import * as all from '${name}'; export default all.default`
  const {metafile} = await build({...forPackages, stdin: {contents, resolveDir: import.meta.dirname}, outfile: path.join(folder, file), minify: true, metafile: true, logLevel: 'error'})
  for (const input of Object.keys(metafile.inputs)) inputs.add(input)
  return file
}

/** The text of the source files that import a package: what it exports under a name that they don't hold needs no getter. */
async function usedBeside(name: string): Promise<string> {
  const files = await glob('**/*.ts', {cwd: path.join(import.meta.dirname, '..'), absolute: true})
  const texts = await Promise.all(files.map(file => readFile(file, 'utf8')))
  return texts.filter(text => text.includes(`'${name}'`)).join('\n')
}

/** A module whose names are read from the package when they are used; it stands for the package's default too, which may be a function or an object. */
function getters(all: {readonly default?: unknown}, file: string, used: string): string {
  const real = `require('${file}')`
  const isUsed = (name: string) => used.includes(name)
  const named = namesOf(all).filter(isUsed)
  const ofDefault = namesOf(all.default).filter(name => isUsed(name) && !named.includes(name) && !Object.hasOwn(Function.prototype, name))
  const found = [...named.map(name => [name, `${real}.${name}`]), ...ofDefault.map(name => [name, `${real}.default.${name}`])]
  return `module.exports = Object.defineProperties((...given) => ${real}.default(...given), {${found.map(([name, code]) => `${name}: {enumerable: true, get: () => ${code}}`).join(', ')}})\n`
}

const namesOf = (value: unknown): string[] => (typeof value === 'object' || typeof value === 'function') && value !== null ? Object.keys(value).filter(name => /^[\w$]+$/.test(name) && name !== 'default') : []
