import type {Localized} from './types.ts'

/** Something the user can put right; everything else that is thrown is a bug. */
export class UserError extends Error {
  /** What happened and where, in both languages. */
  readonly text: Localized
  /** What to do next, in both languages. */
  readonly help: Localized | undefined
  /** What kind of mistake it is, for code that knows what to do about one. */
  readonly code: 'empty-pack' | undefined

  /** The program is built in two parts, each with a class of its own; what one throws the other may catch. */
  static override [Symbol.hasInstance](this: typeof UserError, value: unknown): boolean {
    return this === UserError ? value instanceof Error && value.name === 'UserError' : Function.prototype[Symbol.hasInstance].call(this, value)
  }

  constructor(text: Localized, options: {readonly help?: Localized; readonly cause?: unknown; readonly code?: 'empty-pack'} = {}) {
    super(text.en, options.cause === undefined ? undefined : {cause: options.cause})
    this.name = 'UserError'
    this.text = text
    this.help = options.help
    this.code = options.code
  }
}
