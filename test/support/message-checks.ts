import { saleScenario } from "./kill-run.ts";
import { Shop } from "./shop.ts";

/** A check of a program: what was promised of messages and not kept. */
const checking =
  (look: (shop: Shop) => Promise<readonly string[]>) =>
  async (program?: string): Promise<readonly string[]> => {
    const shop = await Shop.open({ ...(program !== undefined && { program }), network: "telegram" });
    try {
      return await look(shop);
    } finally {
      await shop.close();
    }
  };

/** A *sí* while the network has the summary and has not accepted it. */
export const summaryThatHangs = checking(async (shop) => {
  shop.start();
  await shop.enter("ana");
  await shop.bot.quiet();
  const sends = shop.telegram.journal.filter(({ method }) => method === "sendMessage").length;
  shop.telegram.fault("sendMessage", { type: "hang", applied: false });
  shop.say("ana", saleScenario.line);
  await shop.telegram.waitForArrival("sendMessage", sends + 1);
  await shop.bot.hold("/sendMessage");
  shop.say("ana", "sí");
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
  return shop.operations().length === 0 ? [] : ["a sale was made of a summary that the network had not accepted"];
});

/** A question that was sent before the kill, and answered before the next start. */
export const questionAnsweredMeanwhile = checking(async (shop) => {
  const asksAmount = (text: string) => text.includes("¿Monto");
  shop.start();
  await shop.enter("ana");
  await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
  await shop.bot.quiet();
  await shop.bot.arm("reply sent");
  shop.say("ana", "4771234567");
  await shop.hears("ana", asksAmount);
  await shop.bot.exited;
  shop.say("ana", "250");
  shop.start();
  await shop.hears("ana", (text) => text.includes("ticket"));
  const asked = shop.heard("ana").filter(asksAmount).length;
  return asked === 1 ? [] : [`the amount was asked for ${asked} times`];
});

/** A network that never takes the list of commands. */
export const commandsThatFail = checking(async (shop) => {
  shop.telegram.fault("setMyCommands", { type: "internal" }, { times: 1_000_000 });
  shop.start();
  await shop.enter("luis");
  shop.say("luis", "ayuda");
  await shop.waitUntilConfirmed();
  await shop.bot.pass(60_000);
  return shop.heard("luis").some((text) => text.includes("Para una venta")) ? [] : ["a message waited for a courtesy"];
});
