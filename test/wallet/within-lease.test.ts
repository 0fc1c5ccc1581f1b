import { describe, expect, it } from "vitest";
import type { Wallet, WriteOptions } from "../../src/wallet/wallet.ts";
import { withinLease } from "../../src/wallet/client.ts";
import { saleOf } from "../store/store-kit.ts";

const disabling = { kind: "disableCollaborator", walletKey: "", phone: saleOf().phone, name: "Eva" } as const;

/** A wallet that notes until when each write may begin. */
function noting() {
  const begun: (number | undefined)[] = [];
  const note = async (_: unknown, options?: WriteOptions) => {
    begun.push(options?.sendWithinMs);
    return { type: "confirmed", newBalance: null } as const;
  };
  const wallet = {
    send: note,
    moneyWaitMs: () => 7,
  } as Partial<Wallet>;
  return { begun, wallet: wallet as Wallet };
}

describe("a wallet behind a lease", () => {
  it("lets a write begin only while the lease holds", async () => {
    const { begun, wallet } = noting();
    const bounded = withinLease(wallet, () => 4_000);
    await bounded.send(saleOf());
    await bounded.send(saleOf(), { sendWithinMs: 600_000 });
    await bounded.send(saleOf(), { sendWithinMs: 1_500 });
    await bounded.send(disabling);
    expect(begun).toEqual([4_000, 4_000, 1_500, 4_000]);
    expect(bounded.moneyWaitMs()).toBe(7);
  });

  it("sends nothing when the lease is over, and says that nothing was sent", async () => {
    const { begun, wallet } = noting();
    const over = withinLease(wallet, () => 0);
    expect(await over.send(saleOf())).toMatchObject({ type: "notSent" });
    expect(await over.send(disabling)).toMatchObject({ type: "notSent" });
    expect(begun).toEqual([]);
  });
});
