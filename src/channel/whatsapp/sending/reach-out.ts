import type { ReachoutTimelockState } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import type { ChatKey } from "../../../domain/chat.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { Accept } from "../../channel.ts";
import type { EarlySigns } from "../../early-signs.ts";
import type { ReachOutLock, WhatsAppRecords } from "../../whatsapp-records.ts";

/** For how long after somebody wrote a message to them is an answer, ms. */
const answersForMs = 24 * 3_600_000;
const mostRemembered = 10_000;
/** Most of them that are known after a restart. */
const mostKept = 1_000;
/** Where WhatsApp does not say when the lock ends, ms. */
const unknownEndMs = 24 * 3_600_000;

/** WhatsApp's reach-out time lock: while it holds the account may answer and not write first, and each try makes it longer. */
export interface ReachOut {
  /** What WhatsApp says of the account. */
  told(lock: ReachoutTimelockState): void;
  /** The same, and it is noted who writes. */
  hearing(accept: Accept): Accept;
  /** Whether a message to this chat may be sent now. */
  mayWrite(chat: ChatKey): boolean;
}

export function createReachOut(
  clock: Clock,
  signs: EarlySigns,
  records: Pick<WhatsAppRecords, "reachOutLock" | "saveReachOutLock">,
): ReachOut {
  // By the monotonic clock.
  const wrote = new BoundedMap<ChatKey, number>(mostRemembered);
  let lock: ReachOutLock | null = records.reachOutLock();
  let untilMs = Number.NEGATIVE_INFINITY;
  const sinceMonotonicMs = () => clock.nowMs() - clock.monotonicMs();
  const isHeld = () => clock.monotonicMs() < untilMs;
  const hasWritten = (chat: ChatKey) =>
    clock.monotonicMs() - (wrote.get(chat) ?? Number.NEGATIVE_INFINITY) <= answersForMs;
  const take = () => {
    const leftMs = lock === null ? 0 : lock.untilMs - clock.nowMs();
    untilMs = clock.monotonicMs() + leftMs;
    if (lock === null || leftMs <= 0) signs.over("timeLock");
    else signs.seen("timeLock", `the account may not write first: ${lock.why}`, leftMs);
  };
  const save = () => {
    const lately = [...wrote].filter(([chat]) => hasWritten(chat)).slice(-mostKept);
    const at = lately.map(([chat, atMs]) => [chat, Math.round(atMs + sinceMonotonicMs())] as const);
    records.saveReachOutLock(lock && { untilMs: lock.untilMs, why: lock.why, wrote: at });
  };
  // WhatsApp tells of it again only when it is connected, which may be later than the first message to send.
  if (lock !== null) {
    for (const [chat, atMs] of lock.wrote ?? []) wrote.set(chat, atMs - sinceMonotonicMs());
    take();
  }
  return {
    told({ isActive, timeEnforcementEnds, enforcementType = "no reason given" }) {
      const wasLocked = lock !== null;
      const endMs = timeEnforcementEnds?.getTime() ?? clock.nowMs() + unknownEndMs;
      lock = isActive ? { untilMs: endMs, why: enforcementType } : null;
      if (lock !== null || wasLocked) save();
      take();
    },
    hearing: (accept) => (updates, receipts) => {
      // What the shop itself writes is no word of the person.
      for (const { chat, body } of updates) if (body.type !== "takeover") wrote.set(chat, clock.monotonicMs());
      if (isHeld() && updates.length > 0) save();
      return accept(updates, receipts);
    },
    mayWrite: (chat) => !isHeld() || hasWritten(chat),
  };
}
