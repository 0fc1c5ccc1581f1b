/** Runs pieces of asynchronous work one after another, in the order in which they were added. */
export class SerialQueue {
  /** Ends with the last piece that was added. Never rejects. */
  #last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when all that was added before has ended. Gives what it gives; a piece that fails does not stop those behind it. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const added = this.#last.then(work);
    // Whoever added it has its error.
    this.#last = added.catch(() => {});
    return added;
  }
}
