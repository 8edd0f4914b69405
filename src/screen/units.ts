/** What a unit of text may be. */
export const types = {other: 1, letter: 2, digit: 3, picture: 4} as const
/** The type of each unit outside the surrogates, found out once. */
const known = new Uint8Array(65_536)
const astral = new Map<number, number>()

/** The type of the character of so many units at an offset. */
export function typeOf(units: Uint16Array, at: number, size: number): number {
  const unit = units[at] ?? 0
  const type = known[unit] ?? 0
  if (type !== 0) return type
  if (unit < 0xd800 || unit > 0xdbff) return known[unit] = findType(unit)
  // Half a character at the end of a post says nothing of the characters that begin with it.
  if (at + 1 >= size) return findType(unit)
  const next = units[at + 1] ?? 0
  const point = next >= 0xdc00 && next <= 0xdfff ? (unit - 0xd800 << 10) + next - 0xdc00 + 0x10000 : unit
  const found = astral.get(point) ?? findType(point)
  astral.set(point, found)
  return found
}

function findType(point: number): number {
  const character = String.fromCodePoint(point)
  if (/\p{L}/u.test(character)) return types.letter
  if (/\p{N}/u.test(character)) return types.digit
  return /\p{Extended_Pictographic}/u.test(character) ? types.picture : types.other
}

/** True for what words are made of. */
export const isWordType = (type: number): boolean => type === types.letter || type === types.digit
/** Units of the character that begins with a unit. */
export const pointLength = (unit: number): number => unit >= 0xd800 && unit <= 0xdbff ? 2 : 1
/** True for an ASCII digit. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
/** True for what may stand in a handle. */
export const isHandle = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a || isDigit(unit) || unit === 0x5f || unit === 0x2e
/** True for white space. */
export const isSpace = (unit: number): boolean => unit === 0x20 || unit >= 0x09 && unit <= 0x0d || unit === 0xa0 || unit > 0x7f && /\s/.test(String.fromCharCode(unit))
/** True for what ends a link. */
export const isLinkEnd = (unit: number): boolean => isSpace(unit) || unit === 0x22 || unit === 0x27 || unit === 0x3c || unit === 0x3e
