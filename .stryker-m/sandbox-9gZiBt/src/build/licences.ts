// @ts-nocheck
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'

/** The licences of the packages that some files belong to: whoever passes their code on must pass these on too. */
export async function licencesOf(files: readonly string[], root: string): Promise<string> {
  const folders = new Set(files.flatMap(file => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.split(path.sep).join('/'))?.[0] ?? []))
  const texts = await Promise.all([...folders].sort().map(async folder => await licenceOf(path.join(root, folder))))
  return `netralint holds code of these packages.\n\n${texts.join('\n')}`
}

/** Name, version, and licence of one package. A package that says nothing may not be passed on. */
async function licenceOf(folder: string): Promise<string> {
  const {name, version, license} = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as {readonly name: string; readonly version: string; readonly license?: string}
  if (license === undefined) throw new Error(`${name} names no licence`)
  const file = (await readdir(folder)).find(each => /^licen[cs]e/i.test(each))
  const text = file === undefined ? '' : `\n${(await readFile(path.join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()}\n`
  return `--- ${name} ${version} (${license}) ---\n${text}`
}
