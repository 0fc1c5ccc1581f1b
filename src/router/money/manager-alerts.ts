import { maskPhone } from "../../domain/phone.ts";
import { openOrApplied, type Operation } from "../../ledger/operation.ts";
import type { Outcome } from "../../ledger/outcome.ts";
import type { Consequences } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Centre } from "../centre.ts";
import type { DirectoryReader } from "../directory-reader.ts";
import { message } from "./receipts.ts";

/** Operations of a phone looked at for the alert about them. */
const countedAtMost = 200;

/**
 * What managers are to be told because of an outcome, at most once a day: that the merchant's credit or quota at the vendor is used up,
 * or that a phone has had more operations today than the settings allow without a word.
 */
export async function alertAfter(
  centre: Centre,
  directory: DirectoryReader,
  operation: Operation,
  outcome: Outcome,
): Promise<Pick<Consequences, "once">> {
  const { store, settings, clock } = centre;
  const alert = async (what: string, said: Said): Promise<Pick<Consequences, "once">> => {
    const day = settings.local.shopDay(clock.nowMs());
    const chats = await directory.managerChats();
    return { once: { what, day, replies: chats.map((chat) => message(settings.renderIn, chat, said)) } };
  };
  if (outcome.type === "rejected" && (outcome.meaning === "merchantCredit" || outcome.meaning === "merchantQuota")) {
    return alert(outcome.meaning, { key: "merchantAlert", values: { what: outcome.meaning } });
  }
  const { kind, phone } = operation.request;
  if (outcome.type !== "confirmed" || (kind !== "sale" && kind !== "redeem")) return {};
  const today = await store.operations({ phone, day: operation.day, states: openOrApplied, max: countedAtMost });
  const counted = today.filter((one) => one.request.kind === "sale" || one.request.kind === "redeem");
  if (counted.length <= settings.operationsPerPhoneADay) return {};
  const cashiers = [...new Set(counted.map((one) => one.decider.name))];
  const values = { phone: maskPhone(phone), count: counted.length, cashiers };
  return alert(`many ${phone}`, { key: "manyOperationsAlert", values });
}
