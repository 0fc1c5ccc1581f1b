import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { JournalEntry } from "../../src/wallet/sandbox/state.ts";
import { demoSeed } from "../../src/wallet/sandbox/account.ts";
import {
  type SandboxFault,
  type SandboxWalletServer,
  startSandboxWallet,
  strikes,
} from "../../src/wallet/sandbox/http.ts";
import type { Wallet } from "../../src/wallet/wallet.ts";
import { clientOf, handClock, maria, saleOf, walletKey, type HandClock } from "./wallet-kit.ts";

let clock: HandClock;
let sandbox: SandboxWalletServer;
let wallet: Wallet;
let entries: JournalEntry[];
beforeEach(async () => {
  clock = handClock();
  entries = [];
  sandbox = await startSandboxWallet({ clock, seed: demoSeed(), onEntry: (entry) => entries.push(entry) });
  wallet = clientOf({ url: sandbox.url, apiKey: demoSeed().apiKey });
});
afterEach(async () => {
  await wallet.close();
  await sandbox.close();
});

const sell = () => wallet.send(saleOf(), {});
const sales = () => entries.filter(({ path }) => path === "/wallet/sale");
const balance = () => wallet.customer(walletKey, maria, "money");

describe("the sandbox's faults", () => {
  it.each([
    ["none", "confirmed", true],
    ["answerLost", "unknown", true],
    ["requestLost", "unknown", false],
    ["serverError", "unknown", false],
    ["down", "notSent", null],
  ] as const)("%s: the client knows it as %s; carried out: %s", async (fault, outcome, applied) => {
    await sandbox.setFault(fault);
    expect(sandbox.fault).toBe(fault);
    expect(await sell()).toMatchObject({ type: outcome });
    expect(sales().map((entry) => entry.applied)).toEqual(applied === null ? [] : [applied]);
  });

  it.each(["answerLost", "requestLost", "serverError"] satisfies SandboxFault[])(
    "%s: balances can be looked at all the same, until it is taken away",
    async (fault) => {
      await sandbox.setFault(fault);
      await sell();
      await sell();
      expect((await balance()).type).toBe("ok");
      await sandbox.setFault("none");
      expect(await sell()).toMatchObject({ type: "confirmed" });
    },
  );

  it("slow: answers when its time has come, and carries it out only then", async () => {
    await sandbox.setFault("slow");
    const sale = sell();
    // Its wait is the only timer of its clock.
    await expect.poll(() => clock.pending()).toBe(1);
    expect(sales()).toEqual([]);
    clock.advance(6_000);
    expect(await sale).toMatchObject({ type: "confirmed" });
  });

  it("down: nobody listens, and afterwards it is there again on the same port, however fast it is switched", async () => {
    await sandbox.setFault("down");
    expect((await balance()).type).toBe("unavailable");
    void sandbox.setFault("none");
    void sandbox.setFault("down");
    await sandbox.setFault("none");
    expect((await balance()).type).toBe("ok");
  });

  it("strikes what changes something for a customer, and nothing else", () => {
    const paths = [
      "/wallet/sale",
      "/wallet/balance/update",
      "/wallet/contact/add",
      "/wallet/contact/get",
      "/toolusers/get",
    ];
    expect(paths.map(strikes)).toEqual([true, true, true, false, false]);
  });
});
