import { afterAll, expect, it } from "vitest";
import { processClock } from "../../../src/clock.ts";
import type { Ports } from "../../../src/router/ports.ts";
import { findOperations } from "../../../src/router/queries/find-operation.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import type { LookupRow } from "../../../src/store/store.ts";
import {
  addOperations,
  chatNumber,
  newOperation,
  noonMs,
  phoneNumber,
  saleOf,
  ticketOf,
} from "../../store/store-kit.ts";
import { shopSettings } from "../two-networks.ts";

const settings = shopSettings();
const store = memoryStore();
const ports = { store, settings, clock: { ...processClock(), nowMs: () => noonMs } } as unknown as Ports;
const ticket = ticketOf("A-1");

afterAll(() => store.close());

const made = [
  { id: "centro-1", branch: "Sucursal Centro", walletKey: "w-1", walletName: "Café Sol" },
  { id: "centro-2", branch: "SUCURSAL CENTRO", walletKey: "w-1", walletName: "Café Sol" },
  { id: "norte", branch: "Sucursal Norte", walletKey: "w-1", walletName: "Café Sol" },
  { id: "luna", branch: "Sucursal Centro", walletKey: "w-2", walletName: "Café Luna" },
];

/** The operation that is found for somebody of a branch and a wallet who names the ticket. */
async function found(branch: string, walletKey: string | null): Promise<readonly (string | undefined)[]> {
  const query = { type: "findOperation", by: { type: "ticket", ticket, branch, walletKey } } as const;
  const row = { chat: chatNumber(1) } as LookupRow;
  const [one = null] = await findOperations(ports, query, row, settings.renderIn(null), 50);
  return [one?.operationId, one?.atText];
}

it("a ticket that several branches have is that of the asker's own wallet and branch, and another is named", async () => {
  await addOperations(
    store,
    ...made.map(({ id, branch, walletKey, walletName }, index) =>
      newOperation(id, {
        request: saleOf({ ticket, walletKey, phone: phoneNumber(index) }),
        branch,
        walletName,
        createdAtMs: noonMs - 600_000 + index * 60_000,
        sameTicketAllowed: true,
      }),
    ),
  );
  expect(await found("sucursal centro", "w-1")).toEqual(["centro-2", "11:51"]);
  expect(await found("Sucursal Norte", "w-1")).toEqual(["norte", "11:52"]);
  expect(await found("Sucursal Centro", "w-2")).toEqual(["luna", "11:53"]);
  expect(await found("Sucursal Sur", "w-1")).toEqual(["norte", "11:52 · Sucursal Norte"]);
  expect(await found("Sucursal Centro", "w-3")).toEqual(["luna", "11:53 · Café Luna"]);
  expect(await found("Sucursal Centro", null)).toEqual(["luna", "11:53"]);
});

it("one that was called off since the same is made stands for that one, by its ticket and as the last of its chat", async () => {
  const sale = saleOf({ ticket: ticketOf("T-9"), walletKey: "w-9", phone: phoneNumber(9) });
  const said = { request: sale, branch: "Sucursal Centro", walletName: "Café Sol", chat: chatNumber(9) };
  await addOperations(
    store,
    newOperation("first", { ...said, createdAtMs: noonMs - 120_000 }),
    newOperation("again", { ...said, createdAtMs: noonMs - 60_000 }),
  );
  expect((await store.operation("again"))?.cancelReason).toBe("ticketTaken");
  const row = { chat: chatNumber(9) } as LookupRow;
  const by = { type: "ticket", ticket: ticketOf("T-9"), branch: "Sucursal Centro", walletKey: "w-9" } as const;
  for (const meant of [by, { type: "lastOfChat" } as const]) {
    const [one] = await findOperations(ports, { type: "findOperation", by: meant }, row, settings.renderIn(null), 50);
    expect(one).toMatchObject({ operationId: "first", fate: "open" });
  }
});
