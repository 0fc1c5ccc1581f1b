import { it } from "vitest";
import type { Store } from "../../../src/store/store.ts";

/** Where the stores of one test live. */
export interface Place {
  open(): Store;
  /** Makes the place, before the first store is opened; absent: nothing is to be made. */
  make?(): Promise<void>;
  /** Whether a store opened later finds what an earlier one committed. */
  readonly outlives: boolean;
  /** Closes every store that was opened and takes the place away. */
  clear(): Promise<void>;
}

export type MakePlace = () => Place;

/** Declares a test of the contract. `again` opens the place anew without closing it, as after a crash. */
export type ContractTest = (name: string, run: (store: Store, again: () => Store) => Promise<void>) => void;

/** `test` for every store; `testAgain` for stores that outlive their process. */
export function contractTests(makePlace: MakePlace): { test: ContractTest; testAgain: ContractTest } {
  const declare =
    (onlyOutliving: boolean): ContractTest =>
    (name, run) => {
      // Not a skipped test: there is nothing that could be installed to run it.
      if (onlyOutliving && !makePlace().outlives) return;
      it(name, async () => {
        const place = makePlace();
        await place.make?.();
        try {
          await run(place.open(), () => place.open());
        } finally {
          await place.clear();
        }
      });
    };
  return { test: declare(false), testAgain: declare(true) };
}
