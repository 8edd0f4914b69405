import {execFileSync, spawn} from 'node:child_process'
import fs from 'node:fs'
import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {syncBuiltinESMExports} from 'node:module'
import os from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {usualLimits} from '../src/limits.ts'
import {parse} from '../src/parse/index.ts'
import {isSource, read, type Ignored, type Unread} from '../src/read/index.ts'
import type {Post, Source} from '../src/types.ts'

let cwd = ''
beforeAll(async () => {
  cwd = await mkdtemp(path.join(os.tmpdir(), 'netralint-'))
})
afterAll(async () => {
  await rm(cwd, {recursive: true})
})

/** Put files into a new folder; returns its name. */
async function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  await mkdir(path.join(cwd, name), {recursive: true})
  for (const [file, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(cwd, name, file)), {recursive: true})
    await writeFile(path.join(cwd, name, file), content)
  }
  return name
}

/** A stream of chunks, as stdin is one. */
async function* stream(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

/** All that reading some paths gives. */
async function all(paths: readonly string[], stdin: AsyncIterable<Uint8Array> = stream(), stdinName?: string): Promise<(Source | Unread | Ignored)[]> {
  const found: (Source | Unread | Ignored)[] = []
  for await (const item of read(paths, {cwd, stdin, ...(stdinName !== undefined && {stdinName})})) found.push(item)
  return found
}

/** The posts of all that was read. */
const parsed = async (items: readonly (Source | Unread | Ignored)[]): Promise<Post[]> => (await Promise.all(items.filter(isSource).map(item => parse(item)))).flat()

/** What was read, as `name format text`, or `name! why`. */
const shown = (items: readonly (Source | Unread | Ignored)[]) => items.map(item => isSource(item) ? `${item.name} ${item.format} ${item.bytes === undefined ? item.text : Buffer.from(item.bytes).toString('hex')}${item.found === true ? ' (found)' : ''}` : 'reason' in item ? `${item.name}! ${item.reason.en}` : `${item.name} ignored`)

describe('files', () => {
  test.each<[file: string, content: string | Uint8Array, expected: string]>([
    ['a.txt', 'Pagi', 'files/a.txt text Pagi'],
    ['a.md', '# Pagi', 'files/a.md markdown # Pagi'],
    ['a.MARKDOWN', 'Pagi', 'files/a.MARKDOWN markdown Pagi'],
    ['a.ndjson', '{}\n', 'files/a.ndjson ndjson {}\n'],
    ['a.jsonl', '{}\n', 'files/a.jsonl ndjson {}\n'],
    ['a.yaml', 'teks: Pagi', 'files/a.yaml yaml teks: Pagi'],
    ['a.yml', 'teks: Pagi', 'files/a.yml yaml teks: Pagi'],
    ['a.json', '{}', 'files/a.json json {}'],
    ['a.csv', 'teks', 'files/a.csv csv teks'],
    ['excel.csv', '\ufeffteks;no', 'files/excel.csv csv teks;no'],
    ['a.tsv', 'teks', 'files/a.tsv tsv teks'],
    // Bytes are handed on as they are.
    ['KALENDER.XLSX', Buffer.from([0x50, 0x4b, 0xff]), 'files/KALENDER.XLSX xlsx 504bff'],
    ['a.docx', Buffer.from([0x50, 0x4b, 0xff]), 'files/a.docx docx 504bff'],
    ['ansi.csv', Buffer.from('Caf\u00e9', 'latin1'), 'files/ansi.csv! it is not UTF-8 (mostly an older CSV of Excel). In Excel choose Save As > "CSV UTF-8 (Comma delimited)", or save it as .xlsx'],
    ['foto.JPG', 'x', 'files/foto.JPG! pictures cannot be read; copy the words in it into a draft and check that'],
    ['video.mp4', 'x', 'files/video.mp4! video and sound cannot be read; write the script and caption as a draft and check that'],
    ['edaran.pdf', 'x', 'files/edaran.pdf! PDF and slides cannot be read; copy the text into a .txt or .docx file'],
    ['lama.xls', 'x', 'files/lama.xls! this spreadsheet format cannot be read; open it and save it as "Excel Workbook (.xlsx)"'],
    ['lama.doc', 'x', 'files/lama.doc! this document format cannot be read; open it and save it as "Word Document (.docx)"'],
    ['draf.zip', 'x', 'files/draf.zip! archives are not opened; unpack it and check the folder'],
    ['no-extension', 'Pagi', 'files/no-extension text Pagi'],
    ['bom.txt', '\ufeffPagi', 'files/bom.txt text Pagi'],
    ['utf16le.txt', Buffer.from('\ufeffPagi ✌️', 'utf16le'), 'files/utf16le.txt text Pagi ✌️'],
    ['utf16be.txt', Buffer.from('\ufeffPagi', 'utf16le').swap16(), 'files/utf16be.txt text Pagi'],
    ['utf16le-unmarked.txt', Buffer.from('Pagi ✌️, Warga Blora', 'utf16le'), 'files/utf16le-unmarked.txt text Pagi ✌️, Warga Blora'],
    ['utf16be-unmarked.txt', Buffer.from('Pagi, Warga', 'utf16le').swap16(), 'files/utf16be-unmarked.txt text Pagi, Warga'],
    ['utf16-half.txt', Buffer.from('Pagi', 'utf16le').subarray(0, 7), 'files/utf16-half.txt! this file is not text (it holds null bytes). If it is, save it again with "Encoding: UTF-8"'],
    ['utf16-lone.txt', Buffer.from('Pagi \ud83d', 'utf16le'), 'files/utf16-lone.txt! it is not UTF-8 text. Save it again with "Encoding: UTF-8"'],
    ['nulls-both-sides.txt', Buffer.from('a\0\0b', 'latin1'), 'files/nulls-both-sides.txt! this file is not text (it holds null bytes). If it is, save it again with "Encoding: UTF-8"'],
    ['few-nulls.txt', Buffer.from('Pagi, Warga\0', 'latin1'), 'files/few-nulls.txt! this file is not text (it holds null bytes). If it is, save it again with "Encoding: UTF-8"'],
    ['latin1.txt', Buffer.from('Caf\u00e9', 'latin1'), 'files/latin1.txt! it is not UTF-8 text. Save it again with "Encoding: UTF-8"'],
    ['picture.txt', Buffer.from([0x50, 0x00, 0x51]), 'files/picture.txt! this file is not text (it holds null bytes). If it is, save it again with "Encoding: UTF-8"'],
    ['empty.txt', '', 'files/empty.txt text '],
    ['empty.ndjson', '', 'files/empty.ndjson ndjson '],
  ])('%s', async (file, content, expected) => {
    const name = await folder('files', {[file]: content})
    expect(shown(await all([`${name}/${file}`]))).toEqual([expected])
  })
})

describe('paths', () => {
  test('a folder is searched for drafts, in order, deep, and past node_modules', async () => {
    const name = await folder('drafts', {'b.txt': 'B', 'a/c.md': 'C', 'a.ndjson': '{}', 'picture.png': 'x', 'node_modules/d.txt': 'D'})
    expect(shown(await all([name]))).toEqual(['drafts/a.ndjson ndjson {}', 'drafts/a/c.md markdown C (found)', 'drafts/b.txt text B (found)'])
  })

  test.skipIf(process.platform === 'darwin')('a folder whose name is not UTF-8 is named', async () => {
    const name = await folder('foreign', {'a.txt': 'A'})
    const strange = Buffer.concat([Buffer.from(path.join(cwd, `${name}/in`)), Buffer.from([0xfe])])
    await mkdir(strange)
    await writeFile(Buffer.concat([strange, Buffer.from('/b.txt')]), 'B')
    expect(shown(await all([name]))).toEqual(['foreign/a.txt text A (found)', 'foreign/in\ufffd! the name of this folder is not UTF-8; rename it'])
  })

  test('documents of a folder that cannot be read are named, since they may be drafts, and slides, since they hold words; pictures are not', async () => {
    const name = await folder('old', {'a.txt': 'A', 'lama.doc': 'x', 'KALENDER.XLS': 'x', 'b.odt': 'x', 'picture.jpg': 'x', 'rules.pdf': 'x', '~$lama.doc': 'x'})
    expect(shown(await all([name]))).toEqual([
      'old/KALENDER.XLS! this spreadsheet format cannot be read; open it and save it as "Excel Workbook (.xlsx)"',
      'old/a.txt text A (found)',
      'old/b.odt! this document format cannot be read; open it and save it as "Word Document (.docx)"',
      'old/lama.doc! this document format cannot be read; open it and save it as "Word Document (.docx)"',
      'old/rules.pdf ignored',
    ])
  })

  test('a folder is searched for tables and data too, whatever their case, but not for files that are never drafts', async () => {
    const name = await folder('content', {
      'A.CSV': 'teks', 'b.yml': 'teks: B', 'package.json': '{}', 'package-lock.json': '{}', 'tsconfig.json': '{}', 'tsconfig.build.json': '{}', 'composer.json': '{}',
      'netralint.yaml': 'region: Blora', 'netralint.accepted.yaml': '[]', 'pnpm-lock.yaml': 'a: b', '~$kalender.xlsx': 'x', '.github/workflow.yaml': 'a: b', '.prettierrc.json': '{}', 'foto.jpg': 'x',
    })
    expect(shown(await all([name]))).toEqual(['content/A.CSV csv teks (found)', 'content/b.yml yaml teks: B (found)'])
    // What is named is read all the same.
    expect(shown(await all([`${name}/package.json`]))).toEqual(['content/package.json json {}'])
  })

  test.skipIf(process.platform === 'win32')('what a pipe gives is read once, however long', async () => {
    await folder('pipes', {})
    for (const length of [10, 200_000]) {
      const pipe = path.join(cwd, `pipes/${length}`)
      execFileSync('mkfifo', [pipe])
      spawn('sh', ['-c', `head -c ${length} /dev/zero | tr '\\0' a > '${pipe}'`])
      expect(shown(await all([`pipes/${length}`]))).toEqual([`pipes/${length} text ${'a'.repeat(length)}`])
    }
  })

  test('a glob', async () => {
    await folder('glob', {'a.txt': 'A', 'b.txt': 'B', 'c.md': 'C'})
    expect(shown(await all(['glob/*.txt']))).toEqual(['glob/a.txt text A', 'glob/b.txt text B'])
  })

  test('what is named twice is read once', async () => {
    const name = await folder('twice', {'a.txt': 'A'})
    expect(shown(await all([`${name}/a.txt`, name, `./${name}/a.txt`, `${name}/*`]))).toEqual(['twice/a.txt text A'])
  })

  test('what is missing or empty is said, and the rest is read', async () => {
    await folder('some', {'a.txt': 'A'})
    await folder('none', {'picture.png': 'x'})
    expect(shown(await all(['gone.txt', 'none', 'some/*.rst', 'some/a.txt']))).toEqual([
      'gone.txt! no such file or folder. Check the spelling',
      'none! no drafts here (.txt .md .markdown .yaml .yml .json .ndjson .jsonl .csv .tsv .xlsx .xlsm .docx .docm)',
      'some/*.rst! no drafts here (.txt .md .markdown .yaml .yml .json .ndjson .jsonl .csv .tsv .xlsx .xlsm .docx .docm)',
      'some/a.txt text A',
    ])
  })

  test('a file whose name looks like a glob is that file', async () => {
    await folder('odd', {'[draf].txt': 'A'})
    expect(shown(await all(['odd/[draf].txt']))).toEqual(['odd/[draf].txt text A'])
  })
})

describe('what a search does not look into is told', () => {
  test('links to files are read, links to folders elsewhere and links to nowhere are named', async () => {
    await folder('linked', {'x.txt': 'A', 'in/y.txt': 'B'})
    await folder('elsewhere', {'z.txt': 'C'})
    const links: [target: string, name: string][] = [['x.txt', 'link.txt'], ['gone', 'dead.txt'], ['gone', 'dead'], ['..', 'in/up'], ['loop', 'loop'], ['in', 'twice'], ['../elsewhere', 'out'], ['../elsewhere', '.hidden'], ['../elsewhere/z.txt', 'z.bin']]
    for (const [target, name] of links) await symlink(target, path.join(cwd, 'linked', name))
    const expected = ['linked/dead.txt! file vanished before it was read', 'linked/in/y.txt text B', 'linked/link.txt text A', 'linked/x.txt text A', 'linked/out! a link to a folder elsewhere is not followed; name the folder']
    expect(shown(await all(['linked'])).map(line => line.replace(' (found)', ''))).toEqual(expected)
    expect(shown(await all(['linked/**/*.txt']))).toEqual(expected)
  })

  test('names that run over a line', async () => {
    await folder('broken', {'a\nb.txt': 'A', 'c\nd/e.txt': 'B', 'f/g.txt': 'C'})
    expect(shown(await all(['broken']))).toEqual(['broken/a\nb.txt text A (found)', 'broken/f/g.txt text C (found)', 'broken/c\nd! the name of this folder holds a line break; rename it'])
  })

  test('folders without permission', async () => {
    await folder('closed', {'a.txt': 'A', 'in/c.txt': 'C'})
    const real = fs.readdir
    // The superuser may open everything, so the answer is made up.
    const spy = vi.spyOn(fs, 'readdir').mockImplementation(((name: string, options: object, done: (error: Error | null, entries: unknown) => void) => {
      if (name.replace(/[/\\]$/, '').endsWith('in')) done(Object.assign(new Error('EACCES'), {code: 'EACCES'}), undefined)
      else (real as (...given: unknown[]) => void)(name, options, done)
    }) as never)
    syncBuiltinESMExports()
    const expected = ['closed/a.txt text A', 'closed/in! no permission to open this folder']
    expect(shown(await all(['closed'])).map(line => line.replace(' (found)', ''))).toEqual(expected)
    expect(shown(await all(['closed/**/*.txt']))).toEqual(expected)
    expect(shown(await all(['closed/in']))).toEqual(['closed/in! no permission to open this folder'])
    spy.mockRestore()
    syncBuiltinESMExports()
  })
})

describe('stdin', () => {
  test.each<[name: string | undefined, chunks: (string | Uint8Array)[], expected: string]>([
    [undefined, ['Pa', 'gi'], '<stdin> text Pagi'],
    ['draf.md', ['Pagi'], 'draf.md markdown Pagi'],
    ['draf.ndjson', ['{}\n'], 'draf.ndjson ndjson {}\n'],
    // A letter may be cut between two chunks.
    [undefined, [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)], '<stdin> text é'],
    ['draf.docx', [Buffer.from([0x50, 0x4b]), Buffer.from([0xff])], 'draf.docx docx 504bff'],
    ['foto.png', ['x'], 'foto.png! pictures cannot be read; copy the words in it into a draft and check that'],
    [undefined, [Buffer.from([0x50, 0x4b, 0x03, 0x04])], '<stdin>! it holds an Excel, Word or zip file; give it a name that ends in .xlsx or .docx (for stdin: --stdin-filename draft.docx)'],
    [undefined, [], '<stdin> text '],
    [undefined, [Buffer.from([0xff, 0x41])], '<stdin>! it is not UTF-8 text. Save it again with "Encoding: UTF-8"'],
  ])('named %s', async (name, chunks, expected) => {
    expect(shown(await all(['-'], stream(...chunks), name))).toEqual([expected])
  })
})

describe('NDJSON in pieces', () => {
  const line = (id: number) => `${JSON.stringify({id: `p${id}`, text: `Pagi ${'é'.repeat(id % 700)}`})}\n`
  const lines = Array.from({length: 1000}, (_, index) => line(index + 1)).join('')

  test('a large file comes in several, and every post keeps its line', async () => {
    const name = await folder('large', {'posts.ndjson': lines})
    const sources = (await all([`${name}/posts.ndjson`])).filter(isSource)
    expect(sources.length).toBeGreaterThan(3)
    expect(sources.map(source => source.text).join('')).toBe(lines)
    const posts = await parsed(sources)
    expect(posts.map(({id, line}) => `${id} ${line}`)).toEqual(Array.from({length: 1000}, (_, index) => `p${index + 1} ${index + 1}`))
  })

  test('a line longer than a piece stays whole', async () => {
    const long = `${JSON.stringify({id: 'a', text: 'x'.repeat(200_000)})}\n`
    const chunks = Buffer.from(long + line(1))
    const parts = Array.from({length: Math.ceil(chunks.length / 10_000)}, (_, index) => chunks.subarray(index * 10_000, (index + 1) * 10_000))
    const posts = await parsed((await all(['-'], stream(...parts), 'posts.ndjson')))
    expect(posts.map(({id, line, text}) => [id, line, text.length])).toEqual([['a', 1, 200_000], ['p1', 2, 6]])
  })

  test('bytes that are no text are said with their line, and the rest is read', async () => {
    const items = await all(['-'], stream(lines, Buffer.from([0xff, 0x0a])), 'posts.ndjson')
    const posts = await parsed(items)
    expect(posts.filter(each => each.unreadable === undefined)).toHaveLength(1000)
    expect(posts.flatMap(({line, unreadable}) => unreadable === undefined ? [] : [`${line} ${unreadable.en}`])).toEqual(['1001 it is not UTF-8 text. Save it again with "Encoding: UTF-8"'])
  })

  test('a line over the limit is told by its number, and none of it is kept', async () => {
    const limitsOf = async () => ({...usualLimits, 'line-mb': 1})
    const long = 'x'.repeat(300_000)
    const tried: [string[], expected: unknown[]][] = [
      [['{"text":"satu"}\n{"te', long, long, long, long, long, '"}\n{"text":"tiga"}\n'], [[1, 'satu'], [2, 'over'], [3, 'tiga']]],
      [[long, long, long, long, long], [[1, 'over']]],
      [[long, long, long, long, '\n', '{"text":"dua"}'], [[1, 'over'], [2, 'dua']]],
      [[long, long, long, long, '\n', long, long, long, long, '\n\n{"text":"empat"}'], [[1, 'over'], [2, 'over'], [4, 'empat']]],
    ]
    for (const [chunks, expected] of tried) {
      const items = []
      for await (const item of read(['-'], {cwd, stdin: stream(...chunks), stdinName: 'posts.ndjson', limitsOf})) items.push(item)
      expect((await parsed(items)).map(({line, text, unreadable}) => [line, unreadable?.en.startsWith('this line is larger than 1 MB') === true ? 'over' : text])).toEqual(expected)
    }
  })

  test('a bad line costs its neighbours nothing', async () => {
    const items = await all(['-'], stream('{"text":"satu"}\n', Buffer.from([0x22, 0xff, 0x22, 0x0a]), '{"text":"tiga"}\n'), 'posts.ndjson')
    expect((await parsed(items)).map(({line, text, unreadable}) => [line, text, unreadable === undefined])).toEqual([[1, 'satu', true], [2, '', false], [3, 'tiga', true]])
  })
})
