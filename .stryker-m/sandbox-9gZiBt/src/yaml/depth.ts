// @ts-nocheck
import {Lexer} from 'yaml'

/**
 * True if the values of a YAML text nest deeper than may be read.
 * The reader goes in by calling itself: where the stack ends it may take the whole process along, so this is asked before.
 */
export function isTooDeep(text: string, deepest: number): boolean {
  let flow = 0
  let block = 0
  let scalar = false
  for (const token of new Lexer().lex(text)) {
    if (scalar) scalar = false
    else if (token === '\u001f') scalar = true
    else if (token === '[' || token === '{') flow++
    else if (token === ']' || token === '}') flow = Math.max(0, flow - 1)
    else if (token.endsWith('\n')) block = 0
    else if (flow === 0 && token.trim() === '') block += token.length
    else if (flow === 0 && (token === '-' || token === '?' || token === ':')) block++
    if (flow > deepest || block > deepest * 2) return true
  }
  return false
}
