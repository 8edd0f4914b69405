import {stat} from 'node:fs/promises'
import path from 'node:path'
import {settingsName} from '../config/settings.ts'
import {template, type Template} from '../config/template.ts'
import {UserError} from '../errors.ts'
import {isWholeCountry, regionNamed, wholeCountry} from '../law/region.ts'
import {nearest} from '../nearest.ts'
import {accountKinds, type AccountKind, type MessageLanguage, type Region, type Ruleset} from '../types.ts'
import {dialogue, type Dialogue} from './ask.ts'
import {loadRules, shippedFolder} from './load.ts'
import {replaceFile} from './replace.ts'
import {exitCodes, write, type World} from './world.ts'

/** Flags of the command; what they leave out is asked for on a terminal. */
export interface InitFlags {
  readonly region?: string
  readonly account?: AccountKind
  readonly force?: boolean
}

/** Write a configuration file into the current folder. */
export async function init(flags: InitFlags, language: MessageLanguage, world: World): Promise<number> {
  const full = path.join(world.cwd(), settingsName)
  if (flags.force !== true && await stat(full).then(() => true, () => false)) {
    throw new UserError({id: `${settingsName} sudah ada di folder ini.`, en: `${settingsName} is in this folder already.`}, {help: {id: 'ubah isinya, atau timpa dengan --force', en: 'edit it, or overwrite it with --force'}})
  }
  if (flags.region === undefined && world.stdin.isTTY !== true) {
    throw new UserError({id: 'Wilayah belum disebut.', en: 'No region was given.'}, {help: {
      id: `contoh: netralint mulai --region Blora --account instansi; untuk kantor dengan wilayah seluruh Indonesia: --region ${wholeCountry}`,
      en: `example: netralint init --region Blora --account instansi; for an office of the whole country: --region ${wholeCountry}`,
    }})
  }
  const ruleset = await loadRules([], world.cwd())
  const chosen = await choose(flags, {ruleset, language, world})
  await replaceFile(full, template({...chosen, ...schemaFrom(world.cwd())}, language), settingsName)
  const where = chosen.region === undefined ? {id: 'seluruh Indonesia', en: 'the whole country'}[language] : `${chosen.region.name} (${chosen.region.code})`
  await write(world.stdout, {
    id: `${settingsName} ditulis: ${where}, akun ${chosen.account}.\nBerikutnya: netralint draf.txt (tanpa --region), atau lihat yang berlaku: netralint --print-config\n`,
    en: `${settingsName} written: ${where}, account ${chosen.account}.\nNext: netralint draft.txt (no --region needed), or see what applies: netralint --print-config\n`,
  }[language])
  return exitCodes.clean
}

/** Where the schema lies, if the program was installed inside the folder: a path out of it holds on this machine alone. */
function schemaFrom(folder: string): Pick<Template, 'schema'> {
  const schema = path.relative(folder, path.join(shippedFolder, '../schemas/config.schema.json')).split(path.sep).join('/')
  return schema.startsWith('node_modules/') ? {schema} : {}
}

interface Setting {
  readonly ruleset: Ruleset
  readonly language: MessageLanguage
  readonly world: World
}

/** Flags first; on a terminal the rest is asked for. */
async function choose(flags: InitFlags, setting: Setting): Promise<Template> {
  const {ruleset, world} = setting
  const given = flags.region === undefined ? undefined : regionOf(flags.region, ruleset)
  if (given?.problem !== undefined) throw new UserError(given.problem)
  if (world.stdin.isTTY !== true) return {...(given?.region !== undefined && {region: given.region}), account: flags.account ?? 'instansi'}
  const talk = dialogue(world)
  try {
    const region = given === undefined ? await askRegion(talk, setting) : given.region
    return {...(region !== undefined && {region}), account: flags.account ?? await askAccount(talk, setting)}
  } finally {
    await talk.close()
  }
}

function regionOf(name: string, {regions}: Ruleset): ReturnType<typeof regionNamed> | {readonly region?: undefined; readonly problem?: undefined} {
  return isWholeCountry(name) ? {} : regionNamed(name, regions)
}

async function askRegion(talk: Dialogue, {ruleset, language, world}: Setting): Promise<Region | undefined> {
  const question = {
    id: `Wilayah kantor, nama atau kode (misalnya Blora atau 33.16; ketik ${wholeCountry} untuk seluruh Indonesia): `,
    en: `Region of the office, name or code (for example Blora or 33.16; type ${wholeCountry} for the whole country): `,
  }[language]
  for (;;) {
    const answer = await talk.ask(question)
    if (answer === undefined) throw left
    const {region, problem} = regionOf(answer, ruleset)
    if (problem === undefined) return region
    await write(world.stderr, `${problem[language]}\n`)
  }
}

async function askAccount(talk: Dialogue, {language, world}: Setting): Promise<AccountKind> {
  const list = accountKinds.map((kind, index) => `  ${index + 1}  ${kind}\n`).join('')
  const question = {id: `Siapa yang bertanggung jawab atas akun?\n${list}Nomor atau nama (Enter: instansi): `, en: `Who answers for the account?\n${list}Number or name (Enter: instansi): `}[language]
  for (;;) {
    const answer = await talk.ask(question)
    if (answer === undefined) throw left
    const kind = answer === '' ? 'instansi' : accountKinds.find((each, index) => each === answer.toLowerCase() || String(index + 1) === answer)
    if (kind !== undefined) return kind
    const close = nearest(answer, accountKinds)
    const hint = close === undefined ? '' : {id: ` Maksud Anda "${close}"?`, en: ` Did you mean "${close}"?`}[language]
    await write(world.stderr, `${{id: `Tidak ada jenis akun "${answer}".`, en: `No kind of account "${answer}".`}[language]}${hint}\n`)
  }
}

const left = new UserError({id: 'Berhenti: tidak ada yang ditulis.', en: 'Stopped: nothing was written.'})
