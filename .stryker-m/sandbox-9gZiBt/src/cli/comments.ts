// @ts-nocheck
import {nearest} from '../nearest.ts'
import {placeInFile} from '../report/place.ts'
import type {Notice} from '../report/index.ts'
import type {Unread} from '../read/index.ts'
import type {Post, Result, Ruleset} from '../types.ts'

/** Accepting comments of a post that have no effect: those that are wrong, and names of rules that there are not. */
export function brokenComments(post: Post, {rules}: Ruleset): Unread[] {
  const unknown = (post.comments ?? []).filter(({rule}) => !rules.some(({id}) => id === rule)).map(({rule, offset}) => {
    const close = nearest(rule, rules.map(({id}) => id))
    return {offset, text: {
      id: `komentar menerima aturan "${rule}" yang tidak ada${close === undefined ? '' : `; maksud Anda "${close}"?`}`,
      en: `a comment accepts the rule "${rule}", which does not exist${close === undefined ? '' : `; did you mean "${close}"?`}`,
    }}
  })
  return [...post.problems ?? [], ...unknown].sort((a, b) => a.offset - b.offset).map(({offset, text}) => ({name: placeName(post, offset), reason: text}))
}

/** Accepting comments of a post that accepted nothing, although their rule exists. */
export function unusedComments({post, held}: Result, {rules}: Ruleset): Notice[] {
  const used = new Set(held.map(({accepted}) => accepted))
  return (post.comments ?? []).filter(comment => !used.has(comment) && rules.some(({id}) => id === comment.rule)).map(({rule, offset}) => ({level: 'info', text: {
    id: `Komentar penerimaan tidak terpakai: ${rule} (${placeName(post, offset)}). Hapus komentar itu.`,
    en: `Unused accepting comment: ${rule} (${placeName(post, offset)}). Remove the comment.`,
  }}))
}

function placeName(post: Post, offset: number): string {
  const {line, column} = placeInFile(post, offset)
  return `${post.file}:${line}:${column}`
}
