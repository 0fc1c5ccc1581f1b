import { Faults, type PlannedFault } from "../faults.ts";

/** A fault to inject. */
export type Fault =
  /** Refuses the bot's message with `<ack error>`; it is not delivered. 463, 479, 429. */
  | { readonly type: "ackError"; readonly code: number }
  /** Acks the bot's message, does not deliver it, and refuses it with `<ack error>` when `release` is called. */
  | { readonly type: "refuseLater"; readonly code: number }
  /** Delivers the bot's message without an ack. */
  | { readonly type: "dropAck" }
  /** Delivers the bot's message and sends the ack when `release` is called. */
  | { readonly type: "holdAck" }
  /** Cuts the connection when the bot's message arrives, before or after delivering it. No ack in both cases. */
  | { readonly type: "cutAtMessage"; readonly applied: boolean }
  /** Holds a query (by its journal name, `"iq:usync/usync"`) until `release`. */
  | { readonly type: "holdIq"; readonly name: string }
  /** Refuses the next login with `<failure reason>`. 401, 403, 405, 409, 500, 503. The device stays linked. */
  | { readonly type: "refuseLogin"; readonly code: number }
  /** Cuts the next connection before its handshake. */
  | { readonly type: "cutAtConnect" }
  /** Until `lift` the server reads and sends nothing; connections stay open. */
  | { readonly type: "silent" }
  /** Answers an upload to the media host with this status. */
  | { readonly type: "uploadError"; readonly status: number };

export interface FaultPlan {
  /** Events to let pass first; absent: none. */
  readonly skip?: number;
  /** Consecutive events to affect; absent: one (`silent`: until lifted). */
  readonly times?: number;
}

/** What a fault may strike: an event of one of these types. `name`: the query's journal name. */
interface Struck {
  readonly types: readonly Fault["type"][];
  readonly name: string | undefined;
}

/** The planned faults of this server. */
export class WhatsAppFaults {
  readonly all = new Faults<Fault, Struck>();

  plan(fault: Fault, { skip = 0, times = fault.type === "silent" ? Infinity : 1 }: FaultPlan = {}) {
    let passing = skip;
    const isOf = ({ types, name }: Struck) => types.includes(fault.type) && (!("name" in fault) || fault.name === name);
    return this.all.plan(fault, times, (event) => isOf(event) && passing-- <= 0);
  }

  /** The first planned fault of these types that takes effect now. */
  strike<T extends Fault["type"]>(types: readonly T[], name?: string) {
    return this.all.strike({ types, name }) as PlannedFault<Fault & { type: T }> | null;
  }
}
