/** Random numbers from a seed, so that a run can be repeated. */
// @ts-nocheck

export type Random = (below: number) => number

/** A generator of random whole numbers (xorshift). */
export function randomFrom(seed: number): Random {
  let state = seed | 1
  return below => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** What parsers turn on: marks, names and letters of every format. */
const words = [
  '\0', '\ufeff', '\r\n', '\n', '\t', '\u2028', '\u200d', '\u202e', '\u0336', '\u20e3', '👍🏽', '🇮🇩', '𝐜𝐨', '"', '""', "'", "''", '\\', '\\u', '\\ud83d', '\\n', ',', ';', '|', '>', '---', '- ', ': ', '# ', '#', '&a ', '*a', '<<', '!!str ',
  '{', '}', '[', ']', '(', ')', '?', '<0-2 kata>', '__proto__', 'constructor', 'teks', 'caption', 'tanggal', 'wilayah', 'id', '33.16', '2024-11-25', '1e999', '-1', '99999999999', '```', '`', '~~~', '<!--', '-->',
  'netralint-terima a/b: c', '<c r="ZZZ1">', '<row r="9999999">', '<v>1</v>', '<mergeCell ref="A1:ZZ99"/>', '</', '/>', '<![CDATA[', ']]>', '&amp;', '&x;', 'xml:space', 'PK\u0003\u0004', 'coblos', 'nomor', '2', 'pilih', '#coblos2', 'a.b.c.d', 'lists:', 'rules:', 'match:', 'include:',
].map(word => Buffer.from(word))

/** One input made of another: bytes changed, cut out, doubled, or words and pieces of a second input put in. */
export function mutate(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let made = Buffer.from(input)
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(made.length + 1)
    const length = 1 + random(Math.min(32, made.length + 1))
    const kind = random(7)
    if (kind === 0 && made.length > 0) made[at % made.length] = random(256)
    else if (kind === 1 && made.length > 0) made[at % made.length]! ^= 1 << random(8)
    else if (kind === 2) made = Buffer.concat([made.subarray(0, at), made.subarray(at + length)])
    else if (kind === 3) made = Buffer.concat([made.subarray(0, at), made.subarray(at, at + length), made.subarray(at)])
    else if (kind === 4) {
      const from = random(other.length + 1)
      made = Buffer.concat([made.subarray(0, at), other.subarray(from, from + length), made.subarray(at)])
    } else made = Buffer.concat([made.subarray(0, at), words[random(words.length)] ?? Buffer.of(), made.subarray(kind === 5 ? at : at + length)])
  }
  return made.length > longest ? made.subarray(0, longest) : made
}

/** Longest input: small ones run fast and show the same faults. */
const longest = 2560
