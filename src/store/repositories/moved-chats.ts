// A network may give a person another account: what is under way, and what they are told of it, follows them into its chat.
import type { ChatKey, MovedChats } from "../../domain/chat.ts";
import type { OperationState } from "../../ledger/operation.ts";
import type { Consequences } from "../ledger.ts";
import type { Doing, Tx } from "../port/engine.ts";
import { openApprovals, rewriteApproval } from "./ledger.ts";
import { findOperations, rewrite } from "./operations.ts";
import { tellsOutcome } from "./outbox.ts";

const underWay: readonly OperationState[] = ["ready", "sending", "inDoubt", "ask"];
/** Most operations under way that are looked at; far more than a shop has. */
const mostOperations = 10_000;

/** A message that was sent so long ago does not fail any more, ms. */
const failsWithinMs = 24 * 3_600_000;

/** What becomes of a chat's operations and corrections is told in another from now on, and so is what was told of it and did not reach their person. */
export function* moveChat(tx: Tx, from: ChatKey, to: ChatKey, nowMs: number): Doing<void> {
  for (const one of yield* findOperations(tx, { states: underWay, max: mostOperations }))
    if (one.chat === from || one.alsoTell === from)
      yield* rewrite(tx, one.id, (before) => {
        const { state: _, ...stored } = before;
        return { ...inChat(stored, from, to), ...(stored.alsoTell === from && { alsoTell: to }) };
      });
  for (const one of yield* openApprovals(tx)) if (one.chat === from) rewriteApproval(tx, inChat(one, from, to));
  const moved = `UPDATE outbox SET chat = ? WHERE chat = ? AND ${tellsOutcome}`;
  tx.open.messages.change(`${moved} AND state = 0`, [to, from]);
  tx.write(`${moved} AND state <> 0 AND state = 1 AND ended_at >= ?`, [to, from, nowMs - failsWithinMs]);
  tx.announce("outbox");
}

function inChat<T extends { readonly chat: ChatKey; readonly movedChats?: MovedChats }>(
  one: T,
  from: ChatKey,
  to: ChatKey,
): T {
  const before = Object.entries(one.movedChats ?? {}).map(([former, now]) => [former, now === from ? to : now]);
  return {
    ...one,
    chat: one.chat === from ? to : one.chat,
    movedChats: Object.fromEntries([...before, [from, to]]) as MovedChats,
  };
}

/** The consequences of a move, which may have been made before somebody whom they tell went on in another chat. */
export function readdressed(consequences: Consequences, moved: MovedChats | undefined): Consequences {
  if (moved === undefined) return consequences;
  const nowOf = <T extends ChatKey | null>(chat: T): T | ChatKey => (chat === null ? chat : (moved[chat] ?? chat));
  const now = <T extends { readonly chat: ChatKey }>(one: T): T => ({ ...one, chat: nowOf(one.chat) });
  const { replies = [], events = [], operations = [], secret } = consequences;
  return {
    ...consequences,
    replies: replies.map(now),
    events: events.map(now),
    operations: operations.map((one) => ({ ...now(one), alsoTell: nowOf(one.alsoTell) })),
    ...(secret && { secret: now(secret) }),
  };
}
