import {Worker} from 'node:worker_threads'
import type {Work} from '../read/index.ts'
import type {Batch} from './batch.ts'
import type {Beginning} from './worker.ts'

/** What a worker made of work: a batch; or that it is none for a worker; or, if it stopped in the middle, nothing. */
export type Answer = {readonly kind: 'done'; readonly batch: Batch} | {readonly kind: 'declined'} | {readonly kind: 'lost'}

/** One worker, and what it was given and has not answered, in order. */
interface Member {
  readonly worker: Worker
  readonly open: {readonly work: Work; readonly answer: (answer: Answer) => void}[]
  isReady: boolean
}

/** Pieces of work that a worker is given at once, so that it need not wait for the next. */
const ahead = 2

/** Threads that check work. One that stops takes only what it was at with it: the rest of its work is given to another, or declined. */
export class Pool {
  readonly #members: Member[] = []

  constructor(program: string, count: number, beginning: Beginning) {
    for (let index = 0; index < count; index++) {
      // Without a limit each would take memory as if it were alone.
      const worker = new Worker(program, {workerData: beginning, resourceLimits: {maxYoungGenerationSizeMb: 16}})
      const member: Member = {worker, open: [], isReady: false}
      this.#members.push(member)
      worker.on('message', (answer: Answer | 'ready') => {
        if (answer === 'ready') member.isReady = true
        else member.open.shift()?.answer(answer)
      })
      worker.on('error', () => this.#leave(member))
      worker.on('exit', () => this.#leave(member))
    }
  }

  /** True if a worker would soon begin with further work. */
  get hasRoom(): boolean {
    return this.#members.some(({open}) => open.length < ahead)
  }

  /** Most pieces of work that all workers are given at once. */
  get room(): number {
    return this.#members.length * ahead
  }

  /** Give work to the worker that has least. */
  give(work: Work): Promise<Answer> {
    const [member] = [...this.#members].sort((one, two) => one.open.length - two.open.length)
    if (member === undefined) return Promise.resolve({kind: 'declined'})
    return new Promise(answer => {
      member.open.push({work, answer})
      member.worker.postMessage(work)
    })
  }

  /** A worker is gone: what it was at is lost, if it had begun at all. */
  #leave(member: Member): void {
    const index = this.#members.indexOf(member)
    if (index < 0) return
    this.#members.splice(index, 1)
    if (member.isReady) member.open.shift()?.answer({kind: 'lost'})
    for (const {work, answer} of member.open.splice(0)) void this.give(work).then(answer)
  }

  /** End all workers. */
  async close(): Promise<void> {
    await Promise.all(this.#members.splice(0).map(({worker}) => worker.terminate()))
  }
}
