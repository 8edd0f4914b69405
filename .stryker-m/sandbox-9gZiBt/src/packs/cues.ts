// @ts-nocheck
import type {Draft} from './draft.ts'
import {patterns} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'

/** Keys of one cue. */
export const cueKeys = ['id', 'title', 'position', 'within', 'reach', 'quoted', 'stops', 'from-start', 'phrases', 'except', 'silenced-by']

/** Read `cues:`: words that show a neutral context and hold what stands in their reach. */
export function readCues(draft: Draft, fields: Fields): void {
  for (const cue of fields.maps('cues', cueKeys)) {
    const id = cue.text('id')
    if (draft.cues.some(other => other.cue.id === id)) cue.report(cue.at('id'), {id: `konteks "${id}" sudah ada`, en: `cue "${id}" exists already`})
    draft.cues.push({
      fields: cue,
      cue: {
        id,
        title: cue.localized('title'),
        position: cue.choice('position', ['before', 'after', 'around']),
        within: cue.choice('within', ['clause', 'sentence', 'post'], 'clause'),
        reach: Number(cue.optional('reach') ?? 0),
        quoted: cue.choice('quoted', ['false', 'true', 'marks'], 'false'),
        stops: cue.flag('stops'),
        fromStart: cue.flag('from-start'),
        patterns: patterns(draft, cue, 'phrases'),
        except: patterns(draft, cue, 'except'),
        silencedBy: patterns(draft, cue, 'silenced-by'),
      },
    })
  }
}
