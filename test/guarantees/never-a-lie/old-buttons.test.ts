import { copyFileSync, rmSync } from "node:fs";
import { afterEach, describe, expect, it } from "vitest";
import type { Heard } from "../../support/networks/network.ts";
import type { Who } from "../../support/shop/people.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

/** How a database comes to know nothing of the buttons that its chats still show. */
type Loss = "a new database" | "a restored database";

let shop: Shop;
afterEach(() => shop.close());

async function open(network: "telegram" | "whatsapp" = "telegram"): Promise<void> {
  shop = await Shop.open({ network, env: { CORRECTION_CAP: "50" } });
  addRosa(shop);
}

/** A life of the bot that those people have told who they are. */
async function live(...who: readonly Who[]): Promise<void> {
  shop.start();
  for (const one of who) {
    const before = shop.heard(one).length;
    shop.network.share(one);
    await shop.hears(one, (text) => text.includes("Te reconocí"), before);
  }
  await shop.bot.quiet();
}

const besides = ["", "-wal", "-shm"];

/** `made` makes a button; then the database is lost, and what it counts begins where it was when that button was made. */
async function losing(loss: Loss, who: readonly Who[], made: () => Promise<void>): Promise<void> {
  const kept = `${shop.databasePath}.kept`;
  if (loss === "a restored database") {
    await live(...who);
    await shop.bot.stop();
    copyFileSync(shop.databasePath, kept);
    shop.start();
  } else await live(...who);
  await made();
  await shop.bot.quiet();
  await shop.bot.stop();
  for (const beside of besides) rmSync(`${shop.databasePath}${beside}`, { force: true });
  if (loss === "a new database") return live(...who);
  copyFileSync(kept, shop.databasePath);
  shop.start();
}

/** The first message with these words that was ever sent to somebody. */
function oldest(who: Who, says: string): Heard {
  const message = shop.messages(who).find(({ text }) => text.includes(says));
  if (!message) throw new Error(`Nothing says "${says}" to ${who}`);
  return message;
}

/** Taps a button of an old message, the first where none is named; what the bot answers. */
async function tapsOld(who: Who, message: Heard, label = message.options[0] ?? ""): Promise<string> {
  const before = shop.heard(who).length;
  shop.network.tap(who, message, label);
  const said = await shop.hears(who, () => true, before);
  await shop.bot.quiet();
  return said;
}

const losses: readonly Loss[] = ["a new database", "a restored database"];

describe.each(losses)("an old button is not a new decision: %s", (loss) => {
  async function correct(points: number): Promise<void> {
    await shop.asks("luis", `corregir 4771234567 +${points} premio del sorteo`, (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
    await shop.hears("rosa", (text) => text.includes("¿La apruebas?") && text.includes(`$${points}.00`));
  }

  it("the approval of +$60 approves no +$900", async () => {
    await open();
    await losing(loss, ["luis", "rosa"], () => correct(60));
    await correct(900);
    expect(await tapsOld("rosa", oldest("rosa", "¿La apruebas?"), "Aprobar")).toMatch(/no vale[^]*\*?aprobaciones/);
    expect(shop.wallet.requests("/wallet/balance/update")).toEqual([]);
    shop.tap("rosa", "¿La apruebas?", "Aprobar");
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    expect(shop.wallet.journal.map(({ path }) => path).filter((path) => path.endsWith("/update"))).toHaveLength(1);
  });

  async function doubt(amount: number): Promise<void> {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("luis", `venta 4771234567 ${amount} D-${amount}`, (text) => text.includes("¿La registro?"));
    await shop.asks("luis", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    await shop.hears("rosa", (text) => text.includes("En duda") && text.includes(`$${amount}.00`));
  }

  it("what was said of a $60 sale settles no sale of $900", async () => {
    await open();
    await losing(loss, ["luis", "rosa"], () => doubt(60));
    await doubt(900);
    expect(await tapsOld("rosa", oldest("rosa", "En duda"), "Sí se registró")).toMatch(/no vale[^]*\*?pendientes/);
    expect(shop.operations().at(-1)?.state).toBe("ask");
    shop.tap("rosa", "En duda", "No se registró");
    await shop.hears("rosa", (text) => text.includes("Anotado"));
    expect(shop.operations().at(-1)?.state).toBe("humanNot");
  });

  async function summary(amount: number): Promise<void> {
    await shop.asks("luis", `venta 4771234567 ${amount} S-${amount}`, (text) => text.includes(`$${amount}.00`));
  }

  it("the yes under a summary of $60 confirms none of $900", async () => {
    await open();
    await losing(loss, ["luis"], () => summary(60));
    await summary(900);
    expect(await tapsOld("luis", oldest("luis", "¿La registro?"))).toMatch(/ya no vale/);
    expect(shop.operations()).toEqual([]);
    await shop.asks("luis", "sí", (text) => text.includes("Venta registrada"));
  });

  async function waiting(amount: number): Promise<void> {
    await summary(amount);
    shop.wallet.away();
    await shop.asks("luis", "sí", (text) => text.includes("Guardada"));
  }

  it("the stop of a $60 sale that waited stops none of $900", async () => {
    await open();
    await losing(loss, ["luis"], async () => {
      await waiting(60);
      await shop.bot.quiet();
      await shop.wallet.back();
    });
    await waiting(900);
    expect(await tapsOld("luis", oldest("luis", "Guardada"))).toMatch(/no vale[^]*\*?cancelar/);
    expect(shop.operations().at(-1)?.state).toBe("ready");
    await shop.wallet.back();
    await shop.bot.pass(40_000);
    await shop.hears("luis", (text) => text.includes("Venta registrada: $900.00"));
  });

  it("the first passwords of two collaborators differ, though all that is counted is the same", async () => {
    await open();
    const add = async () => {
      await shop.asks("luis", "agregar cajero Pedro Ruiz, Sucursal Centro, 4771110009", (text) =>
        text.includes("¿Lo doy de alta?"),
      );
      const told = await shop.asks("luis", "sí", (text) => text.includes("dado de alta"));
      passwords.push(/contraseña del monedero: (\S+)/.exec(told)?.[1] ?? "");
      const { collaborators } = shop.wallet.state.account;
      collaborators.splice(
        collaborators.findIndex(({ name }) => name === "Pedro Ruiz"),
        1,
      );
    };
    const passwords: string[] = [];
    await losing(loss, ["luis"], add);
    await add();
    expect(passwords).toEqual([expect.stringMatching(/^[a-z2-9]{10}$/), expect.stringMatching(/^[a-z2-9]{10}$/)]);
    expect(passwords[0]).not.toBe(passwords[1]);
  });

  it("the token of an invitation comes once", async () => {
    await open();
    const tokens: string[] = [];
    const invite = async () => {
      const told = await shop.asks("luis", "invitar Rosa", (text) => text.includes("Invitación para Rosa Díaz"));
      tokens.push(/start=inv_([a-z0-9]+)/.exec(told)?.[1] ?? "");
    };
    await losing(loss, ["luis"], invite);
    await invite();
    expect(tokens).toEqual([expect.stringMatching(/^[a-z2-9]{20}$/), expect.stringMatching(/^[a-z2-9]{20}$/)]);
    expect(tokens[0]).not.toBe(tokens[1]);
  });
});

describe("a quoted message that is not known any more is no answer to another: WhatsApp, a restored database", () => {
  /** Says something and lets the bot go on until it is quiet; what it answers. `quoted`: what it answers to. */
  async function says(who: Who, text: string, quoted?: Heard): Promise<string> {
    const before = shop.heard(who).length;
    if (quoted) shop.quote(who, quoted, text);
    else shop.say(who, text);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.bot.pass(5_000);
    await shop.hears(who, () => true, before);
    await shop.bot.quiet();
    return shop.heard(who).slice(before).join("\n");
  }

  /** Two lives of a database: in the first, which is lost, `made` is told of 60; in the second of 900. */
  async function twice(made: (amount: number) => Promise<void>): Promise<void> {
    await open("whatsapp");
    shop.start();
    for (const who of ["luis", "rosa"] as const) {
      await shop.enter(who);
      await shop.bot.pass(5_000);
    }
    await shop.bot.stop();
    copyFileSync(shop.databasePath, `${shop.databasePath}.kept`);
    shop.start();
    await made(60);
    await shop.bot.quiet();
    await shop.bot.stop();
    for (const beside of besides) rmSync(`${shop.databasePath}${beside}`, { force: true });
    copyFileSync(`${shop.databasePath}.kept`, shop.databasePath);
    shop.start();
    await made(900);
  }

  it("the number of an approval of +$60 approves no +$900, and begins nothing", async () => {
    await twice(async (points) => {
      await says("luis", `corregir 4771234567 +${points} premio del sorteo`);
      await says("luis", "sí");
      await shop.hears("rosa", (text) => text.includes("¿La apruebas?") && text.includes(`$${points}.00`));
    });
    const old = oldest("rosa", "¿La apruebas?");
    for (const word of ["1", "Aprobar", "sí"]) {
      expect(await says("rosa", word, old)).toMatch(/ya no vale[^]*aprobaciones/);
    }
    expect(await says("rosa", "aprobaciones")).toMatch(/\+\$900\.00[^]*¿aprobar o rechazar\?/);
    for (const word of ["1", "aprobar", "sí"]) {
      expect(await says("rosa", word, old)).toMatch(/ya no vale[^]*aprobaciones/);
    }
    expect(shop.wallet.requests("/wallet/balance/update")).toEqual([]);
    expect(await says("rosa", "1")).not.toContain("ya no vale");
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
  });

  it("the number of a doubt of $60 settles none of $900", async () => {
    await twice(async (amount) => {
      shop.wallet.fault("/wallet/sale", faults.requestLost());
      await says("luis", `venta 4771234567 ${amount} D-${amount}`);
      await says("luis", "sí");
      await shop.bot.pass(125_000);
      await shop.hears("rosa", (text) => text.includes("En duda") && text.includes(`$${amount}.00`));
    });
    const old = oldest("rosa", "En duda");
    await says("rosa", "pendientes");
    await says("rosa", "1");
    for (const word of ["1", "2", "3", "No se registró"]) {
      expect(await says("rosa", word, old)).toMatch(/ya no vale[^]*pendientes/);
      expect(shop.operations().at(-1)?.state).toBe("ask");
    }
    await says("rosa", "2");
    expect(shop.operations().at(-1)?.state).toBe("humanNot");
  });
});
