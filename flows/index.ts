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

/** Every conversation there is. A flow that is not here does not exist. */
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
