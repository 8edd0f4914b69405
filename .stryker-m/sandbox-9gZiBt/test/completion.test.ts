// @ts-nocheck
import {execFileSync} from 'node:child_process'
import {describe, expect, test, vi} from 'vitest'
import {scripts} from '../src/cli/shells.ts'
import {run} from './world.ts'

// A ruleset is never changed: every run shares one.
vi.mock('../src/cli/load.ts', async importOriginal => {
  const original = await importOriginal<typeof import('../src/cli/load.ts')>()
  const shipped = original.loadRules([], process.cwd())
  return {...original, loadRules: () => shipped}
})

/** The words offered for a line, without what they are. */
async function offered(line: string): Promise<string[]> {
  const {stdout} = await run(['complete'], {env: {COMP_LINE: line}})
  return stdout.split('\n').filter(each => each !== '').map(each => each.split('\t')[0] ?? '')
}

describe('what is offered', () => {
  test.each<[line: string, words: readonly string[]]>([
    ['netralint ata', []],
    ['netralint at', ['aturan']],
    ['netralint ru', ['rules']],
    ['netralint rules ', ['new', 'baru']],
    ['netralint completion ', ['bash', 'zsh', 'fish']],
    ['netralint draf', []],
    ['netralint draf.txt --ver', ['--verbose']],
    ['netralint aturan baru --ru', ['--rules']],
    ['netralint test --fail-on w', ['warning']],
    ['netralint draf.txt --fail-on=', ['--fail-on=error', '--fail-on=warning', '--fail-on=info', '--fail-on=never']],
    ['netralint draf.txt --phase masa', ['masa-tenang']],
    ['netralint rules --kind k', ['konflik', 'kemenangan']],
    ['netralint --region blor', ['Blora']],
    ['netralint --region=33.16', ['--region=33.16']],
    ['netralint --election al', ['all']],
    ['netralint explain ajakan/pilih-no', ['ajakan/pilih-nomor']],
    ['netralint jelaskan skb-2022:D12', ['skb-2022:D12']],
    ['netralint explain skb-2022:D12 ', []],
  ])('%s', async (line, words) => {
    expect(await offered(line)).toEqual(words)
  })

  test('commands in both languages, none of the hidden', async () => {
    const words = await offered('netralint ')
    expect([words.slice(0, 2), words.includes('complete'), words.includes('uji')]).toEqual([['check', 'periksa'], false, true])
  })

  test('each with what it is', async () => {
    expect((await run(['complete'], {env: {COMP_LINE: 'netralint explain skb-2022:D12'}})).stdout).toBe('skb-2022:D12\tSKB Netralitas 2022, Lampiran II, pelanggaran disiplin angka 12\n')
  })
})

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'] as const)('prints the script for %s', async shell => {
    expect(await run(['completion', shell])).toEqual({code: 0, stdout: scripts[shell], stderr: ''})
  })

  test('knows no other shell', async () => {
    expect(await run(['pelengkap', 'tcsh'])).toEqual({code: 2, stdout: '', stderr: 'Tidak ada pelengkap untuk "tcsh".\npilih: bash, zsh, fish\n'})
  })
})

describe('the script for bash', () => {
  /** The words that bash would put in, for a command that offers these. */
  const replies = (line: string, words: readonly string[]) => execFileSync('bash', ['--norc', '-c', `
    netralint() { [[ $COMP_LINE == "$WANT" && $* == complete ]] && printf '%b' "$WORDS"; }
    eval "$SCRIPT"; eval "$SCRIPT"
    COMP_LINE=$WANT COMP_POINT=\${#WANT}; _netralint; printf '%s\\n' "\${COMPREPLY[@]}"
  `], {encoding: 'utf8', env: {PATH: process.env['PATH'], SCRIPT: scripts.bash, WANT: line, WORDS: words.map(word => `${word}\\tapa\\n`).join('')}}).trimEnd().split('\n')

  test.each<[line: string, words: readonly string[], replies: readonly string[]]>([
    ['netralint explain ajakan/', ['ajakan/golput'], ['ajakan/golput']],
    ['netralint explain skb-2022:D', ['skb-2022:D1', 'skb-2022:D2'], ['D1', 'D2']],
    ['netralint --region=33', ['--region=33.16'], ['33.16']],
    ['netralint --region Aceh', ['Aceh Selatan'], ['Aceh\\ Selatan']],
    ['netralint draf', [], ['']],
    ['netralint $(touch jebol) --q', ['--quiet'], ['--quiet']],
  ])('%s', (line, words, expected) => {
    expect(replies(line, words)).toEqual(expected)
  })
})
