import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, {recursive: true, encoding: 'utf8'}).filter(file => file.endsWith('.ts')).map(file => file.split(path.sep).join('/')).sort()

/** What each place may import: files and folders of `src/`, packages, and `node:` for the platform. The drawing of README.md, as a table. */
const nouns = ['types.ts', 'errors.ts', 'limits.ts']
const stages = ['read', 'parse', 'text', 'language', 'packs', 'config', 'match', 'law', 'resolve', 'report']
const allowed: Readonly<Record<string, readonly string[]>> = {
  'types.ts': ['types'],
  types: ['types'],
  'errors.ts': ['types.ts'],
  'limits.ts': ['types.ts'],
  'nearest.ts': [],
  // The folder and the package of this name.
  yaml: [...nouns, 'yaml', 'nearest.ts'],
  config: [...nouns, 'config', 'yaml'],
  'place.ts': [],
  read: [...nouns, 'read', 'node:', 'tinyglobby'],
  parse: [...nouns, 'parse', 'place.ts', 'nearest.ts', 'yaml', 'jsonc-parser', 'papaparse', 'fflate', 'saxes'],
  lexicon: [...nouns, 'lexicon'],
  compiled: [...nouns, 'compiled'],
  text: [...nouns, 'text'],
  language: [...nouns, 'language'],
  packs: [...nouns, 'packs', 'lexicon', 'text', 'language', 'nearest.ts', 'yaml'],
  match: [...nouns, 'match', 'lexicon'],
  law: [...nouns, 'law', 'nearest.ts'],
  'fingerprint.ts': [...nouns, 'text', '@noble/hashes'],
  screen: [...nouns, 'screen', 'lexicon', 'text', 'match', 'language'],
  resolve: [...nouns, 'resolve', 'law', 'fingerprint.ts'],
  report: [...nouns, 'report', 'place.ts', 'fingerprint.ts', 'chalk', 'string-width', 'escape-goat', '@discoveryjs/json-ext', 'sarif', '@noble/hashes'],
  'lint.ts': [...nouns, 'language', 'law', 'lexicon', 'match', 'resolve', 'screen', 'text'],
  'verify.ts': [...nouns, 'lint.ts'],
  audit: [...nouns, 'audit', 'language', 'lint.ts', 'packs', 'text', 'verify.ts'],
  'index.ts': [...nouns, 'lint.ts', 'verify.ts', 'packs', 'parse'],
  build: [...nouns, 'build', 'cli', 'compiled', 'packs', 'node:', 'esbuild', 'tinyglobby'],
  cli: [...nouns, ...stages, 'audit', 'cli', 'yaml', 'compiled', 'lexicon', 'lint.ts', 'fingerprint.ts', 'verify.ts', 'nearest.ts', 'node:', 'chokidar', 'commander', 'franc', 'ignore', 'tinyglobby', 'supports-hyperlinks'],
}

/** Every module that a file names in an import or export, types included: a type ties two stages as well. */
function imports(file: string): string[] {
  const code = readFileSync(src + file, 'utf8')
  const found = code.matchAll(/^(?:(?:import|export)\b[^'"=();]*\bfrom|import)\s*'([^']+)'|\bimport\('([^']+)'/gm)
  return [...found].map(([, named, called]) => named ?? called ?? '')
}

/** The file of `src/` that a relative import names, or undefined for a package. */
function localTarget(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : undefined
}

/** The first part of where an import leads: a file or folder of `src/`, a package, or `node:`. */
function place(file: string, specifier: string): string {
  const local = localTarget(file, specifier)
  if (local !== undefined) return local.split('/')[0] ?? ''
  return /^node:|^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
}

/** A file and all that it reaches. */
function reach(file: string): Set<string> {
  const found = new Set([file])
  for (const each of found) for (const specifier of imports(each)) {
    const local = localTarget(each, specifier)
    if (local !== undefined) found.add(local)
  }
  return found
}

describe('a file imports only what its place allows', () => {
  test.each(files)('%s', file => {
    const home = file.split('/')[0] ?? ''
    expect(Object.keys(allowed)).toContain(home)
    expect(imports(file).filter(specifier => !allowed[home]?.includes(place(file, specifier)))).toEqual([])
  })
})

test('every import leads to a file that exists', () => {
  const lost = files.flatMap(file => imports(file).map(specifier => localTarget(file, specifier))).filter(target => target !== undefined && !files.includes(target))
  expect(lost).toEqual([])
})

describe('what a browser loads is free of Node', () => {
  test.each(['lint.ts', 'index.ts', 'report/index.ts'])('%s and everything it reaches', entry => {
    const node = [...reach(entry)].flatMap(file => imports(file).filter(specifier => specifier.startsWith('node:')).map(specifier => `${file}: ${specifier}`))
    expect(node).toEqual([])
  })
})

/** Every place in `src/` where a pattern is found, as `file: text`. */
const places = (pattern: RegExp) => files.flatMap(file => [...readFileSync(src + file, 'utf8').matchAll(pattern)].map(([found]) => `${file}: ${found}`))

test('`natural` is loaded by its deep path alone', () => {
  // Its main entry reads `.env`, prints to stdout, and takes a third of a second.
  expect(places(/['"]natural(?:\/[^'"]*)?['"]/g)).toEqual(["cli/dictionary.ts: 'natural/lib/natural/stemmers/indonesian/stemmer_id.js'"])
})

test('nothing exits behind our back', () => {
  // `process.exit` cuts what a pipe has not taken yet; before the natural end there is nothing left to take.
  expect(places(/^.*process\.exit\(.*$/gm)).toEqual(["cli/run.ts: process.once('beforeExit', () => process.exit())"])
})
