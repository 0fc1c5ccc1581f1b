import type { DeliberateBug } from "./deliberate-bugs/kit.ts";
import { neverLost } from "./deliberate-bugs/never-lost.ts";
import { neverTwice } from "./deliberate-bugs/never-twice.ts";
import { remembering } from "./deliberate-bugs/remembering.ts";
import { workers } from "./deliberate-bugs/workers.ts";

/**
 * Every bug that is put into the compiled program: those that only a process, its disk or its server can show. The others are in the simulation
 * (`test/simulation/mutants`).
 */
export const deliberateBugs: readonly DeliberateBug[] = [...neverTwice, ...neverLost, ...remembering, ...workers];
