import {createHash} from 'node:crypto'
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {glob} from 'tinyglobby'
import {keyOf, readPack, shippedFolder} from '../cli/load.ts'
import {hashOf, writeStamp} from '../cli/stamp.ts'
import {encodeWords} from '../cli/dictionary.ts'
import {encodeRuleset} from '../compiled/index.ts'
import {loadPacks} from '../packs/index.ts'
import {forNode, lazyPackages} from './lazy.ts'
import {writeCodeCache} from './codecache.ts'
import {licencesOf} from './licences.ts'
import {laterEntry, laterParts} from './parts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = path.join(root, 'dist')

/** Hash of all that decides what the program makes of a pack: its source, and the versions of what it uses. */
async function hashOfSource(): Promise<string> {
  const names = ['package.json', 'package-lock.json', ...await glob('src/**/*.ts', {cwd: root})]
  const hash = createHash('sha256')
  for (const name of names.sort()) hash.update(name).update(await readFile(path.join(root, name)))
  return hash.digest('hex')
}

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
const pack = await readPack(shippedFolder, 'rules')
const hash = await hashOf([pack])
await writeFile(path.join(dist, 'rules.bin'), encodeRuleset(loadPacks([pack]), await keyOf(version, hash)))
writeStamp(shippedFolder, path.join(dist, 'rules.stamp'), pack.files.map(({name}) => path.posix.relative('rules', name)), hash)
writeCodeCache(path.join(dist, 'cli/netralint.cjs'))
