/** Text with evasions and typography removed, and the way back to the original. */
// @ts-nocheck

export interface Folded {
  readonly text: string
  /** Offset in the original of each unit of `text`, and of its end. */
  origin(start: number, end: number): readonly [number, number]
}

/** Text without a character beyond ASCII. */
export const ascii = /^[\x00-\x7f]*$/
const identity = (start: number, end: number): readonly [number, number] => [start, end]

/** Fold letters to plain lower case, drop invisible characters, and remember where each came from. */
export function fold(original: string): Folded {
  if (ascii.test(original)) return {text: original.toLowerCase(), origin: identity}
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let last = ''
  let at = 0
  for (const character of withoutFlags(original)) {
    const end = at + character.length
    const folded = foldCharacter(character, last)
    last = folded.slice(-1) || last
    // What is dropped belongs to the letter before it, so that a span covers its marks.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end
    for (let unit = 0; unit < folded.length; unit++) {
      starts.push(at)
      ends.push(end)
    }
    text += folded
    at = end
  }
  return {text, origin: (start, end) => [starts[start] ?? at, ends[end - 1] ?? at]}
}

/** A half of a flag, or the black flag that flags of regions begin with. */
const maybeFlag = /[\u{1f1e6}-\u{1f1ff}\u{1f3f4}]/u
const flag = /\p{RGI_Emoji_Flag_Sequence}/gv

/** Flags are pictures, but their halves would fold to letters: blank them, keeping the length. */
export function withoutFlags(text: string): string {
  return maybeFlag.test(text) ? text.replace(flag, found => ' '.repeat(found.length)) : text
}

const cache = new Map<string, string>()

function foldCharacter(character: string, before: string): string {
  // The enclosing mark of a keycap stays: `2⃣` is a pose as well as a number.
  if (character === keycap) return /\d$/.test(before) ? keycap : ''
  return foldOne(character)
}

/** One character folded; each is worked out once. */
export function foldOne(character: string): string {
  let folded = cache.get(character)
  if (folded === undefined) {
    folded = foldOnce(character)
    cache.set(character, folded)
  }
  return folded
}

export const keycap = '\u20e3'
const invisible = /[\p{Cf}\p{Mn}\p{Me}\u3164\uffa0\u115f\u1160\u2800]|[\u{1f3fb}-\u{1f3ff}]/u

/**
 * Hands, faces and things that posts are full of: pictures, which folding leaves alone.
 * They need no look into Unicode's tables, which take longer to load than a draft to check; `test/text.test.ts` asks those.
 */
export const isCommonPicture = (point: number): boolean => point >= 0x1f440 && point <= 0x1f4fc || point >= 0x1f5fb && point <= 0x1f64f || point >= 0x1f680 && point <= 0x1f6c5
  || point >= 0x270a && point <= 0x270d || point === 0x2705 || point === 0x2728 || point === 0x2764 || point === 0x261d

/** The joiner of pictures, and the mark that asks for one. */
const isCommonMark = (point: number): boolean => point === 0xfe0f || point === 0x200d

function foldOnce(character: string): string {
  const point = character.codePointAt(0) ?? 0
  if (isCommonPicture(point)) return character
  return isCommonMark(point) ? '' : foldByTables(character)
}

/** A character folded by Unicode's tables. */
export function foldByTables(character: string): string {
  if (invisible.test(character)) return ''
  const point = character.codePointAt(0) ?? 0
  const enclosed = enclosedLetter(point)
  if (enclosed !== undefined) return enclosed
  return [...character.normalize('NFKD')].map(part => {
    if (/[\p{Mn}\p{Me}]/u.test(part)) return ''
    const lower = part.toLowerCase()
    return lookalikes().get(lower) ?? digit(lower) ?? lower
  }).join('')
}

/** Letters and digits in negative circles or squares, and regional indicators; NFKD leaves them. */
function enclosedLetter(point: number): string | undefined {
  const letterFrom = (first: number) => String.fromCharCode(97 + point - first)
  if (point >= 0x1f150 && point <= 0x1f169) return letterFrom(0x1f150)
  if (point >= 0x1f170 && point <= 0x1f189) return letterFrom(0x1f170)
  if (point >= 0x1f1e6 && point <= 0x1f1ff) return letterFrom(0x1f1e6)
  if (point >= 0x2776 && point <= 0x277f) return String(point - 0x2775)
  if (point >= 0x2780 && point <= 0x2789) return String(point - 0x277f)
  if (point >= 0x278a && point <= 0x2793) return String(point - 0x2789)
  if (point >= 0x24eb && point <= 0x24f4) return String(point - 0x24e0)
  return undefined
}

const isDigit = /\p{Nd}/u

/** Value of a digit of any script: digits of a script stand together, ten in a row. */
function digit(character: string): string | undefined {
  if (!isDigit.test(character)) return undefined
  let value = 0
  let point = (character.codePointAt(0) ?? 0) - 1
  while (value < 9 && isDigit.test(String.fromCodePoint(point))) {
    value++
    point--
  }
  return String(value)
}

let knownLookalikes: ReadonlyMap<string, string> | undefined

/** Letters of other scripts that look like Latin ones, small capitals, and typographic quotes. */
const lookalikes = (): ReadonlyMap<string, string> => knownLookalikes ??= new Map<string, string>([
  ...pairs('аaвbсcԁdеeғfɡgһhіiјjкkӏlмmпnоoрpԛqгrѕsтtцuѵvԝwхxуyзz'),
  ...pairs('αaβbεeηnιiκkμmνvοoρpτtυuχxγyωw'),
  ...pairs('ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıi'),
  ...pairs("øołlđdðd’'‘'ʼ'`'´'“\"”\"„\"«\"»\"‐-‑-‒-–-—-−-"),
])

function pairs(listed: string): [string, string][] {
  const characters = [...listed]
  return characters.flatMap((from, index) => index % 2 === 0 ? [[from, characters[index + 1] ?? ''] as [string, string]] : [])
}
