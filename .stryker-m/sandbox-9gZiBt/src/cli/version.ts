// @ts-nocheck
import {createRequire} from 'node:module'

/** Set when the program is built. */
declare const VERSION: string | undefined

/** Version of the package. */
export const version: string = typeof VERSION === 'undefined' ? (createRequire(import.meta.filename)('../../package.json') as {readonly version: string}).version : VERSION
