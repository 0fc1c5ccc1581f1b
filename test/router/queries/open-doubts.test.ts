import { expect, it } from "vitest";
import type { Ports } from "../../../src/router/ports.ts";
import { memoryStore } from "../../support/borrowed-database.ts";
import { addOperations, newOperation, noonMs, phoneNumber, saleOf, ticketOf } from "../../store/store-kit.ts";
import { shopSettings } from "../two-networks.ts";
import { openDoubts } from "../../../src/router/queries/past-operations.ts";

it("gives the doubts that are oldest, where there are more than can be shown", async () => {
  const store = memoryStore();
  const ids = Array.from({ length: 6 }, (_, index) => `op${index}`);
  await addOperations(
    store,
    ...ids.map((id, index) =>
      newOperation(id, {
        request: saleOf({ phone: phoneNumber(index), ticket: ticketOf(`A-${index}`) }),
        createdAtMs: noonMs + index,
      }),
    ),
  );
  for (const id of ids) {
    await store.beginSending(id, null, noonMs);
    await store.moveOperation(id, "sending", "inDoubt", { doubtedAtMs: noonMs }, {}, noonMs);
  }
  const settings = shopSettings();
  const ports = { store, settings, clock: { nowMs: () => noonMs + 60_000 } } as unknown as Ports;
  const shown = await openDoubts(ports, settings.renderIn("es-MX"), 4);
  expect(shown.map(({ operationId }) => operationId)).toEqual(ids.slice(0, 4));
  await store.close();
});
