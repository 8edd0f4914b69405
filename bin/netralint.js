#!/usr/bin/env node
const {readFileSync} = require('node:fs')
const path = require('node:path')
const {Script} = require('node:vm')

// The same as `node:module`, which is loaded already.
const Module = module.constructor
const file = path.join(__dirname, '../dist/cli/netralint.cjs')

/** The bundle with the code that V8 made of it at the build; undefined if that is not there, not whole, or of another V8. */
function compiled() {
  try {
    const twice = readFileSync(`${file}.cache`)
    const cachedData = twice.subarray(0, twice.length / 2)
    if (!cachedData.equals(twice.subarray(twice.length / 2))) return undefined
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
