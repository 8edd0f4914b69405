// @ts-nocheck
import type {FormClass} from '../types.ts'
import {indonesian} from './indonesian.ts'

/** What differs between languages when packs are compiled. */
export interface Language {
  /** Every form of a root in the classes asked for, with the class of each. */
  forms(root: string, classes: readonly FormClass[]): Map<string, FormClass>
}

/** Every language by the tag that packs use. To add one, add its file here. */
export const languages = {id: indonesian} satisfies Record<string, Language>

/** The classes a list entry may ask for by name. */
export const formClasses = ['base', 'imp', 'act', 'actc', 'pass', 'ter', 'person', 'agent', 'nom', 'ber'] as const satisfies readonly FormClass[]
