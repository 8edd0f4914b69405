// @ts-nocheck
import {htmlEscape} from 'escape-goat'

/** XML or HTML that needs no more escaping. */
export interface Markup {
  readonly markup: string
}

/** What a template may hold: markup stays as it is, words are escaped, `undefined` is nothing. */
export type Part = string | number | undefined | Markup | readonly Part[]

/** A template of XML or HTML in which every value is escaped that is not markup itself. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return {markup: texts.map((text, index) => `${text}${sourceOf(parts[index])}`).join('')}
}

function sourceOf(part: Part): string {
  if (part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return htmlEscape(String(part))
  return 'markup' in part ? part.markup : part.map(sourceOf).join('')
}
