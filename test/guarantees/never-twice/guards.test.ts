import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../../support/shop/shop.ts";

let shop: Shop;
const summary = (text: string) => text.includes("¿La registro?");
const recorded = (text: string) => text.includes("Venta registrada");
const another = (text: string) => text.includes("¿Es otra?");
const sales = () => shop.wallet.requests("/wallet/sale").length;

beforeEach(async () => void (shop = await Shop.entered(["ana", "luis"])));
afterEach(() => shop.close());

/** Both confirm in the same moment; gives who of them was asked whether theirs is another one. */
async function bothConfirm(): Promise<{ readonly asked: "ana" | "luis"; readonly other: "ana" | "luis" }> {
  const before = { ana: shop.heard("ana").length, luis: shop.heard("luis").length };
  shop.say("ana", "sí");
  shop.say("luis", "sí");
  const first = await Promise.race(
    (["ana", "luis"] as const).map(async (who) => {
      await shop.hears(who, another, before[who]);
      return who;
    }),
  );
  const other = first === "ana" ? "luis" : "ana";
  await shop.hears(other, recorded, before[other]);
  return { asked: first, other };
}

describe("never twice: the same sale confirmed by two people at the same moment", () => {
  beforeEach(async () => {
    await shop.asks("ana", "venta 4771234567 250 sin ticket", summary);
    await shop.asks("luis", "venta 4771234567 250 sin ticket", summary);
    await shop.bot.quiet();
  });

  it("is recorded once; the second of them is told so and asked, and leaves it", async () => {
    const { asked } = await bothConfirm();
    expect(shop.heard(asked).filter((text) => /No se registró[^]*otra igual/.test(text)).length).toBe(1);
    expect(sales()).toBe(1);
    expect(await shop.asks(asked, "no")).toContain("Cancelado");
    // The purchase is registered, by the other one: "no" would have it typed a third time.
    expect(await shop.asks(asked, "¿sí quedó?")).toContain("✅ Sí quedó: $250.00");
    await shop.bot.pass(60_000);
    expect(sales()).toBe(1);
    expect(shop.operations().map(({ state, cancelReason }) => [state, cancelReason])).toEqual(
      expect.arrayContaining([
        ["confirmed", null],
        ["cancelled", "sameSale"],
      ]),
    );
    expect(shop.audit().map((one) => one.what)).toContain("operation.sameSale");
  });

  it("is another one where the second says so, knowing of the first", async () => {
    const { asked } = await bothConfirm();
    await shop.asks(asked, "sí", summary);
    await shop.asks(asked, "sí", recorded);
    expect(sales()).toBe(2);
    expect(shop.audit().map((one) => one.what)).toContain("override.sameSale");
  });

  it("is asked about anew where the yes was to an earlier one: of a third and a fourth one is made", async () => {
    await bothConfirm();
    await shop.bot.quiet();
    await shop.asks("ana", "cancelar");
    await shop.asks("luis", "cancelar");
    await shop.bot.pass(60_000);
    for (const who of ["ana", "luis"] as const) {
      await shop.asks(who, "venta 4771234567 250 sin ticket", another);
      await shop.bot.quiet();
      await shop.asks(who, "sí", summary);
    }
    await shop.bot.quiet();
    const { asked } = await bothConfirm();
    await shop.bot.pass(10_000);
    expect(sales()).toBe(2);
    await shop.asks(asked, "sí", summary);
    await shop.bot.quiet();
    await shop.asks(asked, "sí", recorded);
    expect(sales()).toBe(3);
  });

  it("a sí on the way when the question comes does not answer it", async () => {
    const before = shop.heard("luis").length;
    shop.say("ana", "sí");
    for (let time = 0; time < 3; time++) shop.say("luis", "sí");
    await shop.hears("ana", recorded);
    await shop.hears("luis", another, before);
    await shop.bot.pass(5_000);
    expect(sales()).toBe(1);
  });
});

describe("never twice: the same ticket in two branches", () => {
  const used = (text: string) => text.includes("ya se usó hoy");

  /** Luis works in a branch of this name, and Ana in "Sucursal Centro". */
  async function worksIn(branch: string): Promise<void> {
    const luis = shop.wallet.state.account.collaborators.find(({ name }) => name === "Luis Pérez");
    if (!luis) throw new Error("The demo has Luis");
    Object.assign(luis, { branch });
    await shop.bot.pass(61_000);
    await shop.asks("luis", "ayuda");
    await shop.bot.quiet();
  }

  async function sells(who: "ana" | "luis", line: string): Promise<void> {
    await shop.asks(who, `venta ${line}`, summary);
    await shop.asks(who, "sí", recorded);
  }

  it("is stopped where phone and amount are the same too, before the summary", async () => {
    await worksIn("Centro");
    await sells("ana", "4771234567 250 A-1029");
    await shop.bot.pass(11 * 60_000);
    expect(await shop.asks("luis", "venta 4771234567 250 a1029", used)).toContain("Ana López");
    await shop.asks("luis", "cancelar");
    await shop.asks("ana", "usar 4771234567 10 A-7", (text) => text.includes("¿Lo uso?"));
    await shop.asks("ana", "sí", (text) => text.includes("Uso de saldo registrado"));
    await shop.asks("luis", "usar 4771234567 10 A-7", used);
    expect(sales()).toBe(2);
  });

  it("is stopped in the commit, of two who confirm at the same moment", async () => {
    await worksIn("Centro");
    for (const who of ["ana", "luis"] as const) await shop.asks(who, "venta 4771234567 250 A-1029", summary);
    await shop.bot.quiet();
    for (const who of ["ana", "luis"] as const) shop.say(who, "sí");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(10_000);
    expect(sales()).toBe(1);
    expect(shop.operations().map(({ cancelReason }) => cancelReason)).toContain("ticketTaken");
  });

  it("is stopped on any phone where the branch is the same, written in another way", async () => {
    await worksIn(" SUCURSAL céntro");
    await sells("ana", "4771234567 250 A-1029");
    await shop.asks("luis", "venta 4777654321 100 A-1029", used);
  });

  it("is another sale where neither branch nor phone and amount are the same", async () => {
    await worksIn("Centro");
    await sells("ana", "4771234567 250 A-1029");
    await sells("luis", "4777654321 250 A-1029");
    await sells("luis", "4771234567 100 A-1030");
    await shop.bot.pass(61_000);
    await sells("ana", "4771234567 90 A-1030");
    expect(sales()).toBe(4);
  });
});
