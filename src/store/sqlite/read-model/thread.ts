import type { ChatKey } from "../../../domain/people/chat.ts";
import type { ThreadMessage } from "../../read-model.ts";
import type { Rows } from "../rows.ts";
import { fates, textOf, type StoredBody } from "../../rules/outbox.ts";

/** Newest entries of all mailboxes among which those of a chat are looked for. */
const searchedEntries = 5_000;

/** The newest messages of a chat, oldest first. */
export function thread({ db, inbox }: Rows, chat: ChatKey, sinceMs: number, max: number): ThreadMessage[] {
  const said = db
    .prepare<(string | number)[], { id: number; body: string; created_at: number; state: number }>(
      `SELECT id, body, created_at, state FROM outbox WHERE chat = ? AND state = 0 AND aside = 0
       UNION ALL
       SELECT id, body, created_at, state FROM outbox WHERE state <> 0 AND ended_at >= ? AND chat = ? AND aside = 0
       ORDER BY created_at DESC, id DESC LIMIT ?`,
    )
    .all(chat, sinceMs, chat, max)
    .map(({ body, created_at, state }): ThreadMessage => {
      const text = textOf(JSON.parse(body) as StoredBody);
      return { by: "bot", atMs: created_at, text, fate: fates[state] ?? "open" };
    });
  // Events have no delivery.
  const written = db
    .prepare<(string | number)[], { accepted_at: number }>(
      `SELECT accepted_at FROM inbox WHERE seq > ? AND chat = ? AND delivery IS NOT NULL AND accepted_at >= ?
       ORDER BY seq DESC LIMIT ?`,
    )
    .all(inbox.newestSeq() - searchedEntries, chat, sinceMs, max)
    .map(({ accepted_at }): ThreadMessage => ({ by: "person", atMs: accepted_at, text: null, fate: "sent" }));
  // Whoever wrote at the same moment wrote before the answer.
  return [...written, ...said.toReversed()].toSorted((a, b) => a.atMs - b.atMs || rank(a) - rank(b)).slice(-max);
}

const rank = ({ by }: ThreadMessage) => (by === "person" ? 0 : 1);
