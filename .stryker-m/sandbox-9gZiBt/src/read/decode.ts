// @ts-nocheck
import type {Localized} from '../types.ts'

/** Text of a file, or why it cannot be read as text. */
export type Decoded = {readonly text: string} | {readonly problem: Localized}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** Made when first needed: hardly a draft is UTF-16, and a folder holds thousands. */
const decoders = new Map<Encoding, InstanceType<typeof TextDecoder>>()

function decoderOf(encoding: Encoding): InstanceType<typeof TextDecoder> {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding, {fatal: true})
  decoders.set(encoding, known)
  return known
}

/** Decode bytes: UTF-8, or UTF-16 that shows itself. Anything else is refused with advice, never guessed. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return {problem: {
    id: 'isinya berkas Excel, Word, atau zip; beri nama berakhiran .xlsx atau .docx (untuk stdin: --stdin-filename draf.docx)',
    en: 'it holds an Excel, Word or zip file; give it a name that ends in .xlsx or .docx (for stdin: --stdin-filename draft.docx)',
  }}
  const encoding = encodingOf(bytes)
  let text: string
  try {
    // The decoder drops a byte-order mark, so that offsets begin with the text.
    text = decoderOf(encoding).decode(bytes)
  } catch {
    return {problem: {
      id: 'isinya bukan teks UTF-8. Simpan ulang berkas dengan pilihan "Encoding: UTF-8"',
      en: 'it is not UTF-8 text. Save it again with "Encoding: UTF-8"',
    }}
  }
  if (text.includes('\0')) return {problem: {
    id: 'berkas ini bukan teks (berisi byte nol). Bila memang teks, simpan ulang dengan pilihan "Encoding: UTF-8"', en: 'this file is not text (it holds null bytes). If it is, save it again with "Encoding: UTF-8"',
  }}
  return {text}
}

/**
 * By its mark, or by its null bytes: UTF-16 of Latin letters has one in nearly every pair, always on the same side, and no other text has any.
 */
function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length % 2 !== 0 || !bytes.includes(0)) return 'utf-8'
  const nulls: [even: number, odd: number] = [0, 0]
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) nulls[at % 2 as 0 | 1]++
  const [even, odd] = nulls
  if (even > 0 && odd > 0 || (even + odd) * 4 < bytes.length) return 'utf-8'
  return odd > 0 ? 'utf-16le' : 'utf-16be'
}
