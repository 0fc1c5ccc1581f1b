import type { Flow, FlowId } from "../src/flow/flow.ts";
import { addCollaborator } from "./add-collaborator.ts";
import { disableCollaborator } from "./disable-collaborator.ts";
import { invite } from "./invite-collaborator.ts";
import { unlink } from "./unlink-chat.ts";
import { approvals } from "./approvals.ts";
import { correct } from "./correct.ts";
import { doubts } from "./doubts.ts";
import { redeem } from "./redeem.ts";
import { refund } from "./refund.ts";
import { register } from "./register.ts";
import { sale } from "./sale.ts";

/** Every conversation there is. A flow that is not here does not exist. */
export const flows: { readonly [id in FlowId]: Flow } = {
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
};
