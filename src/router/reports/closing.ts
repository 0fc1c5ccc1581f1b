import type { ChatKey } from "../../domain/chat.ts";
import { dayClosedOn, nextTimeOfDay } from "../../domain/time.ts";
import type { Ports } from "../ports.ts";
import type { TurnBuilder } from "../turn/turn-builder.ts";

/** Internal chat that receives the closing timer, so that its effects commit like any other step. */
export const closingChat = "bot:closing" as ChatKey;

const prefix = "closing ";

/** Sets the timer of the next closing hour; removes it where none is configured. An overdue timer (the program was down) still fires, once. */
export async function armClosing({ store, settings, clock }: Ports): Promise<void> {
  const nowMs = clock.nowMs();
  if (settings.closingTime === null) return store.setLoneTimer(closingChat, null, nowMs);
  const dueAtMs = nextTimeOfDay(settings.local, settings.closingTime, nowMs);
  return store.setLoneTimer(closingChat, { name: `${prefix}${settings.local.day(dueAtMs)}`, dueAtMs }, nowMs);
}

/** Sends the day's corte to every manager and sets the next closing timer. */
export function onClosing(turn: TurnBuilder, name: string): void {
  const { closingTime, local } = turn.settings;
  if (closingTime === null || !name.startsWith(prefix)) return;
  // The timer's name holds the calendar day on which it is due.
  const day = dayClosedOn(name.slice(prefix.length), closingTime);
  const report = { kind: "corte", day, only: "", as: "messageAndPicture" } as const;
  turn.lookUp("report", { type: "report", report, to: "managers" }, null);
  const dueAtMs = nextTimeOfDay(local, closingTime, turn.nowMs);
  turn.setTimer(`${prefix}${local.day(dueAtMs)}`, dueAtMs - turn.nowMs);
}
