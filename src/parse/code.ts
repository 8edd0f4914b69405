const fence = /^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}(?=[^`\r\n]*$)|~{3,})/

/**
 * Markdown with its fenced and inline code blanked: the same length and the same lines, so that every place stays right.
 * A fence that is never closed hides nothing, nor do single marks between letters (`Jum'at` typed as Jum`at).
 */
export function withoutCode(markdown: string): string {
  return blankSpans(blankFences(markdown))
}

function blankFences(markdown: string): string {
  const lines = markdown.split(/(?<=\n)/)
  // Shortest fence of each mark that nothing closes: none of its length or longer is closed after it.
  const unclosed = new Map<string, number>()
  for (let start = 0; start < lines.length; start++) {
    const mark = fence.exec(lines[start]?.replace(/\r?\n$/, '') ?? '')?.[1]
    if (mark === undefined || mark.length >= (unclosed.get(mark[0] ?? '') ?? Infinity)) continue
    const closing = new RegExp(`^[ \\t>]*${mark[0] ?? ''}{${mark.length},}[ \\t]*\\r?\\n?$`)
    let end = start + 1
    while (end < lines.length && !closing.test(lines[end] ?? '')) end++
    if (end === lines.length) {
      unclosed.set(mark[0] ?? '', mark.length)
      continue
    }
    for (let index = start; index <= end; index++) lines[index] = blank(lines[index] ?? '')
    start = end
  }
  return lines.join('')
}

/** Code between runs of as many backticks, within one paragraph. The backticks stay: they keep the words around it apart. */
function blankSpans(markdown: string): string {
  return markdown.split(/(\r?\n[ \t]*\r?\n)/).map(paragraph => paragraph.replace(/(?<![\p{L}\p{N}\\`])(`+)(?!`)(?:[^`]|(?!\1(?!`))`)*?(?<!`)\1(?![`\p{L}\p{N}])/gu, span => blank(span).replace(/^ | $/g, '`'))).join('')
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
