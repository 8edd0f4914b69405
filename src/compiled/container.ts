/** Named parts of one file: typed arrays, which are viewed where they lie, and texts. */
export type Parts = Readonly<Record<string, Int32Array | Uint16Array | Uint8Array | string>>

const magic = 0x4e4c4331
const kinds = {Int32Array, Uint16Array, Uint8Array} as const
type Kind = keyof typeof kinds | 'text'

/** Magic, key length, table length and whole length, each four bytes. */
const headSize = 16
const aligned = (size: number): number => size + 7 & ~7

/** Lay parts out in one piece of bytes. The key says what they were made of. */
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

/** A container that was opened: its key, and its parts by name. */
export interface Container {
  readonly key: string
  text(name: string): string
  ints(name: string): Int32Array
  units(name: string): Uint16Array
  bytes(name: string): Uint8Array
}

/** Open what `writeContainer` made; undefined for anything else, cut-off files among them. Nothing is copied. */
export function openContainer(given: Uint8Array): Container | undefined {
  // Views need an aligned beginning, which a buffer out of a pool may lack.
  const all = given.byteOffset % 8 === 0 ? given : new Uint8Array(given)
  if (all.length < headSize) return undefined
  const [mark, keyLength = 0, tableLength = 0, length] = new Uint32Array(all.buffer, all.byteOffset, 4)
  if (mark !== magic || length !== all.length) return undefined
  const decoder = new TextDecoder()
  const table = JSON.parse(decoder.decode(all.subarray(headSize + keyLength, headSize + keyLength + tableLength))) as [name: string, kind: Kind, at: number, length: number][]
  const places = new Map(table.map(([name, kind, at, length]) => [name, {kind, at, length}]))
  const start = all.byteOffset + aligned(headSize + keyLength + tableLength)
  const view = <K extends Kind>(name: string, kind: K) => {
    const place = places.get(name)
    if (place?.kind !== kind) throw new Error(`no part ${name} of kind ${kind}`)
    return {offset: start + place.at, length: place.length}
  }
  const array = <K extends keyof typeof kinds>(name: string, kind: K): InstanceType<typeof kinds[K]> => {
    const {offset, length} = view(name, kind)
    return new kinds[kind](all.buffer as ArrayBuffer, offset, length / kinds[kind].BYTES_PER_ELEMENT) as InstanceType<typeof kinds[K]>
  }
  return {
    key: decoder.decode(all.subarray(headSize, headSize + keyLength)),
    text: name => {
      const {offset, length} = view(name, 'text')
      return decoder.decode(new Uint8Array(all.buffer, offset, length))
    },
    ints: name => array(name, 'Int32Array'),
    units: name => array(name, 'Uint16Array'),
    bytes: name => array(name, 'Uint8Array'),
  }
}
