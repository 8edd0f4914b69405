// @ts-nocheck
import type {Draft} from './draft.ts'
import type {Fields} from '../yaml/fields.ts'

const timeZones = {WIB: 'Asia/Jakarta', WITA: 'Asia/Makassar', WIT: 'Asia/Jayapura'}

/** Keys of one region. */
export const regionKeys = ['code', 'name', 'short', 'level', 'zone']

/** Read `regions:`; a kabupaten or kota takes the time zone of its province, which stands before it. */
export function readRegions(draft: Draft, fields: Fields): void {
  for (const region of fields.maps('regions', regionKeys)) {
    const code = region.text('code')
    const name = region.text('name')
    const province = draft.regions.find(other => other.code === code.slice(0, 2))
    const timeZone = region.has('zone') ? timeZones[region.choice('zone', ['WIB', 'WITA', 'WIT'])] : province?.timeZone
    if (timeZone === undefined) region.report(region.at('code'), {id: `provinsi ${code.slice(0, 2)} belum ada`, en: `province ${code.slice(0, 2)} is missing`})
    draft.regions.push({code, name, short: region.optional('short') ?? name, timeZone: timeZone ?? timeZones.WIB})
  }
}
