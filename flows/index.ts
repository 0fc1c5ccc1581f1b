import type { Flow } from "../src/flow/flow.ts";
import { addCollaborator } from "./add-collaborator.ts";
import { disableCollaborator, invite, unlink } from "./pick-collaborator.ts";
import { approvals, doubts } from "./decisions.ts";
import { correct, refund } from "./corrections.ts";
import { redeem } from "./redeem.ts";
import { register } from "./register.ts";
import { sale } from "./sale.ts";

/**
 * Every flow of the bot: one xstate machine each; six of them are data on `form/`. A flow gathers answers and emits effects, and must not read a clock, the
 * store or the wallet. A flow that is not listed here cannot be started.
 */
export const flows = {
  correct,
  refund,
  approvals,
  sale,
  doubts,
  redeem,
  register,
  addCollaborator,
  disableCollaborator,
  invite,
  unlink,
} satisfies Readonly<Record<string, Flow>>;

declare module "../src/flow/flow.ts" {
  interface Flows extends Readonly<Record<keyof typeof flows, Flow>> {}
}
