import { describe, expect } from "vitest";
import { identityOf, operatorIdentity, type Collaborator } from "../../../src/domain/person.ts";
import { ConsoleSessionOver, type ConsoleSession } from "../../../src/store/console.ts";
import type { AuditEntry, Person, Store } from "../../../src/store/store.ts";
import {
  chatNumber,
  minuteMs,
  nobody,
  noonMs,
  phoneNumber,
  said,
  shed,
  textUpdate,
  turned,
  turnOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const hour = 60 * minuteMs;
const one = { key: "k1", name: "one", door: "d1", untilMs: noonMs + 12 * hour };
const two = { key: "k2", name: "two", door: "d1", untilMs: noonMs + 12 * hour };
const luis = phoneNumber(7);
const chat = identityOf("telegram", 1);
const shown: AuditEntry = { what: "phone.shown", who: operatorIdentity(luis), operationId: "op", detail: "why" };
const gerente: Collaborator = {
  usertoolId: "u1",
  name: "Luis",
  phone: luis,
  branch: "Centro",
  type: "gerente",
  status: "activo",
};

async function link(store: Store, phone: Person["phone"], delivery: string): Promise<void> {
  await store.accept([textUpdate(1, delivery, "x")], noonMs, shed);
  const person = { identity: chat, chat: chatNumber(1), name: null, toldAtMs: 0, quietUntilMs: 0, needsProof: false };
  await turnOf(store, () => turned({ person: { ...person, phone } }));
}

/** A session whose manager proved it by their chat. */
async function proved(store: Store): Promise<ConsoleSession> {
  await store.saveCollaborators([gerente], noonMs);
  await link(store, luis, "linked");
  await store.beginConsoleSession(one, noonMs);
  await change(store, { phone: luis });
  await change(store, { provedBy: chat });
  return (await live(store, one.key)) as ConsoleSession;
}

const live = (store: Store, key: string, nowMs = noonMs) => store.consoleSession(key, nowMs);

async function change(store: Store, changes: Partial<ConsoleSession>, key = one.key): Promise<boolean> {
  const was = await live(store, key);
  return was !== null && store.changeConsoleSession(was, changes, {}, noonMs);
}

const acts = (store: Store, key: string, nowMs = noonMs) => store.inSession(key, nowMs).note(shown, null, nowMs);
const trail = async (store: Store) => (await store.auditTrail({ max: 50 })).toReversed();

/** What a store must do with the logins of the console. */
export function consoleSessionContract(makePlace: MakePlace): void {
  const { test, testAgain } = contractTests(makePlace);

  describe("sessions of the console", () => {
    test("are there until their time is over, and no others", async (store) => {
      await store.beginConsoleSession(one, noonMs);
      const nothing = { phone: null, provedBy: null, code: null, wrong: 0 };
      expect(await live(store, one.key)).toEqual({ ...one, ...nothing });
      expect(await live(store, "k9")).toBe(null);
      expect(await live(store, one.key, one.untilMs)).toBe(null);
      await expect(acts(store, one.key, one.untilMs)).rejects.toThrow(ConsoleSessionOver);
    });

    test("change under another key, and a copy of the key before is worth nothing", async (store) => {
      await store.beginConsoleSession(one, noonMs);
      const was = (await live(store, one.key)) as ConsoleSession;
      const entered: AuditEntry = {
        what: "console.entered",
        who: operatorIdentity(luis),
        operationId: null,
        detail: null,
      };
      const replies = [said(chatNumber(1), "a code")];
      const also = { audit: [entered], replies };
      expect(await store.changeConsoleSession(was, { key: "k3", phone: luis }, also, noonMs)).toBe(true);
      expect(await live(store, one.key)).toBe(null);
      expect(await live(store, "k3")).toMatchObject({ name: "one", phone: luis, untilMs: one.untilMs });
      expect(await store.changeConsoleSession(was, { key: "k4" }, also, noonMs)).toBe(false);
      expect(await trail(store)).toMatchObject([{ ...entered, session: "one" }]);
      expect(await store.nextReplies({ max: 9, nowMs: noonMs, skip: nobody })).toMatchObject([{ chat: chatNumber(1) }]);
      await expect(acts(store, one.key)).rejects.toThrow(ConsoleSessionOver);
    });

    test("count each of many guesses at once", async (store) => {
      await store.beginConsoleSession(one, noonMs);
      const was = (await live(store, one.key)) as ConsoleSession;
      const guesses = Array.from({ length: 20 }, () => store.changeConsoleSession(was, { wrong: 1 }, {}, noonMs));
      expect((await Promise.all(guesses)).filter(Boolean)).toHaveLength(1);
      const code = { random: "r", to: chat, sentAtMs: noonMs };
      expect(await change(store, { code })).toBe(true);
      expect(await store.changeConsoleSession({ ...was, wrong: 1 }, { wrong: 2 }, {}, noonMs)).toBe(false);
      expect(await live(store, one.key)).toMatchObject({ wrong: 1, code });
    });

    test("are named by what is done in them, and by nothing else", async (store) => {
      await proved(store);
      const by = operatorIdentity(luis);
      const invitation = { fingerprint: "f", phone: luis, by, byPhone: luis, expiresAtMs: 0 };
      await Promise.all([
        store.inSession(one.key, noonMs).addInvitation(invitation, noonMs),
        store.note({ ...shown, detail: "elsewhere" }, null, noonMs),
        acts(store, one.key),
      ]);
      const named = (await trail(store)).map(({ what, detail, session }) => [what, detail, session]);
      expect(named).toContainEqual(["phone.shown", "why", "one"]);
      expect(named).toContainEqual(["invitation.made", expect.anything(), "one"]);
      expect(named).toContainEqual(["phone.shown", "elsewhere", undefined]);
    });

    test("end for ever, with an entry; nothing that they asked for is written afterwards", async (store) => {
      await store.beginConsoleSession(one, noonMs);
      await store.beginConsoleSession(two, noonMs);
      const acting = store.inSession(one.key, noonMs);
      const [ended, late] = await Promise.allSettled([
        store.endConsoleSessions({ name: "one" }, "logout", noonMs),
        acting.note(shown, null, noonMs),
      ]);
      expect([ended.status, late.status]).toEqual(["fulfilled", "rejected"]);
      await store.endConsoleSessions({ name: "one" }, "logout", noonMs);
      expect([await live(store, one.key), (await live(store, two.key))?.name]).toEqual([null, "two"]);
      expect(await trail(store)).toMatchObject([
        { what: "console.ended", detail: "logout", session: "one", who: null },
      ]);
      await acts(store, two.key);
    });

    test("of another token end", async (store) => {
      await store.beginConsoleSession(one, noonMs);
      await store.beginConsoleSession({ ...two, door: "d2" }, noonMs);
      await store.endConsoleSessions({ exceptDoor: "d2" }, "token", noonMs);
      expect([await live(store, one.key), (await live(store, two.key))?.door]).toEqual([null, "d2"]);
    });

    test("end where the manager's role changes, though it changes back", async (store) => {
      for (const [n, changed] of [{ type: "cajero" }, { status: "baja" }, { phone: phoneNumber(8) }, null].entries()) {
        const key = `r${n}`;
        await store.saveCollaborators([gerente], noonMs);
        await store.beginConsoleSession({ ...one, key, name: key }, noonMs);
        await change(store, { phone: luis }, key);
        await store.saveCollaborators([{ ...gerente, name: "Luis Pérez", branch: "Norte" }], noonMs);
        expect((await live(store, key))?.phone).toBe(luis);
        await store.saveCollaborators(changed === null ? [] : [{ ...gerente, ...changed }], noonMs);
        await store.saveCollaborators([gerente], noonMs);
        expect(await live(store, key), JSON.stringify(changed)).toBe(null);
        await expect(acts(store, key)).rejects.toThrow(ConsoleSessionOver);
      }
      const ends = (await trail(store)).filter(({ what }) => what === "console.ended");
      expect(ends.map(({ detail, session }) => [detail, session])).toEqual([0, 1, 2, 3].map((n) => ["role", `r${n}`]));
    });

    test("end where the chat that proved them loses the phone, though it gets it again", async (store) => {
      await proved(store);
      await link(store, luis, "again");
      expect((await live(store, one.key))?.provedBy).toBe(chat);
      await store.unlinkPerson(chat, luis, operatorIdentity(luis), noonMs);
      await link(store, luis, "once more");
      expect(await live(store, one.key)).toBe(null);
    });

    testAgain("are the same for another process, and are over for it at once", async (store, again) => {
      await proved(store);
      const other = again();
      expect(await live(other, one.key)).toMatchObject({ phone: luis, provedBy: chat });
      await acts(other, one.key);
      await store.endConsoleSessions({ name: "one" }, "logout", noonMs);
      expect(await live(other, one.key)).toBe(null);
      await expect(acts(other, one.key)).rejects.toThrow(ConsoleSessionOver);
    });
  });
}
