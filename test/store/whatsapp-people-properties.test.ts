import * as fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { runsOf } from "../tiers.ts";
import type { WhatsAppPerson, WhatsAppRecords } from "../../src/channel/whatsapp-records.ts";
import { openKept } from "../../src/store/sqlite/core/database.ts";
import { filePlace, memoryPlace } from "./sqlite/sqlite-place.ts";
import { noonMs } from "./store-kit.ts";

/** One piece of evidence about phone number `phone` and LID `lid`. `form` picks how the phone is written, `device` from which it comes. */
interface Evidence {
  readonly from: "phone" | "lid" | "nobody";
  readonly both: boolean;
  readonly phone: number;
  readonly lid: number;
  readonly form: "52" | "521";
  readonly device: number;
}

function evidenceOf(count: number): fc.Arbitrary<Evidence> {
  return fc.record({
    from: fc.constantFrom("phone", "lid", "nobody"),
    both: fc.boolean(),
    phone: fc.nat(count - 1),
    lid: fc.nat(count - 1),
    form: fc.constantFrom("52", "521"),
    device: fc.nat(2),
  });
}

function tell(records: WhatsAppRecords, { from, both, phone, lid, form, device }: Evidence): WhatsAppPerson | null {
  const at = device === 0 ? "" : `:${device}`;
  const phoneJid = `${form}477123000${phone}${at}@s.whatsapp.net`;
  const lidJid = `10000000000${lid}${at}@lid`;
  if (from === "nobody") {
    records.learn(phoneJid, lidJid);
    return null;
  }
  return from === "phone"
    ? records.personFrom(phoneJid, null, both ? lidJid : null, noonMs)
    : records.personFrom(lidJid, both ? phoneJid : null, null, noonMs);
}

/** Which number, and which LID, an address is. */
function phoneIn(jid: string | null): number | null {
  return jid === null ? null : Number(/477123000(\d)@s\.whatsapp\.net$/.exec(jid)?.[1] ?? Number.NaN);
}
function lidIn(jid: string | null): number | null {
  return jid === null ? null : Number(/^10000000000(\d)@lid$/.exec(jid)?.[1] ?? Number.NaN);
}

async function inMemory(run: (records: WhatsAppRecords) => void): Promise<void> {
  const place = memoryPlace();
  try {
    run(place.open().whatsapp);
  } finally {
    await place.clear();
  }
}

describe("people on WhatsApp", () => {
  it("are one for each human once everything was said of them, in whatever order; their ids stay", async () => {
    const same = fc.array(
      evidenceOf(4).map((one) => ({ ...one, lid: one.phone })),
      { maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(same, async (evidence) => {
        await inMemory((records) => {
          const ids = new Map<number, Set<number>>();
          const all = [...evidence, ...[0, 1, 2, 3].map((phone) => link(phone))];
          for (const one of all) {
            const id = tell(records, one)?.id;
            const known = ids.get(one.phone) ?? new Set();
            ids.set(one.phone, id === undefined ? known : known.add(id));
          }
          for (const [human, theirs] of ids) {
            const persons = [...theirs].map((id) => records.person(id));
            expect(new Set(persons.map((person) => person?.id))).toEqual(new Set([Math.min(...theirs)]));
            for (const person of persons) {
              expect([phoneIn(person?.phoneJid ?? ""), lidIn(person?.lidJid ?? "")]).toEqual([human, human]);
            }
          }
        });
      }),
      { numRuns: runsOf(150) },
    );
  });

  it("have the phone that was tied to their LID last, and never another's", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(evidenceOf(4), { minLength: 1, maxLength: 40 }), async (evidence) => {
        await inMemory((records) => {
          const tied = new Tied();
          const wroteFromLid = new Map<number, Set<number>>();
          const everyone = new Set<number>();
          for (const one of evidence) {
            const person = tell(records, one);
            if (one.both || one.from === "nobody") tied.tie(one.phone, one.lid);
            if (person === null) continue;
            everyone.add(person.id);
            if (one.from === "lid") wroteFromLid.set(one.lid, (wroteFromLid.get(one.lid) ?? new Set()).add(person.id));
            expectTrue(person, tied);
            expect(one.from === "lid" ? lidIn(person.replyTo) : phoneIn(person.replyTo)).toBe(
              one.from === "lid" ? one.lid : one.phone,
            );
          }
          const persons = [...everyone].map((id) => records.person(id) as WhatsAppPerson);
          for (const person of persons) expectTrue(person, tied);
          const distinct = [...new Map(persons.map((person) => [person.id, person])).values()];
          for (const of of [phoneIn, lidIn]) {
            const held = distinct
              .map((one) => of(of === phoneIn ? one.phoneJid : one.lidJid))
              .filter((n) => n !== null);
            expect(new Set(held).size).toBe(held.length);
          }
          // A LID is one person for ever: whoever wrote from it is still found under every id they had.
          for (const [lid, ids] of wroteFromLid) {
            for (const id of ids) expect(lidIn(records.person(id)?.lidJid ?? "")).toBe(lid);
          }
        });
      }),
      { numRuns: runsOf(300) },
    );
  });
});

describe("people on WhatsApp who are known already", () => {
  const place = filePlace();
  afterEach(() => place.clear());

  it("cost no write, which would be a sync of the disk for every message", () => {
    const { whatsapp } = place.open();
    const other = openKept(place.path, { readonly: true });
    // Another connection sees this number change with every commit that writes.
    const commits = () => other.pragma("data_version", { simple: true });
    const say = () => {
      whatsapp.personFrom("100000000001@lid", "524771230001@s.whatsapp.net", null, noonMs);
      whatsapp.learn("524771230002@s.whatsapp.net", "100000000002@lid");
      whatsapp.saveAsked(1, { outboxId: 1, buttons: [], pick: null });
    };
    const none = commits();
    say();
    const first = commits();
    say();
    expect(commits()).toBe(first);
    expect(first).not.toBe(none);
    other.close();
  });
});

function link(human: number): Evidence {
  return { from: "lid", both: true, phone: human, lid: human, form: "521", device: 0 };
}

/** What evidence says by now: at most one phone for a LID and the other way round, the last word holds. */
class Tied {
  readonly #lidOf = new Map<number, number>();

  tie(phone: number, lid: number): void {
    for (const [other, its] of this.#lidOf) if (its === lid) this.#lidOf.delete(other);
    this.#lidOf.set(phone, lid);
  }

  lidOf(phone: number): number | null {
    return this.#lidOf.get(phone) ?? null;
  }

  phoneOf(lid: number): number | null {
    for (const [phone, its] of this.#lidOf) if (its === lid) return phone;
    return null;
  }
}

/** Their addresses are as evidence ties them, and they are answered at one of them. */
function expectTrue(person: WhatsAppPerson, tied: Tied): void {
  const [phone, lid] = [phoneIn(person.phoneJid), lidIn(person.lidJid)];
  if (lid === null) expect(phone === null ? phone : tied.lidOf(phone)).toBe(phone === null ? "an address" : null);
  else expect(phone).toBe(tied.phoneOf(lid));
  const answered = person.replyTo.endsWith("@lid") ? [lidIn(person.replyTo), lid] : [phoneIn(person.replyTo), phone];
  expect(answered[0]).toBe(answered[1]);
}
