/** True for what a reader may think was checked wherever it stands: a sentence, or a short call; no person's name, date or number. */
export function isSentence(text: string): boolean {
  return sentence.test(text) || (call.test(text) && (smallWord.test(text) || !/[a-z]/.test(text)))
}

const sentence = /(?:\S+\s+){4}\S/
const call = /(?:\S*\p{L}\S*\s+\S+\s+\S)|(?:\S+\s+\S*\p{L}\S*\s+\S)/u
const smallWord = /(?<!\S)[a-z]{3}/
