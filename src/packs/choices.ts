import type {Fields} from '../yaml/fields.ts'

/** The values of a key, each one of those known; others are reported at their place. */
export function choices<T extends string>(fields: Fields, key: string, known: readonly T[]): T[] {
  return fields.texts(key).flatMap(({text, at}): T[] => {
    const found = known.find(each => each === text)
    if (found === undefined) fields.report(at, {id: `"${text}" bukan nilai untuk "${key}"`, en: `"${text}" is no value for "${key}"`}, {id: `pilih: ${known.join(', ')}`, en: `choose: ${known.join(', ')}`})
    return found === undefined ? [] : [found]
  })
}
