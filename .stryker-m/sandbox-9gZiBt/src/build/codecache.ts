// @ts-nocheck
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'

/** Run in a process of its own: run the bundle over a draft, as `bin/netralint.js` does, and keep the code that it used. */
const keep = `
const {readFileSync, writeFileSync} = require('node:fs')
const {createRequire, wrap} = require('node:module')
const path = require('node:path')
const {Script} = require('node:vm')
const [file, target] = process.argv.splice(1, 2)
process.argv.splice(1, 0, file)
const script = new Script(wrap(readFileSync(file, 'utf8')), {filename: 'netralint.cjs'})
process.on('exit', () => {
  process.exitCode = 0
  const code = script.createCachedData()
  writeFileSync(target, Buffer.concat([code, code]))
})
script.runInThisContext()({}, createRequire(file), {}, file, path.dirname(file))
`

/**
 * Write what V8 made of a bundle beside it, so that the next start need not compile: what it compiled for one draft with findings.
 *
 * V8 refuses it for another version of itself, other flags, or source of another length; what it does not check is whether the
 * bytes are whole, so they are kept twice.
 */
export function writeCodeCache(bundle: string): void {
  // A bundle with other characters takes twice the room; where esbuild can't escape one (in patterns and tagged texts), the source must.
  const [other] = /[^\x00-\x7f]/.exec(readFileSync(bundle, 'utf8')) ?? []
  if (other !== undefined) throw new Error(`${bundle} holds "${other}"; write it as an escape in the source`)
  const draft = path.join(import.meta.dirname, '../../fixtures/drafts/blora.txt')
  execFileSync(process.execPath, ['-e', keep, bundle, `${bundle}.cache`, draft, '--date', '2024-11-25', '--region', 'Blora'], {stdio: ['ignore', 'ignore', 'inherit'], env: {}})
}
