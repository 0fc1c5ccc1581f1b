import type { ReachoutTimelockState } from "@whiskeysockets/baileys";
import type { Clock } from "../../../clock.ts";
import type { ChatKey } from "../../../domain/people/chat.ts";
import { BoundedMap } from "../../bounded-map.ts";
import type { Accept } from "../../channel.ts";
import type { EarlySigns } from "../../early-signs.ts";
import type { ReachOutLock, WhatsAppRecords } from "../../whatsapp-records.ts";

/** For how long after somebody wrote a message to them is an answer, ms. */
const answersForMs = 24 * 3_600_000;
const mostRemembered = 10_000;
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
  const wrote = new BoundedMap<ChatKey, number>(mostRemembered);
  let untilMs = Number.NEGATIVE_INFINITY;
  const take = (lock: ReachOutLock | null) => {
    const leftMs = lock === null ? 0 : lock.untilMs - clock.nowMs();
    untilMs = clock.monotonicMs() + leftMs;
    if (lock === null || leftMs <= 0) signs.over("timeLock");
    else signs.seen("timeLock", `the account may not write first: ${lock.why}`, leftMs);
  };
  // WhatsApp tells of it again only when it is connected, which may be later than the first message to send.
  const kept = records.reachOutLock();
  if (kept !== null) take(kept);
  return {
    told({ isActive, timeEnforcementEnds, enforcementType = "no reason given" }) {
      const endMs = timeEnforcementEnds?.getTime() ?? clock.nowMs() + unknownEndMs;
      const lock = isActive ? { untilMs: endMs, why: enforcementType } : null;
      if (lock !== null || records.reachOutLock() !== null) records.saveReachOutLock(lock);
      take(lock);
    },
    hearing: (accept) => (updates, receipts) => {
      for (const { chat } of updates) wrote.set(chat, clock.monotonicMs());
      return accept(updates, receipts);
    },
    mayWrite(chat) {
      const nowMs = clock.monotonicMs();
      return nowMs >= untilMs || nowMs - (wrote.get(chat) ?? Number.NEGATIVE_INFINITY) <= answersForMs;
    },
  };
}
