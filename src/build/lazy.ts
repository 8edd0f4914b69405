import path from 'node:path'
import {build, type BuildOptions, type Plugin} from 'esbuild'

/** One file in the form that Node starts fastest. */
export const forNode = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  define: {'import.meta.url': 'moduleUrl'},
  banner: {js: 'const moduleUrl = require("node:url").pathToFileURL(__filename).href;'},
} satisfies BuildOptions

/**
 * Load packages when they are first used, however the source imports them: each becomes a file of its own beside the bundle,
 * and in the bundle a module of getters. A run that needs no YAML then never reads the YAML package.
 *
 * What the source itself imports when used, by `import()`, stays as it is.
 */
export function lazyPackages(folder: string): Plugin {
  const made = new Map<string, Promise<string>>()
  return {
    name: 'lazy-packages',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^[^.\/]/}, ({path: name, kind, namespace}) => {
        if (kind === 'entry-point' || namespace === 'lazy' || path.isAbsolute(name) || name.startsWith('node:')) return undefined
        return kind === 'import-statement' ? {path: name, namespace: 'lazy'} : {path: name, external: true}
      })
      onResolve({filter: /^\.\/packages\//, namespace: 'lazy'}, ({path: name}) => ({path: name, external: true}))
      onLoad({filter: /.*/, namespace: 'lazy'}, async ({path: name}) => {
        const file = made.get(name) ?? packageFile(name, folder)
        made.set(name, file)
        return {contents: getters(Object.keys(await import(name) as object), await file), loader: 'js'}
      })
    },
  }
}

/** Bundle one package into a file; returns the path by which the bundle requires it. */
async function packageFile(name: string, folder: string): Promise<string> {
  const file = `./packages/${name.replaceAll(/[^\w.-]/g, '-')}.cjs`
  const contents = `export * from '${name}'; import * as all from '${name}'; export default all.default`
  await build({...forNode, stdin: {contents, resolveDir: import.meta.dirname}, outfile: path.join(folder, file), minify: true, logLevel: 'error'})
  return file
}

/** A module whose names are read from the package when they are used; called as a function, it is the package's default. */
function getters(names: readonly string[], file: string): string {
  const real = `require('${file}')`
  const found = names.filter(name => /^[\w$]+$/.test(name) && name !== 'default').map(name => `${name}: {enumerable: true, get: () => ${real}.${name}}`)
  return `module.exports = Object.defineProperties((...given) => ${real}.default(...given), {${found.join(', ')}})\n`
}
