import type {Reporter} from '../report/index.ts'
import type {MessageLanguage} from '../types.ts'
import type {Tally} from './tally.ts'
import type {World} from './world.ts'

/** What was checked, how often each rule spoke, and how long it took; for stderr. */
export function stats({now}: Pick<World, 'now'>, {byRule}: Pick<Tally, 'byRule'>, language: MessageLanguage): Reporter {
  const started = now().getTime()
  return {
    result: () => '',
    end({files, posts, held, accepted, uncheckedCount}) {
      const seconds = ((now().getTime() - started) / 1000).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', {maximumFractionDigits: 2})
      const lines = language === 'id'
        ? [['Berkas', files], ['Unggahan', posts], ['Ditahan', held], ['Diterima', accepted], ['Tidak diperiksa', uncheckedCount], ['Waktu', `${seconds} detik`]]
        : [['Files', files], ['Posts', posts], ['Held', held], ['Accepted', accepted], ['Not checked', uncheckedCount], ['Time', `${seconds} seconds`]]
      const rules = [...byRule].sort(([, a], [, b]) => b.count - a.count).map(([id, {title, count}]) => `${String(count).padStart(7)}  ${id}  ${title[language]}`)
      return [...lines.map(([name, value]) => `${String(name).padEnd(16)} ${value}`), {id: 'Temuan per aturan', en: 'Findings by rule'}[language], ...rules.length === 0 ? ['      0'] : rules, ''].join('\n')
    },
  }
}
