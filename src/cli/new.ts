import {access, mkdir} from 'node:fs/promises'
import path from 'node:path'
import {UserError} from '../errors.ts'
import type {MessageLanguage} from '../types.ts'
import {loadRules, shippedFolder} from './load.ts'
import {createFile} from './replace.ts'
import {schemaLine} from './schema.ts'
import {exitCodes, write, type World} from './world.ts'

/** Write a first rule with its tests into a pack folder, and `pack.yaml` if the folder has none; nothing is overwritten. */
export async function newRule(id: string, folder: string, language: MessageLanguage, world: World): Promise<number> {
  checkId(id)
  const target = path.resolve(world.cwd(), folder)
  if (isWithin(target, shippedFolder)) throw new UserError({id: 'Paket bawaan tidak diubah dengan perintah ini.', en: 'This command does not change the packs that ship.'}, {help: {id: 'pilih folder Anda sendiri: --rules aturan', en: 'choose a folder of your own: --rules rules'}})
  const name = `${id.replace('/', '-')}.yaml`
  if (await exists(path.join(target, name))) throw taken(path.join(folder, name))
  const {rules} = await loadRules(await exists(target) ? [folder] : [], world.cwd()).catch((error: unknown) => {
    // An empty folder is no pack yet, and that is what this command is for.
    if (error instanceof UserError && error.code === 'empty-pack') return loadRules([], world.cwd())
    throw error
  })
  const twin = rules.find(rule => rule.id === id)
  if (twin !== undefined) throw new UserError({id: `Aturan "${id}" sudah ada di ${twin.at}.`, en: `Rule "${id}" exists already at ${twin.at}.`}, {help: {id: 'pilih nama lain; tidak ada yang ditulis', en: 'choose another name; nothing was written'}})
  await mkdir(target, {recursive: true})
  const written: string[] = []
  const pack = ['pack.yaml', 'pack.yml'].map(name => path.join(target, name))
  if (!(await Promise.all(pack.map(exists))).includes(true)) written.push(await create(folder, 'pack.yaml', packFile(id, path.join(target, 'pack.yaml')), world))
  written.push(await create(folder, name, ruleFile(id, path.join(target, 'x.yaml')), world))
  await write(world.stdout, said(folder, written)[language])
  return exitCodes.clean
}

const isWithin = (inner: string, outer: string): boolean => !path.relative(outer, inner).startsWith('..') && !path.isAbsolute(path.relative(outer, inner))

const exists = (file: string): Promise<boolean> => access(file).then(() => true, () => false)

function checkId(id: string): void {
  if (/^[a-z]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return
  throw new UserError({id: `"${id}" bukan nama aturan.`, en: `"${id}" is no name for a rule.`},
    {help: {id: 'tulis kelompok/nama dengan huruf kecil, angka, dan tanda hubung, misalnya dinas/pasang-twibbon', en: 'write group/name in small letters, digits and hyphens, for example dinas/pasang-twibbon'}})
}

const taken = (shown: string): UserError => new UserError({id: `Berkas ${shown} sudah ada dan tidak ditimpa.`, en: `The file ${shown} exists and is not overwritten.`},
  {help: {id: 'pilih nama lain untuk aturannya, atau ubah berkas itu', en: 'choose another name for the rule, or edit that file'}})

/** Write a file that must not exist yet; returns its path as the user would write it. */
async function create(folder: string, name: string, text: string, world: World): Promise<string> {
  const shown = path.join(folder, name)
  if (!await createFile(path.resolve(world.cwd(), shown), text, shown)) throw taken(shown)
  return shown
}

function said(folder: string, written: readonly string[]): {readonly id: string; readonly en: string} {
  const files = written.map(file => `  ${file}\n`).join('')
  const file = written.at(-1) ?? ''
  return {
    id: `Ditulis:\n${files}Berikutnya:\n  1. Buka ${file} dan ganti bagian bertanda GANTI.\n  2. netralint uji ${folder}\n  3. netralint draf.txt --rules ${folder}\n`,
    en: `Written:\n${files}Next:\n  1. Open ${file} and change what is marked GANTI.\n  2. netralint test ${folder}\n  3. netralint draft.txt --rules ${folder}\n`,
  }
}

function packFile(id: string, file: string): string {
  const [group = ''] = id.split('/')
  return `${schemaLine('pack', file)}# Nama paket. GANTI title dan owner; naikkan version bila isinya berubah.
format: 1
pack: {id: ${group}, version: "0.1", title: Aturan ${group}, owner: Bagian Hukum}
`
}

/** The words of a rule's name: `dinas/pasang-twibbon` is about `pasang twibbon`. */
function ruleFile(id: string, file: string): string {
  const words = (id.split('/')[1] ?? '').replaceAll('-', ' ')
  const title = `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
  return `${schemaLine('pack', file)}# Aturan ini sudah berjalan: uji dengan "netralint uji". GANTI isinya sedikit demi sedikit, dan uji lagi setiap kali.
# Panduan lengkap: "Menulis aturan" (rules/README.md). Contoh yang sudah jadi: netralint jelaskan ajakan/pilih-nomor
format: 1
rules:
  - id: ${id}
    # Jenis: ajakan, dukungan, serangan, promosi-calon, promosi-partai, tagar, isyarat, akun, acara, fasilitas, imbalan, konflik, survei, kemenangan, catatan.
    kind: dukungan
    # GANTI: judul pendek dalam dua bahasa.
    title: {id: "${title} bersama nama peserta", en: "${title} with the name of a contestant"}
    # Yang dibaca admin. {match} menjadi kata-katanya, {peserta} nama pesertanya.
    message:
      id: "“{match}” memihak {peserta}."
      en: "“{match}” takes the side of {peserta}."
    # GANTI: mengapa ini masalah, satu kalimat.
    why:
      id: Akun instansi berbicara atas nama negara; kata-kata yang memihak satu peserta adalah keberpihakan.
      en: An office account speaks for the state; words that favour one contestant take sides.
    # GANTI: apa yang sebaiknya ditulis.
    advice:
      id: Hapus bagian itu, atau sebut semua peserta secara setara.
      en: Remove that part, or name all contestants alike.
    # error = pelanggaran, warning = peringatan, info = catatan. Mulailah dari warning.
    severity: warning
    # Dasar hukum: pasal (skb-2022:D6) atau kumpulan pasal dari paket bawaan.
    cite: [memihak-calon]
    # GANTI: frasa yang dicari. <paslon> = nama, sebutan, atau pasangan mana pun; <0-3 kata> = nol sampai tiga kata apa saja; (a|b) = a atau b.
    match:
      - ${words} <0-3 kata> <paslon>
    # Konteks yang membebaskan: larangan, berita pelanggaran, contoh. Tulis [] bila tidak ada yang boleh.
    context: [larangan, laporan, perkara, contoh]
    tests:
      # Harus ditandai: apit kata-katanya dengan [[ ]]. {calon} diganti nama calon rekaan; jangan memakai nama orang sungguhan.
      violations:
        - "Warga, [[${words} untuk {calon}]]!"
      # Harus lolos: kalimat yang mirip tetapi tidak memihak.
      ok:
        - "ASN dilarang ${words} untuk {calon}."
        - "Warga menanyakan soal ${words} kepada panitia."
`
}
