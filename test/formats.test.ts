import {strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {greatestLimits, type Limits} from '../src/limits.ts'
import {defaultFields, parse, type ParseOptions} from '../src/parse/index.ts'
import {postFile} from '../src/report/place.ts'
import type {Post, Source} from '../src/types.ts'
import {docx, officeFile, paragraph, xlsx, type TestCell} from './office.ts'

type Content = string | Uint8Array

async function posts(format: string, content: Content, {found = false, ...options}: ParseOptions & {readonly found?: boolean} = {}): Promise<Post[]> {
  const source: Source = {name: 'd', format, firstLine: 1, ...(typeof content === 'string' ? {text: content} : {text: '', bytes: content}), ...(found && {found})}
  return parse(source, options)
}

/** A post in a line: id, date and region if it has them, then its text, or why it was not checked or was passed over. */
const line = (post: Post): string => [
  post.id, post.date, post.region,
  post.unreadable !== undefined ? `! ${postFile(post)} ${post.unreadable.id}` : post.skipped !== undefined ? `- ${postFile(post)} ${post.skipped.id}` : JSON.stringify(post.text),
].filter(part => part !== undefined).join(' ')

const shown = async (...given: Parameters<typeof posts>): Promise<string[]> => (await posts(...given)).map(line)

const empty = '1 ! d draf kosong: tidak ada yang diperiksa'
const noColumn = (seen: string, first: string) => `1 ! d tidak ada kolom teks yang dikenal. Yang terlihat: ${seen}. Beri nama "caption" pada kolom yang berisi teks, atau sebut namanya di netralint.yaml, misalnya fields: {text: [${first}]}`
const headless = '1 ! d tabel ini tidak punya baris judul: baris pertamanya sudah berisi teks. Tambahkan baris di atasnya dengan judul kolom, misalnya tanggal dan caption'
const cut = (row: number, values: number, columns: number) => `baris ${row} punya ${values} isian untuk ${columns} kolom, jadi teksnya terpotong; beri tanda kutip ("...") pada teks yang memuat koma atau titik koma, atau simpan ulang dari Excel`
const noKey = (seen: string, first: string) => noColumn(seen, first).replaceAll('kolom', 'kunci')

describe('CSV', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['commas', 'teks,id\nPagi,a\nSiang,b\n', ['a "Pagi"', 'b "Siang"']],
    ['semicolons, with commas in the text', 'id;teks\na;Pagi, siang, malam\n', ['a "Pagi, siang, malam"']],
    ['tabs', 'id\tteks\na\tPagi\n', ['a "Pagi"']],
    ['Excel names its delimiter', 'sep=;\r\nid;teks\r\na;Pagi\r\n', ['a "Pagi"']],
    ['quotes, doubled quotes, line ends', 'teks;no\n"Kata ""siap""\r\nlalu; pulang";7\n', ['7 "Kata \\"siap\\"\\r\\nlalu; pulang"']],
    ['one column', 'Caption\nPagi\nSiang', ['1 "Pagi"', '2 "Siang"']],
    ['titles above the header, empty rows', 'Kalender Konten;\n;\nTanggal;Caption\n\n25/11/2024;Pagi\n;\n', ['1 2024-11-25 "Pagi"']],
    ['the header again, with other columns', 'No,Caption\n1,Pagi\nCaption,No\nSiang,2\n', ['1 "Pagi"', '2 "Siang"']],
    ['several text columns are one post', 'Judul,Caption,Alt Text,Hashtag\nKabar,Pagi,,#a\n', ['1 "Kabar\\n\\nPagi\\n\\n#a"']],
    ['names in any case, with more words', 'TANGGAL RILIS,Isi Caption (IG),Kab/Kota\n25 Nov 2024,Pagi,Blora\n', ['1 2024-11-25 Blora "Pagi"']],
    ['the day of publication wins over other days', 'Tanggal dibuat,Tanggal Tayang,Caption\n2024-01-01,2024-11-25,Pagi\n', ['1 2024-11-25 "Pagi"']],
    ['a text that begins like a heading is no header', 'Caption Instagram\nPesan dari kami: pilih nomor 2\nPesan\n', ['1 "Pesan dari kami: pilih nomor 2"', '2 "Pesan"']],
    ['a column of sentences without a known name is named', 'Caption,Skrip,PIC\nPagi,Ayo semua ke TPS hari ini,Ani\n', ['1 "Pagi"', '2 - d:2 kolom “Skrip” tidak dikenal sebagai teks, jadi tidak diperiksa']],
    ['text above the header is named', `${'Ayo '.repeat(30)},\nNo,Caption\n1,Pagi\n`, ['1 - d:1 teks di atas judul kolom', '1 "Pagi"']],
    ['a row without text is passed over', 'No,Caption\n1,Pagi\n2,\n', ['1 "Pagi"', '2 - d:3 baris tanpa teks']],
    ['a title alone is checked, and its row named', 'Judul,Caption\nKabar,\n', ['1 "Kabar"', '1 - d:2 baris tanpa teks; hanya judul atau tagarnya yang diperiksa']],
    ['the example is a name that is not known yet', 'Tanggal,Final Caption\nx,y\n', [noColumn('“Tanggal”, “Final Caption”', 'Final Caption')]],
    ['a header alone', 'No,Caption\n', ['1 ! d tidak ada satu baris pun yang berisi teks']],
    ['no row with text is a failure', 'No,Caption\n1,\n2,\n', ['1 ! d tidak ada satu baris pun yang berisi teks']],
    ['no known column', 'Hari,Warna,Isian\nSenin,biru,Pagi', [noColumn('“Hari”, “Warna”, “Isian”', 'Hari')]],
    ['a long first cell is no header', `${'caption '.repeat(20)},x\n`, [headless]],
    ['posts without a header', 'Besok jangan lupa ke TPS\nPilih nomor dua\n', [headless]],
    ['the example is the column with the longest text', 'Hari,Tema,Materi\nSenin,pilkada,Ayo semua ke TPS\n', [noColumn('“Materi”, “Tema”, “Hari”', 'Materi')]],
    ['a text without quotes that a comma cuts', 'Tanggal,Caption\n2024-11-25,Ayo, coblos nomor 2, ya\n2024-11-26,Pagi\n', [`1 ! d:2 ${cut(2, 4, 2)}`, '2 2024-11-26 "Pagi"']],
    ['the same in one column, and at a semicolon', 'Caption\nWarga, coblos nomor 2\nPagi;\n', [`1 ! d:2 ${cut(2, 2, 1)}`, '2 "Pagi;"']],
    ['a long value without a space, in a column that is not known', `Caption,Gambar\nPagi,${'aB3/'.repeat(50_000)}\n`, ['1 "Pagi"']],
    ['a row that ends in empty columns', 'No,Caption\n1,Pagi,, \n', ['1 "Pagi"']],
    ['a short call in an unknown column is named, a name, a date and a state are not', 'Caption,Materi,PIC,Batas,Status\nPagi,Coblos nomor 2,Siti Nur Aini,25 November 2024,sudah terbit\nSiang,COBLOS NOMOR 2,-,,\n', ['1 "Pagi"', '2 "Siang"', '2 - d:2 kolom “Materi” tidak dikenal sebagai teks, jadi tidak diperiksa']],
    ['nothing', '', [empty]],
    ['a bad date costs its row alone', 'Caption,Tanggal\nPagi,25/13/2024\nSiang,2024-11-26\n', [
      '1 ! d:2 tanggal "25/13/2024" tidak terbaca; tulis tanggal lengkap, misalnya 2024-11-25, 25/11/2024, atau 25 November 2024', '2 2024-11-26 "Siang"']],
    ['a quote without a partner costs what follows, not what stands before', 'Caption,No\nPagi,1\n"Siang,2\nSore,3\n', [
      '1 "Pagi"', '1 ! d:3 tanda kutip (") pada baris 3 tidak berpasangan; baris itu dan semua sesudahnya tidak diperiksa. Perbaiki kutipnya, atau simpan ulang dari Excel']],
  ])('%s', async (_name, text, expected) => {
    expect(await shown('csv', text)).toEqual(expected)
  })

  test('found by a folder search, a table without a known column, or with a header alone, is passed over', async () => {
    expect(await shown('csv', 'No,Caption\n', {found: true})).toEqual(['1 - d tidak ada satu baris pun yang berisi teks'])
    expect(await shown('csv', 'Hari,Jumlah\nSenin,2', {found: true})).toEqual(['1 - d bukan draf (tidak ada kolom atau kunci teks yang dikenal)'])
  })

  test('names of columns can be chosen', async () => {
    const fields = {...defaultFields, text: ['Kata'], date: ['Kapan']}
    expect(await shown('csv', 'Kata,Kapan,Caption\nPagi,25/11/2024,Siang\n', {fields})).toEqual(['1 2024-11-25 "Pagi"'])
  })
})

describe('YAML and JSON', () => {
  test.each<[name: string, format: string, text: string, expected: string[]]>([
    ['one post', 'yaml', 'teks: Pagi\ntanggal: 25 November 2024\n', ['1 2024-11-25 "Pagi"']],
    ['a list', 'yaml', '- id: a\n  caption: Pagi\n- id: b\n  caption: Siang\n', ['a "Pagi"', 'b "Siang"']],
    ['several documents', 'yaml', 'caption: Pagi\n---\ncaption: Siang\n', ['1 "Pagi"', '2 "Siang"']],
    ['an object around the list gives date and region', 'yaml', 'wilayah: 33.10\nposts:\n  - isi: Pagi\n  - isi: Siang\n    wilayah: Blora\n', ['1 33.10 "Pagi"', '2 Blora "Siang"']],
    ['lists of hashtags, several text fields', 'yaml', 'judul: Kabar\nteks: Pagi\nhashtag: ["#a", "#b"]\n', ['1 "Kabar\\n\\nPagi\\n\\n#a\\n\\n#b"']],
    ['pictures inside a post', 'yaml', 'caption: Pagi\ngambar:\n  - berkas: a.jpg\n    alt: Kantor\n', ['1 "Pagi"', '2 "Kantor"']],
    ['an entry without text says so', 'yaml', '- caption: Pagi\n- tanggal: 2024-11-25\n', ['1 "Pagi"', '2 ! d:2 entri ini tidak berisi teks']],
    ['an alias', 'yaml', 'tanda: &t Pagi\nteks: *t\n', ['1 "Pagi"']],
    ['no known key', 'yaml', 'nama: a\nwarna: biru\n', [noKey('“nama”, “warna”', 'nama')]],
    ['broken', 'yaml', 'a: [b\nc: d', ['1 ! d tidak terbaca sebagai YAML di baris 2, kolom 1 (BAD_INDENT); periksa lekukan dan tanda kutipnya']],
    ['nothing', 'yaml', '# kosong\n', [empty]],
    ['a map that takes the words of another, but keeps its own', 'yaml', 'bawaan: &b {tanggal: 2024-11-25, wilayah: Blora}\nposts:\n  - {<<: *b, caption: Pagi}\n  - {<<: *b, caption: Sore, wilayah: Rembang}\n', ['1 2024-11-25 Blora "Pagi"', '2 2024-11-25 Rembang "Sore"']],
    ['one post', 'json', '{"caption": "Pagi"}', ['1 "Pagi"']],
    ['a list within lists, and a number as it is written', 'json', '{"bulan": {"posts": [{"text": "Pagi", "region": 33.10}]}}', ['1 33.10 "Pagi"']],
    ['no known key', 'json', '[{"nama": "a"}]', [noKey('“nama”', 'nama')]],
    ['a sentence under a key that is not known, named once', 'json', '[{"caption": "Pagi", "isi_ig": "satu dua tiga empat lima"}, {"caption": "Sore", "isi_ig": "satu dua tiga empat lima"}]',
      ['1 "Pagi"', '2 "Sore"', 'isi_ig - d:1 kunci “isi_ig” tidak dikenal sebagai teks, jadi tidak diperiksa']],
    ['a sentence in a map under a key of text', 'yaml', 'alt: Foto\ncontent: {rendered: satu dua tiga empat lima}\n', ['1 "Foto"', 'content - d:2 kunci “content” tidak dikenal sebagai teks, jadi tidak diperiksa']],
    ['broken', 'json', '{"caption": "Pagi",\n "id": }', ['1 ! d bukan JSON yang sah di baris 2, kolom 8 (ValueExpected); periksa koma, kutip, dan kurungnya']],
    ['nested beyond all measure', 'json', '['.repeat(100_000), ['1 ! d isinya bersarang terlalu dalam (lebih dari 200); ratakan susunannya, atau naikkan batasnya di netralint.yaml: limits: {json-depth: 400}']],
    ['nothing', 'json', ' ', [empty]],
  ])('%s in %s', async (_name, format, text, expected) => {
    expect(await shown(format, text)).toEqual(expected)
  })

  test.each(['yaml', 'json'])('found by a folder search, %s without text is passed over', async format => {
    expect(await shown(format, '{"version": "2"}', {found: true})).toEqual(['1 - d bukan draf (tidak ada kolom atau kunci teks yang dikenal)'])
  })
})

test('NDJSON with `text` keeps to its keys: others are not read', async () => {
  expect(await shown('ndjson', '{"text": "Pagi", "kota": "Semarang", "jadwal": "pagi", "no": 7, "title": "Kabar"}')).toEqual(['1 "Pagi"'])
})

test('NDJSON: `text` is the contract, other names count without it', async () => {
  const lines = [{text: 'Pagi', caption: 'lain'}, {caption: 'Pagi', alt: 'Kantor'}, {judul: 'Kabar'}]
  expect(await shown('ndjson', lines.map(each => JSON.stringify(each)).join('\n'))).toEqual(['1 "Pagi"', '2 "Pagi\\n\\nKantor"', '3 ! d:3 kunci "text" tidak ada atau bukan teks'])
})

describe('XLSX', () => {
  const header = ['No', 'Tanggal', 'Caption']
  const sheet = (...rows: readonly (readonly TestCell[])[]) => xlsx([{name: 'Kalender', rows}])
  test.each<[name: string, file: Uint8Array, expected: string[]]>([
    ['dates as Excel keeps them', sheet(header, [1, {day: 45621}, 'Pagi'], [2, {day: 45621.75}, 'Siang']), ['1 2024-11-25 "Pagi"', '2 2024-11-25 "Siang"']],
    ['days since 1904', xlsx([{name: 'K', rows: [header, [1, {day: 45621 - 1462}, 'Pagi']]}], {from1904: true}), ['1 2024-11-25 "Pagi"']],
    ['dates as text', sheet(header, [1, 'Senin, 25 Nov 2024', 'Pagi']), ['1 2024-11-25 "Pagi"']],
    ['a year is no date', sheet(header, [1, 2024, 'Pagi']), ['1 ! d:Kalender!C2 tanggal "2024" tidak terbaca; tulis tanggal lengkap, misalnya 2024-11-25, 25/11/2024, atau 25 November 2024']],
    ['formulas by their saved result', sheet(header, [1, null, {formula: 'A1', result: 'Pagi'}]), ['1 "Pagi"']],
    ['a formula without a result is not passed over', sheet(header, [1, null, {formula: 'A1'}], [2, null, 'Pagi']), ['1 ! d:Kalender!C2 rumus tanpa hasil tersimpan; buka berkas di Excel, simpan, lalu periksa lagi', '2 "Pagi"']],
    ['an error in a cell is not passed over', sheet(header, [1, null, {error: '#REF!'}], [2, null, 'Pagi']), ['1 ! d:Kalender!C2 rumus di Kalender!C2 menghasilkan galat #REF!', '2 "Pagi"']],
    ['rich text without its phonetic hints', sheet(header, [1, null, {runs: ['Pa', 'gi']}]), ['1 "Pagi"']],
    ['characters as Excel escapes them', sheet(header, [1, null, 'Pagi_x000A_Siang']), ['1 "Pagi\\nSiang"']],
    ['a merged title, merged dates, empty rows', xlsx([{name: 'K', merges: ['A1:C1', 'B3:B5'], rows: [['Konten Caption November'], header, [1, {day: 45621}, 'Pagi'], [], [2, null, 'Siang']]}]),
      ['1 2024-11-25 "Pagi"', '2 2024-11-25 "Siang"']],
    ['several sheets, some of them no calendars', xlsx([{name: 'Nov', rows: [header, [1, null, 'Pagi']]}, {name: 'Warna', rows: [['biru']]}, {name: 'Kosong', rows: []}]),
      ['1 "Pagi"', 'Warna - d:Warna lembar tanpa kolom teks yang dikenal']],
    ['a row without text', sheet(header, [1, null, 'Pagi'], [2]), ['1 "Pagi"', '2 - d:Kalender!C3 baris tanpa teks']],
    ['a region typed as a number', sheet(['Caption', 'Wilayah'], ['Pagi', 33.160000000000004]), ['1 33.16 "Pagi"']],
    ['no known column', sheet(['Hari', 'Warna'], ['Senin', 'biru']), [noColumn('“Hari”, “Warna”', 'Hari')]],
    ['no cells', sheet(), [empty]],
  ])('%s', async (_name, file, expected) => {
    expect(await shown('xlsx', file)).toEqual(expected)
  })

  test('a post of several cells has its places in each', async () => {
    const [post] = await posts('xlsx', sheet(['Judul', 'Caption'], ['Kabar', 'Pagi']))
    expect(post?.anchors.map(({offset, cell}) => [offset, cell?.id])).toEqual([[0, 'Kalender!A2'], [7, 'Kalender!B2']])
  })
})

describe('DOCX', () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const box = (text: string) => `<w:p><w:r><mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent>${paragraph(text)}</w:txbxContent></wps:txbx></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(text)}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`
  test.each<[name: string, file: Uint8Array, expected: string[]]>([
    ['paragraphs are lines of one post', docx(paragraph('Pagi') + paragraph('Siang')), ['1 "Pagi\\nSiang"']],
    ['--- parts posts, also as Word changes it', docx(['Pagi', '---', 'Siang', '—-', '', '---', 'Sore'].map(paragraph).join('')), ['1 "Pagi"', '2 "Siang"', '3 "Sore"']],
    ['a line break within a paragraph', docx(paragraph('Pagi\nSiang')), ['1 "Pagi\\nSiang"']],
    ['cells of a table are apart', docx(`<w:tbl><w:tr>${cell('Pagi')}${cell('Siang')}</w:tr></w:tbl>${paragraph('Sore')}`), ['1 "Pagi\\n\\nSiang\\n\\nSore"']],
    ['a text box is read once', docx(`${paragraph('Pagi')}${box('Siang')}`), ['1 "Pagi\\nSiang\\n\\n"']],
    ['deleted text is gone', docx('<w:p><w:del><w:r><w:delText>Malam</w:delText></w:r></w:del><w:ins><w:r><w:t>Pagi</w:t></w:r></w:ins></w:p>'), ['1 "Pagi"']],
    ['moved text stands where it went', docx('<w:p><w:moveFrom><w:r><w:t>Pagi</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>Pagi</w:t></w:r></w:moveTo></w:p>'), ['1 "Pagi"']],
    ['the document by another name', docx(paragraph('Pagi'), 'document2.xml'), ['1 "Pagi"']],
    ['nothing', docx(paragraph('')), [empty]],
  ])('%s', async (_name, file, expected) => {
    expect(await shown('docx', file)).toEqual(expected)
  })

  test('paragraphs are counted as a reader counts them', async () => {
    const [post] = await posts('docx', docx(['', 'Pagi', '', 'Siang'].map(paragraph).join('')))
    expect(post?.anchors.map(({cell: place}) => place)).toEqual([{id: 'paragraf 1', en: 'paragraph 1'}, {id: 'paragraf 2', en: 'paragraph 2'}])
  })
})

/** An office file that says of each part that it unpacks to so many bytes. */
function lyingSize(file: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(file)
  for (let at = bytes.indexOf('PK\u0001\u0002'); at >= 0; at = bytes.indexOf('PK\u0001\u0002', at + 1)) bytes.writeUInt32LE(size, at + 24)
  return bytes
}

describe('limits', () => {
  const deep = (depth: number) => '['.repeat(depth) + '{"text": "Pagi"}' + ']'.repeat(depth)
  const wide = xlsx([{name: 'K', rows: [['Caption'], ['Pagi', ...Array.from({length: 30}, () => 'x')]]}])
  const merged = xlsx([{name: 'K', rows: [['Caption'], ...Array.from({length: 30}, () => ['Pagi'])], merges: ['A2:A31']}])
  test.each<[name: keyof Limits, format: string, content: Content, limit: number, expected: string]>([
    ['post-characters', 'text', 'Pagi pagi sekali', 15, 'unggahan lebih panjang dari 15 karakter; pecah menjadi beberapa unggahan dengan baris ---, atau naikkan batasnya di netralint.yaml: limits: {post-characters: 30}'],
    ['post-characters', 'text', 'Pagi pagi sekali', 16, ''],
    ['json-depth', 'json', deep(9), 9, 'isinya bersarang terlalu dalam (lebih dari 9); ratakan susunannya, atau naikkan batasnya di netralint.yaml: limits: {json-depth: 18}'],
    ['json-depth', 'json', deep(9), 10, ''],
    ['yaml-depth', 'yaml', deep(9), 9, 'isinya bersarang terlalu dalam (lebih dari 9); ratakan susunannya, atau naikkan batasnya di netralint.yaml: limits: {yaml-depth: 18}'],
    ['yaml-depth', 'yaml', deep(9), 10, ''],
    ['yaml-depth', 'markdown', `---\na: ${deep(9)}\n---\nPagi`, 9, 'isinya bersarang terlalu dalam (lebih dari 9); ratakan susunannya, atau naikkan batasnya di netralint.yaml: limits: {yaml-depth: 18}'],
    ['sheet-columns', 'xlsx', wide, 30, 'lembar K: ada isi di kanan kolom ke-30; hapus isinya atau pindahkan, atau naikkan batasnya di netralint.yaml: limits: {sheet-columns: 60}'],
    ['sheet-columns', 'xlsx', wide, 31, ''],
    ['merged-cells', 'xlsx', merged, 29, 'lembar K: gabungan selnya mencakup lebih dari 29 sel; pisahkan gabungannya, atau naikkan batasnya di netralint.yaml: limits: {merged-cells: 58}'],
    ['merged-cells', 'xlsx', merged, 30, ''],
    // What cannot be raised further is not said to be.
    ['json-depth', 'json', deep(1000), 1000, 'isinya bersarang terlalu dalam (lebih dari 1.000); ratakan susunannya'],
  ])('%s in %s, %#', async (name, format, content, limit, expected) => {
    const found = await posts(format, content, {limits: {[name]: limit}})
    expect([...new Set(found.map(({unreadable}) => unreadable?.id ?? ''))]).toEqual([expected])
  })

  test('as high as they go, they break nothing', async () => {
    const found = async (format: string, depth: number) => (await posts(format, deep(depth), {limits: greatestLimits})).map(({text}) => text)
    expect([await found('json', 990), await found('yaml', 490)]).toEqual([['Pagi'], ['Pagi']])
  })
})

describe('office files that are none', () => {
  const large = zipSync({'_rels/.rels': new Uint8Array(129 * 1024 * 1024)})
  const damaged = 'berkas rusak atau bukan berkas Excel/Word. Buka lalu simpan ulang sebagai .xlsx atau .docx'
  test.each<[name: string, file: Uint8Array, why: string]>([
    ['old, or with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'berkas ini berformat lama (.xls, .doc) atau terkunci kata sandi. Buka di Excel atau Word, lalu Simpan Sebagai .xlsx atau .docx tanpa kata sandi'],
    ['no zip', new TextEncoder().encode('Pagi'), damaged],
    ['empty', new Uint8Array(), damaged],
    ['cut off', xlsx([{name: 'K', rows: [['Caption'], ['Pagi']]}]).slice(0, 900), damaged],
    ['a zip bomb', large, 'isi berkas lebih besar dari 128 MB setelah dibuka; pecah menjadi beberapa berkas, atau naikkan batasnya di netralint.yaml: limits: {unpacked-mb: 256}'],
    ['a size that no packing reaches', lyingSize(xlsx([{name: 'K', rows: [['Caption'], ['Pagi']]}]), 100 * 1024 * 1024), damaged],
    ['a size that is too small', lyingSize(xlsx([{name: 'K', rows: [['Caption'], ['Pagi']]}]), 200), 'isi berkas rusak; buka di Excel atau Word, lalu simpan ulang'],
    ['broken XML', officeFile({'_rels/.rels': '<Relationships><a></Relationships>'}), 'isi berkas rusak; buka di Excel atau Word, lalu simpan ulang'],
    ['entities that would expand', officeFile({'_rels/.rels': '<!DOCTYPE a [<!ENTITY b "cccc">]><Relationships>&b;</Relationships>'}), 'isi berkas rusak; buka di Excel atau Word, lalu simpan ulang'],
  ])('%s', async (_name, file, why) => {
    expect(large.length).toBeLessThan(200_000)
    expect(await shown('xlsx', file)).toEqual([`1 ! d ${why}`])
    expect(await shown('docx', file)).toEqual([`1 ! d ${why}`])
  })

  test('a file embedded in another is passed over by name', async () => {
    const inner = {'word/embeddings/Lembar1.xlsx': xlsx([{name: 'K', rows: [['Caption'], ['Ayo coblos nomor 2']]}])}
    expect(await shown('docx', zipSync({...unzipSync(docx(paragraph('Pagi'))), ...inner}))).toEqual(['1 "Pagi"', 'Lembar1.xlsx - d:Lembar1.xlsx berkas yang disematkan di dalam berkas lain tidak dibuka'])
    expect(await shown('docx', zipSync({...unzipSync(docx(paragraph(''))), ...inner}))).toEqual(['1 ! d draf kosong: tidak ada yang diperiksa'])
    expect(await shown('xlsx', zipSync({...unzipSync(xlsx([{name: 'K', rows: [['Caption'], ['Pagi']]}])), 'xl/embeddings/surat.docx': docx(paragraph('Ayo coblos nomor 2'))}))).toHaveLength(2)
  })

  test('two parts of one name are not a matter of luck', async () => {
    const bytes = Buffer.from(zipSync({...unzipSync(docx(paragraph('Pagi'))), 'word/documenx.xml': strToU8('<a/>')}))
    for (let at = bytes.indexOf('documenx'); at >= 0; at = bytes.indexOf('documenx')) bytes.write('document', at)
    expect(await shown('docx', bytes)).toEqual([`1 ! d ${damaged}`])
  })

  test('one kind named as the other', async () => {
    expect(await shown('docx', xlsx([{name: 'K', rows: [['Caption']]}]))).toEqual(['1 ! d tidak ada dokumen Word di dalam berkas ini; simpan ulang sebagai .docx'])
    expect(await shown('xlsx', docx(paragraph('Pagi')))).toEqual(['1 ! d tidak ada buku kerja Excel di dalam berkas ini; simpan ulang sebagai .xlsx'])
  })
})
