import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { identityOf } from "../../../src/domain/person.ts";
import type { Store } from "../../../src/store/store.ts";
import { hasPostgres, postgresServer } from "../../support/postgres/postgres-server.ts";
import {
  chatNumber,
  newOperation,
  nobody,
  noonMs,
  said,
  saleSession,
  shed,
  textUpdate,
  turned,
  turnOf,
} from "../store-kit.ts";
import { openPostgres } from "./place.ts";

/** What PostgreSQL refuses in text: U+0000 and halves of surrogate pairs. People can send both. */
const odd = `a\0b\uD83Dc\uDE00d`;
const stored = "a\u{FFFD}b\u{FFFD}c\u{FFFD}d";

describe.skipIf(!hasPostgres())("text that PostgreSQL refuses", () => {
  let url = "";
  let store: Store;
  beforeAll(async () => {
    url = await (await postgresServer()).makeDatabase();
    store = openPostgres(url);
  });
  afterAll(async () => {
    await store.close();
    await (await postgresServer()).giveBack(url);
  });

  it("comes to the step as it was sent, and goes out as it was said; a name, a ticket and a key are stored without it", async () => {
    const update = {
      ...textUpdate(1, odd, odd),
      sender: { identity: identityOf("telegram", 1), name: odd, provenPhone: null },
    };
    expect(await store.accept([update], noonMs, shed)).toEqual({ fresh: 1, shed: 0 });
    // Its delivery id is stored in another form, and recognised.
    expect(await store.accept([update], noonMs, shed)).toEqual({ fresh: 0, shed: 0 });
    const decider = { ...newOperation("x").decider, name: odd };
    const person = {
      identity: identityOf("telegram", 1),
      chat: chatNumber(1),
      phone: null,
      name: odd,
      toldAtMs: 0,
      quietUntilMs: 0,
      needsProof: false,
    };
    const seen = await turnOf(store, () =>
      turned({
        session: saleSession(1, { odd }),
        replies: [said(chatNumber(1), odd)],
        person,
        operations: [newOperation("sale", { decider, branch: odd })],
        audit: [{ what: "person.bound", who: null, operationId: null, detail: odd }],
      }),
    );
    expect(seen.entry.content).toMatchObject({ update: { body: { text: odd }, sender: { name: odd } } });
    const [reply] = await store.nextReplies({ max: 1, nowMs: noonMs, skip: nobody });
    expect(reply?.body).toMatchObject({ text: odd });
    expect(await store.operation("sale")).toMatchObject({ decider: { name: odd }, branch: odd });
    expect(await store.readModel.operationsPage({ cashier: odd, max: 9 })).toHaveLength(1);
    expect((await store.person(identityOf("telegram", 1)))?.name).toBe(stored);
    expect((await store.auditTrail({ max: 1 }))[0]?.detail).toBe(stored);
    expect((await store.readModel.conversation(chatNumber(1)))?.state).toMatchObject({ context: { odd } });
  });
});
