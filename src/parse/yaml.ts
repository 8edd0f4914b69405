import {isAlias, isCollection, isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments, type Scalar, type YAMLMap} from 'yaml'
import {UserError} from '../errors.ts'
import {overLimit, type Limits} from '../limits.ts'
import type {Localized, Post, Source} from '../types.ts'
import {align, placeIn} from './align.ts'
import type {FieldIndex} from './fields.ts'
import {isTooDeep} from '../yaml/depth.ts'
import {broken, emptyFile, noTextField, nothing} from './nothing.ts'
import {keysOf, treePosts, type Tree} from './tree.ts'

/** YAML: an object with a text field, a list of them, or an object that holds such a list; several documents are one list. */
export function parseYaml(source: Source, index: FieldIndex, limits: Limits): Post[] {
  if (isTooDeep(source.text, limits['yaml-depth'])) return [broken(source, overLimit('yaml-depth', limits))]
  // Read as strings: 33.10 stays a region, and a date stays as written.
  const documents = [...parseAllDocuments(source.text, {schema: 'failsafe', prettyErrors: false, uniqueKeys: false, lineCounter: new LineCounter()})]
  const error = documents.flatMap(document => document.errors)[0]
  if (error !== undefined) {
    return [broken(source, notYaml(source, error.pos[0], error.code))]
  }
  const trees = documents.flatMap(document => document.contents === null ? [] : [toTree(document.contents, {source, anchors: new Map(), repeated: new Map()})])
  const [first] = trees
  if (first === undefined) return [broken(source, emptyFile)]
  const tree: Tree = trees.length === 1 ? first : {kind: 'list', items: trees, line: first.line}
  const posts = treePosts(tree, source, index)
  return posts.length > 0 ? posts : [nothing(source, noTextField('key', {names: keysOf(tree), headless: false}, index))]
}

function notYaml({text, firstLine}: Source, offset: number, code: string): Localized {
  const {line, column} = placeIn(text, offset, firstLine)
  return {
    id: `tidak terbaca sebagai YAML di baris ${line}, kolom ${column} (${code}); periksa lekukan dan tanda kutipnya`,
    en: `cannot be read as YAML in line ${line}, column ${column} (${code}); check indentation and quotes`,
  }
}

interface Within {
  readonly source: Source
  /** What has been read so far under each anchor: an alias means the last of its name. */
  readonly anchors: Map<string, unknown>
  /** Words that aliases repeat, each read once. */
  readonly repeated: Map<Scalar, Tree>
}

function toTree(node: unknown, within: Within): Tree {
  const {source, anchors} = within
  if ((isScalar(node) || isCollection(node)) && node.anchor !== undefined) anchors.set(node.anchor, node)
  // What an alias repeats was read where it stands; only its words are needed again.
  const target = isAlias(node) ? anchors.get(node.source) : node
  if (isScalar(target)) return isAlias(node) ? again(target, within) : scalar(target, source)
  // A map or list that is repeated holds no post of its own; to look up its place again and again would take long.
  if (isAlias(node)) return {kind: 'list', items: [], line: source.firstLine}
  const range = (isMap(target) || isSeq(target)) && target.range !== undefined && target.range !== null ? target.range : [0, 0]
  const {line} = placeIn(source.text, range[0] ?? 0, source.firstLine)
  if (isSeq(target)) return {kind: 'list', items: target.items.map(item => toTree(item, within)), line}
  if (isMap(target)) {
    checkKeys(target, source)
    const entries = target.items.flatMap(pair => isPair(pair) && isScalar(pair.key) ? [{key: String(pair.key.value), value: toTree(pair.value, within)}] : [])
    return {kind: 'map', line, entries: [...entries, ...merged(target, within).filter(({key}) => !entries.some(each => each.key === key))]}
  }
  return {kind: 'list', items: [], line}
}

/** What `<<: *defaults` adds to a map: the words of another, as its date and region. */
function merged({items}: YAMLMap, within: Within): {readonly key: string; readonly value: Tree}[] {
  return items.flatMap(({key, value}) => {
    const other = isScalar(key) && key.value === '<<' && isAlias(value) ? within.anchors.get(value.source) : undefined
    return isMap(other) ? other.items.slice(0, mostMerged).flatMap(each => isScalar(each.key) && isScalar(each.value) ? [{key: String(each.key.value), value: again(each.value, within)}] : []) : []
  })
}

/** Most keys that one map takes from another: no calendar has more, and a hostile one would multiply. */
const mostMerged = 100

function again(node: Scalar, {source, repeated}: Within): Tree {
  const known = repeated.get(node) ?? scalar(node, source)
  repeated.set(node, known)
  return known
}

/** A key that is written twice would hide a text; the library looks for them in time that grows with the square. */
function checkKeys({items}: YAMLMap, source: Source): void {
  const seen = new Set<unknown>()
  for (const {key} of items) {
    if (!isScalar(key)) continue
    if (seen.has(key.value)) throw new UserError(notYaml(source, key.range?.[0] ?? 0, 'DUPLICATE_KEY'))
    seen.add(key.value)
  }
}

const escape = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t]*|.)/y
const doubled = /''/y

function scalar(node: Scalar, {text: file, firstLine}: Source): Tree {
  const text = node.value === null ? '' : String(node.value)
  const [from = 0, to = 0] = node.range ?? []
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE'
  // The text of a block begins on the line after its `|` or `>`.
  const start = block ? file.indexOf('\n', from) + 1 : quoted ? from + 1 : from
  const marks = node.type === 'QUOTE_DOUBLE' ? {escape} : node.type === 'QUOTE_SINGLE' ? {escape: doubled} : {}
  const {line} = placeIn(file, from, firstLine)
  return {kind: 'scalar', text, line, anchors: () => align({value: text, file, start, end: quoted ? to - 1 : to, firstLine, ...marks})}
}
