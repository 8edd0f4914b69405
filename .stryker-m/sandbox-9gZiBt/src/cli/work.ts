// @ts-nocheck
import {serve} from './worker.ts'

// What a worker thread runs.
serve()
