import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readPack, shippedFolder} from '../src/cli/load.ts'
import {parseYaml, readByLibrary} from '../src/yaml/document.ts'
import {readPlainly} from '../src/yaml/plain.ts'

const byLibrary = (text: string) => readByLibrary({name: 'a.yaml', text}, [])

describe('the plain reader of YAML', () => {
  it('reads nearly all files that ship, as the library does', async () => {
    const {files} = await readPack(shippedFolder, 'rules')
    const plain = files.filter(({text}) => readPlainly(text) !== undefined)
    expect(plain.length).toBeGreaterThan(files.length * 0.9)
    for (const {name, text} of plain) {
      const [ours, theirs] = [parseYaml({name, text}, []), byLibrary(text)]
      expect(ours.root).toEqual(theirs.root)
      for (let at = 0; at < text.length; at += 997) expect(ours.place(at)).toEqual(theirs.place(at))
    }
  }, 60_000)

  it.each([
    ['lists below their key', 'a:\n- b\n- c: 1\n  d: 2\n'],
    ['lists in lists', '- - a\n  - b\n-   c: d\n    e: f\n'],
    ['brackets', 'a: {b: [c, "d, e", f], g: h i}\nj: k\n'],
    ['comments and empty lines', '# c\n\na: b\n\n  # d\nc:\n  - e\n# f\n'],
    ['JSON', '{"a": [{"b": "c"}, []], "d": {}}'],
    ['marks inside', 'a: b:c d#e "f" it\'s [g]\nh: "it\'s: a#"\n'],
  ])('reads %s', (_, text) => {
    expect(readPlainly(text)).toBeDefined()
    expect(readPlainly(text)).toEqual(byLibrary(text).root)
  })

  it.each([
    ['texts of many lines', 'a: b\n  c\n'], ['block texts', 'a: |\n  b\n'], ['escapes', 'a: "b\\n"\n'], ['two quotation marks', "a: 'b''c'\n"], ['nothing', ''], ['no value', 'a:\nb: c\n'],
    ['keys twice', 'a: b\na: c\n'], ['names', 'a: &b c\n'], ['lost hashtags', 'a: b #c\n'], ['comments after', 'a: b # c\n'], ['tabs', 'a:\tb\n'], ['documents', 'a: b\n---\nc: d\n'], ['depth', '['.repeat(20) + ']'.repeat(20)],
  ])('leaves %s to the library', (_, text) => {
    expect(readPlainly(text)).toBeUndefined()
  })

  it('says of any text what the library says, or nothing', () => {
    const piece = fc.constantFrom('a', 'b-c', 'd e', '1', '- ', '-', ': ', ':', '\n', '\n  ', '\n    ', '\n- ', '\na: ', ' ', '"', '"x"', "'", "'y'", '[', ']', '{', '}', ', ', ',', '# ', '#', 'é', '?', '? ', '&', '*', '!', '|', '>', '%', '@', '`', '~', 'null', '=', '<<')
    const scalar = fc.oneof(fc.constantFrom('a', 'b c', '"d"', "'e: f'", '[]', '[g, h i]', '{j: k}', '{l: [m, "n"], o: {}}', '02', 'no', '~', 'p:q', "r's", '"[s"'), piece)
    const line = fc.tuple(fc.nat(3), fc.constantFrom('', '- ', '- - ', '-   '), fc.constantFrom('', 't: ', 'u: ', 'v-w: ', 'x:'), fc.oneof({weight: 3, arbitrary: scalar}, fc.constant('')))
      .map(([indent, dash, key, value]) => `${'  '.repeat(indent)}${dash}${key}${value}\n`)
    const text = fc.oneof(fc.array(piece, {maxLength: 24}), fc.array(line, {maxLength: 6}), fc.array(fc.oneof({weight: 9, arbitrary: line}, piece), {maxLength: 6})).map(parts => parts.join(''))
    let plainly = 0
    fc.assert(fc.property(text, made => {
      const plain = readPlainly(made)
      if (plain === undefined) return
      plainly++
      expect(plain).toEqual(byLibrary(made).root)
    }), {numRuns: 20_000})
    expect(plainly).toBeGreaterThan(200)
  })
})
