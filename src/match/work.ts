/** How much a search may still do; shared by all that is searched in one post. */
export interface Work {
  /** Steps that are left. */
  left: number
}

/** Thrown when packs ask for more work than a post is worth; the caller says so of the post. */
export class TooMuchWork extends Error {}

/** Take steps; no search goes on without them, whatever the packs say. */
export function spend(work: Work, steps: number): void {
  work.left -= steps
  if (work.left < 0) throw new TooMuchWork()
}
