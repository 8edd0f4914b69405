// @ts-nocheck
import {createSupportsHyperlinks} from 'supports-hyperlinks'
import type {World} from './world.ts'

/** Whether the screen opens links in text: `FORCE_HYPERLINK` wins, else only terminals known to. */
export function opensLinks({env, stdout}: World): boolean {
  const forced = env['FORCE_HYPERLINK']
  if (forced !== undefined && forced !== '') return forced !== '0'
  if (stdout.isTTY !== true) return false
  return createSupportsHyperlinks({isTTY: true})
}
