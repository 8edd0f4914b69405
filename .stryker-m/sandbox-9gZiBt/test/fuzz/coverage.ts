// @ts-nocheck
import {Session} from 'node:inspector/promises'

/** Coverage of code as the engine itself keeps it, by blocks. */
export interface Coverage {
  /** Blocks that have run since last asked, as `file:start-end`. */
  taken(): Promise<Set<string>>
}

/** Watch files whose address matches. */
export async function watchCoverage(files: RegExp): Promise<Coverage> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  return {
    taken: async () => {
      const blocks = new Set<string>()
      const {result} = await session.post('Profiler.takePreciseCoverage')
      for (const {url, functions} of result) {
        if (!files.test(url)) continue
        for (const {ranges} of functions) for (const {count, startOffset, endOffset} of ranges) if (count > 0) blocks.add(`${url}:${startOffset}-${endOffset}`)
      }
      return blocks
    },
  }
}
