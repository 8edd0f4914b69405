// @ts-nocheck
import {mkdtempSync, rmSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'

/** An empty cache for one run of the suite, so that no test sees what an earlier run or the user's own program kept. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'netralint-cache-'))
  process.env['XDG_CACHE_HOME'] = folder
  return () => { rmSync(folder, {recursive: true, force: true}) }
}
