import { disorder } from "./mutants/in-order.ts";
import type { Bug } from "./mutants/kit.ts";
import { lies } from "./mutants/never-a-lie.ts";
import { losses } from "./mutants/never-lost.ts";
import { twice } from "./mutants/never-twice.ts";
import { confusions } from "./mutants/only-authorised.ts";

/** Every deliberate bug of the simulation, by the promise that it breaks. */
export const bugs: readonly Bug[] = [...twice, ...lies, ...disorder, ...losses, ...confusions];
