import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { processClock } from "../../../src/clock.ts";
import { identityOf, type Role } from "../../../src/domain/person.ts";
import type { Command } from "../../../src/flow/requests.ts";
import { make } from "../../../src/router/queries/query-runner.ts";
import { commandTable } from "../../../src/router/queries/command-table.ts";
import type { LookupTools } from "../../../src/router/queries/rows.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import {
  addOperations,
  chatNumber,
  newOperation,
  noonMs,
  phoneNumber,
  textUpdate,
  shed,
  turn,
  turned,
} from "../../store/store-kit.ts";
import { shopSettings } from "../two-networks.ts";

const store = memoryStore();
const by = identityOf("telegram", 1);
const phone = phoneNumber(4567);

/** One command of each type; those of anyone are not asked of anybody here. */
const asked: { readonly [type in Command["type"]]: Extract<Command, { readonly type: type }> | null } = {
  approve: { type: "approve", approvalId: "ap-1", approved: true },
  settle: { type: "settle", operationId: "op-1", decision: "applied" },
  invite: { type: "invite", phone, name: "Ana" },
  askRefund: { type: "askRefund", operationId: "op-1" },
  declineRefund: { type: "declineRefund", operationId: "op-1" },
  withdrawRefund: { type: "withdrawRefund" },
  unlink: { type: "unlink", identity: by, phone, name: "Ana" },
  acceptInvitation: null,
  callPerson: null,
  answerPerson: { type: "answerPerson", phone, text: "hola" },
  disown: null,
  eraseCustomer: null,
  numberMoved: null,
};
const below = { anyone: [], staff: ["customer"], manager: ["customer", "cashier"] } as const satisfies {
  readonly [role: string]: readonly Role[];
};
const cases = Object.entries(commandTable).flatMap(([type, { role }]) =>
  below[role].map((who) => ({ type: type as Command["type"], who })),
);

beforeAll(async () => {
  await addOperations(store, newOperation("op-1"));
  await store.accept([textUpdate(1, "d-1", "hola")], noonMs, shed);
  const person = {
    identity: by,
    chat: chatNumber(1),
    phone,
    name: null,
    toldAtMs: 0,
    quietUntilMs: 0,
    needsProof: false,
  };
  await turn(store, () => turned({ person }));
});
afterAll(() => store.close());

describe("a command of the store asks for the role that its row names", () => {
  it.each(cases)("$type refuses a $who, and writes that down", async ({ type, who }) => {
    const access = { role: who, usertoolId: "u-1", name: "Ana", branch: "Centro", readable: true };
    const request = asked[type];
    if (request === null) throw new Error(`Nobody asks for "${type}" here`);
    const tools = {
      ports: {
        store,
        settings: shopSettings(),
        clock: { ...processClock(), nowMs: () => noonMs },
        channels: new Map(),
        directory: { checkedAccess: () => Promise.resolve(access) },
      },
      row: { id: 1, by, chat: chatNumber(1), request, attempts: 0, createdAtMs: noonMs },
    } as unknown as Omit<LookupTools, "atMost" | "lastTry">;
    const before = (await store.auditTrail({ max: 100 })).length;
    const made = await make(request, tools);
    if (made === "later" || "replies" in made) throw new Error("A command gives a result");
    const { result, consequences = {} } = "consequences" in made ? made : { result: made };
    expect(result).toMatchObject({ type, say: { key: "notAllowed" } });
    const noted = (await store.auditTrail({ max: 100 })).length - before + (consequences.audit ?? []).length;
    expect(noted).toBe(1);
  });
});
