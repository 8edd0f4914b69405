import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {build} from 'esbuild'
import {keyOf, readPack, shippedFolder} from '../cli/load.ts'
import {hashOf, writeStamp} from '../cli/stamp.ts'
import {encodeWords} from '../cli/dictionary.ts'
import {encodeRuleset} from '../compiled/index.ts'
import {loadPacks} from '../packs/index.ts'
import {forNode, lazyPackages} from './lazy.ts'
import {writeCodeCache} from './codecache.ts'
import {licencesOf} from './licences.ts'
import {laterEntry, laterParts} from './parts.ts'
import {hashOfSource, root} from './source.ts'

const dist = path.join(root, 'dist')

async function packageVersion(): Promise<string> {
  return (JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {readonly version: string}).version
}

const version = await hashOfSource()
await rm(dist, {recursive: true, force: true})
await mkdir(path.join(dist, 'cli'), {recursive: true})

const inputs = new Set<string>()
const lazy = lazyPackages(path.join(dist, 'cli'), inputs)
const options = {...forNode, minify: true, define: {...forNode.define, BUILD: JSON.stringify(version), VERSION: JSON.stringify(await packageVersion())}, logLevel: 'warning'} as const
// They lie where `src/cli/` would, so that paths to other files hold.
for (const [name, entry] of [['netralint', 'run'], ['work', 'work']]) {
  await build({...options, entryPoints: [path.join(root, `src/cli/${entry}.ts`)], outfile: path.join(dist, `cli/${name}.cjs`), plugins: [laterParts, lazy]})
}
await build({...options, stdin: await laterEntry(), outfile: path.join(dist, 'cli/more.cjs'), plugins: [lazy]})

// The list of words is taken from `natural`.
await writeFile(path.join(dist, 'licences.txt'), await licencesOf([...inputs, 'node_modules/natural/package.json'], root))
await writeFile(path.join(dist, 'words.bin'), encodeWords())
const began = Date.now()
const pack = await readPack(shippedFolder, 'rules')
const hash = await hashOf([pack])
await writeFile(path.join(dist, 'rules.bin'), encodeRuleset(loadPacks([pack]), await keyOf(version, hash)))
writeStamp(shippedFolder, path.join(dist, 'rules.stamp'), pack.files.map(({name}) => path.posix.relative('rules', name)), {hash, began})
writeCodeCache(path.join(dist, 'cli/netralint.cjs'))
