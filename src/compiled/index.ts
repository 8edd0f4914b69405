import type {Article, Contestant, Exception, Lexicon, Pattern, Rule, Ruleset, TriggerPhrase} from '../types.ts'
import {openContainer, writeContainer, type Container, type Parts, type Store} from './container.ts'
import {joinParts} from './join.ts'
import {LazyMap, lazyArray, listParts, listsOf, toJson, withLater, type List} from './lists.ts'

export type {Store} from './container.ts'

/** Parts that are stored as JSON and read when first asked for. */
const plain = ['cues', 'rosters', 'regulations', 'elections', 'changes', 'regions', 'languages', 'composites', 'packs', 'names'] as const
/** The same for maps. */
const maps = ['labels', 'wordLabels', 'counts'] as const

/**
 * A ruleset as bytes that can be opened without reading a pack. The key says what it was compiled from, and by what.
 *
 * One draft needs little of it: of rules, phrases, articles and contestants only a few are met, so each stands by itself.
 */
export function encodeRuleset(ruleset: Ruleset, key: string): Uint8Array {
  return writeContainer(key, partsOf(ruleset))
}

/**
 * The bytes of a ruleset with what further packs add to it, as `addPacks` gives it: what `encodeRuleset` makes of all packs
 * together. Undefined if the base is none of its key.
 */
export function joinRuleset(base: Uint8Array | Store, baseKey: string, added: Ruleset, key: string): Uint8Array | undefined {
  const container = openContainer(base)
  return container?.key === baseKey ? writeContainer(key, joinParts(container, partsOf(added))) : undefined
}

function partsOf(ruleset: Ruleset): Parts {
  const {table, words, ...arrays} = ruleset.lexicon
  return {
    ...arrays,
    ...table,
    words: Int32Array.of(words),
    ...Object.fromEntries(plain.map(name => [name, toJson(ruleset[name])])),
    ...Object.fromEntries(maps.map(name => [name, toJson([...ruleset[name]])])),
    labelCount: Int32Array.of(ruleset.labelCount),
    triggerLabels: toJson([...ruleset.triggers.keys()]),
    ...listParts('triggers', [...ruleset.triggers.values()]),
    ...listParts('contestants', ruleset.contestants.map(contestant => ({...contestant, samples: 0}))),
    ...listParts('samples', ruleset.contestants.map(({samples}) => samples)),
    ...ruleParts(ruleset.rules),
    articleKeys: toJson([...ruleset.articles.keys()]),
    ...listParts('articles', [...ruleset.articles.values()].map(article => ({...article, summary: 0}))),
    ...listParts('summaries', [...ruleset.articles.values()].map(({summary}) => summary)),
  }
}

/** Rules without their phrases, exceptions and tests, and these by themselves; of an exception, what people read stands apart. */
function ruleParts(rules: readonly Rule[]): Parts {
  const exceptions = rules.flatMap(({unless}) => unless)
  return {
    ...listParts('rules', rules.map(rule => ({...rule, match: 0, unless: 0, tests: 0}))),
    ...listParts('tests', rules.map(({tests}) => tests)),
    ...listParts('patterns', rules.flatMap(({match}) => match)),
    firstPatterns: firstsOf(rules.map(({match}) => match.length)),
    ...listParts('exceptions', exceptions.map(exception => ({...exception, ...hollow}))),
    ...listParts('reasons', exceptions.map(({example, reason, at}) => ({example, reason, at}))),
    firstExceptions: firstsOf(rules.map(({unless}) => unless.length)),
  }
}

/** Room for what is read of an exception when it holds something. */
const hollow = {example: 0, reason: 0, at: 0}

/** Where the items of each rule begin, and where the last ends. */
function firstsOf(lengths: readonly number[]): Int32Array {
  const firsts = new Int32Array(lengths.length + 1)
  lengths.forEach((length, index) => { firsts[index + 1] = (firsts[index] ?? 0) + length })
  return firsts
}

/**
 * Open a compiled ruleset; undefined if the bytes are not one, or not of this key.
 * Its parts are read when first asked for: one draft needs few of them. So it cannot be cloned; a worker opens the bytes itself.
 */
export function decodeRuleset(given: Uint8Array | Store, key: string): Ruleset | undefined {
  const container = openContainer(given)
  if (container === undefined || container.key !== key) return undefined
  const json = (name: string): unknown => JSON.parse(container.text(name))
  const list = listsOf(container)
  return withLater({lexicon: decodeLexicon(container)} as Ruleset, {
    ...Object.fromEntries(plain.map(name => [name, () => json(name)])),
    ...Object.fromEntries(maps.map(name => [name, () => new Map(json(name) as [never, never][])])),
    labelCount: () => container.ints('labelCount')[0] ?? 0,
    triggers: () => new LazyMap(json('triggerLabels') as number[], index => list('triggers').read(index) as readonly TriggerPhrase[]),
    contestants: () => contestants(list),
    rules: () => rules(list, container.ints('firstPatterns'), container.ints('firstExceptions')),
    articles: () => articles(json('articleKeys') as string[], list),
  })
}

function contestants(list: (name: string) => List): readonly Contestant[] {
  return lazyArray(list('contestants').length, index => withLater(list('contestants').read(index) as Contestant, {
    samples: () => list('samples').read(index) as Contestant['samples'],
  }))
}

function rules(list: (name: string) => List, firstPatterns: Int32Array, firstExceptions: Int32Array): readonly Rule[] {
  return lazyArray(list('rules').length, index => {
    const [first = 0, end = 0] = firstPatterns.subarray(index, index + 2)
    const [firstException = 0, lastException = 0] = firstExceptions.subarray(index, index + 2)
    return withLater(list('rules').read(index) as Rule, {
      match: () => lazyArray(end - first, pattern => list('patterns').read(first + pattern) as Pattern),
      // Whoever asks for one asks for all, and often: a plain array.
      unless: () => list('exceptions').range(firstException, lastException).map((given, item) => exception(given as Exception, () => list('reasons').read(firstException + item) as Exception)),
      tests: () => list('tests').read(index) as Rule['tests'],
    })
  })
}

function exception(given: Exception, reasons: () => Exception): Exception {
  let known: Exception | undefined
  const told = () => known ??= reasons()
  return withLater(given, {example: () => told().example, reason: () => told().reason, at: () => told().at})
}

function articles(keys: readonly string[], list: (name: string) => List): ReadonlyMap<string, Article> {
  return new LazyMap(keys, index => withLater(list('articles').read(index) as Article, {summary: () => list('summaries').read(index) as Article['summary']}))
}

function decodeLexicon({ints, narrow, units, bytes}: Container): Lexicon {
  return {
    words: ints('words')[0] ?? 0,
    table: {slots: narrow('slots', 'Uint16Array'), starts: ints('starts'), units: units('units')},
    standsFor: ints('standsFor'),
    tells: bytes('tells'),
    roots: ints('roots'),
    firstEdge: ints('firstEdge'),
    edges: ints('edges'),
    firstEntry: ints('firstEntry'),
    entryLabels: narrow('entryLabels', 'Uint16Array'),
    entryContestants: narrow('entryContestants', 'Int16Array'),
    contestantRosters: ints('contestantRosters'),
    entryTraits: bytes('entryTraits'),
  }
}
