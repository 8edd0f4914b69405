// @ts-nocheck
import {isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, type Node} from 'yaml'
import {isTooDeep} from './depth.ts'
import {problem, type Problem, type Problems} from './problems.ts'

/** A YAML value that knows its place; every scalar is text. */
export type Value =
  | {readonly type: 'text'; readonly text: string; readonly at: number}
  | {readonly type: 'list'; readonly items: readonly Value[]; readonly at: number}
  | {readonly type: 'map'; readonly entries: ReadonlyMap<string, {readonly value: Value; readonly at: number}>; readonly at: number}

/** A YAML file, read from disk by the caller. */
export interface YamlFile {
  /** Path as shown in problems. */
  readonly name: string
  readonly text: string
}

/** A parsed YAML file and the way from an offset to `line:column`. */
export interface YamlDocument {
  readonly file: string
  readonly root: Value | undefined
  place(offset: number): {readonly line: number; readonly column: number}
}

/** Greatest size of one file, in UTF-16 units, and deepest nesting that is read at all. */
const greatest = 4_000_000
const deepestRead = 100

/**
 * Read a YAML file as text values (YAML's failsafe schema), so that `02`, `no` and `@akun` stay what they are.
 * Problems are added to the list; none is thrown.
 */
export function parseYaml(file: YamlFile, problems: Problems): YamlDocument {
  const counter = new LineCounter()
  const place = (offset: number) => {
    const {line, col} = counter.linePos(offset)
    return {line: Math.max(1, line), column: Math.max(1, col)}
  }
  if (file.text.length > greatest) {
    problems.push(problem(file.name, {line: 1, column: 1}, {id: 'berkas YAML lebih besar dari 4 juta karakter', en: 'YAML file is larger than 4 million characters'}, {id: 'pecah menjadi beberapa berkas', en: 'split it into several files'}))
    return {file: file.name, root: undefined, place}
  }
  if (isTooDeep(file.text, deepestRead)) {
    problems.push(problem(file.name, {line: 1, column: 1}, {id: 'isi YAML bersarang terlalu dalam', en: 'YAML values are nested too deep'}))
    return {file: file.name, root: undefined, place}
  }
  const document = parseDocument(file.text, {schema: 'failsafe', lineCounter: counter, prettyErrors: false, uniqueKeys: false})
  const found: Problem[] = document.errors.map(error => problem(file.name, place(error.pos[0]), yamlText(error.code, error.message), quoteHelp))
  found.push(...keysTwice(document.contents).map(at => problem(file.name, place(at), {id: 'kunci ini ditulis dua kali', en: 'this key is written twice'})))
  found.push(...lostHashtags(file, place))
  problems.push(...found)
  const root = found.length > 0 || document.contents === null ? undefined : convert(document.contents, 0)
  return {file: file.name, root, place}
}

const quoteHelp = {
  id: 'teks yang diawali # @ ` * & ! % { [ atau memuat ": " harus diberi tanda kutip, misalnya "#tagar"',
  en: 'text that begins with # @ ` * & ! % { [ or contains ": " needs quotes, for example "#tagar"',
}

function yamlText(code: string, message: string): Problem['text'] {
  return {id: `YAML tidak dapat dibaca (${code})`, en: `YAML cannot be read: ${message}`}
}

/** YAML drops `#tag` as a comment without a word: any comment that has no space after `#` is taken for a lost hashtag. */
function lostHashtags(file: YamlFile, place: YamlDocument['place']): Problem[] {
  const found: Problem[] = []
  let offset = 0
  for (const token of new Lexer().lex(file.text)) {
    if (/^#[^\s#!-]/.test(token)) {
      const tag = token.split(/\s/, 1)[0] ?? token
      found.push(problem(file.name, place(offset),
        {id: `tagar ${tag} hilang: YAML membacanya sebagai komentar`, en: `hashtag ${tag} is lost: YAML reads it as a comment`},
        {id: `beri tanda kutip: "${tag}"; untuk komentar, beri spasi setelah #`, en: `quote it: "${tag}"; for a comment, put a space after #`}))
    }
    // Marks of the lexer itself stand for no text of the file.
    if (!/^[\u0002\u0018\u001f\u{feff}]$/u.test(token)) offset += token.length
  }
  return found
}

/** Where keys stand that their map has already; the library looks for them in time that grows with the square. */
function keysTwice(node: unknown): number[] {
  if (isSeq(node)) return node.items.flatMap(keysTwice)
  if (!isMap(node)) return []
  const seen = new Set<unknown>()
  return node.items.flatMap(({key, value}) => {
    const known = isScalar(key) && seen.has(key.value)
    if (isScalar(key)) seen.add(key.value)
    return [...known ? [key.range?.[0] ?? 0] : [], ...keysTwice(value)]
  })
}

/** Deepest nesting of a file. */
const deepest = 12

function convert(node: unknown, depth: number): Value {
  const at = (node as Node | null)?.range?.[0] ?? 0
  if (depth <= deepest && isSeq(node)) return {type: 'list', at, items: node.items.map(item => convert(item, depth + 1))}
  if (depth <= deepest && isMap(node)) {
    const entries = node.items.map(pair => {
      const key = pair.key as Node | null
      const value = convert(pair.value, depth + 1)
      const keyAt = key?.range?.[0] ?? at
      return [isScalar(key) ? String(key.value) : '', {value: value.type === 'text' && value.at === 0 ? {...value, at: keyAt} : value, at: keyAt}] as const
    })
    return {type: 'map', at, entries: new Map(entries)}
  }
  return {type: 'text', at, text: isScalar(node) && typeof node.value === 'string' ? node.value : ''}
}
