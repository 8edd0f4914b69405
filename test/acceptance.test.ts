import {readdir, utimes} from 'node:fs/promises'
import path from 'node:path'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {readAccepted, withAccepted, type NewAcceptance} from '../src/config/accepted.ts'
import {UserError} from '../src/errors.ts'
import {fingerprintOf, numbered} from '../src/fingerprint.ts'
import {readComments} from '../src/parse/comments.ts'
import {folder, type Folder} from './folder.ts'

// The packs that ship are the same for every run, and a ruleset is never changed: load them once.
vi.mock('../src/cli/load.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../src/cli/load.ts')>()
  const shipped = original.loadRules([], process.cwd())
  return {...original, loadRules: (folders: readonly string[], cwd: string) => folders.length === 0 ? shipped : original.loadRules(folders, cwd)}
})

vi.setConfig({testTimeout: 60_000})

const made: Folder[] = []
afterEach(async () => {
  for (const each of made.splice(0)) await each.remove()
})

const settings = 'root: true\nregion: Blora\n'
const call = 'Warga, ayo coblos nomor 2'

/** A folder with a draft whose one finding is accepted, and what is asked of it. */
async function accepted(draft = `${call}\n`, name = 'draf.txt'): Promise<Folder> {
  const one = await folder({'netralint.yaml': settings, [name]: draft})
  made.push(one)
  const {code} = await one.run(['accept', name, '--reason', 'kutipan spanduk', '--by', 'Rina (PPID)'])
  expect(code).toBe(0)
  return one
}

/** What a check says: exit code, findings, accepted ones, and what is to be known of the run. */
async function checked({run}: Folder, paths: readonly string[] = ['.'], now = new Date('2024-11-25T05:00:00Z')): Promise<object> {
  const {code, stdout} = await run([...paths, '--format', 'json', '--lang', 'en'], {now})
  const report = JSON.parse(stdout) as {summary: {error: number; accepted: number}; notices: {text: string}[]}
  return {code, found: report.summary.error, accepted: report.summary.accepted, notices: report.notices.map(({text}) => text).filter(text => !text.startsWith('Configuration'))}
}

const held = {code: 0, found: 0, accepted: 1, notices: []}
const back = {code: 1, found: 1, accepted: 0, notices: ['Unused acceptance: ajakan/pilih-nomor in draf.txt by Rina (PPID) (netralint.accepted.yaml:6:5). The sentence has changed or gone; remove the entry.']}

describe('an accepted finding', () => {
  test.each<[name: string, draft: string, expected: object]>([
    ['stays held as long as nothing changes', `${call}\n`, held],
    ['stays held when its line moves', `\n\n${call}\n`, held],
    ['stays held beside another paragraph', `Layanan buka.\n\n${call}\n\nSampai jumpa.\n`, held],
    ['stays held when only case, marks and spaces change', '  WARGA,  ayo coblos nomor 2\n', held],
    ['comes back when its sentence changes', `${call} ya\n`, back],
    ['comes back when its words change', 'Warga, ayo coblos nomor 3\n', back],
    ['does not excuse its like', `${call}\n${call}\n`, {code: 1, found: 1, accepted: 1, notices: []}],
    ['is no longer needed when it is gone', 'Layanan buka.\n', {code: 0, found: 0, accepted: 0, notices: back.notices}],
  ])('%s', async (_name, draft, expected) => {
    const one = await accepted()
    await one.write('draf.txt', draft)
    expect(await checked(one)).toEqual(expected)
  })

  test('is held with the reason and the name, in every report', async () => {
    const {run} = await accepted()
    const reason = 'accepted by Rina (PPID) until 2025-02-23: kutipan spanduk'
    const {stdout} = await run(['draf.txt', '--format', 'ndjson', '--lang', 'en'])
    expect((JSON.parse(stdout) as {status: string; held: object[]})).toMatchObject({status: 'clean', held: [
      {rule: 'ajakan/pilih-nomor', match: 'coblos nomor 2', range: [11, 25], reason, accepted: {reason: 'kutipan spanduk', by: 'Rina (PPID)', until: '2025-02-23'}},
    ]})
    expect((await run(['draf.txt', '--verbose', '--lang', 'en'])).stdout.split('\n').slice(0, 5)).toEqual([
      'draf.txt', `  1:12   held  “coblos nomor 2”  ajakan/pilih-nomor: ${reason}`, '',
      'Nothing was found but what has been accepted.', '0 violations, 0 warnings, 0 notes, 1 accepted · 1 post, 1 file checked',
    ])
  })

  test('survives the sorting of a table', async () => {
    const one = await accepted(`caption,catatan\nPagi.,x\n"${call}",y\n`, 'kalender.csv')
    await one.write('kalender.csv', `catatan,caption\ny,"${call}"\nx,Pagi.\nz,Siang.\n`)
    expect(await checked(one)).toEqual(held)
  })

  test('is accepted in its own file only', async () => {
    const one = await accepted()
    await one.write('lain.txt', `${call}\n`)
    expect(await checked(one)).toEqual({code: 1, found: 1, accepted: 1, notices: []})
  })

  test('comes back when its time is over, with a warning', async () => {
    const one = await accepted()
    expect(await checked(one, ['draf.txt'], new Date('2025-02-23T05:00:00Z'))).toEqual(held)
    expect(await checked(one, ['draf.txt'], new Date('2025-02-24T05:00:00Z'))).toEqual({code: 1, found: 1, accepted: 0, notices: [
      'acceptance of ajakan/pilih-nomor in draf.txt by Rina (PPID) ended on 2025-02-23; the finding is back (netralint.accepted.yaml:6:5)',
    ]})
  })

  test('is not called unused when its file was not checked, but when its file is gone', async () => {
    const one = await accepted()
    await one.write('lain.txt', 'Layanan buka.\n')
    expect(await checked(one, ['lain.txt'])).toEqual({code: 0, found: 0, accepted: 0, notices: []})
    await one.write('netralint.accepted.yaml', (await one.read('netralint.accepted.yaml')).replace('file: draf.txt', 'file: hilang.txt'))
    expect(await checked(one, ['lain.txt'])).toEqual({code: 0, found: 0, accepted: 0, notices: [back.notices[0]?.replace('draf.txt', 'hilang.txt')]})
  })

  test('is not excused by an entry that names another rule', async () => {
    const one = await accepted()
    await one.write('netralint.accepted.yaml', (await one.read('netralint.accepted.yaml')).replace('rule: ajakan/pilih-nomor', 'rule: tagar/calon'))
    expect(await checked(one)).toMatchObject({code: 1, found: 1, accepted: 0})
  })

  test('covers what it covered before: nothing lesser comes in its place', async () => {
    const one = await accepted('Ayo coblos nomor 2 ✌️ #2024\n')
    expect(await checked(one)).toMatchObject({code: 0, found: 0})
  })
})

describe('accept', () => {
  test('says what it recorded, where, for whom and until when', async () => {
    const one = await folder({'netralint.yaml': settings, 'konten/a.txt': `${call}\n`})
    made.push(one)
    expect(await one.run(['terima', 'a.txt', '--reason', 'kutipan', '--by', 'Rina', '--until', '2024-12-31'], {below: 'konten'})).toEqual({code: 0, stderr: '', stdout: `diterima  konten/a.txt:1:12  “coblos nomor 2”  ajakan/pilih-nomor
1 temuan dicatat di ../netralint.accepted.yaml atas nama Rina, berlaku sampai 31 Desember 2024. Bila kalimatnya diubah, temuannya kembali.
`})
    expect(await one.read('netralint.accepted.yaml')).toMatch(/^# [^\n]+\n\nformat: 1\naccepted:\n {2}# “coblos nomor 2”\n {2}- fingerprint: [0-9a-f]{16}\n {4}rule: ajakan\/pilih-nomor\n {4}file: konten\/a.txt\n {4}reason: kutipan\n {4}by: Rina\n {4}until: 2024-12-31\n$/)
  })

  test.each<[argv: string[], stderr: string]>([
    [['draf.txt', '--by', 'Rina'], 'A reason is required: --reason "..."'],
    [['draf.txt', '--reason', ' ', '--by', 'Rina'], 'A reason is required: --reason "..."'],
    [['draf.txt', '--reason', 'kutipan'], 'The name of who answers for it is required: --by "Name (office)"'],
    [['-', '--reason', 'kutipan', '--by', 'Rina'], 'Name the drafts whose findings are accepted.'],
    [['draf.txt', '--reason', 'kutipan', '--by', 'Rina', '--until', '2024-11-24'], '--until 2024-11-24 is past; today is 2024-11-25.'],
    [['draf.txt', '--reason', 'kutipan', '--by', 'Rina', '--rule', 'ajakan/pilih-nomr'], 'No rule "ajakan/pilih-nomr".'],
  ])('%j is refused', async (argv, message) => {
    const one = await folder({'netralint.yaml': settings, 'draf.txt': `${call}\n`})
    made.push(one)
    const {code, stdout, stderr} = await one.run(['accept', ...argv, '--lang', 'en'])
    expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', message])
    await expect(one.read('netralint.accepted.yaml')).rejects.toThrow('ENOENT')
  })

  test('of one rule only', async () => {
    const one = await folder({'netralint.yaml': settings, 'draf.txt': 'Ayo coblos nomor 2! #AriefSriMenang\n'})
    made.push(one)
    await one.run(['accept', 'draf.txt', '--rule', 'tagar/calon', '--reason', 'kutipan', '--by', 'Rina'])
    expect(await checked(one)).toMatchObject({code: 1, found: 1, accepted: 1})
  })

  test('twice adds nothing, and a changed draft is named anew', async () => {
    const one = await accepted()
    const before = await one.read('netralint.accepted.yaml')
    expect(await one.run(['accept', 'draf.txt', '--reason', 'x', '--by', 'y', '--lang', 'en'])).toEqual({code: 0, stderr: '', stdout: 'There is no finding to accept.\n'})
    expect(await one.read('netralint.accepted.yaml')).toBe(before)
  })

  test('renews an entry that has expired, in its place', async () => {
    const one = await accepted()
    const now = new Date('2025-06-01T05:00:00Z')
    await one.run(['accept', 'draf.txt', '--reason', 'masih kutipan', '--by', 'Budi'], {now})
    expect(readAccepted({name: 'x', text: await one.read('netralint.accepted.yaml')})).toMatchObject([{reason: 'masih kutipan', by: 'Budi', until: '2025-08-30'}])
    expect(await checked(one, ['.'], now)).toEqual(held)
  })

  test('two equal findings are two entries', async () => {
    const one = await accepted(`${call}\n---\n${call}\n`)
    expect(readAccepted({name: 'x', text: await one.read('netralint.accepted.yaml')}).map(({fingerprint}) => fingerprint.slice(16))).toEqual(['', ':2'])
    expect(await checked(one)).toEqual({...held, accepted: 2})
  })

  test('two at once lose nothing', async () => {
    const names = Array.from({length: 6}, (_, index) => `draf${index}.txt`)
    const one = await folder({'netralint.yaml': settings, ...Object.fromEntries(names.map(name => [name, `${call}\n`]))})
    made.push(one)
    const codes = await Promise.all(names.map(async name => (await one.run(['accept', name, '--reason', 'x', '--by', 'y'])).code))
    expect([codes, readAccepted({name: 'x', text: await one.read('netralint.accepted.yaml')}).map(({file}) => file)]).toEqual([names.map(() => 0), names])
    expect((await readdir(one.path)).filter(name => name.includes('.tmp'))).toEqual([])
  })

  test('what a killed run left behind stops nobody for long', async () => {
    const one = await folder({'netralint.yaml': settings, 'draf.txt': `${call}\n`, '.netralint-netralint.accepted.yaml.tmp': ''})
    made.push(one)
    await utimes(path.join(one.path, '.netralint-netralint.accepted.yaml.tmp'), 1, 1)
    expect((await one.run(['accept', 'draf.txt', '--reason', 'x', '--by', 'y'])).code).toBe(0)
    expect((await readdir(one.path)).filter(name => name.includes('.tmp'))).toEqual([])
  })

  test('a record that changed into nonsense meanwhile is left as it is', async () => {
    const one = await folder({'netralint.yaml': settings, 'draf.txt': `${call}\n`, 'netralint.accepted.yaml': '&a\u0003 format: 1\naccepted: []\n'})
    made.push(one)
    expect(await one.run(['accept', 'draf.txt', '--reason', 'x', '--by', 'y', '--lang', 'en'])).toEqual({
      code: 2, stdout: '', stderr: 'The record of accepted findings netralint.accepted.yaml cannot be written again: it uses a strange YAML anchor (&name).\nremove the anchor, then run again\n',
    })
    expect((await readdir(one.path)).filter(name => name.includes('.tmp'))).toEqual([])
  })

  test('what cannot be read is said, and the rest is recorded', async () => {
    const one = await folder({'netralint.yaml': settings, 'draf.txt': `${call}\n`})
    made.push(one)
    const {code, stderr} = await one.run(['accept', 'draf.txt', 'gone.txt', '--reason', 'x', '--by', 'y', '--lang', 'en'])
    expect([code, stderr]).toEqual([2, 'not checked: gone.txt: no such file or folder. Check the spelling\n'])
    expect(await checked(one)).toEqual(held)
  })
})

describe('the file of accepted findings', () => {
  const entry = (more: Partial<NewAcceptance>): NewAcceptance => ({fingerprint: '0123456789abcdef', rule: 'a/b', file: 'a.txt', reason: 'r', by: 'n', until: '2025-01-01', words: 'w', ...more})

  test('keeps comments and the order of what is there; new entries stand in order', () => {
    const text = withAccepted({name: 'x', text: ''}, [entry({file: 'd.txt', words: 'd'}), entry({file: 'b.txt', words: 'b'})]).replace('# “b”', '# dibahas dalam rapat\n  # “b”')
    const now = withAccepted({name: 'x', text}, [entry({file: 'c.txt', words: 'c'}), entry({file: 'a.txt', words: 'a'}), entry({file: 'b.txt', reason: 'baru', words: 'lain'})])
    expect(now.split('\n').filter(line => /^ +#|file|reason/.test(line)).map(line => line.trim())).toEqual([
      '# “a”', 'file: a.txt', 'reason: r', '# dibahas dalam rapat', '# “b”', 'file: b.txt', 'reason: baru',
      '# “c”', 'file: c.txt', 'reason: r', '# “d”', 'file: d.txt', 'reason: r',
    ])
    expect(withAccepted({name: 'x', text: now}, [])).toBe(now)
  })

  test.each(['#tagar dulu', 'a: b', '- x', '@akun', '"kutip', "it's", '{x}', '*', 'true', '02', '💡 ya', '%', '# '])('a reason may be %s', reason => {
    const text = withAccepted({name: 'x', text: ''}, [entry({reason, by: reason, words: reason})])
    expect(readAccepted({name: 'x', text})).toMatchObject([{reason: reason.trim(), by: reason.trim()}])
  })

  test.each<[name: string, text: string, expected: string]>([
    ['no name', `- {fingerprint: 0123456789abcdef, rule: a/b, file: a, reason: r, until: 2025-01-01}`, 'x.yaml:2:3 key "by" is required'],
    ['no reason', `- {fingerprint: 0123456789abcdef, rule: a/b, file: a, by: n, reason: "", until: 2025-01-01}`, 'x.yaml:2:3 key "reason" is required\nx.yaml:2:70 "reason" must be text'],
    ['no end', `- {fingerprint: 0123456789abcdef, rule: a/b, file: a, by: n, reason: r}`, 'x.yaml:2:3 key "until" is required'],
    ['a day that is none', `- {fingerprint: 0123456789abcdef, rule: a/b, file: a, by: n, reason: r, until: 2025-02-30}`, 'x.yaml:2:73 "2025-02-30" is no date YYYY-MM-DD'],
    ['a wildcard', `- {fingerprint: "*", rule: a/b, file: a, by: n, reason: r, until: 2025-01-01}`, 'x.yaml:2:4 "*" is no fingerprint\n    write entries with: netralint accept'],
    ['an unknown key', `- {fingerprnt: 0123456789abcdef, fingerprint: 0123456789abcdef, rule: a/b, file: a, by: n, reason: r, until: 2025-01-01}`, 'x.yaml:2:4 unknown key "fingerprnt"\n    did you mean "fingerprint"?'],
  ])('%s is an error with its place', (_name, item, expected) => {
    let text = 'accepted'
    try {
      readAccepted({name: 'x.yaml', text: `accepted:\n${item}\n`})
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      text = error.text.en.replace('Record of accepted findings refused:\n', '')
    }
    expect(text).toBe(expected)
  })
})

test('a fingerprint is of the rule, the words and their line, and of nothing else', () => {
  const of = (text: string, words: string, rule = 'a/b') => fingerprintOf({rule: {id: rule}, span: [text.indexOf(words), text.indexOf(words) + words.length]}, {text})
  const one = of('x pilih apel y', 'pilih apel')
  expect(one).toMatch(/^[0-9a-f]{16}$/)
  expect([of('z\nx Pilih  apel y\nz', 'Pilih  apel'), of('x pilih apel y\r\nz', 'pilih apel'), of('x pilih\napel y', 'pilih\napel')]).toEqual([one, one, one])
  const others = [of('x pilih apel', 'pilih apel'), of('x pilih apel y', 'apel'), of('x pilih apel y', 'pilih apel', 'a/c')]
  expect(new Set([one, ...others]).size).toBe(4)
  expect([numbered(one, 0), numbered(one, 1)]).toEqual([one, `${one}:2`])
})

test('the line last hashed misleads no one', () => {
  const text = 'satu dua\ntiga empat'
  const of = (start: number, end: number) => fingerprintOf({rule: {id: 'a/b'}, span: [start, end]}, {text})
  const alone = of(9, 13)
  of(5, 13)
  expect(of(9, 13)).toBe(alone)
})

describe('comments in Markdown', () => {
  /** What the comments of a text accept, as `rule: paragraph`, and the lines with problems. */
  const read = (text: string) => {
    const {comments, problems, text: rest} = readComments(text)
    expect(rest).toHaveLength(text.length)
    return [comments.map(({rule, reason, span}) => `${rule} (${reason}): ${text.slice(...span)}`), problems.map(({offset}) => text.slice(0, offset).split('\n').length)]
  }
  const ours = '<!-- netralint-terima a/b: kutipan -->'

  test.each<[name: string, text: string, accepts: string[], problems: number[]]>([
    ['directly before', `${ours}\nSatu\ndua\n\nTiga`, ['a/b (kutipan): Satu\ndua'], []],
    ['with a blank line between', `${ours}\n\nSatu\n\nDua`, ['a/b (kutipan): Satu'], []],
    ['in English', '<!-- netralint-accept a/b: a quote -->\nSatu', ['a/b (a quote): Satu'], []],
    ['two rules', `${ours}\n<!-- netralint-accept c/d: x -->\nSatu`, ['a/b (kutipan): Satu', 'c/d (x): Satu'], []],
    ['a heading is a paragraph of its own', `${ours}\n# Satu\nDua`, ['a/b (kutipan): # Satu'], []],
    ['CRLF', `${ours}\r\nSatu\r\n\r\nDua`, ['a/b (kutipan): Satu'], []],
    ['over two lines', '<!-- netralint-terima a/b:\n  kutipan -->\nSatu', ['a/b (kutipan): Satu'], []],
    ['at the end', `Satu\n\n${ours}`, ['a/b (kutipan): '], []],
    ['no reason', 'x\n\n<!-- netralint-terima a/b -->\nSatu', [], [3]],
    ['an empty reason', '<!-- netralint-terima a/b: -->\nSatu', [], [1]],
    ['no rule', '<!-- netralint-terima: kutipan -->\nSatu', [], [1]],
    ['two rules in one', '<!-- netralint-terima a/b, c/d: x -->\nSatu', [], [1]],
    ['misspelt', '<!-- netralint-trima a/b: x -->\nSatu', [], [1]],
    ['misspelt at its head', '<!-- netralit-terima a/b: x -->\nSatu', [], [1]],
    ['another verb', '<!-- netralint-disable a/b: x -->\nSatu', [], [1]],
    ['its end mistyped, so that it hides a paragraph', '<!-- netralint-terima a/b: x ->\nSatu\n\nDua <!-- akhir -->', [], [1]],
    ['never closed', '<!-- netralint-terima a/b: x\nSatu', [], [1]],
    ['inside a line', `Satu ${ours} dua`, [], [1]],
    ['another comment', '<!-- netralitas ASN: lihat SKB -->\nSatu', [], []],
    ['prose that speaks of it', 'Tulis netralint-terima a/b: x di draf', [], []],
  ])('%s', (_name, text, accepts, problems) => {
    expect(read(text)).toEqual([accepts, problems])
  })

  test('accept in the next paragraph, and are no part of the draft', async () => {
    const one = await folder({'netralint.yaml': settings, 'a.md': `<!-- netralint-terima ajakan/pilih-nomor: spanduk "coblos nomor 2" -->\n${call}\n\nAyo coblos nomor 3\n`})
    made.push(one)
    expect(await checked(one)).toEqual({code: 1, found: 1, accepted: 1, notices: []})
  })

  test('unused ones are said; unknown rules are errors; in plain text they are text', async () => {
    const one = await folder({
      'netralint.yaml': settings, 'a.md': '<!-- netralint-terima ajakan/pilih-nomor: x -->\nLayanan buka.\n',
      'b.md': `Buka.\n\n<!-- netralint-terima ajakan/pilih-nomr: x -->\n${call}\n`, 'c.txt': `<!-- netralint-terima ajakan/pilih-nomor: x -->\n${call}\n`,
    })
    made.push(one)
    expect(await checked(one, ['a.md'])).toEqual({code: 0, found: 0, accepted: 0, notices: ['Unused accepting comment: ajakan/pilih-nomor (a.md:1:1). Remove the comment.']})
    expect(await one.run(['b.md', '--format', 'json', '--lang', 'en'])).toMatchObject({code: 2, stderr: 'not checked: b.md:3:1: a comment accepts the rule "ajakan/pilih-nomr", which does not exist; did you mean "ajakan/pilih-nomor"?\n'})
    expect(await checked(one, ['c.txt'])).toEqual({code: 1, found: 1, accepted: 0, notices: []})
  })
})
