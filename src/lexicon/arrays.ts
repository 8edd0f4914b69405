/** A typed array with more room that begins as the old one; twice the room unless a length is given. */
export function grown<T extends Int32Array | Uint16Array | Uint8Array>(old: T, length = old.length * 2): T {
  const made = new (old.constructor as new (length: number) => T)(length)
  made.set(old)
  return made
}
