import { describe, expect } from "vitest";
import { allLanguages, type Language } from "../../../src/domain/language.ts";
import { identityOf, type Collaborator } from "../../../src/domain/person.ts";
import { chatKey } from "../../../src/domain/chat.ts";
import type { Update } from "../../../src/domain/update.ts";
import type { Person, Preferences, Store } from "../../../src/store/store.ts";
import {
  bringTo,
  chatNumber,
  minuteMs,
  newOperation,
  nobody,
  noonMs,
  phoneNumber,
  shed,
  textUpdate,
  turned,
  turnOf,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

function collaborator(id: string, phone: number | null, status = "activo"): Collaborator {
  return {
    usertoolId: id,
    name: `Name ${id}`,
    phone: phone === null ? null : phoneNumber(phone),
    branch: "Centro",
    type: "cajero",
    status,
  };
}

function person(n: number, phone: number | null): Person {
  return {
    identity: identityOf("telegram", n),
    chat: chatNumber(n),
    phone: phone === null ? null : phoneNumber(phone),
    name: null,
    toldAtMs: 0,
    quietUntilMs: 0,
    needsProof: false,
  };
}

async function save(store: Store, one: Person): Promise<void> {
  await store.accept([textUpdate(50, `save ${JSON.stringify(one)}`, "x")], noonMs, shed);
  await turnOf(store, () => turned({ person: one }));
}

export function directoryContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);

  describe("the directory", () => {
    test("was never read at first, and remembers when it was read and when that was tried", async (store) => {
      const age = async () => (await store.directory()).age;
      expect(await store.directory()).toEqual({
        age: { readAtMs: 0, triedAtMs: 0, seenSeq: 0, failed: false },
        wallets: [],
      });
      await store.directoryTried(noonMs, 3);
      expect(await age()).toEqual({ readAtMs: 0, triedAtMs: noonMs, seenSeq: 3, failed: true });
      const readAtMs = noonMs + minuteMs;
      await store.saveCollaborators([], readAtMs, 4);
      expect(await age()).toEqual({ readAtMs, triedAtMs: readAtMs, seenSeq: 4, failed: false });
      const triedAtMs = noonMs + 2 * minuteMs;
      await store.directoryTried(triedAtMs, 7);
      expect(await age()).toEqual({ readAtMs, triedAtMs, seenSeq: 7, failed: true });
      // An edit is no reading.
      await store.saveCollaborators([], readAtMs);
      expect(await age()).toMatchObject({ seenSeq: 7, failed: true });
    });

    test("tells the newest entry of all mailboxes", async (store) => {
      expect(await store.newestEntry()).toBe(0);
      await store.accept([textUpdate(1, "a", "x")], noonMs, shed);
      const newest = await store.newestEntry();
      await turnOf(store, () => turned({}));
      expect(newest).toBeGreaterThan(0);
      expect(await store.newestEntry()).toBe(newest);
    });

    test("holds the collaborators of the last reading and no others", async (store) => {
      await store.saveCollaborators([collaborator("u1", 1), collaborator("u2", null)], noonMs);
      expect(await store.collaborators()).toEqual([collaborator("u1", 1), collaborator("u2", null)]);
      await store.saveCollaborators([collaborator("u1", 1, "baja"), collaborator("u3", 1)], noonMs);
      expect(await store.collaborators()).toEqual([collaborator("u1", 1, "baja"), collaborator("u3", 1)]);
    });

    test("keeps what was learnt of a wallet when the list is read again, in the order of the list", async (store) => {
      const [one, two] = [
        { key: "w-1", name: "One", clientLink: null, redeemLink: null },
        { key: "w-2", name: null, clientLink: "https://wallet.example/2", redeemLink: null },
      ];
      await store.saveWallets([one, two]);
      await bringTo(store, newOperation("op"), "sending");
      await store.moveOperation("op", "sending", "rejected", {}, { ticketMandatory: "w-1" }, noonMs);
      await store.saveWallets([two, { ...one, name: "New name" }]);
      expect((await store.directory()).wallets).toEqual([
        { ...two, ticketMandatory: false },
        { ...one, name: "New name", ticketMandatory: true },
      ]);
      await store.saveWallets([two]);
      await store.saveWallets([one]);
      expect((await store.directory()).wallets).toEqual([{ ...one, ticketMandatory: false }]);
    });
  });

  describe("people", () => {
    test("are found by identity, as last saved", async (store) => {
      expect(await store.person(identityOf("telegram", 1))).toBe(null);
      await save(store, person(1, null));
      await save(store, { ...person(1, 7), name: "Ana", toldAtMs: noonMs, quietUntilMs: noonMs + 1 });
      expect(await store.person(identityOf("telegram", 1))).toEqual({
        ...person(1, 7),
        name: "Ana",
        toldAtMs: noonMs,
        quietUntilMs: noonMs + 1,
      });
    });

    test("are reached through every chat with their proved phone", async (store) => {
      for (const one of [person(1, 7), person(2, 8), person(3, 7), person(4, null)]) await save(store, one);
      expect(await store.chatsOf([])).toEqual([]);
      const found = await store.chatsOf([phoneNumber(7), phoneNumber(9)]);
      expect(found).toEqual(
        [1, 3].map((n) => ({
          chat: chatNumber(n),
          phone: phoneNumber(7),
          identity: identityOf("telegram", n),
          language: null,
        })),
      );
    });

    test("are kept with when their number last changed", async (store) => {
      const one = { ...person(1, 7), shownNumber: "4771110001", movedAtMs: noonMs };
      await save(store, one);
      expect(await store.person(one.identity)).toMatchObject({ shownNumber: "4771110001", movedAtMs: noonMs });
    });

    test("are found by the number that their network showed last", async (store) => {
      await save(store, { ...person(1, 7), shownNumber: "4771110001" });
      await save(store, { ...person(2, null), shownNumber: "4771110002" });
      const { identity, chat } = person(1, 7);
      expect(await store.showing("telegram", "4771110001")).toMatchObject([{ identity, chat }]);
      expect(await store.showing("whatsapp-cloud", "4771110001")).toEqual([]);
    });

    test("are written to in the language they chose, until it is forgotten", async (store) => {
      const identity = identityOf("telegram", 1);
      const written = async (chat: number) => {
        const blank = { type: "text", buttons: [], askContact: false } as const;
        const texts = allLanguages.map((one) => [one, { ...blank, text: one === "en" ? "hello" : "hola" }] as const);
        const bodies = Object.fromEntries(texts) as { [language in Language]: (typeof texts)[number][1] };
        const translated = { type: "translated", ofShop: "es-MX", bodies } as const;
        await store.notify([{ chat: chatNumber(chat), body: translated }], noonMs);
        const rows = await store.nextReplies({ max: 5, nowMs: noonMs, skip: nobody });
        for (const row of rows) await store.replySent(row.id, null, noonMs);
        return rows.map(({ body }) => (body.type === "text" ? body.text : body.type));
      };
      const choose = async (chosen: Preferences | "forget") => {
        await store.accept([textUpdate(1, `choose ${JSON.stringify(chosen)}`, "idioma")], noonMs, shed);
        await turnOf(store, () => turned({ preferences: { identity, chosen } }));
      };
      for (const one of [person(1, 7), person(2, 7)]) await save(store, one);
      await choose({ walletKey: null, notices: "unasked", language: "en" });
      expect(await store.preferences(identity)).toMatchObject({ language: "en" });
      expect([await written(1), await written(2), await written(3)]).toEqual([["hello"], ["hola"], ["hola"]]);
      expect((await store.chatsOf([phoneNumber(7)])).map(({ language }) => language)).toEqual(["en", null]);
      await choose("forget");
      expect(await written(1)).toEqual(["hola"]);
    });
  });

  describe("invitations that were used", () => {
    const [maker, guest] = [identityOf("telegram", 1), identityOf("telegram", 2)];
    const expiresAtMs = noonMs + minuteMs;

    test("are told with the phone that their maker had then, since a time", async (store) => {
      await save(store, person(1, 7));
      await save(store, person(2, null));
      const of = { phone: phoneNumber(8), by: maker, byPhone: phoneNumber(7), expiresAtMs };
      await store.addInvitation({ ...of, fingerprint: "fp-a" }, noonMs);
      await store.addInvitation({ ...of, fingerprint: "fp-b", phone: phoneNumber(9) }, noonMs);
      await save(store, person(1, null));
      expect(await store.invitationsUsed(noonMs - 1)).toEqual([]);
      expect(await store.useInvitation("fp-a", guest, new Set([phoneNumber(8)]), noonMs)).toBe("linked");
      const used = [{ by: phoneNumber(7), phone: phoneNumber(8), identity: guest }];
      expect(await store.invitationsUsed(noonMs - 1)).toEqual(used);
      expect(await store.invitationsUsed(noonMs)).toEqual([]);
    });
  });

  describe("a phone that belongs to one account of its network", () => {
    const phone = phoneNumber(7);
    const cloud = (id: string) => {
      const [identity, chat] = [identityOf("whatsapp-cloud", id), chatKey("whatsapp-cloud", id)];
      return { ...person(1, null), identity, chat };
    };
    /** Whether somebody who proves the phone is told that it is taken; `takes`: it becomes theirs. */
    const proves = async (store: Store, id: string, takes: boolean) => {
      const { identity, chat } = cloud(id);
      const sender = { identity, name: null, provenPhone: null };
      const given = { ...textUpdate(1, `${id} ${Math.random()}`, ""), sender, chat, body: { type: "contact", phone } };
      await store.accept([{ ...given, channel: "whatsapp-cloud" } as Update], noonMs, shed);
      const after = turned({ person: { ...cloud(id), phone }, takesPhone: phone });
      const { phoneIsTaken } = await turnOf(store, () => (takes ? after : turned({})));
      return phoneIsTaken ?? false;
    };

    test("is taken while another has it, and where its owner left it", async (store) => {
      expect(await proves(store, "MX.2", false)).toBe(false);
      await save(store, { ...cloud("MX.1"), phone });
      expect([await proves(store, "MX.1", false), await proves(store, "MX.2", false)]).toEqual([false, true]);
      await save(store, { ...cloud("MX.1"), leftPhone: phone });
      expect([await proves(store, "MX.1", false), await proves(store, "MX.2", false)]).toEqual([false, true]);
      await save(store, { ...person(3, 7) });
      expect(await proves(store, "MX.1", false)).toBe(false);
    });

    test("that its owner left is not forgotten while they have another, and is once somebody took it", async (store) => {
      await save(store, { ...cloud("MX.1"), phone: phoneNumber(8), leftPhone: phone });
      expect(await store.person(cloud("MX.1").identity)).toMatchObject({ phone: phoneNumber(8), leftPhone: phone });
      expect(await proves(store, "MX.2", true)).toBe(true);
      expect(await store.person(cloud("MX.1").identity)).toMatchObject({ phone: phoneNumber(8) });
      expect((await store.person(cloud("MX.1").identity))?.leftPhone).toBe(undefined);
      expect(await proves(store, "MX.2", false)).toBe(false);
    });
  });
}
