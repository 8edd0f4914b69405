// @ts-nocheck
import {createWriteStream, mkdirSync, writeFileSync} from 'node:fs'
import {once} from 'node:events'
import path from 'node:path'
import {loadRules} from '../../src/cli/load.ts'
import {corpus} from './corpus.ts'
import {plantedCalls} from './planted.ts'

// tsx test/bench/make.ts POSTS TARGET: posts as NDJSON in a file, or as text files if the target ends in a slash.
const [posts = '1000', target = 'posts.ndjson'] = process.argv.slice(2)
const ruleset = await loadRules([], process.cwd())
const made = corpus({seed: 20_240_214, posts: Number(posts), planted: plantedCalls(ruleset)})
if (target.endsWith('/')) {
  let count = 0
  for (const text of made) {
    const folder = path.join(target, String(Math.floor(count / 1000)))
    if (count % 1000 === 0) mkdirSync(folder, {recursive: true})
    writeFileSync(path.join(folder, `${count++}.txt`), text)
  }
} else {
  const file = createWriteStream(target)
  let count = 0
  for (const text of made) if (!file.write(`${JSON.stringify({id: String(++count), text})}\n`)) await once(file, 'drain')
  file.end()
}
