import type { Sqlite } from "../../../../src/store/sqlite/core/database.ts";
import { acksFile, type Deed } from "./recording.ts";

/** Something a store acknowledged. Its value changes with time, in one order. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

export const deliveryFact = (id: string, value: "accepted" | "handled"): Fact => ({
  name: `delivery:telegram:${id}`,
  value,
});
export const sessionFact = (chat: string, nonce: number): Fact => ({ name: `session:${chat}`, value: `${nonce}` });
export const messageFact = (id: number, value: "waiting" | "sent"): Fact => ({
  name: `message:${id}`,
  value,
});
export const keyFact = (id: string, value: string): Fact => ({ name: `key:${id}`, value });
export const noteFact = (detail: string): Fact => ({ name: `note:${detail}`, value: "written" });
export const operationFact = (given: {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly probes: number;
}): Fact => ({ name: `operation:${given.id}`, value: `${given.state}#${given.attempts}#${given.probes}` });

const queries: readonly string[] = [
  "SELECT 'delivery:' || delivery AS name, iif(state = 0, 'accepted', 'handled') AS value FROM inbox WHERE delivery IS NOT NULL",
  "SELECT 'session:' || chat AS name, CAST(nonce AS TEXT) AS value FROM sessions",
  `SELECT 'message:' || (value ->> 'id') AS name, 'waiting' AS value FROM sessions, json_each(says)
   UNION ALL SELECT 'message:' || id AS name, iif(state = 1, 'sent', 'waiting') AS value FROM outbox`,
  `SELECT 'operation:' || id AS name, state || '#' || json_extract(body, '$.attempts') || '#' || json_array_length(body, '$.probes') AS value
   FROM operations`,
  // A sealed value is longer than any of the workload.
  "SELECT 'key:' || id AS name, iif(length(value) < 8, CAST(value AS TEXT), 'sealed') AS value FROM whatsapp_auth WHERE type = 'session'",
  "SELECT 'note:' || detail AS name, 'written' AS value FROM audit WHERE what = 'step.failed'",
];

/** The facts in a database. */
export function factsIn(db: Sqlite): Map<string, string> {
  const rows = queries.flatMap((query) => db.prepare<[], { name: string; value: string }>(query).all());
  return new Map(rows.map(({ name, value }) => [name, value]));
}

/** The acknowledgements of a recording. */
export class Promises {
  /** Every value of a fact, in order. */
  readonly #values = new Map<string, string[]>();
  /** The acknowledgements, by deed. */
  readonly #acks = new Map<number, { readonly name: string; readonly place: number }>();

  constructor(deeds: readonly Deed[]) {
    deeds.forEach((deed, index) => {
      if (deed.type !== "write" || deed.file !== acksFile) return;
      const [name = "", value = ""] = deed.bytes.toString("utf8").trimEnd().split(" ");
      const values = this.#values.get(name) ?? [];
      this.#values.set(name, [...values, value]);
      this.#acks.set(index, { name, place: values.length });
    });
  }

  get count(): number {
    return this.#acks.size;
  }

  /** The deeds right after an acknowledgement. */
  get instants(): number[] {
    return [...this.#acks.keys()].map((index) => index + 1);
  }

  /** Puts the acknowledgement of this deed, if it is one, into `held`. */
  take(index: number, held: Map<string, number>): void {
    const ack = this.#acks.get(index);
    if (ack) held.set(ack.name, ack.place);
  }

  /** The facts in `held` that are missing, or have an earlier value. */
  lost(held: ReadonlyMap<string, number>, found: ReadonlyMap<string, string>): string[] {
    return [...held]
      .filter(([name, place]) => {
        const value = found.get(name);
        return value === undefined || (this.#values.get(name)?.lastIndexOf(value) ?? -1) < place;
      })
      .map(([name, place]) => `${name}: ${this.#values.get(name)?.[place]} became ${found.get(name) ?? "nothing"}`);
  }
}
