import type {Container, Parts} from './container.ts'

/** ASCII alone, so that a byte is a character. */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** A list as two parts: its items as JSON, each with a comma after it, and where each begins. */
export function listParts(name: string, values: readonly unknown[]): Parts {
  const items = values.map(value => `${toJson(value)},`)
  const starts = new Int32Array(items.length + 1)
  items.forEach((item, index) => { starts[index + 1] = (starts[index] ?? 0) + item.length })
  return {[name]: items.join(''), [`${name}.starts`]: starts}
}

/** A list of a container, whose items are read one by one. */
export interface List {
  readonly length: number
  read(index: number): unknown
  /** Items that stand together, read at once. */
  range(first: number, end: number): readonly unknown[]
}

/** Open the lists of a container by name; each is read when its first item is. */
export function listsOf(container: Container): (name: string) => List {
  const open = (name: string): List => {
    const starts = container.ints(`${name}.starts`)
    const piece = container.pieces(name)
    const text = (first: number, end: number) => first === end ? '' : piece(starts[first] ?? 0, (starts[end] ?? 0) - 1)
    return {
      length: starts.length - 1,
      read: index => JSON.parse(text(index, index + 1)),
      range: (first, end) => JSON.parse(`[${text(first, end)}]`) as unknown[],
    }
  }
  const known = new Map<string, List>()
  return name => {
    const list = known.get(name) ?? open(name)
    known.set(name, list)
    return list
  }
}

/** An array whose elements are made when they are first asked for, and then stay. */
export function lazyArray<T>(length: number, make: (index: number) => T): readonly T[] {
  const made = new Array<T>(length)
  const isIndex = (key: string | symbol): key is string => typeof key === 'string' && /^\d+$/.test(key) && Number(key) < length
  const element = (key: string) => key in made ? made[Number(key)] : made[Number(key)] = make(Number(key))
  return new Proxy(made, {
    get: (target, key) => isIndex(key) ? element(key) : Reflect.get(target, key) as unknown,
    has: (target, key) => isIndex(key) || key in target,
    // Whoever asks what keys there are is about to read them all.
    ownKeys: target => {
      for (let index = 0; index < length; index++) element(String(index))
      return Reflect.ownKeys(target)
    },
    getOwnPropertyDescriptor: (target, key) => {
      if (isIndex(key)) element(key)
      return Reflect.getOwnPropertyDescriptor(target, key)
    },
  })
}

/** A map whose values are made when they are first asked for. */
export class LazyMap<K, V> extends Map<K, V> {
  readonly #make: (index: number) => V
  readonly #open: Map<K, number>

  constructor(keys: readonly K[], make: (index: number) => V) {
    super()
    this.#make = make
    this.#open = new Map(keys.map((key, index) => [key, index]))
  }

  override get(key: K): V | undefined {
    const known = super.get(key)
    const index = this.#open.get(key)
    if (known !== undefined || index === undefined) return known
    const value = this.#make(index)
    super.set(key, value)
    return value
  }

  override has(key: K): boolean {
    return this.#open.has(key)
  }

  override get size(): number {
    return this.#open.size
  }

  override keys(): MapIterator<K> {
    return this.#open.keys()
  }

  override *entries(): MapIterator<[K, V]> {
    for (const key of this.#open.keys()) yield [key, this.get(key) as V]
  }

  override *values(): MapIterator<V> {
    for (const [, value] of this.entries()) yield value
  }

  override forEach(act: (value: V, key: K, map: Map<K, V>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this)
  }

  override [Symbol.iterator](): MapIterator<[K, V]> {
    return this.entries()
  }
}

/** Give an object properties that are read when first asked for, in the place of those that hold their room. */
export function withLater<T extends object>(object: T, later: Partial<{[name in keyof T]: () => T[name]}>): T {
  for (const [name, read] of Object.entries(later) as [keyof T, () => T[keyof T]][]) {
    let known: T[keyof T] | undefined
    Object.defineProperty(object, name, {enumerable: true, configurable: true, get: () => known ??= read()})
  }
  return object
}
