import type {AccountKind, MessageLanguage, Region} from '../types.ts'

/** What a new configuration file is made of; an office of the whole country has no region. */
export interface Template {
  readonly region?: Region
  readonly account: AccountKind
  /** Path from the file to its schema, by which editors complete the keys; undefined where the program lies outside the project. */
  readonly schema?: string
}

/** The text of a new configuration file: what was chosen, and what else can be set, as comments. */
export function template({region, account, schema}: Template, language: MessageLanguage): string {
  const say = (id: string, en: string) => language === 'id' ? id : en
  const whole = say('# region: Blora   (tidak diisi: kantor dengan wilayah seluruh Indonesia)', '# region: Blora   (not set: an office for the whole country)')
  return `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}# ${say('Konfigurasi netralint; berlaku untuk semua draf di folder ini dan di bawahnya.', 'Configuration of netralint; it holds for all drafts in this folder and below.')}
format: 1
${region === undefined ? whole : `region: "${region.code}" # ${region.name}`}
account: ${account}
# ${say('Terendah yang menggagalkan pemeriksaan: error, warning, info, never.', 'Least severity that fails the check: error, warning, info, never.')}
fail-on: error

# ${say('Lainnya, bila perlu:', 'More, if needed:')}
# root: true                        # ${say('jangan mencari konfigurasi di folder atas', 'look for no configuration in the folders above')}
# elections: [pilkada-2024]         # ${say('bawaan: yang sedang berlaku', 'default: those in force')}
# packs: [aturan]                   # ${say('folder aturan sendiri', 'folders with rules of your own')}
# ignore: [arsip/, "*.lama.md"]     # ${say('seperti .gitignore', 'as in .gitignore')}
# severity: {isyarat/jari: info}    # ${say('per aturan atau jenis: error, warning, info, off', 'by rule or kind: error, warning, info, off')}
# fields: {text: [takarir]}         # ${say('nama kolom dalam tabel', 'names of columns in a table')}
# limits: {file-mb: 128}            # ${say('batas ukuran; lihat README', 'limits of size; see README')}
`
}
