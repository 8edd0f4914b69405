// @ts-nocheck
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {folder, type Folder} from './folder.ts'

const bin = fileURLToPath(new URL('../bin/netralint.js', import.meta.url))

/** Loaded before the command: notes and refuses whatever would leave the computer. */
const hook = `
const {appendFileSync} = require('node:fs')
const refuse = (owner, name, label) => { owner[name] = () => { appendFileSync(process.env.REACHED, label + '\\n'); throw new Error('no network: ' + label) } }
const [net, tls, dns, dgram, http, https, http2] = ['net', 'tls', 'dns', 'dgram', 'http', 'https', 'http2'].map(name => require('node:' + name))
refuse(net.Socket.prototype, 'connect', 'net')
refuse(net.Server.prototype, 'listen', 'listen')
refuse(tls, 'connect', 'tls')
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) { refuse(dns, name, 'dns'); refuse(dns.promises, name, 'dns') }
refuse(dgram, 'createSocket', 'dgram')
for (const each of [http, https]) for (const name of ['request', 'get']) refuse(each, name, 'http')
refuse(http2, 'connect', 'http2')
for (const name of ['fetch', 'WebSocket', 'EventSource']) refuse(globalThis, name, name)
require('node:module').syncBuiltinESMExports()
`

let at: Folder
beforeAll(async () => {
  at = await folder({
    'hook.cjs': hook, 'konten/a.txt': 'Ayo coblos nomor 2, lihat https://contoh.go.id #AriefSriMenang\n', 'konten/b.csv': 'caption\nAyo coblos nomor 2\n', 'konten/c.json': '{"text": "Ayo coblos nomor 2"}',
    'konten/d.yaml': 'text: Ayo coblos nomor 2\n', 'konten/e.md': 'Ayo coblos nomor 2\n', 'konten/f.ndjson': '{"text": "Please vote for number two, it is the best choice for all of us"}\n',
    'aturan/pack.yaml': 'format: 1\npack: {id: dinas, version: "1", title: Aturan Dinas, owner: Dinas}\n',
  })
})
afterAll(async () => {
  await at.remove()
})

/** Run a line of bash in the folder with `$BIN` as the command, loaded after the hook. */
function bash(line: string) {
  const env = {PATH: process.env['PATH'] ?? '', HOME: at.path, SHLVL: '1', REACHED: path.join(at.path, 'reached'), HOOKED: `${process.execPath} --require ./hook.cjs`, NODE: process.execPath, BIN: `${process.execPath} --require ./hook.cjs ${bin}`}
  const {status, stdout, stderr} = spawnSync('bash', ['-c', line], {cwd: at.path, encoding: 'utf8', env})
  return {code: status, stdout, stderr, reached: existsSync(env.REACHED)}
}

/** Every command once, and every form of report. */
const everything = [
  '$BIN konten --date 2024-11-25 --region Blora --verbose --stats --color always --format text --format html:r.html --format sarif:r.sarif --format junit:r.xml --format gitlab:r.json --format markdown:r.md >/dev/null',
  '$BIN konten/a.txt --format github >/dev/null', '$BIN jelaskan ajakan/pilih-nomor >/dev/null', '$BIN rules >/dev/null', '$BIN tahapan --region Blora >/dev/null', '$BIN regulasi >/dev/null',
  '$BIN rules new dinas/pasang-twibbon --rules aturan >/dev/null', '$BIN uji aturan >/dev/null', '$BIN mulai --region Blora >/dev/null', '$BIN terima konten/a.txt --reason contoh --by Rina >/dev/null', '$BIN --help >/dev/null',
].map(line => `${line}; [ $? -le 1 ] || echo "failed: ${line.replaceAll(/["$]/g, '')}"`).join('\n')

describe('no command reaches for the network', () => {
  test('it calls nothing that would', () => {
    expect(bash(`${everything}\ncat reached 2>/dev/null`)).toMatchObject({stdout: '', reached: false})
  })

  test.each(['fetch("http://127.0.0.1:9")', 'require("node:https").get("https://127.0.0.1:9")', 'require("node:net").connect(9)', 'require("node:dns").promises.lookup("localhost")', 'import("node:dgram").then(m => m.createSocket("udp4"))', 'import("node:tls").then(({connect}) => connect(9))'])('and the watch has teeth: %s', code => {
    const {stdout, reached} = bash(`rm -f reached; $HOOKED -e '${code}' 2>/dev/null; wc -l <reached; rm reached`)
    expect([stdout, reached]).toEqual(['1\n', false])
  })

  // Where the system lets us, the kernel watches too; elsewhere the watch above stands alone, as this says.
  const may = (line: string): boolean => spawnSync('bash', ['-c', line], {stdio: 'ignore'}).status === 0
  const apart = may('unshare -rn true') ? 'unshare -rn ' : ''
  const traced = may(`${apart}strace -f -e trace=socket,connect,bind,listen,sendto,sendmsg -o /dev/null true`) ? 'strace -f -e trace=socket,connect,bind,listen,sendto,sendmsg -o trace ' : ''
  test(`it works ${apart === '' ? 'beside' : 'without'} network interfaces, ${traced === '' ? 'untraced' : 'and asks the system for no socket'}`, () => {
    const {code, stdout} = bash(`${apart}${traced}$BIN konten/b.csv --format compact --lang en --date 2024-11-25 --region Blora; code=$?; [ ! -e trace ] || grep -v '^[0-9]* *[+-]' trace; exit $code`)
    expect([code, stdout.split('\n').at(-2)]).toEqual([1, '1 violation, 0 warnings, 0 notes · 1 post, 1 file checked'])
  })
})
