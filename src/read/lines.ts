const newline = 0x0a
const least = 64 * 1024

/** Whole lines of a byte stream, some at a time, with the number of the first. */
export async function* pieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{readonly bytes: Uint8Array; readonly firstLine: number}> {
  let waiting: Uint8Array[] = []
  let size = 0
  let firstLine = 1
  for await (const chunk of chunks) {
    waiting.push(chunk)
    size += chunk.length
    const last = chunk.lastIndexOf(newline)
    if (last < 0 || size < least) continue
    const cut = size - chunk.length + last + 1
    const bytes = Buffer.concat(waiting)
    const piece = bytes.subarray(0, cut)
    yield {bytes: piece, firstLine}
    firstLine += count(piece)
    waiting = [bytes.subarray(cut)]
    size = bytes.length - cut
  }
  if (size > 0 || firstLine === 1) yield {bytes: Buffer.concat(waiting), firstLine}
}

function count(bytes: Uint8Array): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) lines++
  return lines
}
