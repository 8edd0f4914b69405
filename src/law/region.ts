import {nearest} from '../nearest.ts'
import type {Localized, Region} from '../types.ts'

/** A region found by code or name, or what is wrong with the name. */
export type NamedRegion =
  | {readonly region: Region; readonly problem?: undefined}
  | {readonly region?: undefined; readonly problem: Localized}

/** What stands for an office of the whole country, which has no region. */
export const wholeCountry = 'nasional'

/** True if a name stands for the whole country. */
export const isWholeCountry = (name: string): boolean => name.trim().toLowerCase() === wholeCountry

/** Find a region by Kemendagri code (`33.16`) or by name (`Blora`, `Kabupaten Blora`, `Jatim`), without regard to case. */
export function regionNamed(name: string, regions: readonly Region[]): NamedRegion {
  const names = known.get(regions) ?? new Map<string, NamedRegion>()
  known.set(regions, names)
  const found = names.get(name) ?? findRegion(name, regions)
  if (names.size < mostKnown) names.set(name, found)
  return found
}

/** Names that were looked up before: one stream names few regions, many times. */
const known = new WeakMap<readonly Region[], Map<string, NamedRegion>>()
const mostKnown = 2_000

function findRegion(name: string, regions: readonly Region[]): NamedRegion {
  const [own = '', province] = name.split(',').map(part => part.trim())
  // `Blora, Jawa Tengah`: the province tells which, and must be the right one.
  const above = province === undefined || province === '' ? undefined : findIn(province, regions).region
  if (above === undefined) return findIn(name, regions)
  const found = findIn(own, regions.filter(({code}) => code.startsWith(`${above.code}.`)))
  return found.region === undefined ? {problem: {id: `Tidak ada "${own}" di ${above.name}. Periksa namanya, atau tulis kodenya, misalnya 33.16.`, en: `There is no "${own}" in ${above.name}. Check the name, or give the code, for example 33.16.`}} : found
}

function findIn(name: string, regions: readonly Region[]): NamedRegion {
  const wanted = name.trim().toLowerCase().replace(/^(?:kab\.\s*|kab\s+|pemkab\s+)/, 'kabupaten ').replace(/^pemkot\s+/, 'kota ').replace(/^pemprov\s+/, '').replace(/^kep\.\s*/, 'kepulauan ')
  const exact = regions.filter(region => region.code === wanted || region.name.toLowerCase() === wanted)
  const found = exact.length > 0 ? exact : regions.filter(region => [region.short, ...region.also].some(each => each.toLowerCase() === wanted))
  if (found.length === 1 && found[0] !== undefined) return {region: found[0]}
  if (found.length > 1) {
    const choices = found.map(region => `${region.code} (${region.name})`).join(', ')
    return {problem: {id: `Wilayah "${name}" ada lebih dari satu: ${choices}. Tulis kodenya.`, en: `Region "${name}" is ambiguous: ${choices}. Give the code.`}}
  }
  const close = closeTo(wanted, regions)
  return {problem: close === undefined
    ? {id: `Wilayah "${name}" tidak dikenal. Tulis nama kabupaten, kota, atau provinsi (bukan kecamatan atau desa), atau kodenya, misalnya 33.16.`, en: `Unknown region "${name}". Give a kabupaten, kota or province (no kecamatan or village) by name or code, for example 33.16.`}
    : {id: `Wilayah "${name}" tidak dikenal. Maksud Anda "${close}"?`, en: `Unknown region "${name}". Did you mean "${close}"?`}}
}

/** The region that was probably meant. Of a kecamatan or village there is none, save by its code, which begins with that of its kabupaten. */
function closeTo(wanted: string, regions: readonly Region[]): string | undefined {
  const around = /^\d{2}\.\d{2}(?=\.)/.exec(wanted)?.[0]
  if (around !== undefined) return regions.find(({code}) => code === around)?.code
  const close = nearest(wanted, regions.flatMap(region => [region.code, region.name, region.short, ...region.also]))
  return close?.[0]?.toLowerCase() === wanted[0] ? close : undefined
}
