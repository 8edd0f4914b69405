/** Time, in milliseconds, that a run may be deaf to signals and to its streams. */
// @ts-nocheck

const longest = 100

/** Lets what waits outside, as a signal or a stream, come to its turn now and then: promises that are ready give it none. */
export function breather(): () => Promise<void> {
  let last = Date.now()
  return async () => {
    if (Date.now() - last < longest) return
    await new Promise(resolve => { setImmediate(resolve) })
    last = Date.now()
  }
}
