// @ts-nocheck
import path from 'node:path'
import type {Ignore} from 'ignore'
import {acceptedName} from '../config/accepted.ts'
import {settingsName} from '../config/settings.ts'
import type {Found, Ignored} from '../read/index.ts'
import type {Settings} from '../types.ts'

/** Whether a draft is passed over: by a pattern of its configuration, or because it is no draft but a configuration or a rule. */
export function ignoredBy({name, full, named}: Found, {ignore, packs}: Settings, cwd: string): Ignored['ignored'] | undefined | Promise<Ignored['ignored'] | undefined> {
  const own = [settingsName, acceptedName].includes(path.basename(name))
    || packs.some(({value, file}) => isInside(full, path.resolve(cwd, path.dirname(file), value)))
  if (own && !named) return {}
  return ignore.length === 0 ? undefined : matched(full, ignore, cwd)
}

async function matched(full: string, ignore: Settings['ignore'], cwd: string): Promise<Ignored['ignored'] | undefined> {
  // Further files come first, so that `!pattern` in a nearer one has the last word.
  let found: Ignored['ignored'] | undefined
  for (const {folder, patterns} of await byFolder(ignore, cwd)) {
    const {ignored, unignored, rule} = patterns.test(path.relative(folder, full).split(path.sep).join('/'))
    if (unignored) found = undefined
    if (ignored) found = {by: {id: `menurut "${rule?.pattern}" di ${rule?.mark}`, en: `by "${rule?.pattern}" in ${rule?.mark}`}}
  }
  return found
}

function isInside(full: string, folder: string): boolean {
  return full.startsWith(folder + path.sep)
}

interface Patterns {
  readonly folder: string
  readonly patterns: Ignore
}

const known = new WeakMap<Settings['ignore'], Promise<readonly Patterns[]>>()

/** The patterns of each configuration file, read relative to its folder; made once for each configuration. */
function byFolder(ignore: Settings['ignore'], cwd: string): Promise<readonly Patterns[]> {
  const made = known.get(ignore) ?? make(ignore, cwd)
  known.set(ignore, made)
  return made
}

async function make(ignore: Settings['ignore'], cwd: string): Promise<readonly Patterns[]> {
  const {default: patternsOf} = await import('ignore')
  return [...new Set(ignore.map(({file}) => file))].map(file => ({
    folder: path.resolve(cwd, path.dirname(file)),
    patterns: patternsOf().add(ignore.filter(each => each.file === file).map(({value, at}) => ({pattern: value, mark: at}))),
  }))
}
