import { isActive } from "../../domain/person.ts";
import { kindOf, type RepeatableRequest } from "../../ledger/request.ts";
import type { Ports } from "../ports.ts";

/** Reads whether a repeatable call whose answer was lost was carried out all the same. */
export async function wasDone(ports: Ports, request: RepeatableRequest): Promise<"done" | "not" | "unreadable"> {
  const { wallet, settings } = ports;
  const { staffAfter } = kindOf(request);
  if (staffAfter === null) {
    const reading = await wallet.customer(request.walletKey, request.phone, "money");
    if (reading.type === "ok") return "done";
    return reading.type === "refused" && reading.meaning === "customerUnknown" ? "not" : "unreadable";
  }
  const reading = await wallet.collaborators();
  if (reading.type !== "ok") return "unreadable";
  const active = reading.value.some((one) => one.phone === request.phone && isActive(one, settings));
  return active === (staffAfter === "active") ? "done" : "not";
}
