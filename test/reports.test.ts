import {execFileSync} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {run, type Setting} from './world.ts'

// The packs that ship are the same for every run, and a ruleset is never changed: load them once.
vi.mock('../src/cli/load.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../src/cli/load.ts')>()
  const shipped = original.loadRules([], process.cwd())
  return {...original, loadRules: (folders: readonly string[], cwd: string) => folders.length === 0 ? shipped : original.loadRules(folders, cwd)}
})

vi.setConfig({testTimeout: 60_000})

let cwd = ''
beforeEach(async () => {
  cwd = await realpath(await mkdtemp(path.join(os.tmpdir(), 'netralint-')))
  await mkdir(path.join(cwd, 'konten'))
  await writeFile(path.join(cwd, 'konten/a.txt'), 'Ayo coblos nomor 2\n')
  await writeFile(path.join(cwd, 'konten/b.txt'), 'Selamat pagi.\n')
})
afterEach(async () => {
  await rm(cwd, {recursive: true})
})

const check = (argv: readonly string[], setting: Setting = {}) => run([...argv, '--lang', 'en'], {cwd, ...setting})
const finding = 'konten/a.txt:1:5: VIOLATION “coblos nomor 2” calls for a vote for one ballot number. [ajakan/pilih-nomor]'
const compact = `${finding}\n1 violation, 0 warnings, 0 notes · 2 posts, 2 files checked\n`

describe('several reports in one run', () => {
  test('one to the screen, the others to files, which are named on stderr', async () => {
    expect(await check(['konten', '--format', 'compact', '--format', 'sarif:out.sarif', '--format', 'junit:out.xml'])).toEqual({
      code: 1, stdout: compact, stderr: 'Report written: out.sarif\nReport written: out.xml\n',
    })
    expect((await readdir(cwd)).sort()).toEqual(['konten', 'out.sarif', 'out.xml'])
    expect(JSON.parse(await readFile(path.join(cwd, 'out.sarif'), 'utf8'))).toMatchObject({version: '2.1.0', runs: [{results: [{ruleId: 'ajakan/pilih-nomor'}]}]})
    expect(await readFile(path.join(cwd, 'out.xml'), 'utf8')).toContain('<testsuites name="netralint" tests="2" failures="1" errors="0">')
  })

  test('a file alone leaves the screen empty, and carries no colour', async () => {
    expect(await check(['konten', '--format', 'text:out.txt', '--color', 'always'])).toEqual({code: 1, stdout: '', stderr: 'Report written: out.txt\n'})
    expect(await readFile(path.join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001b')
  })

  test('posts of which nothing is left to tell stay in a report that is full', async () => {
    const drafts = ['ASN dilarang bilang “coblos nomor 2” dan “pilih nomor 3”.', 'Selamat pagi.', 'Selamat sore.'].map(text => JSON.stringify({text})).join('\n')
    await writeFile(path.join(cwd, 'draf.ndjson'), `${drafts}\n`)
    await writeFile(path.join(cwd, 'netralint.yaml'), 'root: true\nlimits: {report-findings: 1}\n')
    const {code, stdout} = await check(['draf.ndjson', '--format', 'junit'])
    expect([code, /<testsuites [^>]*tests="(\d+)"/.exec(stdout)?.[1]]).toEqual([0, '3'])
  })

  test('more findings than a report can hold are counted, and the run is no success', async () => {
    const drafts = ['Ayo coblos nomor 2', 'Selamat pagi.', 'Pilih nomor 3', 'Menangkan nomor 1'].map(text => JSON.stringify({text})).join('\n')
    await writeFile(path.join(cwd, 'draf.ndjson'), `${drafts}\n`)
    await writeFile(path.join(cwd, 'netralint.yaml'), 'root: true\nlimits: {report-findings: 1}\n')
    const forms = ['json', 'gitlab', 'sarif', 'junit', 'html', 'ndjson', 'markdown', 'compact']
    const missing = '2 findings are not in the report: the report holds at most 1 findings; use --format ndjson, which has no end, or raise the limit in netralint.yaml: limits: {report-findings: 2}'
    expect(await check(['draf.ndjson', ...forms.flatMap(form => ['--format', `${form}:${form}.out`])])).toEqual({
      code: 2, stdout: '', stderr: `note: ${missing}\n${forms.map(form => `Report written: ${form}.out\n`).join('')}`,
    })
    const texts = Object.fromEntries(await Promise.all(forms.map(async form => [form, await readFile(path.join(cwd, `${form}.out`), 'utf8')] as const)))
    expect(forms.map(form => [form, ['coblos nomor 2', 'Pilih nomor 3', 'Menangkan nomor 1'].filter(words => texts[form]?.includes(words))])).toEqual(
      forms.map(form => [form, ['ndjson', 'markdown', 'compact'].includes(form) ? ['coblos nomor 2', 'Pilih nomor 3', 'Menangkan nomor 1'] : ['coblos nomor 2']]))
    expect(JSON.parse(texts['json'] ?? '')).toMatchObject({summary: {posts: 4, error: 3}, notices: [{level: 'info'}, {level: 'warning', text: missing}]})
  })

  test('an older report is replaced', async () => {
    await writeFile(path.join(cwd, 'out.md'), 'old\n')
    await check(['konten', '--format', 'markdown:out.md'])
    expect(await readFile(path.join(cwd, 'out.md'), 'utf8')).toMatch(/^### Neutrality of posts\n/)
  })

  test.each<[argv: string[], stderr: string]>([
    [['--format', 'text', '--format', 'json'], 'Only one report can go to the screen.\nwrite the others to files, for example --format sarif:report.sarif\n'],
    [['--format', 'json:a', '--format', 'sarif:a'], 'Two reports cannot go to one file: "a".\n'],
    [['--format', 'sarf:a'], 'No form of report "sarf".\ndid you mean "sarif"?\n'],
    [['--format', 'sarif:'], 'The file name after "sarif:" is missing.\nfor example --format sarif:report\n'],
    [['--format', 'sarif:gone/out.sarif'], 'Report "gone/out.sarif" cannot be written: its folder does not exist. Make it first, or check the spelling.\n'],
    [['--format', 'sarif:konten'], 'Report "konten" cannot be written: that is a folder. Name a file in it.\n'],
    [['--format', 'sarif:konten/a.txt/x'], 'Report "konten/a.txt/x" cannot be written: its folder is a file.\n'],
    [['--format', 'json:konten/netralint.yaml'], 'The report would overwrite "konten/netralint.yaml".\ngive the report another name\n'],
    [['--format', 'html:ok.html', '--format', 'text:konten/b.txt'], 'The report would overwrite the draft "konten/b.txt".\ngive the report another name, outside the folder that is checked\n'],
  ])('%j is refused, and leaves nothing behind', async (argv, stderr) => {
    expect(await check(['konten', ...argv])).toEqual({code: 2, stdout: '', stderr})
    expect([await readdir(cwd), await readdir(path.join(cwd, 'konten'))]).toEqual([['konten'], ['a.txt', 'b.txt']])
    expect(await readFile(path.join(cwd, 'konten/b.txt'), 'utf8')).toBe('Selamat pagi.\n')
  })

  test.skipIf(process.platform === 'win32').each<[name: string, argv: string[], draft: string, target: string]>([
    ['a link to it', ['konten', '--format', 'json:link.json'], 'konten/b.txt', 'link.json'],
    ['a link to its folder', ['dekat/b.txt', '--format', 'json:konten/b.txt'], 'konten/b.txt', ''],
    ['the name of a draft that cannot be read', ['latin.txt', '--format', 'json:latin.txt'], 'latin.txt', ''],
  ])('no draft is overwritten: %s', async (_name, argv, draft, target) => {
    await writeFile(path.join(cwd, 'latin.txt'), Buffer.from([0xe9, 0x20, 0x61]))
    await symlink('konten', path.join(cwd, 'dekat'))
    if (target !== '') await symlink('konten/b.txt', path.join(cwd, target))
    const before = await readFile(path.join(cwd, draft))
    const {code, stderr} = await check(argv)
    expect([code, stderr.split('\n')[0]?.replace(/"[^"]*"/, '""')]).toEqual([2, 'The report would overwrite the draft "".'])
    expect(await readFile(path.join(cwd, draft))).toEqual(before)
  })

  test('what was not checked is said on stderr where no one reads the report', async () => {
    expect(await check(['konten', 'gone.txt', '--format', 'gitlab:out.json'])).toEqual({code: 2, stdout: '', stderr: 'not checked: gone.txt: no such file or folder. Check the spelling\nReport written: out.json\n'})
  })
})

describe('in a build', () => {
  test('paths start at the root of the repository, wherever the command runs', async () => {
    execFileSync('git', ['init', '-q'], {cwd})
    const issues = async (folder: string, file: string) => (JSON.parse((await check([file, '--format', 'gitlab'], {cwd: folder})).stdout) as {location: {path: string}}[]).map(({location}) => location.path)
    const inside = path.join(cwd, 'konten')
    expect([await issues(cwd, './konten/a.txt'), await issues(inside, 'a.txt'), await issues(inside, path.join(inside, 'a.txt')), await issues(inside, '../konten/a.txt')]).toEqual([['konten/a.txt'], ['konten/a.txt'], ['konten/a.txt'], ['konten/a.txt']])
  })

  test('github adds its table to the end of the step summary', async () => {
    await writeFile(path.join(cwd, 'summary.md'), 'Before\n')
    const {stdout} = await check(['konten', '--format', 'github'], {env: {GITHUB_STEP_SUMMARY: path.join(cwd, 'summary.md')}})
    expect(stdout).toMatch(/^::error file=konten\/a\.txt,line=1,endLine=1,col=5,endColumn=19,title=VIOLATION%3A /)
    expect((await readFile(path.join(cwd, 'summary.md'), 'utf8')).split('\n').slice(0, 2)).toEqual(['Before', '### Neutrality of posts'])
  })
})

describe('a hostile draft in a hostile file', () => {
  const escape = '\u001b'
  const draft = `::error::stolen\n%0A::set-output name=a::b\n##[add-mask]x ##vso[task.setvariable]y\n=cmd|' /C calc'!A1 coblos nomor 2 ${escape}]0;stolen\u0007 \u202etxt.exe\u202c\n</script><script>alert(1)</script>\n::stop-commands::x coblos nomor 1`
  const file = `konten/::error::${escape}[31m,line=1%0A::x.txt`

  test.each(['text', 'compact', 'github', 'markdown', 'junit', 'gitlab', 'sarif', 'json', 'html'])('%s: no line of it is obeyed by a build server or a terminal', async format => {
    await writeFile(path.join(cwd, 'd.txt'), draft)
    await writeFile(path.join(cwd, file.replaceAll('/::', '/')), draft)
    await writeFile(path.join(cwd, '::warning::y.txt'), draft)
    const {stdout} = await check(['d.txt', file.replaceAll('/::', '/'), '::warning::y.txt', '--format', format, '--verbose'])
    const lines = stdout.split(/\r\n|\r|\n/)
    expect(lines.filter(line => line.trimStart().startsWith('::') && !/^::(?:error|warning|notice) file=/.test(line))).toEqual([])
    if (format === 'github') expect(lines.filter(line => line.startsWith('::')).every(line => /^::(?:error|warning|notice) file=(?:d\.txt|konten\/error%3A%3A�\[31m%2Cline=1%250A%3A%3Ax\.txt|\.\/%3A%3Awarning%3A%3Ay\.txt),line=\d(?:,endLine=\d,col=\d+,endColumn=\d+)?,title=[^:]*::/.test(line))).toBe(true)
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    if (format !== 'json') expect(stdout).not.toMatch(/##\[|##vso\[/)
    if (format === 'html' || format === 'junit') expect(stdout).not.toContain('<script')
  })
})

test('what is told on stderr of a hostile name is not obeyed either', async () => {
  const hostile = 'a\u001b[31m\n::error::x\u2028'
  await writeFile(path.join(cwd, 'kosong\n::error::x.txt'), '')
  await writeFile(path.join(cwd, 'kolom.csv'), '"a\n::error::x","b"\n1,2\n')
  const runs = await Promise.all([
    check([`${hostile}.txt`, 'kosong\n::error::x.txt', 'kolom.csv', '--format', 'json']), check(['d.txt', '--rules', hostile]), check(['d.txt', '--format', `json:${hostile}/x.json`]), check([`${hostile}.txt`, '--list-files']),
    run(['accept', `${hostile}.txt`, '--reason', 'x', '--by', 'y'], {cwd}), run(['explain', hostile], {cwd}), run(['phase', '--region', hostile], {cwd}), run(['--print-config', hostile], {cwd}),
  ])
  for (const {code, stderr} of runs) {
    expect(stderr.split('\n').filter(line => line.trimStart().startsWith('::'))).toEqual([])
    expect(stderr).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029]/)
    expect([code, stderr === '']).toEqual([2, false])
  }
})

describe('for a person at a terminal', () => {
  test('articles are links where the terminal opens them', async () => {
    const link = (await check(['konten'], {env: {FORCE_HYPERLINK: '1'}})).stdout
    expect(link).toMatch(/Law {6}\u001b\]8;;https:[^\u001b]*\u001b\\SKB Netralitas 2022[^\u001b]*\u001b\]8;;\u001b\\\n/)
    expect((await check(['konten'], {env: {FORCE_HYPERLINK: '0'}, screen: true})).stdout).not.toContain('\u001b]8')
    expect((await check(['konten'])).stdout).not.toContain('\u001b')
  })

  test('a long run says how far it is, and takes the line back before the report', async () => {
    const {stdout, stderr} = await check(['konten', '--format', 'compact', '--color', 'never'], {screen: true, tick: 2000})
    expect(stdout).toBe(compact)
    expect(stderr).toBe('\r\u001b[Kchecking … 1 posts, 1 files\r\u001b[Kchecking … 2 posts, 2 files\r\u001b[K')
  })

  test.each<[name: string, setting: Setting]>([
    ['a short run', {screen: true}],
    ['a pipe', {tick: 2000}],
    ['a build', {screen: true, tick: 2000, env: {CI: 'true'}}],
    ['a terminal that takes nothing back', {screen: true, tick: 2000, env: {TERM: 'dumb'}}],
  ])('%s says nothing', async (_name, setting) => {
    expect((await check(['konten', '--format', 'compact'], setting)).stderr).toBe('')
  })

  test('--stats counts on stderr', async () => {
    expect(await check(['konten', '--format', 'compact', '--stats'], {tick: 500})).toMatchObject({code: 1, stdout: compact})
    expect((await check(['konten', '--format', 'compact', '--stats'])).stderr).toBe([
      'Files            2', 'Posts            2', 'Held             0', 'Accepted         0', 'Not checked      0', 'Time             0 seconds',
      'Findings by rule', '      1  ajakan/pilih-nomor  Call to vote for a ballot number', '',
    ].join('\n'))
  })
})
