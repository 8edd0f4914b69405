/** Named parts of one file: typed arrays, and texts. */
export type Parts = Readonly<Record<string, Int32Array | Int16Array | Uint16Array | Uint8Array | string>>

const magic = 0x4e4c4332
const kinds = {Int32Array, Int16Array, Uint16Array, Uint8Array} as const
type Kind = keyof typeof kinds | 'text'

/** Magic, key length, table length and whole length, each four bytes. */
const headSize = 16
const aligned = (size: number): number => size + 7 & ~7

/**
 * Lay parts out in one piece of bytes. The key says what they were made of.
 *
 * First the head, the key, and a table of the parts as JSON (name, kind, place, length); then, each at a multiple of eight, the
 * parts, so that an array is viewed where it lies and a part is read without those around it.
 */
export function writeContainer(key: string, parts: Parts): Uint8Array {
  const encoder = new TextEncoder()
  const bodies = Object.entries(parts).map(([name, part]) => ({
    name,
    kind: (typeof part === 'string' ? 'text' : part.constructor.name) as Kind,
    bytes: typeof part === 'string' ? encoder.encode(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength),
  }))
  let at = 0
  const table = encoder.encode(JSON.stringify(bodies.map(({name, kind, bytes}) => {
    const entry = [name, kind, at, bytes.length]
    at += aligned(bytes.length)
    return entry
  })))
  const keyBytes = encoder.encode(key)
  const start = aligned(headSize + keyBytes.length + table.length)
  const all = new Uint8Array(start + at)
  new Uint32Array(all.buffer, 0, 4).set([magic, keyBytes.length, table.length, all.length])
  all.set(keyBytes, headSize)
  all.set(table, headSize + keyBytes.length)
  let end = start
  for (const {bytes} of bodies) {
    all.set(bytes, end)
    end += aligned(bytes.length)
  }
  return all
}

/** Bytes of a text that are read at once, measured: asking a file for each piece takes longer than reading what lies beside it. */
const blockSize = 8 * 1024

/** Bytes that are read piece by piece, as those of a file. */
export interface Store {
  readonly size: number
  /** Bytes that begin at a multiple of eight in memory. */
  read(at: number, length: number): Uint8Array
}

/** A container that was opened: its key, and its parts by name. */
export interface Container {
  readonly key: string
  text(name: string): string
  /** Reads a text of ASCII alone piece by piece, by the offsets of its bytes; most of a long one is never asked for. */
  pieces(name: string): (from: number, end: number) => string
  ints(name: string): Int32Array
  /** Numbers that are stored in two bytes each where they are small enough. */
  narrow<K extends 'Int16Array' | 'Uint16Array'>(name: string, kind: K): InstanceType<typeof kinds[K]> | Int32Array
  units(name: string): Uint16Array
  bytes(name: string): Uint8Array
}

/** Head, key and table mostly end before this. */
const firstPiece = 4096

/** Open what `writeContainer` made; undefined for anything else, cut-off files among them. Only parts that are asked for are read. */
export function openContainer(given: Uint8Array | Store): Container | undefined {
  const store = given instanceof Uint8Array ? inMemory(given) : given
  const head = store.read(0, Math.min(store.size, firstPiece))
  if (head.length < headSize) return undefined
  const [mark, keyLength = 0, tableLength = 0, length] = new Uint32Array(head.buffer, head.byteOffset, 4)
  if (mark !== magic || length !== store.size) return undefined
  const decoder = new TextDecoder()
  const begin = headSize + keyLength + tableLength
  const front = begin <= head.length ? head : store.read(0, begin)
  const table = JSON.parse(decoder.decode(front.subarray(headSize + keyLength, begin))) as [name: string, kind: Kind, at: number, length: number][]
  const start = aligned(begin)
  const place = (name: string, kind: Kind): {readonly at: number; readonly size: number} => {
    const [, found, at, size] = table.find(([each]) => each === name) ?? []
    if (found !== kind || at === undefined || size === undefined) throw new Error(`no part ${name} of kind ${kind}`)
    return {at: start + at, size}
  }
  const read = (name: string, kind: Kind): Uint8Array => {
    const {at, size} = place(name, kind)
    return store.read(at, size)
  }
  const array = <K extends keyof typeof kinds>(name: string, kind: K): InstanceType<typeof kinds[K]> => {
    const {buffer, byteOffset, length} = read(name, kind)
    return new kinds[kind](buffer as ArrayBuffer, byteOffset, length / kinds[kind].BYTES_PER_ELEMENT) as InstanceType<typeof kinds[K]>
  }
  return {
    key: decoder.decode(front.subarray(headSize, headSize + keyLength)),
    text: name => decoder.decode(read(name, 'text')),
    pieces: name => {
      const {at, size} = place(name, 'text')
      const blocks: string[] = []
      const block = (index: number) => blocks[index] ??= decoder.decode(store.read(at + index * blockSize, Math.min(blockSize, size - index * blockSize)))
      return (from, end) => {
        let text = ''
        for (let index = Math.floor(from / blockSize); index * blockSize < end; index++) text += block(index).slice(Math.max(0, from - index * blockSize), end - index * blockSize)
        return text
      }
    },
    ints: name => array(name, 'Int32Array'),
    narrow: (name, kind) => table.find(([each]) => each === name)?.[1] === 'Int32Array' ? array(name, 'Int32Array') : array(name, kind),
    units: name => array(name, 'Uint16Array'),
    bytes: name => array(name, 'Uint8Array'),
  }
}

function inMemory(given: Uint8Array): Store {
  // Views need an aligned beginning, which a buffer out of a pool may lack.
  const all = given.byteOffset % 8 === 0 ? given : new Uint8Array(given)
  return {size: all.length, read: (at, length) => all.subarray(at, at + length)}
}
