import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mutant } from "../../support/faults/mutant.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(async () => {
  await shop.close();
  folder.remove();
});

describe("a bot whose conversations are never loaded", () => {
  it("asks the network, and confirms nothing of what it is given", async () => {
    const never = "await new Promise(() => setInterval(() => {}, 1_000));\n$&";
    const program = await mutant(folder.path, "never-loaded", "router/router.js", [/^/, never]);
    shop = await Shop.open({ program, network: "telegram", mode: "polling" });
    shop.say("ana", "saldo");
    const bot = shop.start();
    await shop.telegram.waitForCall("getUpdates");
    // What waits is given at the first call; a second one would confirm it.
    const asked = await Promise.race([
      shop.telegram.waitForCall("getUpdates", ({ params }) => Number(params["offset"] ?? 0) > 0).then(() => "again"),
      new Promise((resolve) => setTimeout(resolve, 300, "once")),
    ]);
    expect(asked).toBe("once");
    expect(shop.telegram.pendingCount()).toBe(1);
    bot.kill();
    await bot.exited;
  });
});
