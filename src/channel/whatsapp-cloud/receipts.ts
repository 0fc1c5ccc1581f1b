import type { Receipt } from "../channel.ts";
import { failureOf, mayBeOfForm, type CloudFailure } from "./errors.ts";
import type { CloudStatus } from "./payload.ts";

/** A message of the outbox, as its callback data names it: the row, which of its messages (from 0) of how many, and whether it has a form. */
export interface OwnMessage {
  readonly outboxId: number;
  readonly part: number;
  readonly parts: number;
  readonly isForm: boolean;
}

const form = /^([0-9a-f]{16}):(\d{1,15}):(\d{1,3})\/(\d{1,3})(f?)$/;

/** The data that comes back in every status of a message. `mark` keeps databases apart. */
export function callbackData({ outboxId, part, parts, isForm }: OwnMessage, mark: string): string {
  return `${mark}:${outboxId}:${part}/${parts}${isForm ? "f" : ""}`;
}

function readCallbackData(data: string, mark: string): OwnMessage | null {
  const [, of, outboxId, part, parts, isForm] = form.exec(data) ?? [];
  if (of !== mark) return null;
  return { outboxId: Number(outboxId), part: Number(part), parts: Number(parts), isForm: isForm === "f" };
}

/** What is done about a message that was accepted and then failed. */
const after: { readonly [failure in CloudFailure]: Extract<Receipt["state"], { readonly next: unknown }>["next"] } = {
  stopped: "later",
  tooFast: "later",
  restricted: "later",
  pairTooFast: "again",
  unknown: "again",
  closed: "hold",
  template: "drop",
  gone: "unreached",
  barred: "drop",
  refused: "drop",
};

const reached: { readonly [status: string]: "accepted" | "delivered" } = {
  sent: "accepted",
  delivered: "delivered",
  read: "delivered",
  played: "delivered",
};

/** Converts a status; null: it has a form or name that is not known. A message of another database has no row. */
export function receiptOf(status: CloudStatus, mark: string): Receipt | null {
  const own = readCallbackData(status.biz_opaque_callback_data ?? "", mark);
  const { pricing, timestamp } = status;
  const about = {
    messageId: status.id,
    outboxId: own?.outboxId ?? null,
    isLast: own === null || own.part === own.parts - 1,
    billed: pricing?.billable === true ? pricing.category : null,
    ...(timestamp !== undefined && { atMs: timestamp * 1000 }),
  };
  if (status.status === "failed") {
    const code = status.errors[0]?.code ?? 1;
    const failure = failureOf(code);
    // An app that cannot show a form is one that "cannot be reached" (131026).
    const next = own?.isForm === true && mayBeOfForm(failure) ? "otherwise" : after[failure];
    return { ...about, state: { next, why: `it failed after it was accepted: ${code}` } };
  }
  const state = reached[status.status];
  return state === undefined ? null : { ...about, state };
}
