import {mkdtempSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/**
 * Import a module as one bundle. Under tsx every `import()` asks a thread of loaders, also for what is loaded already: the readers, which are
 * loaded so, would spend half their time on it.
 */
export async function imported<T>(name: string): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'netralint-fuzz-'))
  try {
    const outfile = path.join(folder, 'bundle.mjs')
    await build({
      entryPoints: [here(name)], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', mainFields: ['module', 'main'], logLevel: 'warning',
      // Files of the project are found from `src/cli/`.
      define: {'import.meta.url': JSON.stringify(pathToFileURL(here('../../src/cli/load.ts')).href), 'import.meta.dirname': JSON.stringify(here('../../src/cli'))},
      banner: {js: `import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(${JSON.stringify(import.meta.url)})`},
    })
    return await import(pathToFileURL(outfile).href) as T
  } finally {
    rmSync(folder, {recursive: true})
  }
}
