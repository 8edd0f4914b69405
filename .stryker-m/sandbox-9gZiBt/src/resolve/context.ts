// @ts-nocheck
import type {CueHit, Localized, Match, Matched} from '../types.ts'

/** Held if a neutral context reaches the match: a prohibition, a report, an example. */
export function heldByContext(match: Match, matched: Matched): Localized | undefined {
  const hit = match.cues.find(each => match.rule.contexts.includes(each.cue.id) && reaches(each, match, matched))
  if (hit === undefined) return undefined
  const words = spokenBy(hit, matched)
  return {id: `konteks netral, ${hit.cue.title.id}: “${words}”`, en: `neutral context, ${hit.cue.title.en}: “${words}”`}
}

/** The words of a cue as the post has them. */
function spokenBy({tokens: [start, end]}: CueHit, {text}: Matched): string {
  const [first, last] = [text.tokens[start], text.tokens[end - 1]]
  return first === undefined || last === undefined ? '' : text.post.text.slice(first.span[0], last.span[1])
}

function reaches(hit: CueHit, match: Match, matched: Matched): boolean {
  const {cue, tokens: [start, end]} = hit
  // A prohibition may take the first word of the match in: `jangan kumpulkan KTP`.
  const before = end <= match.tokens[0] || (cue.position === 'before' && start < match.tokens[0])
  const after = start >= match.tokens[1]
  // A cue may stand between the words of a match ("fasilitas negara dilarang dipakai untuk kampanye") or
  // take the match in ("Bupati Blora Arief Rohman"), but a match's own first or last words are no cue for it.
  const inside = start > match.tokens[0] && end < match.tokens[1]
  const around = !before && !after && (start < match.tokens[0] || end > match.tokens[1]) && cue.position === 'around'
  const leads = cue.fromStart && start === match.tokens[0] && end < match.tokens[1]
  const side = inside || around || leads || (before && cue.position !== 'after') || (after && cue.position !== 'before')
  if (!side) return false
  const [from, to] = before ? [end, match.tokens[0]] : after ? [match.tokens[1], start] : [start, start] as const
  if (cue.reach > 0 && to - from > cue.reach) return false
  if (cue.quoted !== 'false' && !isQuoted(match, matched, cue.quoted)) return false
  if (cue.within === 'post') return true
  if (!sameSentence(hit, match, matched, after)) return false
  return around || inside || leads || !isClosed(hit, match, matched, from, to)
}

/** In the match's own sentence; a cue that judges afterwards may also open the next one ("... itu dilarang"). */
function sameSentence({cue, tokens: [start, end]}: CueHit, match: Match, {text}: Matched, after: boolean): boolean {
  const sentence = (index: number) => text.tokens[index]?.sentence ?? -1
  if (!after) return sentence(end - 1) === sentence(match.tokens[0])
  const gap = sentence(start) - sentence(match.tokens[1] - 1)
  return gap === 0 || (gap === 1 && cue.position === 'after' && sentence(start - 3) < sentence(start))
}

/** The reach of a cue ends at `tetapi` and its like, and where a comma parts it from an imperative; within a quotation neither ends it. */
function isClosed({cue}: CueHit, match: Match, {text, terminators}: Matched, from: number, to: number): boolean {
  const quoted = text.tokens[match.tokens[0]]?.quoted === true
  if (cue.within === 'clause') {
    for (let at = from; at < to; at++) if (terminators.has(at) && !(quoted && text.tokens[at]?.quoted === true)) return true
  }
  const imperative = match.form === 'base' || match.form === 'imp'
  if (!cue.stops || !imperative || quoted) return false
  return text.tokens.slice(from, to + 1).some(({before}) => before !== 'none')
}

function isQuoted(match: Match, {text}: Matched, quoted: 'true' | 'marks'): boolean {
  const first = text.tokens[match.tokens[0]]
  return first !== undefined && (first.quoted || (quoted === 'true' && first.before === 'soft'))
}
