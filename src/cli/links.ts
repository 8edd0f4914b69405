import type {World} from './world.ts'

/** Whether the screen opens links in text: `FORCE_HYPERLINK` wins, else only terminals known to. */
export async function opensLinks({env, stdout}: World): Promise<boolean> {
  const forced = env['FORCE_HYPERLINK']
  if (forced !== undefined && forced !== '') return forced !== '0'
  if (stdout.isTTY !== true) return false
  const {createSupportsHyperlinks} = await import('supports-hyperlinks')
  return createSupportsHyperlinks({isTTY: true})
}
