// @ts-nocheck
import stringWidth from 'string-width'

/**
 * Columns that a terminal gives a text.
 *
 * What office posts are mostly made of is counted here: loading every emoji there is takes longer than checking a draft.
 * `test/report.test.ts` compares the two.
 */
export function columns(text: string): number {
  if (plain.test(text)) return text.length
  return common.test(text) ? text.replace(picture, '  ').length : stringWidth(text)
}

const plain = /^[\x20-\x7e]*$/
/** Hands, faces, marks and things that are wide by themselves or with the mark that asks for a picture. */
const pictures = String.raw`[\u{1f442}-\u{1f450}\u{1f48c}-\u{1f4a0}\u{1f4a2}-\u{1f4f0}\u{1f600}-\u{1f64f}\u2705\u270a\u270b\u2728]|[\u261d\u270c\u2764]\ufe0f`
const common = new RegExp(`^(?:[\\x20-\\x7e\\u00c0-\\u017f\\u2013\\u2014\\u2018\\u2019\\u201c\\u201d\\u2022\\u2026]|${pictures})*$`, 'u')
const picture = new RegExp(pictures, 'gu')
