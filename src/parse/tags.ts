/**
 * Markdown with the tags of HTML blanked: the same length and the same lines, so that every place stays right.
 * What they show to readers stays: the text of a picture, and a title.
 */
export function withoutTags(markdown: string): string {
  return markdown.replace(tag, found => {
    const shown = [...found.matchAll(attribute)].map(({index, 0: whole, 1: quoted = ''}) => [index + whole.length - quoted.length, index + whole.length - 1] as const)
    return found.replace(/[^\r\n]/g, (unit, at: number) => shown.some(([from, to]) => at > from && at < to) ? unit : ' ')
  })
}

/** Attributes may be long, but none holds a tag. */
const tag = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]{0,2000})?\s?\/?>/gi
const attribute = /\s(?:alt|title|aria-label)=("[^"]*"|'[^']*')/gi
