/** True for what a reader may think was checked wherever it stands: a sentence, or a short call; no person's name, date or number. */
export function isSentence(text: string): boolean {
  // Word by word, not by one pattern: a value may be a picture in letters, without a space in a million.
  const words = text.match(/\S+/g) ?? []
  const isCall = words.length >= 3 && words.filter(word => /\p{L}/u.test(word)).length >= 2 && (words.some(word => /^[a-z]{3}/.test(word)) || !/[a-z]/.test(text))
  return words.length >= 5 || isCall
}
