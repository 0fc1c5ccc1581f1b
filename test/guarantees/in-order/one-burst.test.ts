import { afterEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
afterEach(() => shop.close());

describe.each(["telegram", "whatsapp", "whatsapp-cloud"] as const)("on %s", (network) => {
  it("several greetings in one burst have one answer, over a restart too", async () => {
    shop = await Shop.entered("ana", { network });
    const before = shop.heard("ana").length;
    for (const text of ["hola", "Hola", "buenas tardes"]) shop.say("ana", text);
    await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"), before);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.bot.stop();
    await shop.start().started;
    shop.say("ana", "hola hola");
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(1);
    // What comes between is answered, and so is a greeting a while later.
    await shop.asks("ana", "saldo 4771234567", (text) => text.includes("$50.00"));
    await shop.asks("ana", "hola", (text) => text.includes("¿Qué hacemos?"));
    await shop.bot.pass(20_000);
    await shop.asks("ana", "hola", (text) => text.includes("¿Qué hacemos?"));
  });

  it.runIf(network === "telegram")("the start of a chat is a greeting too", async () => {
    shop = await Shop.entered("ana", { network });
    const before = shop.heard("ana").length;
    for (const text of ["/start", "hola"]) shop.say("ana", text);
    await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"), before);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(1);
  });

  it("a burst ends a while after the greeting that was answered, however it goes on", async () => {
    shop = await Shop.entered("ana", { network });
    const before = shop.heard("ana").length;
    for (let at = 0; at < 5; at++) {
      shop.say("ana", "hola");
      await shop.waitUntilConfirmed();
      await shop.bot.quiet();
      await shop.bot.pass(12_000);
    }
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(3);
  });

  it.each([
    ["holaaa", "holi", "oye", "buen día"],
    ["Hola buenas tardes", "👋", "?", "hola??"],
  ])("also in other words (%j)", async (...burst) => {
    shop = await Shop.entered("ana", { network });
    const before = shop.heard("ana").length;
    for (const text of burst) shop.say("ana", text);
    await shop.hears("ana", (text) => text.includes("¿Qué hacemos?"), before);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("ana").slice(before)).toHaveLength(1);
    await shop.asks("ana", "menú", (text) => text.includes("¿Qué hacemos?"));
  });
});

it.each([
  ["hola 4771234567 250 A-1", /\$250/],
  ["buen dia, vendí 250", /¿Teléfono/],
  ["hola venta", /¿Teléfono|¿Qué hacemos/],
  ["hola soy Juan Pérez", /./],
])("what says more than a greeting is answered right behind one: %s", async (text, answer) => {
  shop = await Shop.entered("ana", { network: "telegram" });
  await shop.asks("ana", "hola", (said) => said.includes("¿Qué hacemos?"));
  await shop.bot.pass(3_000);
  expect(await shop.asks("ana", text)).toMatch(answer);
});

it("a word that may answer the open question is no greeting", async () => {
  shop = await Shop.entered("ana", { network: "telegram" });
  const summary = (text: string) => text.includes("¿La registro?");
  await shop.asks("ana", "venta 4771234567 250 A-1", summary);
  await shop.asks("ana", "hola", summary);
  expect(await shop.asks("ana", "ey")).toContain("Venta registrada");
  await shop.asks("ana", "venta 4771234567 80 A-2", summary);
  await shop.asks("ana", "hola", summary);
  expect(await shop.asks("ana", "hola cancelar")).toContain("Cancelado");
});

it("with a question open the menu is said once in a burst, with the question; a mark alone is of the question", async () => {
  shop = await Shop.entered("ana", { network: "telegram" });
  await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
  const before = shop.heard("ana").length;
  for (const text of ["hola", "buenas"]) shop.say("ana", text);
  await shop.asks("ana", "?", (text) => text.includes("10 dígitos"));
  await shop.bot.quiet();
  expect(
    shop
      .heard("ana")
      .slice(before)
      .map((text) => text.split("\n")[0]),
  ).toEqual([
    "¿Qué hacemos?",
    "¿Teléfono del cliente?",
    "Escribe los 10 dígitos del teléfono, con o sin espacios: 477 123 4567.",
    "¿Teléfono del cliente?",
  ]);
});

it("a greeting whose answer was given up is answered when it comes again", async () => {
  shop = await Shop.entered("ana", { network: "whatsapp-cloud" });
  await shop.bot.pass(60_000);
  const { world } = shop.cloud.server;
  world.failLater(shop.cloud.person("ana"), 131_026);
  shop.say("ana", "hola");
  await shop.cloud.server.until("a failure", () => world.sent.some(({ code }) => code === 131_026));
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
  await shop.asks("ana", "hola", (text) => text.includes("¿Qué hacemos?"));
});

it.each(["telegram", "whatsapp-cloud"] as const)(
  "somebody whose phone is not proved is asked for it once in a burst, on %s",
  async (network) => {
    shop = await Shop.open({ network });
    shop.start();
    await shop.bot.started;
    for (const text of ["hola", "hola", "hola"]) shop.say("pedro", text);
    await shop.hears("pedro", (text) => text.includes("no sé quién eres"));
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    expect(shop.heard("pedro")).toHaveLength(1);
  },
);
