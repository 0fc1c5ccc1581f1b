import { maskPhone } from "../../domain/phone.ts";
import { openOrApplied, type Operation } from "../../ledger/operation.ts";
import type { Outcome } from "../../ledger/outcome.ts";
import { isPurchase } from "../../ledger/request.ts";
import type { Consequences } from "../../store/store.ts";
import type { Said } from "../../text/keys.ts";
import type { Ports } from "../ports.ts";
import type { DirectoryReader } from "../people/directory-reader.ts";
import { message } from "../messages.ts";

/** Most operations of a phone in a day that are read for an alert. */
const countedAtMost = 200;

/**
 * The alert to managers that follows from an outcome, at most once a day each: the merchant's credit or quota at the vendor is used up, or a
 * phone has more operations today than `operationsPerPhoneADay`.
 */
export async function alertAfter(
  ports: Ports,
  directory: DirectoryReader,
  operation: Operation,
  outcome: Outcome,
): Promise<Pick<Consequences, "onceADay">> {
  const { store, settings, clock } = ports;
  const alert = async (key: string, said: Said): Promise<Pick<Consequences, "onceADay">> => {
    const day = settings.local.shopDay(clock.nowMs());
    const chats = await directory.managerChats();
    return { onceADay: { key, day, replies: chats.map((chat) => message(settings.renderIn, chat, said)) } };
  };
  if (outcome.type === "rejected" && (outcome.meaning === "merchantCredit" || outcome.meaning === "merchantQuota")) {
    return alert(outcome.meaning, { key: "merchantAlert", values: { what: outcome.meaning } });
  }
  const { phone } = operation.request;
  if (outcome.type !== "confirmed" || !isPurchase(operation.request)) return {};
  if ((await store.countOfPhone(phone, operation.day)) <= settings.operationsPerPhoneADay) return {};
  const today = await store.operations({ phone, day: operation.day, states: openOrApplied, max: countedAtMost });
  const counted = today.filter(({ request }) => isPurchase(request));
  const cashiers = [...new Set(counted.map((one) => one.decider.name))];
  const values = { phone: maskPhone(phone), count: counted.length, cashiers };
  return alert(`many ${phone}`, { key: "manyOperationsAlert", values });
}
