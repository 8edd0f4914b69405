// @ts-nocheck
const newline = 0x0a
const least = 64 * 1024

/** Whole lines of a byte stream. */
export interface Piece {
  readonly bytes: Uint8Array
  /** Number of the first. */
  readonly firstLine: number
  /** True for one line that is too long; none of it is kept. */
  readonly over: boolean
}

/** Whole lines of a byte stream, some at a time. Of a line longer than `longest` only its number is told. */
export async function* pieces(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Piece> {
  let waiting: Uint8Array[] = []
  let size = 0
  let firstLine = 1
  let passing = false
  for await (const given of chunks) {
    const end = passing ? given.indexOf(newline) + 1 : 0
    if (passing && end === 0) continue
    passing = false
    const chunk = given.subarray(end)
    waiting.push(chunk)
    size += chunk.length
    const last = chunk.lastIndexOf(newline)
    if (last < 0 ? size <= longest : size < least) continue
    const bytes = Buffer.concat(waiting)
    const cut = last < 0 ? bytes.lastIndexOf(newline) + 1 : size - chunk.length + last + 1
    if (cut > 0) {
      const piece = bytes.subarray(0, cut)
      yield {bytes: piece, firstLine, over: false}
      firstLine += count(piece)
    }
    passing = size - cut > longest
    if (passing) yield {bytes: Buffer.of(), firstLine: firstLine++, over: true}
    waiting = passing ? [] : [bytes.subarray(cut)]
    size = passing ? 0 : size - cut
  }
  if (size > 0 || firstLine === 1) yield {bytes: Buffer.concat(waiting), firstLine, over: false}
}

function count(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++
  return lines
}
