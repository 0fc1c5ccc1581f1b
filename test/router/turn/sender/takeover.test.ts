import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { faults } from "../../../support/wallet/wallet-server.ts";
import { TwoNetworks, ana } from "../../two-networks.ts";

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

describe("what was confirmed before the shop took over", () => {
  it("is told all the same, and so is a refusal for want of a ticket, without a new conversation", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => void (release = resolve));
    nets.wallet.fault("/wallet/sale", faults.holdBefore(held));
    await nets.says(ana, "venta 4771234567 250 sin ticket");
    const confirmed = nets.says(ana, "sí");
    await nets.wallet.arrived("/wallet/sale", 1);
    const taken = nets.shopWrites(ana);
    const wallet = nets.wallet.state.account.wallets.get("monedero-demo");
    if (wallet) wallet.ticketMandatory = true;
    release();
    await Promise.all([confirmed, taken]);
    expect(nets.heard(ana).at(-1)?.text).toMatch(/pide ticket[^]*Cuando termines/);
    expect(await nets.says(ana, "A-1")).toEqual([]);
  });
});
