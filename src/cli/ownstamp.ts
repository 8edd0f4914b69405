import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {isOwned, removeOldest, writeWhole, young} from './cache.ts'
import {stampEnd} from './stamp.ts'

/** Most files and folders that are watched; larger packs are read each time. */
const mostWatched = 500

/** Remembers under which key packs of the user's own were kept, by the size and times of their files. */
export interface OwnStamp {
  /** The key, if nothing has changed since; found without reading a pack. */
  key(): string | undefined
  /** Look at the files before they are read; what is returned keeps their key. */
  begin(): (key: string) => void
}

/** The stamp for some folders, as named and in full; `base` names the program and the packs that ship. */
export function ownStamp(cache: string, base: string, folders: readonly (readonly [shown: string, full: string])[]): OwnStamp {
  const head = JSON.stringify([base, folders])
  // The whole head stands in the file: where two share a name, the later one wins.
  const file = path.join(cache, `${Buffer.from(head).toString('base64url').slice(-120)}.stamp`)
  return {
    key: () => {
      try {
        const [written, key, ...lines] = readFileSync(file, 'utf8').split('\n')
        return isOwned(file) && written === head && lines.pop() === stampEnd && lines.every(line => line === lineOf(line.slice(0, line.indexOf('\t')))) ? key : undefined
      } catch {
        return undefined
      }
    },
    begin: () => {
      const lines = watched(folders.map(([, full]) => full))
      return key => {
        try {
          if (lines === undefined) return
          writeWhole(file, [head, key, ...lines, stampEnd].join('\n'))
          removeOldest(cache, '.stamp')
        } catch {}
      }
    },
  }
}

/** A line for every folder and file; undefined if there are too many, or one is so young that it may change unseen. */
function watched(folders: readonly string[]): string[] | undefined {
  try {
    const entries = folders.flatMap(folder => readdirSync(folder, {recursive: true, withFileTypes: true}))
    // A folder's time tells of files that came or went.
    const files = entries.filter(each => each.isDirectory() || /\.ya?ml$/.test(each.name)).map(each => path.join(each.parentPath, each.name))
    const all = [...folders, ...files]
    const newest = Math.max(...all.map(name => statSync(name).ctimeMs))
    return all.length > mostWatched || Date.now() - newest < young ? undefined : all.map(lineOf)
  } catch {
    return undefined
  }
}

function lineOf(name: string): string {
  const {size, mtimeMs, ctimeMs, ino} = statSync(name)
  return `${name}\t${size}\t${mtimeMs}\t${ctimeMs}\t${ino}`
}
