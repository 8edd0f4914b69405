#!/usr/bin/env node
// Where Node keeps compiled code between runs (from 22.1 on), let it.
require('node:module').enableCompileCache?.()
require('../dist/cli/netralint.cjs')
