import { afterEach, expect, it } from "vitest";
import { ConsoleVisitor, plainText } from "../support/console-visitor.ts";
import { Shop } from "../support/shop/shop.ts";
import { openConsoleShop, token, visitorOf } from "./console-shop.ts";

let shop: Shop;
afterEach(() => shop.close());

async function open(env: { readonly [name: string]: string }): Promise<ConsoleVisitor> {
  shop = await openConsoleShop(env);
  await shop.start().started;
  await shop.enter("luis");
  const visitor = visitorOf(shop);
  await visitor.enter(token);
  return visitor;
}

it("has a sheet for each branch, with a code that opens the chat with the word typed", async () => {
  const visitor = await open({ SHOP_NAME: "Café Luna" });
  const { text } = await visitor.get("/console/counter");
  const branches = new Set(shop.wallet.state.account.collaborators.map(({ branch }) => branch));
  expect(text.match(/class="sheet card"/g)).toHaveLength(branches.size);
  for (const branch of branches) expect(plainText(text)).toContain(`Café Luna ${branch} Escanéalo y mira tu saldo`);
  expect(text).toContain(`href="https://t.me/${shop.telegram.bot.username}?text=saldo"`);
  expect(text.match(/<svg/g)).toHaveLength(branches.size);
  // Where nobody may register themselves there is no code for it.
  expect((await visitor.get("/console/counter?text=registrarme")).text).not.toContain('text=registrarme"');
});

it("offers to register where customers may", async () => {
  const visitor = await open({ SELF_REGISTRATION_USERTOOL_ID: "8001" });
  const { text } = await visitor.get("/console/counter?text=registrarme");
  expect(text).toContain(`href="https://t.me/${shop.telegram.bot.username}?text=registrarme"`);
  expect(plainText(text)).toContain("Escanéalo y regístrate");
});
