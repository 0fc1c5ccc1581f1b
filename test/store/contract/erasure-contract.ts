import { describe, expect } from "vitest";
import { identityOf } from "../../../src/domain/person.ts";
import { formatPhone, phonePseudonym } from "../../../src/domain/phone.ts";
import type { NewApproval } from "../../../src/ledger/approval.ts";
import type { Store } from "../../../src/store/store.ts";
import {
  addOperations,
  bringTo,
  chatNumber,
  correctionOf,
  minuteMs,
  newOperation,
  noonMs,
  phoneNumber,
  redeemOf,
  said,
  saleOf,
  shed,
  textUpdate,
  turn,
  turned,
} from "../store-kit.ts";
import { contractTests, type MakePlace } from "./place.ts";

const phone = phoneNumber(4567);
const other = phoneNumber(9999);
const pseudonym = phonePseudonym(0.5);
const [identity, chat] = [identityOf("telegram", 7), chatNumber(7)];

const manager = { identity: identityOf("telegram", 2), phone: phoneNumber(2), name: "Luis", role: "manager" } as const;
const itself = { identity, phone, name: "María", role: "customer" } as const;

/** They have spoken of the customer, and a sale to them waits. */
const seller = {
  identity: identityOf("telegram", 1),
  chat: chatNumber(1),
  phone: phoneNumber(1),
  name: "Ana",
  toldAtMs: 0,
  quietUntilMs: 0,
  needsProof: false,
  talk: {
    misses: 1,
    about: { phone, atMs: noonMs },
    dropped: { sale: `${formatPhone(phone)} 90 sin ticket`, atMs: noonMs },
    queue: { sales: [`${phone} 50`], atMs: noonMs },
  },
};

const approval: NewApproval = {
  id: "ap-1",
  request: correctionOf(),
  requester: manager,
  chat: chatNumber(2),
  reason: "María (477 123 4567) pagó dos veces",
  corrects: null,
  refund: false,
  customerName: "María",
  walletName: null,
  branch: "Centro",
  createdAtMs: noonMs,
  expiresAtMs: noonMs + 30 * minuteMs,
};

/** A customer with a name, notices, messages, operations of every kind, and one that is open. */
async function prepare(store: Store): Promise<void> {
  const person = { identity, chat, phone, name: "María", toldAtMs: 0, quietUntilMs: 0, needsProof: false };
  const chosen = { walletKey: null, notices: "on", language: "en" } as const;
  await store.accept([textUpdate(1, "d-1", "hola")], noonMs, shed);
  await turn(store, () => turned({ person: seller }));
  await store.accept([textUpdate(7, "d-7", "hola")], noonMs, shed);
  await turn(store, () => turned({ person, preferences: { identity, chosen }, approvals: [approval] }));
  await bringTo(store, newOperation("sale"), "confirmed");
  await bringTo(store, newOperation("use", { request: redeemOf() }), "rejected");
  const register = { kind: "register", walletKey: "w-1", phone, name: "María", birthdate: "1990-05-12" } as const;
  const ownOne = { request: { ...register, usertoolId: "u-1" }, decider: itself, chat };
  await bringTo(store, newOperation("register", ownOne), "confirmed");
  const reason = "se le cobró dos veces al cliente, María";
  await bringTo(store, newOperation("correction", { request: correctionOf(), decider: manager, reason }), "confirmed");
  await bringTo(store, newOperation("of another", { request: saleOf({ phone: other }) }), "confirmed");
  await addOperations(store, newOperation("open", { request: redeemOf() }));
  await store.moveApproval("ap-1", "new", "open", {}, {}, noonMs);
  await store.moveApproval("ap-1", "open", "refused", { decidedBy: manager }, {}, noonMs);
  await store.notify(
    [
      said(chat, "María, tu saldo es $50"),
      said(chatNumber(1), "María (477-123-4567) registrada"),
      said(chatNumber(1), "otra"),
    ],
    noonMs,
  );
  for (let round = 0; round < 3; round++)
    for (const { id } of await store.nextReplies({ max: 10, nowMs: noonMs, skip: new Set() }))
      await store.replySent(id, `m-${id}`, noonMs);
}

/** In the commit of something else, as a command does. */
async function erase(store: Store): Promise<boolean> {
  await addOperations(store, newOperation("carrier", { request: saleOf({ phone: other }) }));
  return store.moveOperation("carrier", "ready", "cancelled", {}, { erases: { phone, pseudonym } }, noonMs);
}

/** What a store must do where somebody's traces are erased. */
export function erasureContract(makePlace: MakePlace): void {
  const { test } = contractTests(makePlace);

  describe("an erasure", () => {
    test("leaves the books with what was moved, and nobody's phone or name", async (store) => {
      await prepare(store);
      const before = await Promise.all(["sale", "use", "correction"].map((id) => store.operation(id)));
      expect(await erase(store)).toBe(true);
      const after = await Promise.all(["sale", "use", "correction"].map((id) => store.operation(id)));
      expect(after).toEqual(
        before.map((one) => ({
          ...one,
          customerName: null,
          request: { ...one?.request, phone: pseudonym },
          reason: one?.reason?.replace("María", "…") ?? null,
        })),
      );
      expect(await store.operation("register")).toMatchObject({
        state: "confirmed",
        request: { phone: pseudonym, name: "", birthdate: null },
        decider: { phone: pseudonym, name: "", identity },
      });
      const ofPhone = await store.operations({ phone, max: 10 });
      expect(ofPhone.map(({ id }) => id)).toEqual(["open"]);
      expect(await store.operations({ phone: pseudonym, max: 10 })).toHaveLength(4);
      expect(await store.operation("of another")).toMatchObject({ customerName: "María", request: { phone: other } });
    });

    test("takes phone and name from people, approvals, messages and the audit trail", async (store) => {
      await prepare(store);
      await erase(store);
      expect(await store.person(identity)).toMatchObject({ phone: null, name: null });
      const waiting = { misses: 1, queue: seller.talk.queue };
      expect(await store.person(seller.identity)).toMatchObject({ phone: seller.phone });
      expect((await store.person(seller.identity))?.talk).toEqual(waiting);
      expect(await store.preferences(identity)).toMatchObject({ notices: "unasked", language: null });
      expect(await store.approval("ap-1")).toMatchObject({
        state: "refused",
        customerName: null,
        reason: `… (${pseudonym}) pagó dos veces`,
        request: { phone: pseudonym },
      });
      const trail = await store.auditTrail({ max: 100 });
      expect(JSON.stringify(trail)).not.toMatch(/477 ?123 ?4567/);
      expect(trail.map(({ what }) => what)).toContain("approval.requested");
    });

    test("changes nothing else afterwards: what has ended stays as it is", async (store) => {
      await prepare(store);
      await erase(store);
      expect(await store.moveOperation("sale", "ready", "cancelled", {}, {}, noonMs)).toBe(false);
      expect(await store.moveOperation("open", "ready", "cancelled", {}, {}, noonMs)).toBe(true);
      expect(await store.operation("open")).toMatchObject({ request: { phone } });
    });
  });
}
