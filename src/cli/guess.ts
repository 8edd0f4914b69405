/** Names the language of a text: an ISO 639-3 tag, or `und`. */
export type Guess = (text: string) => string

/** `franc` over all its languages; loaded when a run begins that may need a second witness. */
export async function loadGuess(): Promise<Guess> {
  const {franc} = await import('franc')
  return text => franc(text)
}
