/** What the posts of a corpus are made of. */
// @ts-nocheck

export interface CorpusOptions {
  readonly seed: number
  readonly posts: number
  /** Words that call for a vote, planted as they are. */
  readonly planted: readonly string[]
  /** Share of posts with a planted call, and with the first word of one alone. */
  readonly hits?: number
  readonly nearMisses?: number
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = state + 0x6d2b79f5 >>> 0
    let mixed = Math.imul(state ^ state >>> 15, state | 1)
    mixed ^= mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61)
    return ((mixed ^ mixed >>> 14) >>> 0) / 4_294_967_296
  }
}

const closed = ('yang di dan untuk dengan ini itu dari pada ke oleh akan telah para kami kita bagi dalam serta agar juga sudah bisa ada tidak belum atau karena').split(' ')
const small = ('warga layanan kegiatan kecamatan desa kantor dinas bapak ibu bersama hari pukul pagi jadwal pelatihan kesehatan sekolah pasar jalan air sampah vaksin puskesmas').split(' ')
const syllables = ('ba bi bu da di du ga ja ka ki ku la li lu ma mi mu na ni nu pa pi pu ra ri ru sa si su ta ti tu wa ya han kan lan ran tan sang mang pung ring').split(' ')
const pictures = ['😀', '🙏', '📢', '✨', '👉', '🇮🇩', '📍', '🎉', '☕', '❤️']

/** Posts of the size and make-up of an office's captions, written by a seed: no text of anybody's. */
export function* corpus({seed, posts, planted, hits = 0.08, nearMisses = 0.05}: CorpusOptions): Generator<string> {
  const next = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const vocabulary = Array.from({length: 36_000}, () => Array.from({length: 2 + Math.floor(next() * 3)}, () => pick(syllables)).join(''))
  // Few words are common and most are rare, as in every language.
  const word = () => next() < 0.3 ? pick(closed) : next() < 0.2 ? pick(small) : vocabulary[Math.floor(vocabulary.length * next() ** 3)] ?? ''
  const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
  // Hashtags come again and again; a campaign of an office has one or two.
  const tags = Array.from({length: 2000}, () => `#${capital(word())}${capital(word())}`)
  const extra = () => {
    const kind = next()
    if (kind < 0.35) return pick(pictures)
    if (kind < 0.6) return tags[Math.floor(tags.length * next() ** 2)] ?? ''
    if (kind < 0.7) return `@${word()}`
    if (kind < 0.8) return `https://${word()}.go.id/${word()}`
    return pick(['08.00', '2024', '15', 'Rp10.000', '(021)', 'RT 02/RW 05'])
  }
  for (let count = 0; count < posts; count++) {
    const chance = next()
    const length = 14 + Math.floor(next() * 24)
    const words = Array.from({length}, (_, index) => {
      const text = next() < 0.08 ? extra() : index === 0 || next() < 0.08 ? capital(word()) : word()
      return next() < 0.09 ? `${text}${pick([',', '.', '!', '.\n', ':'])}` : text
    })
    if (chance < hits) words.splice(Math.floor(next() * length), 0, pick(planted))
    else if (chance < hits + nearMisses) words.splice(Math.floor(next() * length), 0, pick(planted).split(' ')[0] ?? '')
    yield words.join(' ')
  }
}
