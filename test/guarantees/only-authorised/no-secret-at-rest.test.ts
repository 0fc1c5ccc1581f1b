import { existsSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
afterEach(() => shop.close());

/** Everything the bot has on disk. */
function files(): Buffer {
  const paths = ["", "-wal", "-shm", ".lock"].map((ending) => `${shop.databasePath}${ending}`);
  return Buffer.concat(paths.filter((path) => existsSync(path)).map((path) => readFileSync(path)));
}

/** A day with all that makes programs talkative: refusals, doubts, losses, an API that answers nonsense. */
async function aBadDay(): Promise<void> {
  shop = await Shop.entered(["ana", "luis", "maria"]);
  const sell = async (line: string) => {
    await shop.asks("ana", `venta ${line}`, (text) => text.includes("¿La registro?"));
    return shop.asks("ana", "sí");
  };
  await sell("4771234567 250 A-1");
  shop.wallet.fault("/wallet/sale", faults.answerLost());
  await sell("4771234567 260 A-2");
  shop.wallet.fault("/wallet/sale", faults.html(true));
  await sell("4777654321 270 A-3");
  shop.telegram.fault("sendMessage", { type: "drop", applied: false });
  shop.telegram.fault("getUpdates", { type: "html", status: 502 });
  shop.say("maria", "saldo");
  await shop.bot.pass(130_000);
  shop.telegram.block(people.maria.id);
  await shop.asks("ana", "xyzzy quux 4779998877 nadie");
  await shop.bot.pass(5_000);
}

describe("no secret at rest", () => {
  it("the key and the token are in no file and in no output, and no phone is bare in a log", async () => {
    await aBadDay();
    const token = shop.telegram.token.split(":")[1] as string;
    for (const where of [files().toString("latin1"), shop.output]) {
      expect(where.includes(shop.wallet.apiKey)).toBe(false);
      expect(where.includes(token)).toBe(false);
    }
    for (const phone of ["4771234567", "4777654321", "4771110001", "4771110002", "4779998877"]) {
      expect(shop.output.includes(phone)).toBe(false);
    }
    // The search itself must be able to find something.
    expect(shop.output).toContain('"msg":"Started"');
    expect(files().includes("A-1")).toBe(true);
    await shop.bot.stop();
  });

  it("what people wrote is scrubbed once it is handled, from the file and from its write-ahead log", async () => {
    await aBadDay();
    await shop.bot.stop();
    expect(files().includes("xyzzy quux")).toBe(false);
  });
});
