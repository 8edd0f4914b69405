import {Command, Option} from 'commander'
import {reporters} from '../report/index.ts'
import {accountKinds, phases, ruleKinds, severities, type Localized, type MessageLanguage} from '../types.ts'
import {accept, type AcceptFlags} from './accept.ts'
import {check, readable} from './check.ts'
import {complete, printCompletion} from './completion.ts'
import {explain} from './explain.ts'
import {init, type InitFlags} from './init.ts'
import {shippedFolder} from './load.ts'
import {newRule} from './new.ts'
import type {Flags} from './options.ts'
import {showPhase, type PhaseFlags} from './phase.ts'
import {listRegulations, type RegulationFilter} from './regulations.ts'
import {listRules, type RuleFilter} from './rules.ts'
import {shells} from './shells.ts'
import {testPacks, type TestFlags} from './test.ts'
import {watch, watchedBy} from './watch.ts'
import {version} from './version.ts'
import type {World} from './world.ts'

/** Headings that commander prints itself. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Cara pakai:', 'Arguments:': 'Yang diperiksa:', 'Options:': 'Pilihan:', 'Commands:': 'Perintah:', 'Global Options:': 'Pilihan umum:',
}

/** The command line: every command, its flags, and its help in the language chosen. `finish` receives the exit code. */
export function program(language: MessageLanguage, world: World, finish: (code: number) => void): Command {
  const say = (text: Localized) => text[language]
  const root = new Command('netralint')
    .usage(say({id: '[perintah] [pilihan] [berkas...]', en: '[command] [options] [file...]'}))
    .description(say({id: 'Periksa draf unggahan instansi sebelum terbit: kata mana yang memihak, pasal apa yang berlaku, dan apa gantinya.', en: 'Check an office\'s draft posts before publication: which words take sides, which article applies, and what to write instead.'}))
    // A command's own flags are not its parent's: `rules --rules`, `rules new --rules`.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({writeOut: text => { world.stdout.write(text) }, writeErr: () => {}})
    .configureHelp({styleTitle: title => language === 'id' ? headings[title] ?? title : title, optionDescription: option => describe(option, language), subcommandTerm: command => command.usage() === '' ? command.name() : `${[command.name(), command.alias()].filter(Boolean).join('|')} ${command.usage().replace('[options] ', '').replace('[options]', '')}`})
    .version(version, '-V, --version', say({id: 'tampilkan versi', en: 'show the version'}))
    .helpOption('-h, --help', say({id: 'tampilkan bantuan ini', en: 'show this help'}))
    .helpCommand('help [command]', say({id: 'bantuan untuk satu perintah', en: 'help for one command'}))
  const rules = () => new Option('--rules <folder>', say({id: 'tambah paket aturan dari folder ini; boleh diulang', en: 'add a rule pack from this folder; may be repeated'})).argParser(collect)
  const format = () => new Option('--format <format>', say({id: 'bentuk keluaran', en: 'form of the output'})).choices(['text', 'json']).default('text')
  const lang = () => new Option('--lang <id|en>', say({id: 'bahasa pesan', en: 'language of messages'})).choices(['id', 'en']).default(language)
  const making: Making = {say, rules, lang, format, language, world, finish}

  const checkCommand = root.command('check', {isDefault: true}).alias('periksa')
    .description(say({id: 'periksa draf (perintah bawaan)', en: 'check drafts (the default command)'}))
    .argument(say({id: '[berkas...]', en: '[path...]'}), say({id: `berkas, folder, atau pola (${readable}); - untuk stdin`, en: `files, folders or globs (${readable}); - for stdin`}))
  for (const option of checkOptions(say)) checkCommand.addOption(option)
  checkCommand.addOption(rules()).addOption(lang()).addHelpText('after', say(after))
    .action(async (paths: string[], flags: Flags) => {
      const once = () => check(paths, flags, language, world)
      finish(flags.watch === true ? await watch(watchedBy(paths, flags), once, language, world) : await once())
    })

  // `check` is what most people run, so its flags stand in the first help too.
  root.addHelpText('after', () => `\n${optionsOf(checkCommand, say({id: 'Pilihan untuk memeriksa:', en: 'Options of check:'}))}${say(after)}`)

  addRecording(root, making)

  root.command('explain').alias('jelaskan')
    .description(say({id: 'jelaskan satu aturan atau pasal', en: 'explain a rule or an article'}))
    .argument(say({id: '<aturan|pasal>', en: '<rule|article>'}), say({id: 'id aturan (ajakan/pilih-nomor) atau pasal (skb-2022:D6)', en: 'id of a rule (ajakan/pilih-nomor) or an article (skb-2022:D6)'}))
    .addOption(rules()).addOption(lang())
    .action(async (name: string, flags: {rules?: string[]}) => finish(await explain(name, flags.rules ?? [], language, world)))

  const rulesCommand = root.command('rules').alias('aturan').enablePositionalOptions()
    .description(say({id: 'daftar aturan', en: 'list the rules'}))
    .option('--kind <kind>', `${say({id: 'hanya jenis ini', en: 'only this kind'})}: ${ruleKinds.join(', ')}`)
    .option('--severity <level>', `${say({id: 'hanya tingkat ini', en: 'only this severity'})}: ${severities.join(', ')}`)
    .option('--pack <id>', say({id: 'hanya paket ini', en: 'only this pack'}))
    .addOption(format()).addOption(rules()).addOption(lang())
    .action(async (filter: RuleFilter) => finish(await listRules(filter, language, world)))

  root.command('phase').alias('tahapan')
    .description(say({id: 'tahapan pemilihan pada satu tanggal, dan apa yang berubah', en: 'which phase a day lies in, and what it changes'}))
    .addOption(dateOption(say)).addOption(regionOption(say))
    .addOption(format()).addOption(rules()).addOption(lang())
    .action(async (flags: PhaseFlags) => finish(await showPhase(flags, language, world)))

  root.command('regulations').alias('regulasi')
    .description(say({id: 'daftar peraturan', en: 'list the regulations'}))
    .option('--date <date>', say({id: 'hanya yang berlaku pada tanggal ini, TTTT-BB-HH', en: 'only those in force on this day, YYYY-MM-DD'}))
    .addOption(format()).addOption(rules()).addOption(lang())
    .action(async (filter: RegulationFilter) => finish(await listRegulations(filter, language, world)))

  authorCommands(root, rulesCommand, making)
  return root
}

/** What a command is made with. */
interface Making {
  readonly say: (text: Localized) => string
  readonly rules: () => Option
  readonly lang: () => Option
  readonly format: () => Option
  readonly language: MessageLanguage
  readonly world: World
  readonly finish: (code: number) => void
}

/** The commands that write what an office decided: accepted findings, and its configuration. */
function addRecording(root: Command, {say, rules, lang, language, world, finish}: Making): void {
  const acceptCommand = root.command('accept').alias('terima')
    .description(say({id: 'catat temuan yang diterima, dengan alasan dan penanggung jawab', en: 'record findings as accepted, with the reason and who answers for it'}))
    .argument(say({id: '<berkas...>', en: '<path...>'}), say({id: 'draf yang temuannya diterima', en: 'drafts whose findings are accepted'}))
    .option('--reason <text>', say({id: 'mengapa diterima (wajib)', en: 'why it is accepted (required)'}))
    .option('--by <name>', say({id: 'siapa yang bertanggung jawab (wajib)', en: 'who answers for it (required)'}))
    .option('--until <date>', say({id: 'hari terakhir berlaku, TTTT-BB-HH; bawaan: 90 hari', en: 'last day, YYYY-MM-DD; default: 90 days'}))
    .addOption(new Option('--rule <rule>', say({id: 'hanya temuan aturan ini; boleh diulang; bawaan: semua', en: 'only findings of this rule; may be repeated; default: all'})).argParser(collect))
  for (const option of judgingOptions(say)) acceptCommand.addOption(option)
  acceptCommand.addOption(rules()).addOption(lang())
    .action(async (paths: string[], flags: AcceptFlags) => finish(await accept(paths, flags, language, world)))

  root.command('init').alias('mulai')
    .description(say({id: 'tulis netralint.yaml di folder ini', en: 'write a netralint.yaml in this folder'}))
    .addOption(regionOption(say)).addOption(accountOption(say))
    .option('--force', say({id: 'timpa yang sudah ada', en: 'overwrite one that is there'}))
    .addOption(lang())
    .action(async (flags: InitFlags) => finish(await init(flags, language, world)))
}

/** Commands for those who write packs, and for those who set the tool up. */
function authorCommands(root: Command, rulesCommand: Command, {say, language, world, finish, lang, format}: Making): void {
  rulesCommand.command('new').alias('baru')
    .description(say({id: 'tulis aturan baru dengan contohnya ke folder paket', en: 'write a new rule with its tests into a pack folder'}))
    .argument(say({id: '<kelompok/nama>', en: '<group/name>'}), say({id: 'id aturan, misalnya dinas/pasang-twibbon', en: 'id of the rule, for example dinas/pasang-twibbon'}))
    .addOption(new Option('--rules <folder>', say({id: 'folder paket; dibuat bila belum ada', en: 'folder of the pack; made if it does not exist'})).default('aturan'))
    .addOption(lang())
    .action(async (id: string, flags: {rules: string}) => finish(await newRule(id, flags.rules, language, world)))

  root.command('test').alias('uji')
    .description(say({id: 'uji paket aturan: contohnya, frasa yang mati, pasangan yang tidak diperlakukan sama', en: 'test a rule pack: its examples, dead phrases, pairs not treated alike'}))
    .argument(say({id: '[folder...]', en: '[folder...]'}), say({id: 'folder paket; tanpa ini paket bawaan yang diuji', en: 'folders of packs; without one, the packs that ship'}))
    .addOption(electionOption(say({id: 'masukkan pasangan dari pemilihan ini ke contoh, atau all; boleh diulang; bawaan: roster paket itu sendiri', en: 'put the pairs of this election into the examples, or all; may be repeated; default: the pack\'s own rosters'})))
    .addOption(failOnOption(say)).addOption(format())
    .option('--verbose', say({id: 'tampilkan juga catatan', en: 'show notes too'}))
    .addOption(lang())
    .addOption(watchOption(say))
    .action(async (folders: string[], flags: TestFlags) => {
      const once = () => testPacks(folders, flags, language, world)
      const packs = folders.length === 0 ? [shippedFolder] : folders
      finish(flags.watch === true ? await watch({drafts: [], packs, outputs: []}, once, language, world) : await once())
    })

  root.command('completion').alias('pelengkap')
    .description(say({id: 'cetak skrip agar Tab melengkapi perintah di bash, zsh, atau fish', en: 'print a script that lets Tab complete commands in bash, zsh or fish'}))
    .argument('<shell>', shells.join(', '))
    .addOption(lang())
    .action(async (shell: string) => finish(await printCompletion(shell, world)))
  root.command('complete', {hidden: true}).action(async () => finish(await complete(root, world)))
}

/** A flag that may be repeated; it takes one value each time, so that no file name is swallowed. */
const collect = (value: string, before: string[] | undefined): string[] => [...before ?? [], value]

/** What an option does, with its choices and default, in the language chosen. */
function describe({description, argChoices, defaultValue}: Option, language: MessageLanguage): string {
  const choices = argChoices === undefined ? [] : [`${{id: 'pilih', en: 'choose'}[language]}: ${argChoices.join(', ')}`]
  const fallback = defaultValue === undefined ? [] : [`${{id: 'bawaan', en: 'default'}[language]}: ${String(defaultValue)}`]
  const more = [...choices, ...fallback]
  return more.length === 0 ? description : `${description} (${more.join('; ')})`
}

function optionsOf(command: Command, heading: string): string {
  const help = command.createHelp()
  const width = help.padWidth(command, help)
  const items = help.visibleOptions(command).map(option => help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help))
  return `${heading}\n${items.join('\n')}\n`
}

const dateOption = (say: (text: Localized) => string): Option =>
  new Option('--date <date>', say({id: 'tanggal terbit, TTTT-BB-HH; bawaan: hari ini menurut zona waktu wilayah', en: 'day of publication, YYYY-MM-DD; default: today in the region\'s time zone'}))
const regionOption = (say: (text: Localized) => string): Option =>
  new Option('--region <region>', say({id: 'wilayah: nama atau kode, misalnya Blora atau 33.16', en: 'region by name or code, for example Blora or 33.16'}))

const watchOption = (say: (text: Localized) => string): Option =>
  new Option('--watch', say({id: 'periksa lagi setiap kali berkas berubah, sampai Ctrl-C', en: 'run again whenever a file changes, until Ctrl-C'}))

const electionOption = (description: string): Option => new Option('--election <id>', description).argParser(collect)

const failOnOption = (say: (text: Localized) => string): Option =>
  new Option('--fail-on <level>', say({id: 'tingkat terendah yang membuat kode keluar 1', en: 'least severity that makes the exit code 1'})).choices([...severities, 'never']).default('error')

const accountOption = (say: (text: Localized) => string): Option =>
  new Option('--account <kind>', say({id: 'siapa yang bertanggung jawab atas akun; bawaan: instansi', en: 'who answers for the account; default: instansi'})).choices(accountKinds)

/** How drafts are judged. */
function judgingOptions(say: (text: Localized) => string): Option[] {
  return [
    dateOption(say),
    regionOption(say),
    accountOption(say),
    electionOption(say({id: 'pemilihan tertentu, atau all untuk semua; boleh diulang; bawaan: yang sedang berlaku', en: 'a certain election, or all; may be repeated; default: those in force'})),
    new Option('--phase <phase>', `${say({id: 'anggap dalam tahapan ini', en: 'judge as if in this phase'})}: ${phases.join(', ')}`),
  ]
}

function checkOptions(say: (text: Localized) => string): Option[] {
  return [
    ...judgingOptions(say),
    new Option('--fail-on <level>', say({id: 'tingkat terendah yang membuat kode keluar 1; bawaan: error', en: 'least severity that makes the exit code 1; default: error'})).choices([...severities, 'never']),
    new Option('--max-warnings <n>', say({id: 'kode keluar 1 bila peringatan lebih dari n', en: 'exit code 1 if there are more than n warnings'})),
    new Option('--format <name[:file]>', `${say({id: 'bentuk laporan, dan berkas tujuannya; boleh diulang; bawaan: text di layar', en: 'form of the report, and the file it goes to; may be repeated; default: text on the screen'})}; ${say({id: 'pilih', en: 'choose'})}: ${Object.keys(reporters).join(', ')}`).argParser(collect),
    new Option('--changed [base]', say({id: 'hanya draf yang berubah menurut git, terhadap HEAD atau cabang ini', en: 'only drafts that git knows as changed, against HEAD or this branch'})),
    watchOption(say),
    new Option('--stdin-filename <name>', say({id: 'nama untuk teks dari stdin; menentukan formatnya', en: 'name for text from stdin; decides its format'})),
    new Option('--quiet', say({id: 'tampilkan pelanggaran saja', en: 'show violations only'})),
    new Option('--verbose', say({id: 'tampilkan juga yang ditahan dan alasannya', en: 'also show what was held, and why'})),
    new Option('--print-config [file]', say({id: 'tampilkan yang berlaku untuk draf ini, tanpa memeriksa', en: 'show what applies to this draft, and check nothing'})),
    new Option('--list-files', say({id: 'tampilkan draf yang akan diperiksa, tanpa memeriksa', en: 'list the drafts that would be checked, and check nothing'})),
    new Option('--jobs <n>', say({id: 'paling banyak sekian thread; bawaan: sebanyak inti prosesor, dan masukan kecil tidak memakai lebih dari satu', en: 'at most so many threads; default: as many as there are cores, and small inputs never use more than one'})),
    new Option('--stats', say({id: 'tulis jumlah, temuan per aturan, dan waktu ke stderr', en: 'write counts, findings by rule, and time to stderr'})),
    new Option('--color <when>', say({id: 'warna', en: 'colour'})).choices(['auto', 'always', 'never']).default('auto'),
  ]
}

const after: Localized = {
  id: `
Contoh:
  netralint draf.txt                              periksa satu draf
  echo "Ayo ke TPS!" | netralint                  periksa teks dari stdin
  netralint konten/ --region Blora                periksa folder untuk Kabupaten Blora
  netralint kalender.xlsx --region Blora          periksa kalender konten dari Excel
  netralint draf.txt --date 2024-11-25            periksa seolah terbit pada masa tenang
  netralint posts.ndjson --format ndjson          untuk alat lain
  netralint jelaskan skb-2022:D6                  apa isi pasal ini

Kode keluar: 0 tidak ada temuan setingkat --fail-on, 1 ada temuan, 2 ada yang tidak dapat diperiksa.
Draf tidak pernah keluar dari komputer ini. In English: netralint --help --lang en`,
  en: `
Examples:
  netralint draft.txt                             check one draft
  echo "Ayo ke TPS!" | netralint                  check text from stdin
  netralint content/ --region Blora               check a folder for Kabupaten Blora
  netralint calendar.xlsx --region Blora          check a content calendar of Excel
  netralint draft.txt --date 2024-11-25           check as if published in the quiet period
  netralint posts.ndjson --format ndjson          for other tools
  netralint explain skb-2022:D6                   what this article says

Exit codes: 0 nothing at or over --fail-on, 1 findings, 2 something could not be checked.
Drafts never leave this computer.`,
}
