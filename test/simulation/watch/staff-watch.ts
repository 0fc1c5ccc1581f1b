import type { Entry } from "../../../src/store/store.ts";
import type { Said } from "../../../src/text/keys.ts";
import { staff } from "../world/cast.ts";
import type { StaffList } from "../world/staff-list.ts";
import type { Trace } from "./violation.ts";

/** Whoever acts like staff is known as such when the list that has them could be read for this long before they wrote, ms. */
const knownWithinMs = 15_000;
/** Words of the staff's, as people in a run write them. */
const staffWords = /^(?:venta|usar|corregir|devolución|registrar)\b/u;

/** Watches that nobody of the staff is taken for a customer: `staff`. */
export class StaffWatch {
  readonly #trace: Trace;
  readonly #list: StaffList;

  constructor(trace: Trace, list: StaffList) {
    this.#trace = trace;
    this.#list = list;
  }

  /** Somebody is answered, whose message was accepted at a time of the run. */
  answered({ chat, content }: Entry, said: Said, acceptedAtMs: number): void {
    if (content.type !== "update" || !takesForCustomer(said)) return;
    const { body } = content.update;
    const acts = body.type === "contact" || (body.type === "text" && staffWords.test(body.text));
    const member = staff.find((one) => one.chat === chat);
    const shownSinceMs = member ? this.#list.shownSinceMs(member.phone) : null;
    if (!acts || !member || shownSinceMs === null) return;
    const shownForMs = acceptedAtMs - shownSinceMs;
    if (shownForMs > knownWithinMs)
      this.#trace.broken("staff", `${member.name}, whom the list shows for ${shownForMs} ms, is told ${said.key}`);
  }
}

/** Whether a sentence takes its reader for a customer, or says that it is not known who they are. */
function takesForCustomer(said: Said): boolean {
  if (said.key === "rolesUnreadable") return true;
  return "values" in said && "role" in said.values && said.values.role === "customer";
}
