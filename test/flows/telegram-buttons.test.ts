import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { inlineButtons } from "../support/networks/telegram-server/chats.ts";
import { people, type Who } from "../support/shop/people.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open({ network: "telegram" });
  addRosa(shop);
  shop.start();
  for (const who of ["ana", "luis"] as const) await shop.enter(who);
});
afterEach(() => shop.close());

const isSummary = (text: string) => text.includes("¿La registro?");
const isEnd = (text: string) => text.includes("Venta registrada");
/** The message that was said last with these words, as an app shows it now. */
const message = (who: Who, words: string) => {
  const found = shop.telegram.messages(people[who].id).findLast(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(`Nobody said ${words} to ${who}`);
  return found;
};
const buttons = (who: Who, words: string) => inlineButtons(message(who, words).markup);
const calls = (method: string) => shop.telegram.journal.filter((one) => one.method === method).length;
const editCalls = (count: number) =>
  shop.telegram.waitForCall("editMessageReplyMarkup", ({ number, ok }) => number === count && ok === true);
const copied = (who: Who, words: string) =>
  buttons(who, words).map((one) => ("copy_text" in one ? one.copy_text.text : null));

describe("a question's buttons", () => {
  it("go when it is answered in words: one call beside, for which nobody waits, and no message more", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    expect(buttons("ana", "¿La registro?").length).toBeGreaterThan(0);
    await shop.bot.quiet();
    const [sent, edits] = [calls("sendMessage"), calls("editMessageReplyMarkup")];
    const edit = shop.telegram.fault("editMessageReplyMarkup", { type: "hang", applied: false });
    await shop.asks("ana", "sí", isEnd);
    edit.release();
    await editCalls(edits + 1);
    await shop.bot.quiet();
    expect([calls("sendMessage") - sent, calls("editMessageReplyMarkup") - edits]).toEqual([1, 1]);
    expect(buttons("ana", "¿La registro?")).toEqual([]);
  });

  it("go when something is changed at the summary; the new one has its own", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    const [first] = shop.telegram.messages(people.ana.id).slice(-1);
    await shop.bot.quiet();
    await shop.asks("ana", "son 300", (text) => text.includes("$300.00"));
    await editCalls(1);
    expect(inlineButtons(first?.markup ?? { type: "none" })).toEqual([]);
    expect(buttons("ana", "$300.00").length).toBeGreaterThan(0);
  });

  it("stay while something else is asked in between", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.bot.quiet();
    await shop.asks("ana", "saldo 4777654321", (text) => text.includes("Jorge Ruiz"));
    await shop.bot.quiet();
    expect(calls("editMessageReplyMarkup")).toBe(0);
    shop.tap("ana", "¿La registro?", "Sí, registrar");
    await shop.hears("ana", isEnd);
  });

  it("leave the one that was pressed, which nobody can press again, and nothing else edits them", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    shop.tap("ana", "¿La registro?", "Sí, registrar");
    await shop.hears("ana", isEnd);
    await editCalls(1);
    await shop.bot.quiet();
    expect(buttons("ana", "¿La registro?")).toEqual([{ text: "Sí, registrar", disabled: {} }]);
    expect(calls("editMessageReplyMarkup")).toBe(1);
  });

  it("go with every manager when one has decided a doubt", async () => {
    await shop.enter("rosa");
    await shop.asks("ana", "venta 4771234567 400 A-1", isSummary);
    shop.wallet.fault("/wallet/sale", faults.answerLost());
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    for (const who of ["luis", "rosa"] as const) await shop.hears(who, (text) => text.includes("En duda"));
    await shop.bot.quiet();
    const before = calls("editMessageReplyMarkup");
    shop.tap("luis", "En duda", "Sí se registró");
    await shop.hears("luis", (text) => text.includes("Anotado: sí se registró"));
    await editCalls(before + 2);
    expect(buttons("luis", "En duda")).toEqual([{ text: "Sí se registró", disabled: {} }]);
    expect(buttons("rosa", "En duda")).toEqual([]);
  });

  it("stay after a restart until one is pressed, and then do nothing but say so", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await shop.bot.stop();
    await shop.start().started;
    await shop.asks("ana", "sí", isEnd);
    await shop.bot.quiet();
    expect(calls("editMessageReplyMarkup")).toBe(0);
    shop.tap("ana", "¿La registro?", "Sí, registrar");
    await shop.hears("ana", (text) => text.includes("ya se registró") || text.includes("Ese botón ya no vale"));
    expect(shop.wallet.requests("/wallet/sale")).toHaveLength(1);
  });
});

describe("what people hand on is copied by a button", () => {
  it("a receipt, without its marks", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", isSummary);
    const said = await shop.asks("ana", "sí", isEnd);
    expect(copied("ana", "Venta registrada")).toEqual([said]);
    expect(said).toContain("A-1");
  });

  it("an invitation's code, which works, and which no row holds", async () => {
    const invited = await shop.asks("luis", "invitar Rosa", (text) => text.includes("Invitación para Rosa Díaz"));
    const [code = null] = copied("luis", "Invitación para Rosa Díaz");
    if (code === null) throw new Error("Nothing is copied");
    expect(code).toMatch(/^invitación [a-z0-9]{6,20}$/);
    expect(invited).toContain(code);
    expect(readFileSync(shop.databasePath).includes(code.split(" ")[1] ?? "")).toBe(false);
    await shop.asks("rosa", code, (text) => text.includes("Te reconocí como gerente"));
  });
});

it("WhatsApp gets the text alone, as before", async () => {
  const other = await Shop.open({ network: "whatsapp" });
  try {
    other.start();
    await other.enter("ana");
    await other.asks("ana", "venta 4771234567 250 A-1", isSummary);
    await other.bot.quiet();
    expect(await other.asks("ana", "sí", isEnd)).not.toContain("Copiar");
  } finally {
    await other.close();
  }
});
