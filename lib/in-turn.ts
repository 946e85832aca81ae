/** Does jobs one after the other. */
export type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

/** A queue of its own: jobs are begun in the order they were asked for, each when the last is over; one that fails holds up none. */
export function newQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const mine = last.then(job);
    last = mine.catch(() => {});
    return mine;
  };
}
