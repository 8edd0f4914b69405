import {Command, Option} from 'commander'
import {ruleKinds, severities, type Localized, type MessageLanguage} from '../types.ts'
import {accept, type AcceptFlags} from './accept.ts'
import {check, readable} from './check.ts'
import {complete, printCompletion} from './completion.ts'
import {explain} from './explain.ts'
import {account, checking, date, election, judging, lang as langFlag, packs, region, watching, type Flag} from './flags.ts'
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
  const flag = (given: Flag) => optionOf(given, language)
  const rules = () => flag(packs)
  const format = () => new Option('--format <format>', say({id: 'bentuk keluaran', en: 'form of the output'})).choices(['text', 'json']).default('text')
  const lang = () => flag({...langFlag, fallback: language})
  const making: Making = {say, flag, rules, lang, format, language, world, finish}

  const checkCommand = root.command('check', {isDefault: true}).alias('periksa')
    .description(say({id: 'periksa draf (perintah bawaan)', en: 'check drafts (the default command)'}))
    .argument(say({id: '[berkas...]', en: '[path...]'}), say({id: `berkas, folder, atau pola (${readable}); - untuk stdin`, en: `files, folders or globs (${readable}); - for stdin`}))
  for (const each of checking) checkCommand.addOption(each === langFlag ? lang() : flag(each))
  checkCommand.addHelpText('after', say(after))
    .action(async (paths: string[], flags: Flags) => {
      const once = () => check(paths, flags, language, world)
      finish(flags.watch === true ? await watch(watchedBy(paths, flags, world), once, language, world) : await once())
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
    .addOption(flag(date)).addOption(flag(region))
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
  readonly flag: (given: Flag) => Option
  readonly rules: () => Option
  readonly lang: () => Option
  readonly format: () => Option
  readonly language: MessageLanguage
  readonly world: World
  readonly finish: (code: number) => void
}

/** The commands that write what an office decided: accepted findings, and its configuration. */
function addRecording(root: Command, {say, flag, rules, lang, language, world, finish}: Making): void {
  const acceptCommand = root.command('accept').alias('terima')
    .description(say({id: 'catat temuan yang diterima, dengan alasan dan penanggung jawab', en: 'record findings as accepted, with the reason and who answers for it'}))
    .argument(say({id: '<berkas...>', en: '<path...>'}), say({id: 'draf yang temuannya diterima', en: 'drafts whose findings are accepted'}))
    .option('--reason <text>', say({id: 'mengapa diterima (wajib)', en: 'why it is accepted (required)'}))
    .option('--by <name>', say({id: 'siapa yang bertanggung jawab (wajib)', en: 'who answers for it (required)'}))
    .option('--until <date>', say({id: 'hari terakhir berlaku, TTTT-BB-HH; bawaan: 90 hari', en: 'last day, YYYY-MM-DD; default: 90 days'}))
    .addOption(flag({term: '--rule <rule>', about: {id: 'hanya temuan aturan ini; boleh diulang; bawaan: semua', en: 'only findings of this rule; may be repeated; default: all'}, many: true}))
  for (const each of judging) acceptCommand.addOption(flag(each))
  acceptCommand.addOption(rules()).addOption(lang())
    .action(async (paths: string[], flags: AcceptFlags) => finish(await accept(paths, flags, language, world)))

  root.command('init').alias('mulai')
    .description(say({id: 'tulis netralint.yaml di folder ini', en: 'write a netralint.yaml in this folder'}))
    .addOption(flag(region)).addOption(flag(account))
    .option('--force', say({id: 'timpa yang sudah ada', en: 'overwrite one that is there'}))
    .addOption(lang())
    .action(async (flags: InitFlags) => finish(await init(flags, language, world)))
}

/** Commands for those who write packs, and for those who set the tool up. */
function authorCommands(root: Command, rulesCommand: Command, {say, flag, language, world, finish, lang, format}: Making): void {
  rulesCommand.command('new').alias('baru')
    .description(say({id: 'tulis aturan baru dengan contohnya ke folder paket', en: 'write a new rule with its tests into a pack folder'}))
    .argument(say({id: '<kelompok/nama>', en: '<group/name>'}), say({id: 'id aturan, misalnya dinas/pasang-twibbon', en: 'id of the rule, for example dinas/pasang-twibbon'}))
    .addOption(new Option('--rules <folder>', say({id: 'folder paket; dibuat bila belum ada', en: 'folder of the pack; made if it does not exist'})).default('aturan'))
    .addOption(lang())
    .action(async (id: string, flags: {rules: string}) => finish(await newRule(id, flags.rules, language, world)))

  root.command('test').alias('uji')
    .description(say({id: 'uji paket aturan: contohnya, frasa yang mati, pasangan yang tidak diperlakukan sama', en: 'test a rule pack: its examples, dead phrases, pairs not treated alike'}))
    .argument(say({id: '[folder...]', en: '[folder...]'}), say({id: 'folder paket; tanpa ini paket bawaan yang diuji', en: 'folders of packs; without one, the packs that ship'}))
    .addOption(flag(election({id: 'masukkan pasangan dari pemilihan ini ke contoh, atau all; boleh diulang; bawaan: roster paket itu sendiri', en: 'put the pairs of this election into the examples, or all; may be repeated; default: the pack\'s own rosters'})))
    .addOption(flag({term: '--fail-on <level>', about: {id: 'tingkat terendah yang membuat kode keluar 1', en: 'least severity that makes the exit code 1'}, choices: [...severities, 'never'], fallback: 'error'})).addOption(format())
    .option('--verbose', say({id: 'tampilkan juga catatan', en: 'show notes too'}))
    .addOption(lang())
    .addOption(flag(watching))
    .action(async (folders: string[], flags: TestFlags) => {
      const once = () => testPacks(folders, flags, language, world)
      const watched = folders.length === 0 ? [shippedFolder] : folders
      finish(flags.watch === true ? await watch({drafts: [], packs: watched, outputs: []}, once, language, world) : await once())
    })

  root.command('completion').alias('pelengkap')
    .description(say({id: 'cetak skrip agar Tab melengkapi perintah di bash, zsh, atau fish', en: 'print a script that lets Tab complete commands in bash, zsh or fish'}))
    .argument('<shell>', shells.join(', '))
    .addOption(lang())
    .action(async (shell: string) => finish(await printCompletion(shell, world)))
  root.command('complete', {hidden: true}).action(async () => finish(await complete(root, world)))
}

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

/** A flag as commander takes it. */
function optionOf({term, about, choices, fallback, many}: Flag, language: MessageLanguage): Option {
  const option = new Option(term, about[language])
  if (many === true) option.argParser((value: string, before: string[] | undefined): string[] => [...before ?? [], value])
  if (choices !== undefined) option.choices(choices)
  return fallback === undefined ? option : option.default(fallback)
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
