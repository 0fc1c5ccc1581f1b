import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { shownFor } from "../../../src/ledger/operation.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { people, type Who } from "../../support/shop/people.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

let shop: Shop;
beforeEach(async () => {
  shop = await Shop.open();
  addRosa(shop);
  shop.start();
  await shop.enter("ana");
  await shop.enter("luis");
});
afterEach(() => shop.close());

const sales = () => shop.wallet.requests("/wallet/sale").length;
const updates = () => shop.wallet.requests("/wallet/balance/update").length;
const idOf = (who: Who) => `telegram:${people[who].id}`;
const refused = (who: Who) =>
  shop.audit().filter((entry) => entry.what === "access.refused" && entry.who === idOf(who));
const summary = (text: string) => text.includes("¿La registro?");

/** Somebody's modified app sends data that is on no button of theirs; gives what they are told. */
async function forges(who: Who, data: string): Promise<string> {
  const messages = shop.telegram.messages(people[who].id);
  const message = messages.at(-1);
  if (!message) throw new Error(`${who} has no message to tap on`);
  shop.telegram.tap(people[who].id, message, data, { forged: true });
  return shop.hears(who, () => true, messages.length);
}

/** Luis asks for 600 points, above the cap; gives the id of the approval and what it was shown for, as they are on Rosa's button. */
async function requested(): Promise<{ readonly id: string; readonly shown: string }> {
  await shop.enter("rosa");
  await shop.asks("luis", "corregir 4771234567 +600 premio del sorteo", (text) => text.includes("¿La hago?"));
  await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
  await shop.hears("rosa", (text) => text.includes("¿La apruebas?"));
  const asked = shop.telegram.messages(people.rosa.id).find((message) => message.text.includes("¿La apruebas?"));
  const [id, shown] = /approve:([^":]+):yes:(\w+)/.exec(JSON.stringify(asked?.markup))?.slice(1) ?? [];
  if (id === undefined || shown === undefined) throw new Error("Rosa's message has no button");
  return { id, shown };
}

describe("forged data of a button", () => {
  it("settles nothing for a cashier, a customer or a stranger; it does for a manager", async () => {
    await shop.enter("maria");
    await shop.asks("pedro", "menú");
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    await shop.hears("ana", (text) => text.includes("No pude comprobarla"));
    const [operation] = shop.operations();
    if (!operation) throw new Error("There is no operation");
    for (const decision of ["applied", "notApplied", "registerNow"]) {
      const data = `settle:${operation.id}:${decision}:${shownFor(operation.request)}`;
      expect(await forges("ana", data)).toMatch(/No tienes permiso/);
      await shop.bot.pass(3_000);
      expect(await forges("maria", data)).toMatch(/No tienes permiso/);
      expect(await forges("pedro", data)).toMatch(/Comparte tu número/);
    }
    expect(shop.operations().map((one) => one.state)).toEqual(["ask"]);
    expect([refused("ana").length, refused("maria").length]).toEqual([3, 3]);
    expect(sales()).toBe(1);
    expect(await forges("luis", `settle:${operation.id}:whatever`)).toMatch(/ya no vale/);
    expect(await forges("luis", "settle:op999999:registerNow")).toMatch(/ya no vale/);
    expect(await forges("luis", `settle:${operation.id}:notApplied:00000000`)).toMatch(/ya no vale/);
    expect(await forges("luis", `settle:${operation.id}:notApplied:${shownFor(operation.request)}`)).toMatch(/Anotado/);
    expect(sales()).toBe(1);
  });

  it("settles nothing for a manager whose role is gone, and that is in the audit trail", async () => {
    shop.wallet.fault("/wallet/sale", faults.requestLost());
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    await shop.asks("ana", "sí", (text) => text.includes("No la repitas"));
    await shop.bot.pass(125_000);
    await shop.hears("luis", (text) => text.includes("En duda"));
    const luis = shop.wallet.state.account.collaborators.find((one) => one.phone === "4771110002");
    if (luis) luis.status = "archivado";
    await shop.bot.pass(61_000);
    expect(await forges("luis", `settle:${shop.operations()[0]?.id}:registerNow`)).toMatch(/No tienes permiso/);
    expect(shop.operations().map((one) => one.state)).toEqual(["ask"]);
    expect(refused("luis").length).toBe(1);
    expect(sales()).toBe(1);
  });

  it("approves nothing for who asked, nor for a cashier or a customer", async () => {
    await shop.enter("maria");
    const { id, shown } = await requested();
    const data = `approve:${id}:yes:${shown}`;
    expect(await forges("luis", data)).toMatch(/La pediste tú/);
    expect(await forges("ana", data)).toMatch(/No tienes permiso/);
    // The list is read again first: she might have been listed a moment ago.
    await shop.bot.pass(3_000);
    expect(await forges("maria", data)).toMatch(/No tienes permiso/);
    for (const who of ["luis", "ana", "maria"] as const) expect(refused(who).length, who).toBe(1);
    expect(await forges("rosa", "approve:ap999999:yes")).toMatch(/ya no vale/);
    expect(await forges("rosa", `approve:${id}:yes:00000000`)).toMatch(/ya no vale/);
    expect(updates()).toBe(0);
    expect(await forges("rosa", data)).toMatch(/Aprobada/);
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    expect(updates()).toBe(1);
  });

  it("approves nothing that has expired", async () => {
    const { id, shown } = await requested();
    const data = `approve:${id}:yes:${shown}`;
    await shop.bot.leap(31 * 60_000);
    await shop.hears("rosa", (text) => text.includes("Venció sin aprobarse"));
    expect(await forges("rosa", data)).toMatch(/Ya venció/);
    expect(updates()).toBe(0);
    expect(shop.audit().some((entry) => entry.what === "approval.expired")).toBe(true);
  });

  it("confirms no summary of one's own by another number, and none of somebody else's", async () => {
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    for (const who of ["ana", "luis"] as const) {
      expect(await forges(who, "99:sí")).toMatch(/ya no vale/);
      expect(await forges(who, ":sí")).toMatch(/ya no vale/);
    }
    const asked = shop.telegram.messages(people.ana.id).find((message) => summary(message.text));
    const real = /"(\d+:[^"]*)"/.exec(JSON.stringify(asked?.markup))?.[1];
    expect(await forges("luis", real ?? "")).toMatch(/ya no vale/);
    expect(sales()).toBe(0);
    expect(shop.operations()).toEqual([]);
  });

  it("stops nobody else's operation", async () => {
    const port = Number(new URL(shop.wallet.url).port);
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
    await shop.wallet.close();
    await shop.asks("ana", "sí", (text) => text.includes("Guardada"));
    const [operation] = shop.operations();
    expect(operation?.state).toBe("ready");
    if (!operation) throw new Error("There is no operation");
    const data = `stop:${operation.id}:${shownFor(operation.request)}`;
    expect(await forges("luis", data)).toMatch(/ya no vale/);
    expect(shop.operations().map((one) => one.state)).toEqual(["ready"]);
    const wallet = await Shop.openWallet(port);
    await shop.bot.pass(40_000);
    await shop.hears("ana", (text) => text.includes("Venta registrada"));
    expect(wallet.requests("/wallet/sale").length).toBe(1);
    await wallet.close();
  });
});

describe("forged contacts", () => {
  it.each([
    ["somebody else's", { kind: "foreign", phone: people.luis.phone } as const],
    ["nobody's on Telegram", { kind: "noUserId", phone: people.luis.phone } as const],
    ["a forwarded one", { kind: "own", phone: people.luis.phone, forwarded: true } as const],
  ])("%s makes no manager of a cashier", async (_, card) => {
    const before = shop.heard("ana").length;
    shop.telegram.shareContact(people.ana.id, card);
    // It is read as a customer's phone, as if it had been typed.
    await shop.hears("ana", () => true, before);
    await shop.bot.quiet();
    expect(await shop.asks("ana", "pendientes", (text) => text.includes("permiso"))).toMatch(/No tienes permiso/);
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
  });
});

describe("a manager whose role is gone since the list was shown", () => {
  it.each([
    ["invitar", /Rosa Díaz/, "invite"],
    ["desvincular", /Ana López/, "unlink"],
  ])("%s: refused when it takes effect, and in the audit trail", async (says, listed, detail) => {
    const list = await shop.asks("luis", says, (text) => listed.test(text));
    const name = listed.exec(list)?.[0] ?? "";
    if (says === "desvincular") await shop.asks("luis", name, (text) => text.includes("¿Lo desvinculo?"));
    const luis = shop.wallet.state.account.collaborators.find((one) => one.phone === "4771110002");
    if (luis) luis.status = "archivado";
    await shop.bot.leap(61_000);
    await shop.asks("luis", says === "invitar" ? name : "sí", (text) => text.includes("No tienes permiso"));
    expect(shop.audit()).toContainEqual({ what: "access.refused", who: idOf("luis"), detail });
    expect(shop.heard("luis").join()).not.toMatch(/inv_|ya no es de/);
    await shop.asks("ana", "venta 4771234567 250 A-1", summary);
  });
});

describe("invitations", () => {
  it("used twice, or by somebody whose chat it is not: refused, and in the audit trail", async () => {
    const invited = await shop.asks("luis", "invitar Rosa", (text) => text.includes("Invitación para Rosa Díaz"));
    const token = /start=inv_([a-z0-9]+)/.exec(invited)?.[1] ?? "";
    expect(await shop.asks("ana", `invitación ${token}`)).toMatch(/ya tiene dueño/);
    await shop.asks("rosa", `/start inv_${token}`, (text) => text.includes("Te reconocí como gerente"));
    expect(await shop.asks("pedro", `/start inv_${token}`)).toMatch(/ya se usó/);
    expect(await shop.asks("pedro", "pendientes")).toMatch(/Comparte tu número/);
    const trail = shop.audit().filter((entry) => entry.what === "invitation.refused");
    expect(trail.map((entry) => entry.who)).toEqual([idOf("ana"), idOf("pedro")]);
  });
});
