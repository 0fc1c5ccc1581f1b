import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Shop } from "../support/shop/shop.ts";
import { faults } from "../support/wallet/wallet-server.ts";

let shop: Shop;

async function open(env: { readonly [name: string]: string } = {}): Promise<void> {
  shop = await Shop.entered("ana", { env });
}
beforeEach(() => open());
afterEach(() => shop.close());

const newPhone = "4771230042";
const added = () => shop.wallet.requests("/wallet/contact/add").map((request) => request.form);
const sold = () => shop.wallet.requests("/wallet/sale").map((request) => request.form);
const account = () => shop.wallet.state.account;
const asksConsent = (text: string) => text.includes("Aviso de privacidad");
const offers = (text: string) => text.includes("no está registrado");

/** Ana answers questions in order; gives the last thing she hears. */
async function asks(...texts: string[]): Promise<string> {
  let heard = "";
  for (const text of texts) heard = await shop.asks("ana", text);
  return heard;
}

describe("registrar", () => {
  it("asks phone, name, birthday, consent and confirmation; nothing is sent before the last", async () => {
    expect(await asks("registrar")).toMatch(/Teléfono/);
    expect(await asks("477 123 0042")).toMatch(/Nombre/);
    expect(await asks("Lucía Ñáñez O'Hara")).toMatch(/Cumpleaños/);
    const notice = await shop.asks("ana", "12 de mayo de 1990", asksConsent);
    expect(notice).toMatch(/Monedero Demo guarda su nombre, su teléfono y su cumpleaños para/);
    expect(notice).not.toMatch(/http/);
    expect(await asks("sí acepta")).toMatch(/Lucía Ñáñez O'Hara[^]*477 123 0042[^]*12 de mayo de 1990[^]*Aceptó/);
    expect(added()).toEqual([]);
    expect(await asks("sí")).toMatch(/✅ Cliente registrado: Lucía Ñáñez O'Hara · 477 123 0042/);
    expect(added()).toMatchObject([
      {
        phone: newPhone,
        customer_name: "Lucía Ñáñez O'Hara",
        customer_birthdate: "1990-05-12 00-00-00",
        usertool_id: "8001",
      },
    ]);
    expect(await asks("menú")).toMatch(/Qué hacemos/);
  });

  it("skips the birthday", async () => {
    await asks(`registrar ${newPhone}`, "Lucía Díaz");
    expect(await shop.asks("ana", "sin cumpleaños", asksConsent)).toMatch(/guarda su nombre y su teléfono para/);
    expect(await asks("sí", "sí")).toMatch(/Cliente registrado/);
    expect(added()[0]).not.toHaveProperty("customer_birthdate");
  });

  it("asks dates back that may be others, and goes back and changes answers", async () => {
    await asks("nuevo cliente", newPhone);
    expect(await asks("477")).toMatch(/Solo letras, hasta/);
    expect(await asks("Lucía Díaz")).toMatch(/Cumpleaños/);
    expect(await asks("31/02/1990")).toMatch(/no existe/);
    expect(await asks("05/25/1990")).toMatch(/¿Es el 25 de mayo de 1990\?/);
    expect(await asks("12 mayo")).toMatch(/12 de mayo de qué año/);
    await shop.asks("ana", "90", asksConsent);
    expect(await asks("regresar")).toMatch(/Cumpleaños/);
    expect(await asks("regresar")).toMatch(/Nombre/);
    expect(await asks("Lucía Ruiz", "05/25/1990")).toMatch(/¿Es el 25/);
    await shop.asks("ana", "sí", asksConsent);
    expect(await asks("sí acepta")).toMatch(/Lucía Ruiz[^]*25 de mayo de 1990/);
    expect(await asks("2")).toMatch(/Nombre/);
    expect(await asks("Lucía Pérez")).toMatch(/Lucía Pérez[^]*25 de mayo de 1990/);
    expect(await asks("cancelar")).toMatch(/Cancelado/);
    expect(added()).toEqual([]);
  });

  it("sends nothing without consent, nor with a consent from before the notice", async () => {
    await asks("registrar", newPhone, "Lucía Díaz");
    const deliver = shop.network.holdNextReply();
    await shop.asks("ana", "ayuda");
    shop.say("ana", "no");
    shop.say("ana", "sí acepta");
    await shop.waitUntilConfirmed();
    deliver();
    await shop.hears("ana", (text) => text.includes("Contestaste antes"));
    expect(await asks("no")).toMatch(/Sin su permiso no lo registro/);
    expect(await asks("sí")).toMatch(/No entendí|No hay nada por confirmar/);
    expect(added()).toEqual([]);
  });

  it("adds the address of the whole notice where there is one", async () => {
    await shop.close();
    await open({ PRIVACY_NOTICE_URL: "https://example.com/aviso" });
    await asks(`registrar ${newPhone}`, "Lucía Díaz");
    expect(await shop.asks("ana", "no", asksConsent)).toContain("https://example.com/aviso");
  });
});

describe("what can come in between", () => {
  it("is registered already: seen before, or said by the wallet", async () => {
    expect(await shop.asks("ana", "registrar 4771234567", (text) => text.includes("ya está"))).toMatch(/María Torres/);
    await asks(`registrar ${newPhone}`, "Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    await asks("sí acepta");
    shop.wallet.fault("/wallet/contact/add", faults.refusal("wallet_manager_08"));
    expect(await asks("sí")).toMatch(/Ya estaba registrado/);
    expect(await asks("hola")).toMatch(/Qué hacemos/);
  });

  it("the wallet wants the birthday: asks for it, without a way out, and goes on", async () => {
    const wallet = account().wallets.get("monedero-demo");
    if (wallet) wallet.birthdateMandatory = true;
    await asks(`registrar ${newPhone}`, "Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    await asks("sí acepta");
    await shop.asks("ana", "sí", (text) => text.includes("hace falta el cumpleaños"));
    expect(await asks("no")).toMatch(/hace falta el cumpleaños/);
    expect(await asks("1/2/85")).toMatch(/1 de febrero de 1985/);
    expect(await asks("sí")).toMatch(/Cliente registrado/);
    expect(added().length).toBe(2);
  });

  it("a landline: says so", async () => {
    account().landlines.add(newPhone);
    await asks(`registrar ${newPhone}`, "Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    expect(await asks("sí acepta", "sí")).toMatch(/Ese teléfono es fijo/);
  });

  it("the answer is lost: it is looked up, and not sent twice", async () => {
    await asks(`registrar ${newPhone}`, "Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    await asks("sí acepta");
    shop.wallet.fault("/wallet/contact/add", faults.answerLost());
    expect(await asks("sí")).toMatch(/Sigo intentando/);
    await shop.bot.pass(5_000);
    await shop.hears("ana", (text) => text.includes("Cliente registrado"));
    expect(added().length).toBe(1);
  });
});

describe("an unknown phone in the middle", () => {
  it("of a sale: registered, and back to the same sale with amount and ticket", async () => {
    await shop.asks("ana", `venta ${newPhone} 250 A-9`, offers);
    expect(await asks("registrar")).toMatch(/Nombre/);
    await asks("Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    await asks("sí acepta");
    const summary = await shop.asks("ana", "sí", (text) => text.includes("¿La registro?"));
    expect(summary).toMatch(/Lucía Díaz[^]*Monto: \$250\.00[^]*Ticket: A-9/);
    expect(sold()).toEqual([]);
    expect(await asks("sí")).toMatch(/Venta registrada: \$250\.00 · Lucía Díaz · ticket A-9/);
    expect([added().length, sold().length]).toEqual([1, 1]);
  });

  it("of a sale: killed in between, it still comes back to the sale", async () => {
    await shop.asks("ana", `venta ${newPhone} 250 A-9`, offers);
    await asks("registrar", "Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    await asks("sí acepta");
    await shop.bot.arm("request written");
    shop.say("ana", "sí");
    await shop.bot.exited;
    shop.start();
    await shop.hears("ana", (text) => text.includes("¿La registro?") && text.includes("A-9"));
    expect(await asks("sí")).toMatch(/Venta registrada: \$250\.00/);
    expect(added().length).toBeLessThanOrEqual(2);
    expect(sold().length).toBe(1);
  });

  it("of a sale: another phone, refused consent, or a step back keep the rest", async () => {
    await shop.asks("ana", `venta ${newPhone} 250 A-9`, offers);
    expect(await asks("otro teléfono")).toMatch(/Teléfono/);
    await shop.asks("ana", newPhone, offers);
    expect(await asks("registrar")).toMatch(/Nombre/);
    await shop.asks("ana", "regresar", offers);
    await asks("registrar", "Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    await shop.asks("ana", "no", offers);
    expect(await shop.asks("ana", "4771234567", (text) => text.includes("¿La registro?"))).toMatch(
      /María[^]*\$250\.00[^]*A-9/,
    );
    expect([added(), sold()]).toEqual([[], []]);
  });

  it("of a use of balance: registered, and told that there is nothing to use yet", async () => {
    await shop.asks("ana", `usar ${newPhone} 30 A-9`, offers);
    await asks("registrar", "Lucía Díaz");
    await shop.asks("ana", "no", asksConsent);
    await asks("sí acepta");
    await shop.asks("ana", "sí", (text) => text.includes("No hay saldo que usar"));
    expect(added().length).toBe(1);
  });
});
