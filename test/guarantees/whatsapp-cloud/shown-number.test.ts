import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { CloudPerson } from "../../support/networks/whatsapp-cloud-server/people.ts";
import type { Writing } from "../../support/networks/whatsapp-cloud-server/writing.ts";
import { Shop } from "../../support/shop/shop.ts";

const isSummary = (text: string) => text.includes("¿La registro?");
const isStranger = (text: string) => text.includes("no sé quién eres");
const isBalance = (text: string) => text.includes("$50.00");

let shop: Shop;
let writing: Writing;
const deeds = () => shop.audit().map(({ what }) => what);
const talks = () => JSON.stringify(shop.rows("SELECT talk FROM people"));
const rolesGiven = () => deeds().filter((what) => what === "person.bound").length;

beforeEach(async () => {
  shop = await Shop.open({ network: "whatsapp-cloud" });
  shop.start();
  writing = shop.cloud.server.writing;
});
afterEach(() => shop.close());

/** Somebody whose number is shown beside their user id. */
function shown(who: "ana" | "maria" | "pedro", phone?: string): CloudPerson {
  const person = shop.cloud.person(who);
  person.shown = "both";
  if (phone !== undefined) person.phone = phone;
  return person;
}

/** Shares a card that the bot has asked for, and lets it read the list of collaborators again. */
async function share(who: "ana" | "pedro"): Promise<void> {
  writing.shareOwn(shop.cloud.person(who));
  await shop.waitUntilConfirmed();
  await shop.bot.pass(3_000);
}

describe("an invitation", () => {
  const isRecognised = (text: string) => text.includes("Te reconocí");
  const invite = async (): Promise<void> => {
    await shop.enter("luis");
    const invited = await shop.asks("luis", "invitar Ana", (text) => text.includes("Invitación para Ana López"));
    shop.network.follow("ana", /https:\/\/wa\.me\S+/.exec(invited)?.[0] ?? "");
  };

  it("that was used while the number was hidden ends when another one is shown, over a restart too", async () => {
    shop.cloud.person("ana").shown = "user id alone";
    await invite();
    await shop.hears("ana", isRecognised);
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.bot.kill();
    await shop.bot.exited;
    await shop.start().started;
    const before = shop.heard("ana").length;
    shown("ana", "525550000009");
    shop.say("ana", "sí");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await shop.hears("ana", (text) => text.includes("tu número cambió"), before);
    expect([shop.operations(), deeds().filter((what) => what === "person.moved").length]).toEqual([[], 1]);
  });

  it("that was used while the number was hidden holds when that number is shown", async () => {
    shop.cloud.person("ana").shown = "user id alone";
    await invite();
    await shop.hears("ana", isRecognised);
    shown("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
  });

  it("is not for whoever's shown number is a foreign one, which proves nothing", async () => {
    shown("ana", "12025550123");
    await shop.asks("ana", "hola", isStranger);
    await invite();
    await shop.hears("ana", (text) => text.includes("La invitación es para"));
    expect(shop.rows(`SELECT phone FROM people WHERE identity = '${shop.keyOf("ana")}'`)).toEqual([{ phone: null }]);
  });
});

describe("the number that Meta shows beside a signed message", () => {
  it("is the cashier's: their first line goes to its summary, and they sell", async () => {
    shown("ana");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    expect([shop.wallet.requests("/wallet/sale").length, rolesGiven()]).toEqual([1, 1]);
    expect(shop.heard("ana").some(isStranger)).toBe(false);
  });

  it("is the customer's: they are told their balance at once, also when the number stands in the contacts alone", async () => {
    const maria = shown("maria");
    const asked = shop.asks("maria", "saldo", isBalance);
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await asked;
    const before = shop.heard("maria").length;
    const contact = { profile: { name: "Otra" }, wa_id: maria.phone, user_id: "MX.55" };
    const message = {
      from_user_id: "MX.55",
      id: "wamid.55",
      timestamp: "1764000000",
      type: "text",
      text: { body: "saldo" },
    };
    maria.userId = "MX.55";
    shop.cloud.server.webhook.add({ field: "messages", contacts: [contact], messages: [message] });
    await shop.waitUntilConfirmed();
    await shop.bot.pass(6_000);
    await shop.hears("maria", isBalance, before);
  });

  it("proves nothing where a manager took the chat away, over a restart too: the card does", async () => {
    shown("ana");
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.asks("luis", "desvincular ana", (text) => text.includes("¿Lo desvinculo?"));
    await shop.asks("luis", "sí", (text) => text.includes("ya no es de Ana López"));
    await shop.asks("ana", "venta 4771234567 250 A-1", isStranger);
    await shop.bot.stop();
    await shop.start().started;
    await shop.asks("ana", "venta 4771234567 90 A-2", isStranger);
    const before = shop.heard("ana").length;
    await share("ana");
    await shop.hears("ana", (text) => text.includes("Te reconocí como cajero"), before);
    expect(shop.wallet.requests("/wallet/sale")).toEqual([]);
  });

  it("proves nothing without a user id, or of two voices", async () => {
    const ana = shown("ana");
    ana.shown = "phone alone";
    await shop.asks("ana", "venta 4771234567 250 A-1", isStranger);
    const other = { profile: { name: "Ana" }, wa_id: "525550000001", user_id: "MX.56" };
    const message = { from: ana.phone, from_user_id: "MX.56", id: "wamid.56", timestamp: "1764000000", type: "text" };
    ana.userId = "MX.56";
    shop.cloud.server.webhook.add({
      field: "messages",
      contacts: [other],
      messages: [{ ...message, text: { body: "venta 4771234567 250 A-1" } }],
    });
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(deeds()).not.toContain("person.bound");
  });

  it("of the staff's that another user id has proved gives no role, before its card, after it, or over a restart", async () => {
    const ana = shown("ana");
    await shop.enter("ana");
    shown("pedro", ana.phone);
    await shop.asks("pedro", "venta 4771234567 250 A-1", isStranger);
    await shop.bot.stop();
    await shop.start().started;
    await shop.asks("pedro", "venta 4771234567 250 A-1", isStranger);
    const before = shop.heard("pedro").length;
    await share("pedro");
    await shop.hears("pedro", (text) => text.includes("ya era de otra cuenta"), before);
    expect([shop.wallet.requests("/wallet/sale"), rolesGiven()]).toEqual([[], 1]);
    // Whoever had it is still who they were.
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
  });

  it("of a customer's that another user id has proved is the new account's alone; what the former wrote before gives it back to nobody", async () => {
    const maria = shown("maria");
    const writtenMs = shop.clockMs;
    const first = shop.asks("maria", "saldo", isBalance);
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await first;
    await shop.bot.pass(3_600_000);
    shown("pedro", maria.phone);
    const asked = shop.asks("pedro", "saldo", isBalance);
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await asked;
    const before = shop.heard("maria").length;
    writing.say(maria, "saldo", { atMs: writtenMs });
    await shop.hears("maria", isStranger, before);
    await shop.asks("pedro", "saldo", isBalance);
  });

  it("gives no role while the list of collaborators cannot be read, if another account has it", async () => {
    const maria = shown("maria");
    const first = shop.asks("maria", "saldo", isBalance);
    await shop.waitUntilConfirmed();
    await shop.bot.pass(3_000);
    await first;
    await shop.bot.pass(60_000);
    shop.wallet.away();
    shown("pedro", maria.phone);
    const asked = shop.asks("pedro", "saldo", isStranger);
    await shop.waitUntilConfirmed();
    await shop.bot.pass(20_000);
    await asked;
    await shop.wallet.back();
  });
});

describe("what arrived before a proof", () => {
  it("goes on after it, in its order and once, over a restart", async () => {
    shop.cloud.person("ana").shown = "user id alone";
    await shop.asks("ana", "venta 4771234567", isStranger);
    writing.say(shop.cloud.person("ana"), "250");
    await shop.waitUntilConfirmed();
    await shop.bot.stop();
    await shop.start().started;
    await share("ana");
    await shop.hears("ana", (text) => text.includes("Te reconocí como cajero"));
    await shop.hears("ana", (text) => text.includes("¿Ticket") || text.includes("ticket?"));
    await shop.asks("ana", "A-1", isSummary);
    expect(shop.heard("ana").filter(isSummary)).toHaveLength(1);
  });

  it("goes on when a later message shows the number, before that message", async () => {
    const ana = shop.cloud.person("ana");
    ana.shown = "user id alone";
    await shop.asks("ana", "venta 4771234567 250", isStranger);
    ana.shown = "both";
    await shop.asks("ana", "A-1", isSummary);
  });

  it("is kept for ten minutes, and is nowhere in the database after them", async () => {
    shop.cloud.person("ana").shown = "user id alone";
    await shop.asks("ana", "venta 4771234567 250 AZ-77", isStranger);
    expect(talks()).toContain("AZ-77");
    await shop.bot.pass(11 * 60_000);
    await shop.bot.quiet();
    expect(talks()).not.toContain("AZ-77");
    await share("ana");
    await shop.hears("ana", (text) => text.includes("Te reconocí como cajero"));
    await shop.bot.quiet();
    expect(shop.heard("ana").some(isSummary)).toBe(false);
  });
});
