import type { Flow, FlowId } from "../src/flow/flow.ts";
import { doubts } from "./doubts.ts";
import { sale } from "./sale.ts";

/** Every conversation there is. A flow that is not here does not exist. */
export const flows: { readonly [id in FlowId]: Flow } = { sale, doubts };
