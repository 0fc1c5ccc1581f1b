import { plain } from "../../src/domain/words.ts";
import type { FlowEvent } from "../../src/flow/flow.ts";
import type { Said } from "../../src/text/keys.ts";

/** The index of the number that was answered to a list; null where the list has no such number. */
export function numberIn(list: readonly unknown[], event: FlowEvent): number | null {
  const index = event.type === "ANSWER" ? Number(plain(event.text)) - 1 : -1;
  return Number.isInteger(index) && index >= 0 && index < list.length ? index : null;
}

/**
 * Whether an answer is a number of the list that was shown. It may choose another entry, or be the earlier answer that came twice, so that it must decide
 * nothing about the entry that is open.
 */
export function isListNumber(list: readonly unknown[], event: FlowEvent): boolean {
  return numberIn(list, event) !== null;
}

/** The entry that is open. Throws if none is. */
export function chosenOf<T>(list: readonly T[], chosen: number | null): T {
  const one = list[chosen ?? -1];
  if (one === undefined) throw new Error(`chosenOf: no entry ${chosen} of ${list.length}`);
  return one;
}

/** What is said where nothing of a list is open: the refunds that were asked for, else `none`. */
export function refundsOr(none: Said, event: FlowEvent): Said {
  const { refunds = [] } = event.type === "LOOKED_UP" && "refunds" in event.result ? event.result : {};
  return refunds.length === 0 ? none : { key: "refundsWaiting", values: { refunds } };
}
