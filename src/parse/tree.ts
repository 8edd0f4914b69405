import type {Anchor, Localized, Post, Source} from '../types.ts'
import type {Field, FieldIndex} from './fields.ts'
import {join} from './join.ts'
import {idOf, metadata, type Value} from './metadata.ts'
import {isSentence} from './sentence.ts'

/** A value of YAML or JSON. */
export type Tree =
  | {readonly kind: 'map'; readonly entries: readonly {readonly key: string; readonly value: Tree}[]; readonly line: number}
  | {readonly kind: 'list'; readonly items: readonly Tree[]; readonly line: number}
  | {readonly kind: 'scalar'; readonly text: string; readonly line: number; readonly anchors: () => readonly Anchor[]}

/**
 * The posts of a tree: every object with a text field, wherever it stands. Date, region and the like hold for all objects inside.
 * In a list of posts, an object without text is a post that says so.
 */
export function treePosts(tree: Tree, {name}: Source, index: FieldIndex): Post[] {
  const records: Found[] = []
  const unknown = new Map<string, Scalar>()
  collect(tree, {index, inherited: [], sibling: false, records, unknown})
  return [
    ...records.map((record, at) => postOf(record, {file: name, number: at + 1, alone: records.length === 1})),
    ...[...unknown].map(([key, scalar]) => passedOver(name, key, scalar)),
  ]
}

/** The keys that a tree without text has, for advice. */
export function keysOf(tree: Tree): string[] {
  const inside = tree.kind === 'list' ? tree.items[0] : tree
  if (inside?.kind !== 'map') return []
  return inside.entries.slice(0, 12).map(({key}) => key)
}

interface Found {
  readonly line: number
  readonly values: readonly Value[]
  readonly parts: readonly {readonly key: string; readonly text: string; readonly anchors: () => readonly Anchor[]}[]
}

interface Around {
  readonly index: FieldIndex
  /** Metadata of the objects around; the nearest come first. */
  readonly inherited: readonly Value[]
  /** True inside a list that holds a post. */
  readonly sibling: boolean
  readonly records: Found[]
  /** Keys of posts that no name is known for and that hold a sentence, each with the first. */
  readonly unknown: Map<string, Scalar>
}

function collect(tree: Tree, around: Around): void {
  if (tree.kind === 'list') {
    const sibling = tree.items.some(item => item.kind === 'map' && hasText(item, around.index))
    for (const item of tree.items) collect(item, {...around, sibling})
  }
  if (tree.kind !== 'map') return
  const fields = tree.entries.flatMap(({key, value}) => {
    const field = around.index.key(key)
    const scalars = scalarsOf(value)
    return field === undefined || scalars.length === 0 ? [] : [{key, field, scalars}]
  })
  const own = fields.flatMap(({field, scalars}) => scalars.map((scalar): Value => ({field, text: plain(scalar.text)})))
  const values = [...own, ...around.inherited.filter(({field}) => !own.some(each => each.field.kind === field.kind && each.text !== ''))]
  if (hasText(tree, around.index) || around.sibling) {
    const parts = fields.flatMap(({key, field, scalars}) => isText(field) ? scalars.map(({text, anchors}) => ({key, text, anchors})) : [])
    noteUnknown(tree, around)
    around.records.push({line: tree.line, values, parts: parts.filter(({text}) => /\S/.test(text))})
  }
  const inherited = values.filter(({field}) => !isText(field) && field.kind !== 'id')
  for (const {value} of tree.entries) if (value.kind !== 'scalar') collect(value, {...around, inherited, sibling: false})
}

/** Note the sentences of a post that no key tells to be text, which a reader may think were checked. */
function noteUnknown({entries}: Extract<Tree, {readonly kind: 'map'}>, {index, unknown}: Around): void {
  for (const {key, value} of entries) {
    const field = index.key(key)
    // As `content: {rendered: ...}`.
    const inside = field !== undefined && isText(field) && value.kind === 'map' ? value.entries.flatMap(each => scalarsOf(each.value)) : field === undefined ? scalarsOf(value) : []
    const found = inside.find(({text}) => isSentence(text))
    if (found !== undefined && !unknown.has(key)) unknown.set(key, found)
  }
}

function passedOver(file: string, key: string, {line, anchors}: Scalar): Post {
  const cell = {id: `kunci ${key}`, en: `key ${key}`}
  return {file, id: key, text: '', line, anchors: anchors().slice(0, 1).map(anchor => ({...anchor, offset: 0})), cell, skipped: {
    id: `kunci “${key}” tidak dikenal sebagai teks, jadi tidak diperiksa`, en: `key “${key}” is not known to hold text and was not checked`,
  }}
}

type Scalar = Extract<Tree, {readonly kind: 'scalar'}>

/** A scalar, or a list of scalars, as of hashtags. */
function scalarsOf(tree: Tree): readonly Scalar[] {
  if (tree.kind === 'scalar') return [tree]
  if (tree.kind === 'map' || !tree.items.every(item => item.kind === 'scalar')) return []
  return tree.items.filter(item => item.kind === 'scalar')
}

const isText = ({kind}: Field): boolean => kind === 'text' || kind === 'extra'
const plain = (text: string): string => text === 'null' || text === '~' ? '' : text

function hasText(tree: Extract<Tree, {readonly kind: 'map'}>, index: FieldIndex): boolean {
  return tree.entries.some(({key, value}) => index.key(key)?.kind === 'text' && scalarsOf(value).length > 0)
}

interface Position {
  readonly file: string
  readonly number: number
  /** True for the only post of its file. */
  readonly alone: boolean
}

function postOf({line, values, parts}: Found, {file, number, alone}: Position): Post {
  const [first] = parts
  const key = first === undefined ? undefined : {id: `kunci ${first.key}`, en: `key ${first.key}`}
  const entry = alone ? [] : [{id: `entri ${number}`, en: `entry ${number}`}]
  const names: readonly Localized[] = [...entry, ...(key === undefined ? [] : [key])]
  const cell = {id: names.map(({id}) => id).join(', '), en: names.map(({en}) => en).join(', ')}
  const post = {file, id: idOf(values, number), line, ...(names.length > 0 && {cell}), ...join(parts.map(({text, anchors}) => ({text, anchors: anchors()})))}
  if (first === undefined) return {...post, anchors: [{offset: 0, line, column: 1}], unreadable: noText}
  return {...post, ...metadata(values)}
}

const noText: Localized = {id: 'entri ini tidak berisi teks', en: 'this entry holds no text'}
