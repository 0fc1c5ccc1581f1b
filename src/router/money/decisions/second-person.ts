import type { Phone } from "../../../domain/people/phone.ts";
import type { Decider } from "../../../ledger/operation.ts";
import type { DirectoryReader } from "../../people/directory-reader.ts";
import { areTied } from "../../people/ties.ts";
import type { Ports } from "../../ports.ts";
import type { DecidingManager } from "./deciding-manager.ts";

/** Why somebody is no second person; the audit trail has these words. */
export type NotSecond = "atConsole" | "ownRequest" | "linkedByRequester";

/**
 * Why a manager is not the second person behind what `requester` asked for; null: they are. It must be proved who they are, and neither be the requester,
 * by any chat or at the console, nor somebody who may be the same person (`areTied`).
 */
export async function whyNotSecond(
  ports: Ports,
  manager: DecidingManager & { readonly phone: Phone },
  requester: Decider,
): Promise<NotSecond | null> {
  if (!manager.proved) return "atConsole";
  if (requester.phone === manager.phone) return "ownRequest";
  return (await areTied(ports, requester, manager)) ? "linkedByRequester" : null;
}

/** Why somebody is no manager by a list that is read now; null: they are. */
export async function whyNoManager(
  directory: DirectoryReader,
  phone: Phone,
): Promise<"notAManager" | "unreadable" | null> {
  const [now] = await directory.accessNow(phone);
  if (now?.role !== "manager") return "notAManager";
  return now.readable ? null : "unreadable";
}
