// @ts-nocheck
import path from 'node:path'

/** Folder of the JSON Schemas that ship. */
export const schemaFolder = path.join(import.meta.dirname, '../../schemas/')

/** Every JSON Schema that ships, by name. */
export type SchemaName = 'pack' | 'config' | 'accepted'

/** The comment by which an editor finds the schema of a YAML file, with its newline. `file` is absolute. */
export function schemaLine(name: SchemaName, file: string): string {
  const schema = path.relative(path.dirname(file), path.join(schemaFolder, `${name}.schema.json`)).split(path.sep).join('/')
  return `# yaml-language-server: $schema=${schema}\n`
}
