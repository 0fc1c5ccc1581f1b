import type { QuestionToManagers } from "../../../channel/channel.ts";
import type { ChatKey } from "../../../domain/people/chat.ts";
import type { Approval } from "../../../ledger/approval.ts";
import { shownFor } from "../../../ledger/ids.ts";
import type { Operation } from "../../../ledger/operation.ts";
import type { Reply } from "../../../store/store.ts";
import { message } from "../../messages.ts";
import type { Settings } from "../../settings.ts";
import { tapData } from "../../tap.ts";
import { type BesideDoubt, decisionButtons, doubtView } from "../operation-views.ts";
import { approvalView } from "./approval-rows.ts";

/** Asks a manager to decide a doubt. `asks`: somebody waits to hear whether a manager's chat takes it. */
export function doubtQuestion(
  { renderIn, local }: Settings,
  operation: Operation,
  beside: BesideDoubt,
  asks?: QuestionToManagers,
) {
  const asked = { ...operation, state: "ask" as const };
  const buttons = decisionButtons(operation);
  return (chat: ChatKey): Reply =>
    message(
      renderIn,
      chat,
      (render) => ({ key: "doubtAlert", values: doubtView(asked, beside, local, render) }),
      buttons,
      asks,
    );
}

/** Asks a manager to approve a correction of another's. */
export function approvalQuestion({ renderIn, local }: Settings, approval: Approval) {
  const shown = shownFor(approval.request);
  const tap = (approved: boolean) => tapData({ type: "approve", approvalId: approval.id, approved, shown });
  const values = approvalView(approval, local);
  const buttons = [
    { label: { key: "approve" }, data: tap(true) },
    { label: { key: "refuse" }, data: tap(false) },
  ] as const;
  return (chat: ChatKey): Reply => message(renderIn, chat, { key: "approvalQuestion", values }, buttons);
}
