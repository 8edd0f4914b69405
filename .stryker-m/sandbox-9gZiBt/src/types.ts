/** The nouns that cross a stage; types, and the few words they are made of. */
// @ts-nocheck

export * from './types/basics.ts'
export * from './types/post.ts'
export * from './types/law.ts'
export * from './types/rules.ts'
export * from './types/ruleset.ts'
export * from './types/result.ts'
export * from './types/settings.ts'
