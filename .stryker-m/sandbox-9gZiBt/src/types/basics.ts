/** Words that every other noun is made of. */
// @ts-nocheck


/** One sentence for each language the tool speaks. */
export interface Localized {
  readonly id: string
  readonly en: string
}

/** Language of messages: Indonesian (default) or English. */
export type MessageLanguage = keyof Localized

/** Half-open range of UTF-16 offsets. */
export type Span = readonly [start: number, end: number]
