// @ts-nocheck
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folder, type Folder} from './folder.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const json = <T>(name: string): T => JSON.parse(readFileSync(path.join(root, name), 'utf8')) as T
const own = json<Readonly<Record<'scripts' | 'dependencies' | 'devDependencies', Readonly<Record<string, string>>>>>('package.json')
const locked = Object.entries(json<{readonly packages: Readonly<Record<string, {readonly dev?: boolean; readonly devOptional?: boolean; readonly hasInstallScript?: boolean; readonly license?: string}>>}>('package-lock.json').packages)
/** What a user installs along with it, by its folder. */
const installed = locked.filter(([name, {dev, devOptional}]) => name !== '' && dev !== true && devOptional !== true)

let place: Folder
let files: readonly string[]
const packed = (name: string) => path.join(place.path, 'node_modules/netralint', name)
const packedText = (name: string) => readFileSync(packed(name), 'utf8')

// The package as a user gets it, beside its dependencies alone.
beforeAll(async () => {
  place = await folder({'konten/a.txt': 'Ayo coblos nomor 2\n', 'konten/b.csv': 'caption\nAyo coblos nomor 2\n', 'konten/c.json': '{"text": "Ayo coblos nomor 2"}', 'konten/d.yaml': 'text: Ayo coblos nomor 2\n', 'netralint.yaml': 'ignore: [arsip/]\n'})
  const [{filename} = {filename: ''}] = JSON.parse(execFileSync('npm', ['pack', '--json', '--silent', '--ignore-scripts', '--pack-destination', place.path], {cwd: root, encoding: 'utf8'})) as {readonly filename: string}[]
  execFileSync('tar', ['xzf', filename], {cwd: place.path})
  for (const [name] of installed) cpSync(path.join(root, name), path.join(place.path, name), {recursive: true})
  cpSync(path.join(place.path, 'package'), packed('.'), {recursive: true})
  files = readdirSync(packed('.'), {recursive: true, withFileTypes: true}).filter(each => each.isFile()).map(each => path.relative(packed('.'), path.join(each.parentPath, each.name)).split(path.sep).join('/')).sort()
})
afterAll(async () => {
  await place.remove()
})

describe('the package holds what runs and no more', () => {
  const known = [
    /^(?:package\.json|README\.md|LICENSE|bin\/netralint\.js|bin\/package\.json)$/, /^dist\/(?:rules\.bin|rules\.stamp|words\.bin|licences\.txt)$/,
    /^dist\/cli\/(?:(?:netralint|work|more)\.cjs|netralint\.cjs\.cache|packages\/[\w.-]+\.cjs)$/, /^dist\/(?!cli\/)[\w/.-]+\.(?:d\.ts|js)$/, /^rules\/[\w/-]+\.yaml$/, /^rules\/README\.md$/, /^schemas\/[\w.-]+\.json$/,
  ]

  test('no test, no source, no map, nothing that was forgotten there', () => {
    expect(files.filter(file => !known.some(pattern => pattern.test(file)))).toEqual([])
    expect(known.filter(pattern => !files.some(file => pattern.test(file)))).toEqual([])
  })

  test('every module is reached from what package.json exports', () => {
    const reached = new Set(['dist/index.js', 'dist/index.d.ts'])
    for (const file of reached) for (const [, specifier = ''] of packedText(file).matchAll(/(?:from |import |import\()['"](\.[^'"]+)['"]/g)) {
      const target = path.posix.join(path.posix.dirname(file), specifier)
      reached.add(target.replace(/\.ts$/, '.js')).add(target.replace(/\.[jt]s$/, '.d.ts'))
    }
    expect(files.filter(file => /^dist\/(?!cli\/).*\.(?:d\.ts|js)$/.test(file) && !reached.has(file))).toEqual([])
  })

  test('no file tells where it was built', () => {
    expect(files.filter(file => readFileSync(packed(file)).includes(root))).toEqual([])
    expect(files.filter(file => /\.c?js$/.test(file) && packedText(file).includes('sourceMappingURL'))).toEqual([])
  })
})

describe('what a user installs', () => {
  test('it needs exactly its dependencies', () => {
    const code = files.filter(file => /^dist\/.*\.c?js$/.test(file)).map(packedText)
    const names = code.flatMap(text => [...text.matchAll(/(?:^(?:import|export)\b[^'"=();]*\bfrom |\bimport\(|\brequire\()["'](?!\.|node:)((?:@[\w.-]+\/)?[\w.-]+)[\w./-]*["']/gm)].map(([, name = '']) => name))
    expect([...new Set(names)].filter(name => !builtinModules.includes(name)).sort()).toEqual(Object.keys(own.dependencies).sort())
  })

  test('nothing of it runs at installation', () => {
    expect(Object.keys(own.scripts).filter(name => /^(?:pre|post)?install$/.test(name))).toEqual([])
    expect(installed.filter(([, {hasInstallScript}]) => hasInstallScript === true).map(([name]) => name)).toEqual([])
  })

  test('its licences let anyone use and pass it on, and come along', () => {
    expect(installed.filter(([, {license}]) => !['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'].includes(license ?? '')).map(([name, {license}]) => `${name}: ${license}`)).toEqual([])
    const bundled = [...packedText('dist/licences.txt').matchAll(/^--- (\S+) \S+ \((.+)\) ---$/gm)].map(([, name, licence]) => [name, licence] as const)
    expect(bundled.filter(([, licence = '']) => !['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'].includes(licence))).toEqual([])
    expect(bundled.map(([name]) => name)).toEqual(expect.arrayContaining(['chalk', 'commander', 'franc', 'natural', 'tinyglobby', 'yaml']))
  })

  test.each<[argv: string[], code: number, stdout: RegExp]>([
    [['konten', '--format', 'compact', '--date', '2024-11-25', '--lang', 'en'], 1, /^4 violations, 0 warnings, 0 notes · 4 posts, 4 files checked$/m],
    [['jelaskan', 'ajakan/pilih-nomor'], 0, /^ajakan\/pilih-nomor/],
    [['tahapan', '--date', '2024-11-25', '--region', 'Blora'], 0, /masa tenang/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
  ])('it works: netralint %j', (argv, code, stdout) => {
    const {status, stdout: said, stderr} = spawnSync(process.execPath, [packed('bin/netralint.js'), ...argv], {cwd: place.path, encoding: 'utf8', env: {PATH: process.env['PATH'] ?? '', HOME: place.path}})
    expect([status, said, stderr]).toEqual([code, expect.stringMatching(stdout), ''])
  })
})

describe('README.md gives a reason for every package', () => {
  const rows = [...readFileSync(path.join(root, 'README.md'), 'utf8').split('\n## Dependencies\n')[1]?.split('\n## ')[0]?.matchAll(/^\| `([^`]+)` \| (\S.*) \|$/gm) ?? []].map(([, name = '']) => name)

  test('that the source imports, once', () => {
    const source = readdirSync(path.join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts') && !name.startsWith('build')).map(name => readFileSync(path.join(root, 'src', name), 'utf8'))
    const imported = Object.keys({...own.dependencies, ...own.devDependencies}).filter(name => source.some(text => new RegExp(`(?:^import (?!type)[^'\\n]*|import\\(|require\\(|\\(import\\.meta\\.filename\\)\\()'${name}[/']`, 'm').test(text)))
    expect([...rows].sort()).toEqual(imported.sort())
  })
})
