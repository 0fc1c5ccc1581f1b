import { isActive } from "../../domain/people/person.ts";
import type { Operation } from "../../ledger/operation.ts";
import type { Outcome } from "../../ledger/outcome.ts";
import { kindOf, type RepeatableRequest } from "../../ledger/request.ts";
import type { WriteOptions } from "../../wallet/wallet.ts";
import type { Ports } from "../ports.ts";

/** Sends an operation to the wallet: exactly one request, or none where the rate budget refuses. */
export function send({ wallet, passwordOf }: Ports, operation: Operation, options: WriteOptions): Promise<Outcome> {
  return wallet.send(operation.request, { ...options, password: () => passwordOf(operation.id) });
}

/** Reads whether a repeatable call whose answer was lost was carried out all the same. */
export async function wasDone(ports: Ports, request: RepeatableRequest): Promise<"done" | "not" | "unreadable"> {
  const { wallet, settings } = ports;
  if (request.kind === "register") {
    const reading = await wallet.customer(request.walletKey, request.phone, "money");
    if (reading.type === "ok") return "done";
    return reading.type === "refused" && reading.meaning === "customerUnknown" ? "not" : "unreadable";
  }
  const reading = await wallet.collaborators();
  if (reading.type !== "ok") return "unreadable";
  const active = reading.value.some((one) => one.phone === request.phone && isActive(one, settings));
  return active === (kindOf(request).staffAfter === "active") ? "done" : "not";
}
