import { inOrder } from "./deliberate-bugs/in-order.ts";
import type { DeliberateBug } from "./deliberate-bugs/kit.ts";
import { neverALie } from "./deliberate-bugs/never-a-lie.ts";
import { neverLost } from "./deliberate-bugs/never-lost.ts";
import { neverTwice } from "./deliberate-bugs/never-twice.ts";
import { oldTaps } from "./deliberate-bugs/old-taps.ts";
import { remembering } from "./deliberate-bugs/remembering.ts";
import { workers } from "./deliberate-bugs/workers.ts";
import { onlyAuthorised, onePurchase } from "./deliberate-bugs/only-authorised.ts";

/** Every bug that is put into the compiled program, by the promise that it breaks. */
export const deliberateBugs: readonly DeliberateBug[] = [
  ...neverTwice,
  ...oldTaps,
  ...onePurchase,
  ...neverALie,
  ...inOrder,
  ...onlyAuthorised,
  ...neverLost,
  ...remembering,
  ...workers,
];
