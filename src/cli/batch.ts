import {nearest} from '../nearest.ts'
import type {Reporter} from '../report/index.ts'
import {postFile} from '../report/place.ts'
import type {Unread} from '../read/index.ts'
import type {Result} from '../types.ts'
import type {Item} from './posts.ts'
import type {Scope} from './scope.ts'
import {addUnchecked, count, countIgnored, newTally, type Tally} from './tally.ts'

/** Where the results of a run go. `main` is the scope that the summary speaks of. */
export interface Sinks {
  readonly main: Scope
  readonly reports: {result(result: Result): void}
  readonly tally: Tally
}

/** Count and report what came of a post, or of something that was not read. */
export function take(item: Item, {main, reports, tally}: Sinks): void {
  if ('result' in item) {
    count(item, tally, main)
    reports.result(item.result)
  } else if ('skipped' in item) tally.skipped.push({name: postFile(item.post), reason: item.skipped})
  else if ('ignored' in item) countIgnored(item, tally)
  else addUnchecked(withCommandHint(item), tally)
}

/** A mistyped command reads as a file name: say so. */
function withCommandHint(item: Unread): Unread {
  const close = nearest(item.name, ['check', 'periksa', 'accept', 'terima', 'init', 'mulai', 'explain', 'jelaskan', 'rules', 'aturan', 'test', 'uji', 'phase', 'tahapan', 'regulations', 'regulasi'])
  if (close === undefined) return item
  return {...item, reason: {id: `${item.reason.id}; atau maksud Anda perintah "${close}"?`, en: `${item.reason.en}; or did you mean the command "${close}"?`}}
}

/** What came of one piece of work: plain data, so that another thread can hand it over. */
export interface Batch {
  /** What each report says of it, as UTF-8. */
  readonly texts: readonly Uint8Array[]
  /** Its counts; the scopes are not among them. */
  readonly tally: Omit<Tally, 'scopes'>
  /** For each scope that judged a post: the full path of a draft that it holds for. */
  readonly judged: readonly string[]
  /** How many posts it held, and the file of the last: for those who watch a long run. */
  readonly posts: number
  readonly file: string
}

/** Longest report of one piece of work, in UTF-16 units; more is reported as it comes, so that memory stays flat. */
const mostText = 16 * 1024 * 1024

/**
 * Take all items of one piece of work into a batch. The reporters keep nothing from one post for the next.
 *
 * @throws RangeError if it is too much for one batch.
 */
export function batchOf(items: Iterable<Item>, main: Scope, reporters: readonly Reporter[]): Batch {
  const texts = reporters.map(() => '')
  let [posts, file] = [0, '']
  const result = (each: Result) => {
    posts++
    file = each.post.file
    for (const [index, reporter] of reporters.entries()) {
      texts[index] += reporter.result(each)
      if ((texts[index]?.length ?? 0) > mostText) throw new RangeError('too much to be handed over at once')
    }
  }
  const tally = newTally()
  const judged = new Map<Scope['settings'], string>()
  for (const item of items) {
    if ('result' in item && !judged.has(item.scope.settings)) judged.set(item.scope.settings, item.full)
    take(item, {main, reports: {result}, tally})
  }
  const {scopes: _scopes, ...rest} = tally
  return {texts: texts.map(text => encoder.encode(text)), tally: rest, judged: [...judged.values()], posts, file}
}

const encoder = new TextEncoder()
