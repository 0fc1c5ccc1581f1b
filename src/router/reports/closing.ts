import type { ChatKey } from "../../domain/chat.ts";
import { dayClosedOn, nextTimeOfDay } from "../../domain/local-time.ts";
import type { Centre } from "../centre.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";

/** A mailbox of nobody's, in which the closing hour comes in: what follows from it is committed like any other step. */
export const closingChat = "bot:closing" as ChatKey;

const prefix = "closing ";

/**
 * Sets the timer of the next closing hour. One that is overdue, since the program was not running, is left to come in first, once. Without a
 * closing hour there is none.
 */
export async function armClosing({ store, settings, clock }: Centre): Promise<void> {
  const nowMs = clock.nowMs();
  if (settings.closingTime === null) return store.setLoneTimer(closingChat, null, nowMs);
  const dueAtMs = nextTimeOfDay(settings.local, settings.closingTime, nowMs);
  return store.setLoneTimer(closingChat, { name: `${prefix}${settings.local.day(dueAtMs)}`, dueAtMs }, nowMs);
}

/** The closing hour has come: the day's cut goes to every manager, and the next one is waited for. */
export function onClosing(turn: TurnBuilder, name: string): void {
  const { closingTime, local } = turn.settings;
  if (closingTime === null || !name.startsWith(prefix)) return;
  // The timer is named by the day of the calendar on which it is due.
  const day = dayClosedOn(name.slice(prefix.length), closingTime);
  const report = { kind: "corte", day, only: "", as: "messageAndPicture" } as const;
  turn.lookUp("report", { type: "report", report, to: "managers" }, null);
  const dueAtMs = nextTimeOfDay(local, closingTime, turn.nowMs);
  turn.setTimer(`${prefix}${local.day(dueAtMs)}`, dueAtMs - turn.nowMs);
}
