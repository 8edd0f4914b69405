import {parseTree, printParseErrorCode, type Node, type ParseError} from 'jsonc-parser'
import {overLimit, type Limits} from '../limits.ts'
import type {Post, Source} from '../types.ts'
import {align, placeIn} from './align.ts'
import type {FieldIndex} from './fields.ts'
import {broken, emptyFile, noTextField, nothing} from './nothing.ts'
import {keysOf, treePosts, type Tree} from './tree.ts'

/** JSON: an object with a text field, a list of them, or an object that holds such a list. */
export function parseJson(source: Source, index: FieldIndex, limits: Limits): Post[] {
  if (!/\S/.test(source.text)) return [broken(source, emptyFile)]
  if (isTooDeep(source.text, limits['json-depth'])) return [broken(source, overLimit('json-depth', limits))]
  const errors: ParseError[] = []
  const root = parseTree(source.text, errors, {disallowComments: true})
  const [error] = errors
  if (root === undefined || error !== undefined) return [notJson(source, error)]
  const tree = toTree(root, source)
  const posts = treePosts(tree, source, index)
  return posts.length > 0 ? posts : [nothing(source, noTextField('key', {names: keysOf(tree), headless: false}, index))]
}

/** True if values nest deeper than may be read: the reader goes in by calling itself, and where the stack ends so may the process. */
function isTooDeep(text: string, deepest: number): boolean {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]
    if (quoted && unit === '\\') at++
    else if (unit === '"') quoted = !quoted
    else if (!quoted && (unit === '{' || unit === '[') && ++depth > deepest) return true
    else if (!quoted && (unit === '}' || unit === ']')) depth--
  }
  return false
}

function notJson(source: Source, error: ParseError | undefined): Post {
  const {line, column} = placeIn(source.text, error?.offset ?? 0, source.firstLine)
  const code = error === undefined ? 'ValueExpected' : printParseErrorCode(error.error)
  return broken(source, {
    id: `bukan JSON yang sah di baris ${line}, kolom ${column} (${code}); periksa koma, kutip, dan kurungnya`,
    en: `not valid JSON in line ${line}, column ${column} (${code}); check commas, quotes and brackets`,
  })
}

const escape = /\\(?:u[0-9a-fA-F]{4}|.)/y

function toTree(node: Node, source: Source): Tree {
  const {line} = placeIn(source.text, node.offset, source.firstLine)
  const children = node.children ?? []
  if (node.type === 'array') return {kind: 'list', items: children.map(child => toTree(child, source)), line}
  if (node.type === 'object') {
    return {kind: 'map', line, entries: children.flatMap(({children: [key, value] = []}) => key === undefined || value === undefined ? [] : [{key: String(key.value), value: toTree(value, source)}])}
  }
  const end = node.offset + node.length
  // Numbers as they are written: 33.10 is a region, 33.1 is none.
  if (node.type !== 'string') return {kind: 'scalar', text: source.text.slice(node.offset, end), line, anchors: () => [{offset: 0, ...placeIn(source.text, node.offset, source.firstLine)}]}
  const value = String(node.value)
  return {kind: 'scalar', text: value, line, anchors: () => align({value, file: source.text, start: node.offset + 1, end: end - 1, escape, firstLine: source.firstLine})}
}
