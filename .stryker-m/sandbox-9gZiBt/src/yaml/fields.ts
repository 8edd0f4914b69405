// @ts-nocheck
import type {Localized} from '../types.ts'
import {nearest} from '../nearest.ts'
import type {YamlDocument, Value} from './document.ts'
import {problem, type Problems} from './problems.ts'

/** Reads typed fields out of a YAML document; whatever is wrong becomes a problem with its place. */
export class Fields {
  readonly document: YamlDocument
  readonly #value: Value | undefined
  readonly #problems: Problems
  readonly #at: number

  /** `keys` are the only keys the map may have; any other is a problem that names the nearest. */
  constructor(document: YamlDocument, value: Value | undefined, problems: Problems, keys: readonly string[]) {
    this.document = document
    this.#problems = problems
    this.#value = value?.type === 'map' ? value : undefined
    this.#at = value?.at ?? 0
    if (value !== undefined && value.type !== 'map') this.report(value.at, {id: 'di sini harus ada pasangan kunci: nilai', en: 'expected key: value pairs here'})
    if (this.#value?.type !== 'map') return
    for (const [key, {at}] of this.#value.entries) {
      if (keys.includes(key)) continue
      const close = nearest(key, keys)
      this.report(at, {id: `kunci tidak dikenal "${key}"`, en: `unknown key "${key}"`}, close === undefined
        ? {id: `kunci yang ada: ${keys.join(', ')}`, en: `known keys: ${keys.join(', ')}`}
        : {id: `maksud Anda "${close}"?`, en: `did you mean "${close}"?`})
    }
  }

  /** Add a problem at an offset of the file. */
  report(at: number, text: Localized, help?: Localized): void {
    this.#problems.push(problem(this.document.file, this.document.place(at), text, help))
  }

  /** Offset of a key, or of the map when the key is absent. */
  at(key: string): number {
    return this.#entry(key)?.at ?? this.#at
  }

  /** `file:line:column` of the map. */
  place(): string {
    return this.placeOf(this.#at)
  }

  /** `file:line:column` of an offset of the file. */
  placeOf(at: number): string {
    const {line, column} = this.document.place(at)
    return `${this.document.file}:${line}:${column}`
  }

  has(key: string): boolean {
    return this.#entry(key) !== undefined
  }

  value(key: string): Value | undefined {
    return this.#entry(key)?.value
  }

  /** A required text. */
  text(key: string): string {
    const text = this.optional(key)
    if (text === undefined) this.report(this.#at, {id: `kunci "${key}" wajib ada`, en: `key "${key}" is required`})
    return text ?? ''
  }

  /** A text, or undefined when the key is absent. */
  optional(key: string): string | undefined {
    const value = this.value(key)
    if (value === undefined) return undefined
    if (value.type === 'text' && value.text.trim() !== '') return value.text.trim()
    this.report(value.at, {id: `"${key}" harus berupa teks`, en: `"${key}" must be text`})
    return undefined
  }

  /** One of a few words, or the fallback when absent; a problem that names the nearest otherwise. */
  choice<T extends string>(key: string, choices: readonly T[], fallback?: T): T {
    const text = fallback === undefined ? this.text(key) : this.optional(key) ?? fallback
    if ((choices as readonly string[]).includes(text)) return text as T
    if (text !== '') {
      const close = nearest(text, choices)
      this.report(this.at(key), {id: `"${text}" bukan nilai untuk "${key}"`, en: `"${text}" is no value for "${key}"`}, close === undefined
        ? {id: `pilih: ${choices.join(', ')}`, en: `choose: ${choices.join(', ')}`}
        : {id: `maksud Anda "${close}"?`, en: `did you mean "${close}"?`})
    }
    return fallback ?? choices[0] as T
  }

  /** A day, `YYYY-MM-DD`. */
  day(key: string, fallback?: string): string {
    const text = fallback === undefined ? this.text(key) : this.optional(key) ?? fallback
    if (text !== '' && !isDay(text)) this.report(this.at(key), {id: `"${text}" bukan tanggal TTTT-BB-HH`, en: `"${text}" is no date YYYY-MM-DD`})
    return text
  }

  /** A whole number of a range. */
  whole(key: string, least: number, greatest: number): number {
    const text = this.text(key)
    const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN
    if (number >= least && number <= greatest) return number
    if (text !== '') this.report(this.at(key), {id: `"${key}" harus bilangan bulat dari ${least} sampai ${greatest}`, en: `"${key}" must be a whole number from ${least} to ${greatest}`})
    return least
  }

  flag(key: string): boolean {
    return this.choice(key, ['true', 'false'], 'false') === 'true'
  }

  /** A text in both languages. */
  localized(key: string): Localized {
    const value = this.value(key)
    if (value === undefined) {
      this.report(this.#at, {id: `kunci "${key}" wajib ada`, en: `key "${key}" is required`})
      return {id: '', en: ''}
    }
    const inner = this.inside(value, ['id', 'en'])
    return {id: inner.text('id'), en: inner.text('en')}
  }

  /** Texts of a list; none when the key is absent. One text alone counts as a list of one. */
  texts(key: string): {readonly text: string; readonly at: number}[] {
    return this.items(key).flatMap(item => {
      if (item.type === 'text' && item.text.trim() !== '') return [{text: item.text.trim(), at: item.at}]
      this.report(item.at === 0 ? this.at(key) : item.at, {id: `isi "${key}" harus berupa teks; beri tanda kutip bila memuat ": " atau diawali tanda khusus`, en: `"${key}" holds texts; quote what contains ": " or begins with a special character`})
      return []
    })
  }

  /** Values of a list; none when the key is absent. */
  items(key: string): readonly Value[] {
    const value = this.value(key)
    if (value === undefined) return []
    return value.type === 'list' ? value.items : [value]
  }

  /** The maps of a list. */
  maps(key: string, keys: readonly string[]): Fields[] {
    return this.items(key).map(item => this.inside(item, keys))
  }

  /** Fields of a value within this document. */
  inside(value: Value | undefined, keys: readonly string[]): Fields {
    return new Fields(this.document, value, this.#problems, keys)
  }

  #entry(key: string): {readonly value: Value; readonly at: number} | undefined {
    return this.#value?.type === 'map' ? this.#value.entries.get(key) : undefined
  }
}

/** True for a real day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
