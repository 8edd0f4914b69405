// @ts-nocheck
import type {MessageLanguage} from '../types.ts'
import type {Output, World} from './world.ts'

/** A run this long, in milliseconds, is worth a word. */
const patience = 1000
/** Time between two words, in milliseconds. */
const pause = 100

const clear = '\r\u001b[K'

/** How far a long run has come, on one line that is written over. */
export interface Progress {
  /** Note some posts, the last of them in that file; what is to be shown now, if anything. */
  step(posts: number, file: string): string
  /** A stream that takes the line away before it writes. */
  over(stream: Output): Output
  /** What takes the line away. */
  hide(): string
}

/** Progress for a person at a terminal; undefined in a pipe, in a build, or where lines cannot be taken back. */
export function progressFor({stderr, env, now}: World, language: MessageLanguage): Progress | undefined {
  if (stderr.isTTY !== true || (env['CI'] ?? '') !== '' || env['TERM'] === 'dumb') return undefined
  const counts = {posts: 0, files: 0}
  let file = ''
  let next = now().getTime() + patience
  let shown = false
  const hide = (): string => {
    const text = shown ? clear : ''
    shown = false
    return text
  }
  return {
    hide,
    step(posts, name) {
      counts.posts += posts
      if (name !== file) counts.files++
      file = name
      const time = now().getTime()
      if (time < next) return ''
      next = time + pause
      shown = true
      const number = (count: number) => count.toLocaleString(language === 'id' ? 'id-ID' : 'en-GB')
      return `${clear}${{id: `memeriksa … ${number(counts.posts)} unggahan, ${number(counts.files)} berkas`, en: `checking … ${number(counts.posts)} posts, ${number(counts.files)} files`}[language]}`
    },
    over: stream => ({
      ...(stream.isTTY !== undefined && {isTTY: stream.isTTY}),
      write: text => {
        const before = hide()
        if (before !== '') stderr.write(before)
        return stream.write(text)
      },
      once: (event, listener) => stream.once(event, listener),
      removeListener: (event, listener) => stream.removeListener(event, listener),
    }),
  }
}
