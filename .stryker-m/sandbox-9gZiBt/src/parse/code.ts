// @ts-nocheck
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
  const closers = lines.map(line => closer.exec(line)?.[1] ?? '')
  const longest = longestAfter(closers)
  for (let start = 0; start < lines.length; start++) {
    const mark = fence.exec(lines[start]?.replace(/\r?\n$/, '') ?? '')?.[1] ?? ''
    const closes = (line: string) => line[0] === mark[0] && line.length >= mark.length
    // Asked before any is looked for, so that a thousand fences that nothing closes take no longer than one.
    if (mark === '' || (longest[start + 1]?.[mark[0] as Mark] ?? 0) < mark.length) continue
    let end = start + 1
    while (!closes(closers[end] ?? mark)) end++
    for (let index = start; index <= end; index++) lines[index] = blank(lines[index] ?? '')
    start = end
  }
  return lines.join('')
}

type Mark = '`' | '~'
const closer = /^[ \t>]*(`{3,}|~{3,})[ \t]*\r?\n?$/

/** For each line, the longest fence of each mark that could close one, from there to the end. */
function longestAfter(closers: readonly string[]): Readonly<Record<Mark, number>>[] {
  const found: Record<Mark, number>[] = []
  let longest = {'`': 0, '~': 0}
  for (let index = closers.length - 1; index >= 0; index--) {
    const {[index]: line = ''} = closers
    if (line !== '') longest = {...longest, [line[0] as Mark]: Math.max(line.length, longest[line[0] as Mark])}
    found[index] = longest
  }
  return found
}

/** Code between runs of as many backticks, within one paragraph. The backticks stay: they keep the words around it apart. */
function blankSpans(markdown: string): string {
  return markdown.split(/(\r?\n[ \t]*\r?\n)/).map(paragraph => paragraph.includes('`') ? blankIn(paragraph) : paragraph).join('')
}

/** A run of backticks closes the nearest one before it of its length, if no longer one stands between and no letter holds it to a word. */
function blankIn(paragraph: string): string {
  const runs = [...paragraph.matchAll(/`+/g)].map(({0: run, index}) => ({start: index, end: index + run.length, length: run.length}))
  const next = nextAsLong(runs)
  let done = ''
  let at = 0
  for (const [index, {start, length}] of runs.entries()) {
    const close = runs[next[index] ?? -1]
    if (start < at || close === undefined || close.length !== length) continue
    if (/[\p{L}\p{N}\\]$/u.test(paragraph.slice(Math.max(0, start - 2), start)) || /^[\p{L}\p{N}]/u.test(paragraph.slice(close.end, close.end + 2))) continue
    done += paragraph.slice(at, start) + blank(paragraph.slice(start, close.end)).replace(/^ | $/g, '`')
    at = close.end
  }
  return done + paragraph.slice(at)
}

/** For each run the index of the next that is at least as long, or -1. */
function nextAsLong(runs: readonly {readonly length: number}[]): number[] {
  const next: number[] = []
  const waiting: number[] = []
  for (const [index, {length}] of runs.entries()) {
    while (waiting.length > 0 && (runs[waiting.at(-1) ?? -1]?.length ?? 0) <= length) next[waiting.pop() ?? -1] = index
    waiting.push(index)
  }
  return next
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
