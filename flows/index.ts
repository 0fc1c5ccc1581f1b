import type { Flow } from "../src/flow/flow.ts";
import { addCollaborator } from "./collaborators/add-collaborator.ts";
import { disableCollaborator } from "./collaborators/disable-collaborator.ts";
import { invite } from "./collaborators/invite-collaborator.ts";
import { unlink } from "./collaborators/unlink-chat.ts";
import { approvals } from "./decisions/approvals.ts";
import { correct } from "./correction/correct.ts";
import { doubts } from "./decisions/doubts.ts";
import { redeem } from "./redeem/redeem.ts";
import { refund } from "./correction/refund.ts";
import { register } from "./register/register.ts";
import { sale } from "./sale/sale.ts";

/**
 * Every flow of the bot: one xstate machine each, in a folder of its own; `shared` holds the states that several name. A flow is data: it captures
 * answers and emits effects, and must not read a clock, the store or the wallet. A flow that is not listed here cannot be started.
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
