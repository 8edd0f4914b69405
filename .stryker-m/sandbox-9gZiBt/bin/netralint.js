#!/usr/bin/env node
// @ts-nocheck
const {closeSync, fstatSync, openSync, readFileSync, readSync} = require('node:fs')
const path = require('node:path')
const {Script} = require('node:vm')

// The same as `node:module`, which is loaded already.
const Module = module.constructor
const file = path.join(__dirname, '../dist/cli/netralint.cjs')

/** Bytes that a file holds twice, or undefined if the two differ. */
function readTwice(name) {
  const descriptor = openSync(name, 'r')
  const half = fstatSync(descriptor).size / 2
  const bytes = Buffer.allocUnsafeSlow(half)
  const again = Buffer.allocUnsafe(Math.min(half, 64 * 1024))
  let at = readSync(descriptor, bytes, 0, half, 0) === half ? 0 : Infinity
  while (at < half) {
    const read = readSync(descriptor, again, 0, Math.min(again.length, half - at), half + at)
    if (read === 0 || bytes.compare(again, 0, read, at, at + read) !== 0) break
    at += read
  }
  closeSync(descriptor)
  return at === half ? bytes : undefined
}

/** The bundle with the code that V8 made of it at the build; undefined if that is not there, not whole, or of another V8. */
function compiled() {
  try {
    const cachedData = readTwice(`${file}.cache`)
    if (cachedData === undefined) return undefined
    const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {filename: 'netralint.cjs', cachedData})
    return script.cachedDataRejected ? undefined : script
  } catch {
    return undefined
  }
}

// Node from 22.1 on keeps compiled code itself; before, what the build kept is used. Without either, it takes longer.
const script = Module.enableCompileCache === undefined ? compiled() : void Module.enableCompileCache()
if (script === undefined) require(file)
else script.runInThisContext()({}, Module.createRequire(file), {}, file, path.dirname(file))
