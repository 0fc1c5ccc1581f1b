import { afterEach, describe, expect, it } from "vitest";
import { rewriteSession } from "../../support/shop/stored-session.ts";
import { people } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";
import { openKept } from "../../../src/store/sqlite/core/database.ts";

let shop: Shop;
afterEach(() => shop.close());

const summary = (text: string) => text.includes("¿La registro?");

async function open(): Promise<void> {
  shop = await Shop.entered("ana");
  await shop.bot.quiet();
}

/** Entries of the inbox that are open, and those that failed. */
function unhandled(): number {
  const db = openKept(shop.databasePath, { readonly: true });
  const row = db.prepare<[], { n: number }>("SELECT count(*) AS n FROM inbox WHERE state <> 1").get();
  db.close();
  return row?.n ?? 0;
}

describe("never lost: the process is killed while messages wait", () => {
  const chats = Array.from({ length: 10 }, (_, index) => 700 + index);
  /** What each of ten customers writes; the answers name the question. */
  const texts = ["ayuda", "menú", "zxcv"];
  const answers = ["Escribe *saldo*", "¿Qué hacemos?", "Este es el monedero de la tienda"].map((text) =>
    text.replaceAll("*", ""),
  );

  it.each([
    ["in Telegram", "inbox committed", 1],
    ["in the inbox", "step committed", 1],
    ["in the outbox", "reply sent", 7],
  ] as const)("%s: thirty messages of ten chats, each handled once and answered in order", async (_, point, nth) => {
    await open();
    for (const [index, chat] of chats.entries()) {
      shop.telegram.shareContact(chat, { kind: "own", phone: `+52477123010${index}` });
    }
    await shop.telegram.waitUntilConfirmed();
    // Whoever is not in the list waits for it to be read anew, three seconds after the last time.
    await shop.bot.pass(3_000);
    for (const chat of chats) {
      await shop.telegram.waitForMessage(chat, (message) => message.text.includes("Te reconocí"));
    }
    await shop.bot.quiet();
    const heard = (chat: number) => shop.telegram.messages(chat).map((message) => message.text);
    const before = new Map(chats.map((chat) => [chat, heard(chat).length]));
    await shop.bot.arm(point, nth);
    for (const text of texts) for (const chat of chats) shop.telegram.say(chat, text);
    expect((await shop.bot.exited).signal).toBe("SIGKILL");
    shop.start();
    await shop.telegram.waitUntilConfirmed();
    let repeated = 0;
    for (const chat of chats) {
      const since = before.get(chat) ?? 0;
      await shop.telegram.waitForMessage(
        chat,
        (message) =>
          message.text.startsWith("Este es el monedero de la tienda") &&
          shop.telegram.messages(chat).indexOf(message) >= since,
      );
      await shop.bot.quiet();
      const said = heard(chat).slice(since);
      const once = said.filter((text, index) => text !== said[index - 1]);
      expect(once.map((text) => answers.findIndex((answer) => text.startsWith(answer)))).toEqual([0, 1, 2]);
      repeated += said.length - once.length;
    }
    expect(unhandled()).toBe(0);
    // What was sent when the process died, but not yet written down as sent, is said again: at most that.
    expect(repeated).toBeLessThanOrEqual(10);
  });
});

describe("never lost: a doubt that was open when the program was stopped", () => {
  it("is put to a manager at once when all its looks are overdue", async () => {
    await open();
    await shop.enter("luis");
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(4_000);
    await shop.bot.stop();
    const bot = shop.start();
    await bot.started;
    await bot.quiet();
    await bot.leap(20 * 60_000);
    await bot.pass(10_000);
    expect(await shop.hears("luis", (text) => text.includes("En duda"))).toContain("A-1");
    expect(shop.operations().at(-1)?.state).toBe("ask");
  });
});

describe("never lost: the wallet is away when the shop opens for the first time", () => {
  it("a cashier is not taken for a customer, and sells once it is back", async () => {
    shop = await Shop.open();
    const port = Number(new URL(shop.wallet.url).port);
    await shop.wallet.close();
    shop.start();
    shop.telegram.shareContact(people.ana.id, { kind: "own", phone: people.ana.phone });
    expect(await shop.hears("ana", () => true)).toMatch(/No pude comprobar tu permiso/);
    expect(await shop.asks("ana", "venta 4771234567 250 A-1")).toMatch(/No pude comprobar tu permiso/);
    const back = await Shop.openWallet(port);
    try {
      await shop.bot.pass(61_000);
      await shop.asks("ana", "venta 4771234567 250 A-1", summary);
      expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
    } finally {
      await back.close();
    }
  });
});

describe("never lost: a step that throws", () => {
  it("is answered with an apology, and the next message is served", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250", (text) => text.includes("ticket"));
    await shop.bot.stop();
    rewriteSession(shop, "ana", { state: "{ this is no JSON" });
    shop.start();
    expect(await shop.asks("ana", "A-1")).toMatch(/Perdón, me falló algo/);
    expect(await shop.asks("ana", "venta 4771234567 250 A-1", summary)).toContain("A-1");
    expect(await shop.asks("ana", "sí")).toContain("Venta registrada");
  });

  it("of a machine whose context is not what it was: the same", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250", (text) => text.includes("ticket"));
    await shop.bot.stop();
    rewriteSession(shop, "ana", { state: JSON.stringify({ value: "ticket", context: null }) });
    shop.start();
    expect(await shop.asks("ana", "A-1")).toMatch(/Perdón, me falló algo|Me actualizaron/);
    expect(await shop.asks("ana", "menú")).toContain("¿Qué hacemos?");
  });
});

describe("never lost: a database that refuses for a while", () => {
  /** Makes the bot's own database refuse something, as a full disk or a broken one does. Gives what ends it. */
  function refuse(...changes: readonly string[]): () => void {
    const run = (sql: (change: string, index: number) => string) => {
      const db = openKept(shop.databasePath);
      for (const [index, change] of changes.entries()) db.exec(sql(change, index));
      db.close();
    };
    const refusal = "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END";
    run((change, index) => `CREATE TRIGGER refusal${index} BEFORE ${change} ${refusal}`);
    return () => run((_, index) => `DROP TRIGGER refusal${index}`);
  }

  it("an answer that cannot be written down as sent is not sent for ever", async () => {
    await open();
    const before = shop.heard("ana").length;
    const mend = refuse("UPDATE ON outbox WHEN NEW.state = 1", "INSERT ON outbox WHEN NEW.state = 1");
    shop.say("ana", "ayuda");
    await shop.hears("ana", (text) => text.includes("Para una venta"), before);
    await shop.bot.pass(60_000);
    expect(shop.heard("ana").length).toBe(before + 1);
    mend();
    await shop.bot.pass(60_000);
    expect(await shop.asks("ana", "menú")).toContain("¿Qué hacemos?");
    expect(shop.heard("ana").length).toBe(before + 2);
  });

  it("an outcome that cannot be written down is written down later, and told: without a restart, without a second request", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    const mend = refuse("UPDATE ON operations WHEN NEW.state = 'confirmed'");
    const before = shop.heard("ana").length;
    shop.say("ana", "sí");
    await shop.wallet.arrived("/wallet/sale", 1);
    await shop.bot.pass(10_000);
    expect(shop.operations().at(-1)?.state).toBe("sending");
    mend();
    await shop.bot.pass(60_000);
    expect(await shop.hears("ana", (text) => text.includes("Venta registrada"), before)).toContain("A-1");
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
  });

  it("a sale that cannot be begun is not begun a thousand times", async () => {
    await open();
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    const mend = refuse("UPDATE ON operations WHEN NEW.state = 'sending'");
    const reads = shop.wallet.requests("/wallet/contact/get").length;
    shop.say("ana", "sí");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.pass(30_000);
    expect(shop.wallet.requests("/wallet/contact/get").length - reads).toBeLessThan(40);
    mend();
    await shop.bot.pass(60_000);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(shop.wallet.requests("/wallet/sale").length).toBe(1);
  });

  it("a mailbox that cannot be emptied is emptied when it can be, though nobody writes", async () => {
    await open();
    const before = shop.heard("ana").length;
    // It is accepted, but its turn and its end are refused.
    const mend = refuse("INSERT ON outbox", "UPDATE ON inbox WHEN OLD.state = 0");
    shop.say("ana", "ayuda");
    await shop.bot.wrote('"msg":"A turn failed"');
    expect(shop.heard("ana").length).toBe(before);
    mend();
    await shop.bot.pass(60_000);
    // Where it is mended between a step that failed and its apology, the apology is what can be written.
    expect(await shop.hears("ana", () => true, before)).toMatch(/Para una venta|me falló algo/);
  });

  it("a lookup that cannot be ended ends nothing else", async () => {
    await open();
    const before = shop.heard("ana").length;
    const mend = refuse("DELETE ON lookups", "UPDATE ON lookups");
    shop.say("ana", "saldo 4771234567");
    await shop.telegram.waitUntilConfirmed();
    await shop.bot.pass(10_000);
    expect(shop.bot.running).toBe(true);
    mend();
    await shop.bot.pass(60_000);
    expect(await shop.hears("ana", () => true, before)).toContain("María Torres");
  });
});
