import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Writing } from "../../support/networks/whatsapp-cloud-server/writing.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import type { Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const isSummary = (text: string) => text.includes("¿La registro?");
const isStranger = (text: string) => text.includes("no sé quién eres");
const isMoved = (text: string) => text.includes("lo que estuviera sin confirmar se cerró");
const newNumber = "525550000001";

let shop: Shop;
let writing: Writing;
const sales = () => shop.wallet.requests("/wallet/sale");
const deeds = (deed: string) => shop.audit().filter(({ what }) => what === deed).length;
const proved = () => shop.rows<{ identity: string }>("SELECT identity FROM people WHERE phone = '4771110001'");

beforeEach(async () => {
  shop = await Shop.open({ network: "whatsapp-cloud" });
  shop.start();
  writing = shop.cloud.server.writing;
});
afterEach(() => shop.close());

async function restart(how: "stop" | "kill"): Promise<void> {
  await shop.waitUntilConfirmed();
  if (how === "stop") await shop.bot.stop();
  else shop.bot.kill();
  await shop.bot.exited;
  await shop.start().started;
}

describe("a change of account, as a system message tells it", () => {
  it.each(["old", "old number", "new", "nobody"] as const)(
    "of the number, in the name of %s, ends the proof of the former user id, with a restart at every step",
    async (from) => {
      const ana = shop.cloud.person("ana");
      const { phone, userId } = ana;
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      await restart("kill");
      writing.changeNumber(ana, newNumber, true, from);
      await restart("stop");
      expect([proved(), deeds("person.moved")]).toEqual([[], 1]);
      const before = shop.heard("ana").length;
      writing.say({ ...ana, phone, userId, shown: "user id alone" }, "sí");
      await shop.waitUntilConfirmed();
      await restart("kill");
      await shop.asks("ana", "sí", isMoved);
      await shop.bot.quiet();
      expect([sales(), shop.operations()]).toEqual([[], []]);
      // The number that was left is nobody's by its being shown.
      shop.cloud.person("rosa").phone = phone;
      await shop.asks("rosa", "venta 4771234567 250 A-1", isStranger);
      await restart("stop");
      await shop.asks("rosa", "venta 4771234567 250 A-1", isStranger);
      expect(shop.heard("ana").slice(before).some(isSummary)).toBe(false);
    },
  );

  it.each(["old", "old number", "new", "nobody"] as const)(
    "of the user id alone, in the name of %s: the new one has the role by a manager's invitation, and not by the number",
    async (from) => {
      await shop.enter("luis");
      const ana = shop.cloud.person("ana");
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      writing.changeUserId(ana, from);
      await restart("kill");
      await shop.asks("ana", "sí", isStranger);
      const before = shop.heard("ana").length;
      writing.shareOwn(ana);
      await shop.hears("ana", (text) => text.includes("ya era de otra cuenta"), before);
      const invited = await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López"));
      shop.network.follow("ana", /https:\/\/wa\.me\S+/.exec(invited)?.[0] ?? "");
      await shop.hears("ana", (text) => text.includes("Te reconocí como cajero"), before);
      expect([sales(), shop.operations()]).toEqual([[], []]);
    },
  );

  it.each([
    ["the former user id", true],
    ["the former number of the same user id", false],
  ])("is not undone by what %s wrote in the same second, told after it", async (_, newUser) => {
    const ana = shop.cloud.person("ana");
    ana.shown = "both";
    await shop.enter("ana");
    await shop.bot.pass(60_000);
    const former = { ...ana };
    const atMs = shop.clockMs;
    writing.changeNumber(ana, newNumber, newUser);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    writing.say(former, "venta 4771234567 250 A-1", { atMs });
    await shop.waitUntilConfirmed();
    await restart("kill");
    await shop.bot.quiet();
    expect([proved(), shop.heard("ana").some(isSummary)]).toEqual([[], false]);
    // The new number counts in that second.
    writing.say(ana, "menú", { atMs });
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await shop.bot.quiet();
    expect(shop.rows(`SELECT phone FROM people WHERE identity = '${shop.keyOf("ana")}'`)).toEqual([
      { phone: newNumber.slice(2) },
    ]);
  });

  it("of a number that somebody else has by now leaves them what they are doing", async () => {
    const maria = shop.cloud.person("maria");
    maria.shown = "both";
    const former = { ...maria };
    await shop.asks("maria", "saldo", (text) => text.includes("$50.00"));
    // Told late: the number is already Pedro's.
    const pedro = shop.cloud.person("pedro");
    pedro.phone = former.phone;
    pedro.shown = "both";
    shop.say("pedro", "saldo");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await shop.hears("pedro", (text) => text.includes("$50.00"));
    writing.changeNumber(maria, newNumber, true, "old number");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.rows("SELECT phone FROM people WHERE identity = '" + shop.keyOf("pedro") + "'")).toEqual([
      { phone: "4771234567" },
    ]);
  });

  it("that comes after the first message of the new user id ends the former one, and leaves the new one what it is doing", async () => {
    const ana = shop.cloud.person("ana");
    await shop.enter("ana");
    const now = { ...ana, phone: "524771110010", userId: "MX.777" };
    const atMs = shop.clockMs;
    // Rosa's number is on the wallet's list of nobody: the new account is a customer's, who asks for a balance.
    writing.say(now, "menú");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    const system = {
      type: "user_changed_number",
      wa_id: now.phone,
      user_id: now.userId,
      previous_user_id: ana.userId,
    };
    const timestamp = String(Math.floor(atMs / 1000));
    shop.cloud.server.webhook.add({
      field: "messages",
      messages: [{ from: now.phone, from_user_id: now.userId, id: "wamid.change", timestamp, type: "system", system }],
    });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(proved()).toEqual([]);
    const kept = shop.rows<{ phone: string | null }>(
      "SELECT phone FROM people WHERE identity = 'whatsapp-cloud:MX.777'",
    );
    expect(kept).toEqual([{ phone: "4771110010" }]);
  });

  it("of an identity that the bot never met, without a number or a user id, changes nothing", async () => {
    await shop.enter("ana");
    const add = (system: object, author: object = {}) =>
      shop.cloud.server.webhook.add({
        field: "messages",
        messages: [
          {
            ...author,
            id: `wamid.${Math.round(shop.clockMs)}${JSON.stringify(system).length}`,
            type: "system",
            system,
          },
        ],
      });
    add({ type: "user_changed_user_id", previous_user_id: "MX.404", user_id: "MX.405" });
    add({ type: "user_changed_number", previous_user_id: "nobody" });
    add({ type: "customer_identity_changed" }, { from_user_id: shop.cloud.person("ana").userId });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    expect(proved()).toHaveLength(1);
  });
});

describe("what was under way when the account changed", () => {
  const isOutcome = (text: string) => text.includes("Venta registrada");
  const change = {
    "the user id": (who: Who = "ana") => writing.changeUserId(shop.cloud.person(who)),
    "the number": (who: Who = "ana") => writing.changeNumber(shop.cloud.person(who), newNumber),
  };
  const each = it.each(["the user id", "the number"] as const);

  each("%s: the new one hears the outcome of a sale that the wallet has not answered yet", async (what) => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    let answer = () => {};
    shop.wallet.fault("/wallet/sale", faults.holdAfter(new Promise<void>((resolve) => (answer = resolve))));
    shop.say("ana", "sí");
    await expect.poll(() => sales().length).toBe(1);
    change[what]();
    await shop.waitUntilConfirmed();
    await expect.poll(() => deeds("person.moved")).toBe(1);
    answer();
    await shop.hears("ana", isOutcome);
    expect(shop.cloud.server.calls.filter(({ code }) => code === 131_026)).toEqual([]);
  });

  each("%s: the new one hears what a manager decides of a doubt, over a restart", async (what) => {
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    change[what]();
    await restart("kill");
    await shop.bot.pass(200_000);
    await shop.hears("luis", (text) => text.includes("A-1"));
    await shop.asks("luis", "pendientes");
    await shop.asks("luis", "1");
    await shop.asks("luis", "no se registró", (text) => text.includes("Anotado"));
    await shop.hears("ana", (text) => text.includes("Luis Pérez confirmó"));
  });

  each(
    "%s: an outcome that the former one was sent, and that fails, waits for the next word of the new one",
    async (what) => {
      const { server } = shop.cloud;
      const ana = shop.cloud.person("ana");
      await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
      ana.blocks = true;
      shop.say("ana", "sí");
      const outcome = () => server.world.sent.find(({ body }) => JSON.stringify(body).includes("Venta registrada"));
      await server.until("the outcome", () => outcome() !== undefined);
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      change[what]();
      await restart("stop");
      await shop.bot.quiet();
      const sent = outcome();
      if (sent) server.world.tell(sent, "failed", 131_026);
      await restart("kill");
      ana.blocks = false;
      shop.say("ana", "hola");
      await shop.waitUntilConfirmed();
      await shop.bot.pass(3_000);
      await shop.hears("ana", isOutcome);
    },
  );

  it("the user id: what came a day late is answered to the new one, when it has proved its number, over a restart", async () => {
    await shop.enter("luis");
    await shop.enter("ana");
    const ana = shop.cloud.person("ana");
    writing.say(ana, "venta 4771234567 250 A-1", { atMs: shop.clockMs - 25 * 3_600_000 });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    const before = shop.heard("ana").length;
    writing.changeUserId(ana);
    await restart("kill");
    await shop.bot.pass(3_000);
    expect(shop.heard("ana")).toHaveLength(before);
    const invited = await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López"));
    shop.network.follow("ana", /https:\/\/wa\.me\S+/.exec(invited)?.[0] ?? "");
    await shop.hears("ana", isSummary, before);
  });

  each("%s: the new one hears what another manager answers to their correction, over a restart", async (what) => {
    addRosa(shop);
    for (const who of ["luis", "rosa"] as const) await shop.enter(who);
    await shop.asks("luis", "corregir 4771234567 +600 premio", (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
    await shop.hears("rosa", (text) => text.includes("¿La apruebas?"));
    change[what]("luis");
    await restart("kill");
    const asked = shop.messages("rosa").findLast(({ text }) => text.includes("¿La apruebas?"));
    if (asked) shop.network.tap("rosa", asked, "Aprobar");
    // It is not made, since nobody has proved to be Luis.
    for (const words of ["Rosa Díaz aprobó", "ya no tiene permiso"])
      await shop.hears("luis", (text) => text.includes(words));
    expect(shop.wallet.requests("/wallet/balance/update")).toEqual([]);
    expect(shop.cloud.server.calls.filter(({ code }) => code === 131_026)).toEqual([]);
  });

  each("%s: the new one of a manager hears the end of the sale that they ordered anew", async (what) => {
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(200_000);
    await shop.asks("luis", "pendientes");
    await shop.asks("luis", "1");
    let answer = () => {};
    shop.wallet.fault("/wallet/sale", faults.holdAfter(new Promise<void>((resolve) => (answer = resolve))));
    shop.say("luis", "regístrala ahora");
    await expect.poll(() => sales().length).toBe(2);
    const before = shop.heard("luis").length;
    change[what]("luis");
    await shop.waitUntilConfirmed();
    await expect.poll(() => deeds("person.moved")).toBe(1);
    answer();
    await shop.hears("luis", isOutcome, before);
    await shop.hears("ana", isOutcome);
    expect(shop.cloud.server.calls.filter(({ code }) => code === 131_026)).toEqual([]);
  });
});
