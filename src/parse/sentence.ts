/** What has at least so many words is a sentence, which a reader may think was checked wherever it stands. */
export const sentence = /(?:\S+\s+){4}\S/
