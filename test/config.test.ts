import {symlink} from 'node:fs/promises'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {mergeSettings, readSettings} from '../src/config/settings.ts'
import {template} from '../src/config/template.ts'
import {UserError} from '../src/errors.ts'
import {folder, type Folder} from './folder.ts'
import type {Run} from './world.ts'

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

/** A folder that is gone when the test ends. */
async function inFolder(files: Readonly<Record<string, string>>): Promise<Folder> {
  const one = await folder(files)
  made.push(one)
  return one
}

const [broken, warned, clean] = ['Ayo coblos nomor 2\n', 'Kalau capres 2024 siapa? ✌️\n', 'Layanan buka pukul 08.00.\n']

/** What the last lines of a text report say of the run. */
const closing = ({stdout}: Run): string[] => stdout.split('\n').filter(line => /^(?:Checked for|Configuration|Severities|Threshold|Files ignored|Note)/.test(line))

describe('a configuration file', () => {
  const refusal = (text: string): string => {
    try {
      readSettings({name: 'netralint.yaml', text})
    } catch (error) {
      if (error instanceof UserError) return error.text.en.replace('Configuration refused:\n', '')
      throw error
    }
    return 'accepted'
  }

  test.each<[name: string, text: string, expected: string]>([
    ['empty', '', 'accepted'],
    ['only comments', '# region: Blora\n', 'accepted'],
    ['an unknown key', 'regoin: Blora\n', 'netralint.yaml:1:1 unknown key "regoin"\n    did you mean "region"?'],
    ['an unknown kind of account', 'account: instnsi\n', 'netralint.yaml:1:1 "instnsi" is no value for "account"\n    did you mean "instansi"?'],
    ['an unknown severity', 'severity:\n  isyarat/jari: wrning\n', 'netralint.yaml:2:3 "wrning" is no value for "isyarat/jari"\n    did you mean "warning"?'],
    ['an unknown field', 'fields: {txt: [takarir]}\n', 'netralint.yaml:1:10 unknown key "txt"\n    did you mean "text"?'],
    ['an unknown limit', 'limits: {file_mb: 5}\n', 'netralint.yaml:1:10 unknown key "file_mb"\n    did you mean "file-mb"?'],
    ['a limit that is no number', 'limits: {file-mb: 5 MB}\n', 'netralint.yaml:1:10 "file-mb" must be a whole number from 1 to 500'],
    ['a limit of nothing', 'limits: {post-characters: 0}\n', 'netralint.yaml:1:10 "post-characters" must be a whole number from 1 to 100000000'],
    ['a limit beyond all limits', 'limits: {json-depth: 1e9, yaml-depth: 501}\n', 'netralint.yaml:1:10 "json-depth" must be a whole number from 1 to 1000\nnetralint.yaml:1:27 "yaml-depth" must be a whole number from 1 to 500'],
    ['a list where a text belongs', 'region: [Blora]\n', 'netralint.yaml:1:9 "region" must be text'],
    ['an unquoted star', 'ignore:\n  - *.lama.md\n', 'netralint.yaml:2:5 "ignore" holds texts; quote what contains ": " or begins with a special character'],
    ['several mistakes at once', 'regoin: Blora\nfail-on: eror\n', 'netralint.yaml:1:1 unknown key "regoin"\n    did you mean "region"?\nnetralint.yaml:2:1 "eror" is no value for "fail-on"\n    did you mean "error"?'],
  ])('%s', (_name, text, expected) => {
    expect(refusal(text)).toBe(expected)
  })

  test('values are text: a code stays what it is', () => {
    expect(readSettings({name: 'a/netralint.yaml', text: 'region: 33.10\nelections: pilkada-2024\nfail-on: never\nroot: true\nfields: {text: takarir, account-kind: [jenis]}\n'})).toEqual({
      files: ['a/netralint.yaml'], root: true, region: {value: '33.10', at: 'a/netralint.yaml:1:1'}, failOn: {value: 'never', at: 'a/netralint.yaml:3:1'},
      elections: {value: [{value: 'pilkada-2024', at: 'a/netralint.yaml:2:12'}], at: 'a/netralint.yaml:2:1'},
      severity: new Map(), packs: [], ignore: [], fields: {text: ['takarir'], accountKind: ['jenis']}, limits: {},
    })
  })

  test('the nearest file wins; packs and ignored paths add up', () => {
    const read = (name: string, text: string) => readSettings({name, text})
    const merged = mergeSettings(
      read('b/netralint.yaml', 'region: Rembang\nseverity: {tagar: info}\nignore: [lama/]\n'),
      read('netralint.yaml', 'region: Blora\naccount: desa\nseverity: {tagar: off, isyarat: off}\nignore: [arsip/]\npacks: [aturan]\n'))
    expect(merged).toMatchObject({files: ['b/netralint.yaml', 'netralint.yaml'], region: {value: 'Rembang'}, account: {value: 'desa'}})
    expect([...merged.severity].map(([name, {value}]) => [name, value])).toEqual([['tagar', 'info'], ['isyarat', 'off']])
    expect([merged.ignore.map(({value}) => value), merged.packs.map(({value}) => value)]).toEqual([['arsip/', 'lama/'], ['aturan']])
  })
})

describe('what applies to a draft', () => {
  test('the configuration found upward from it, not from where the command runs', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nregion: Blora\n', 'a/b/draf.txt': clean, 'c/draf.txt': clean, 'c/netralint.yaml': 'region: Rembang\nroot: true\n'})
    const region = async (argv: string[], below: string) => /Checked for [^,]*, ([^:]*):/.exec((await run([...argv, '--lang', 'en'], {below})).stdout)?.[1]
    expect([await region(['draf.txt'], 'a/b'), await region(['../../c/draf.txt'], 'a/b'), await region(['c'], '.'), await region(['c/*.txt'], '.')])
      .toEqual(['Kabupaten Blora (33.16)', 'Kabupaten Rembang (33.17)', 'Kabupaten Rembang (33.17)', 'Kabupaten Rembang (33.17)'])
  })

  test('flags win over it, and a post over both', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nregion: Blora\n', 'a.md': `---\nwilayah: Rembang\n---\n${clean}`, 'b.txt': clean})
    const {stdout} = await run(['a.md', 'b.txt', '--region', 'Kudus', '--format', 'ndjson'])
    expect(stdout.trim().split('\n').map(line => (JSON.parse(line) as {region: string}).region)).toEqual(['33.17', '33.19'])
  })

  test('stdin uses the current folder, or that of its name', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nregion: Blora\n', 'c/netralint.yaml': 'region: Rembang\n'})
    const region = async (argv: string[]) => (JSON.parse((await run([...argv, '--format', 'ndjson'], {stdin: clean})).stdout) as {region: string}).region
    expect([await region([]), await region(['--stdin-filename', 'c/draf.txt'])]).toEqual(['33.16', '33.17'])
    expect(closing(await run(['--stdin-filename', 'c/draf.txt', '--lang', 'en'], {stdin: clean}))[0]).toMatch(/^Checked for 25 November 2024, Kabupaten Rembang/)
  })

  test('names of columns reach the parser', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nregion: Blora\nfields: {text: [tulisan]}\n', 'a.csv': `tulisan,catatan\n${broken.trim()},x\n`})
    expect((JSON.parse((await run(['a.csv', '--format', 'ndjson'])).stdout) as {status: string}).status).toBe('violation')
  })

  test('every file has its own threshold', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nregion: Blora\n', 'longgar/netralint.yaml': 'fail-on: never\n', 'longgar/a.txt': broken, 'ketat/netralint.yaml': 'fail-on: warning\n', 'ketat/a.txt': warned, 'b.txt': warned})
    const code = async (...argv: string[]) => (await run(argv)).code
    expect([await code('longgar'), await code('ketat'), await code('b.txt'), await code('.'), await code('longgar', '--fail-on', 'error')]).toEqual([0, 1, 0, 1, 1])
    expect(closing(await run(['.', '--lang', 'en'])).slice(-1)).toEqual(['Threshold from the configuration: warning (ketat/netralint.yaml:1:1), never (longgar/netralint.yaml:1:1)'])
  })

  test('a value that names what does not exist is an error with its place, also where a flag wins over it', async () => {
    const {run, write} = await inFolder({'draf.txt': clean})
    const error = async (text: string, ...argv: string[]) => {
      await write('netralint.yaml', text)
      return run(['draf.txt', '--lang', 'en', ...argv])
    }
    const refused = (stderr: string) => ({code: 2, stdout: '', stderr})
    expect(await error('root: true\nregion: Blorra\n', '--region', 'Blora')).toEqual(refused('netralint.yaml:2:1: Unknown region "Blorra". Did you mean "Blora"?\n'))
    expect(await error('elections: [pilkada-2025]\n')).toEqual(refused('netralint.yaml:1:13: No election "pilkada-2025".\ndid you mean "pilkada-2024"?\n'))
    expect(await error('severity: {isyarat/jri: off}\n')).toEqual(refused('netralint.yaml:1:12: No rule or kind of rule "isyarat/jri".\ndid you mean "isyarat/jari"?\n'))
    expect(await error('packs: [gone]\n')).toEqual(refused('No rule files (.yaml) in "gone".\ncheck the folder after --rules, or under packs in netralint.yaml\n'))
  })

  test('a file whose name nobody reads is an error, not silence', async () => {
    const {run} = await inFolder({'draf.txt': clean, 'netralint.yml': 'region: Blora\n'})
    expect(await run(['draf.txt', '--lang', 'en'])).toEqual({code: 2, stdout: '', stderr: 'File "netralint.yml" is not read: its name must be netralint.yaml.\nrename it to netralint.yaml\n'})
  })

  test('an office of the whole country has no region', async () => {
    const {run} = await inFolder({'draf.txt': clean, 'netralint.yaml': 'region: nasional\n'})
    const said = async (...argv: string[]) => (await run(['draf.txt', '--date', '2024-11-25', '--lang', 'en', ...argv])).stdout.split('\n').find(line => line.startsWith('Checked for'))
    const none = 'Checked for 25 November 2024, no region (add --region): 2024 regional elections, quiet period'
    expect([await said(), await said('--region', 'Nasional')]).toEqual([none, none])
    // A post for all says so, whatever region the run has.
    const {stdout} = await run(['--stdin-filename', 'a.ndjson', '--region', 'Blora', '--format', 'ndjson'], {stdin: '{"text":"Pagi.","region":"Nasional"}\n'})
    expect(JSON.parse(stdout)).toMatchObject({status: 'clean'})
    expect(JSON.parse(stdout)).not.toHaveProperty('region')
  })

  test('a link that leads nowhere is an error', async () => {
    const {run, path: folder} = await inFolder({'draf.txt': clean})
    await symlink('hilang/netralint.yaml', `${folder}/netralint.yaml`)
    expect(await run(['draf.txt', '--lang', 'en'])).toEqual({code: 2, stdout: '', stderr: 'File "netralint.yaml" is a link to a file that is not there.\nmend the link; in CI its submodule may not have been fetched\n'})
  })
})

describe('severities of the office', () => {
  const severities = async (text: string) => {
    const {run} = await inFolder({'netralint.yaml': `root: true\nregion: Blora\n${text}`, 'draf.txt': 'Ayo coblos nomor 2 ✌️\n'})
    const {code, stdout} = await run(['draf.txt', '--format', 'ndjson', '--lang', 'en'])
    const {findings, held} = JSON.parse(stdout) as {findings: {rule: string; severity: string}[]; held: {rule: string; reason: string}[]}
    return [code, findings.map(({rule, severity}) => `${rule} ${severity}`), held.map(({rule, reason}) => `${rule} ${reason}`)]
  }
  const off = 'the rule is switched off in the configuration'

  test.each<[name: string, text: string, expected: unknown[]]>([
    ['as the rules have it', '', [1, ['ajakan/pilih-nomor error', 'isyarat/jari warning'], []]],
    ['a rule off is held, not lost', 'severity: {ajakan/pilih-nomor: off}\n', [0, ['isyarat/jari warning'], [`ajakan/pilih-nomor ${off}`]]],
    ['a kind', 'severity: {isyarat: error, ajakan: info}\n', [1, ['ajakan/pilih-nomor info', 'isyarat/jari error'], []]],
    ['a rule wins over its kind', 'severity: {ajakan: off, ajakan/pilih-nomor: warning}\n', [0, ['ajakan/pilih-nomor warning', 'isyarat/jari warning'], []]],
  ])('%s', async (_name, text, expected) => {
    expect(await severities(text)).toEqual(expected)
  })

  test('are said in the last lines', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nseverity: {isyarat/jari: off, tagar: info}\n', 'draf.txt': clean})
    expect(closing(await run(['draf.txt', '--lang', 'en'])).slice(1)).toEqual([
      'Configuration: netralint.yaml', 'Note: Severities set in the configuration: isyarat/jari: switched off (netralint.yaml:2:12), tagar: info (netralint.yaml:2:31)',
    ])
  })
})

describe('ignored files', () => {
  const files = {
    'netralint.yaml': 'root: true\nregion: Blora\nignore: [arsip/, "*.lama.txt"]\npacks: [aturan]\n', 'a.txt': clean, 'b.lama.txt': broken, 'arsip/c.txt': broken,
    'aturan/catatan.txt': broken, 'aturan/pack.yaml': 'format: 1\npack: {id: dinas, version: "1"}\n',
  }

  test('are counted when found; packs are no drafts', async () => {
    const {run} = await inFolder(files)
    const result = await run(['.', '--lang', 'en'])
    expect([result.code, closing(result).slice(1)]).toEqual([0, ['Configuration: netralint.yaml', 'Files ignored by the configuration: 2']])
  })

  test('are reported when named, and are never a clean bill', async () => {
    const {run} = await inFolder(files)
    const both = await run(['a.txt', 'arsip/c.txt', '--lang', 'en'])
    expect([both.code, closing(both)[2]]).toEqual([0, 'Note: arsip/c.txt is ignored by "arsip/" in netralint.yaml:3:10; it was not checked'])
    expect(await run(['arsip/c.txt', '--format', 'ndjson', '--lang', 'en'])).toEqual({code: 2, stdout: '', stderr: 'note: arsip/c.txt is ignored by "arsip/" in netralint.yaml:3:10; it was not checked\nnote: not one post was checked, so the exit code is 2; check the patterns under ignore and the name of the folder\n'})
  })

  test('a nearer file may take one back', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nignore: ["*.lama.txt"]\n', 'sub/netralint.yaml': 'ignore: ["!ini.lama.txt"]\n', 'sub/ini.lama.txt': clean, 'sub/itu.lama.txt': clean})
    expect(await run(['sub', '--list-files', '--lang', 'en'])).toEqual({code: 0, stderr: '', stdout: 'sub/ini.lama.txt\nsub/itu.lama.txt  (ignored by "*.lama.txt" in netralint.yaml:2:10)\n'})
  })
})

describe('what applies is shown', () => {
  test('--print-config, in words and as JSON', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nregion: Blora\nignore: [arsip/]\n', 'draf.txt': clean})
    expect(await run(['--print-config', 'draf.txt', '--account', 'desa', '--lang', 'en'])).toEqual({code: 0, stderr: '', stdout: `What applies to draf.txt:
  Configuration    netralint.yaml  (found upward from the draft)
  Region           Kabupaten Blora (33.16)  (netralint.yaml:2:1)
  Account          desa  (--account)
  Elections        those in force  (default)
  Fails on         error  (default)
  Added packs      none  (default)
  Severities set   none  (default)
  Ignored          arsip/  (netralint.yaml:3:10)
  Field names      none  (default)
  Limits           file-mb: 64, line-mb: 64, unpacked-mb: 128, post-characters: 1000000, post-findings: 10000, report-findings: 50000, word-steps: 1000, json-depth: 200, yaml-depth: 100, sheet-columns: 1000, merged-cells: 1000000  (default)
  Accepted         none  (default)
`})
    expect(await run(['--print-config', 'drft.txt', '--lang', 'en'])).toEqual({code: 2, stdout: '', stderr: 'No file or folder "drft.txt".\ncheck the spelling\n'})
    const {stdout} = await run(['--print-config', '--format', 'json', '--lang', 'en'])
    expect(JSON.parse(stdout)).toMatchObject({region: {value: '33.16', from: 'netralint.yaml:2:1'}, account: {value: 'instansi', from: 'default'}, ignore: {value: ['arsip/'], from: 'netralint.yaml:3:10'}})
  })

  test('limits that were changed, and what is over one', async () => {
    const {run, write} = await inFolder({'netralint.yaml': 'root: true\nlimits: {post-characters: 20}\n', 'ketat/netralint.yaml': 'limits: {file-mb: 1}\n', 'draf.txt': clean, 'ketat/draf.txt': 'Pagi.'})
    await write('ketat/besar.txt', 'Pagi. '.repeat(200_000))
    const {stdout} = await run(['--print-config', 'ketat/draf.txt', '--format', 'json', '--lang', 'en'])
    expect(JSON.parse(stdout)).toMatchObject({limits: {value: ['file-mb: 1', 'line-mb: 64', 'unpacked-mb: 128', 'post-characters: 20', 'post-findings: 10000', 'report-findings: 50000', 'word-steps: 1000', 'json-depth: 200', 'yaml-depth: 100', 'sheet-columns: 1000', 'merged-cells: 1000000'], from: 'netralint.yaml:2:10, ketat/netralint.yaml:1:10'}})
    const found = await run(['.', '--format', 'json', '--lang', 'en'])
    const {files} = JSON.parse(found.stdout) as {files: {filePath: string; status: string; reason?: string}[]}
    expect([found.code, found.stderr.trim().split('\n')]).toEqual([2, [
      'not checked: draf.txt: post is longer than 20 characters; split it into several with --- lines, or raise the limit in netralint.yaml: limits: {post-characters: 40}',
      'not checked: ketat/besar.txt: file is larger than 1 MB; split it into several files, or raise the limit in netralint.yaml: limits: {file-mb: 2}',
    ]])
    expect(files.map(({filePath, status}) => [filePath, status])).toEqual([['draf.txt', 'unchecked'], ['ketat/draf.txt', 'checked'], ['ketat/besar.txt', 'unchecked']])
    const piped = await run(['-', '--stdin-filename', 'ketat/pipa.txt', '--lang', 'en'], {stdin: 'Pagi. '.repeat(200_000)})
    expect([piped.code, piped.stdout]).toEqual([2, expect.stringContaining('limits: {file-mb: 2}')])
  })

  test('--list-files as JSON, with what is missing', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nignore: [b.txt]\n', 'a.txt': clean, 'b.txt': clean, 'lama.doc': clean})
    const {code, stdout} = await run(['a.txt', 'b.txt', 'gone.txt', 'lama.doc', '--list-files', '--format', 'json', '--lang', 'en'])
    expect([code, JSON.parse(stdout)]).toEqual([2, {
      files: ['a.txt'], ignored: [{file: 'b.txt', by: 'by "b.txt" in netralint.yaml:2:10'}], unchecked: [{file: 'gone.txt', reason: 'no such file or folder. Check the spelling'}, {file: 'lama.doc', reason: expect.stringContaining('.docx') as string}],
    }])
  })

  test('phase takes the region from the configuration', async () => {
    const {run} = await inFolder({'netralint.yaml': 'root: true\nregion: Blora\n'})
    expect((await run(['phase', '--lang', 'en'])).stdout.split('\n')[0]).toBe('25 November 2024, Kabupaten Blora (33.16)')
  })
})

describe('init', () => {
  test('writes a file that is read, and overwrites none', async () => {
    const {run, read} = await inFolder({})
    expect(await run(['init', '--region', 'Blora', '--account', 'desa', '--lang', 'en'])).toEqual({
      code: 0, stderr: '', stdout: 'netralint.yaml written: Kabupaten Blora (33.16), account desa.\nNext: netralint draft.txt (no --region needed), or see what applies: netralint --print-config\n',
    })
    expect(readSettings({name: 'x', text: await read('netralint.yaml')})).toMatchObject({region: {value: '33.16'}, account: {value: 'desa'}, failOn: {value: 'error'}})
    expect(await run(['mulai', '--region', 'Rembang'])).toEqual({code: 2, stdout: '', stderr: 'netralint.yaml sudah ada di folder ini.\nubah isinya, atau timpa dengan --force\n'})
    expect((await run(['mulai', '--region', 'nasional', '--force'])).stdout.split('\n')[0]).toBe('netralint.yaml ditulis: seluruh Indonesia, akun instansi.')
    expect(readSettings({name: 'x', text: await read('netralint.yaml')})).not.toHaveProperty('region')
  })

  test('every line that is offered as a comment is one that could be used', async () => {
    const {run, read} = await inFolder({})
    await run(['init', '--region', 'Blora'])
    const offered = (await read('netralint.yaml')).split('\n').filter(line => /^# [a-z-]+: /.test(line)).map(line => line.slice(2))
    expect(offered).toHaveLength(7)
    expect(readSettings({name: 'x', text: offered.join('\n')})).toMatchObject({root: true, fields: {text: ['takarir']}})
  })

  test('names the schema for editors, where one lies in the project', () => {
    const text = template({account: 'instansi', schema: 'node_modules/netralint/schemas/config.schema.json'}, 'en')
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=node_modules/netralint/schemas/config.schema.json')
    expect(readSettings({name: 'x', text})).toMatchObject({account: {value: 'instansi'}})
  })

  test('asks at a keyboard, and again after a slip', async () => {
    const {run, read} = await inFolder({})
    const {code, stderr} = await run(['init', '--lang', 'en'], {keyboard: true, stdin: 'Blorra\nBlora\npejabt\n3\n'})
    expect([code, stderr.split('\n').filter(line => /Unknown|No kind/.test(line)).map(line => line.replace(/^.*: (?=Unknown|No kind)/, ''))]).toEqual([0, [
      'Unknown region "Blorra". Did you mean "Blora"?', 'No kind of account "pejabt". Did you mean "pejabat"?',
    ]])
    expect(readSettings({name: 'x', text: await read('netralint.yaml')})).toMatchObject({region: {value: '33.16'}, account: {value: 'pejabat'}})
  })

  test('a person who leaves has written nothing', async () => {
    const {run, read} = await inFolder({})
    expect(await run(['init', '--lang', 'en'], {keyboard: true, stdin: ''})).toMatchObject({code: 2, stdout: '', stderr: expect.stringContaining('Stopped: nothing was written.') as string})
    await expect(read('netralint.yaml')).rejects.toThrow('ENOENT')
  })
})
