import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { telegram, TwoNetworks } from "../../two-networks.ts";

const stranger = telegram(7, null);
const other = telegram(8, null);
const luis = telegram(2, null);

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const asked = expect.stringMatching(/Comparte tu número|Toca \*Compartir/);

describe("a stranger who asks", () => {
  it.each([
    ["¿cuánto tengo?", /el saldo solo se lo digo a su dueño[^]*Comparte tu número/],
    ["¿a qué hora abren?", /Abrimos de 9 a 8/],
    ["¿tienen estacionamiento?", /en la tienda/],
    ["¿cómo gano puntos?", /Da tu número en caja/],
    ["quiero hablar con una persona", /le aviso a una persona[^]*Comparte tu número/],
    ["me robaron mis puntos rateros", /Comparte tu número/],
  ])("%s", async (text, answer) => {
    await nets.close();
    nets = await TwoNetworks.open({ shopAnswers: [{ words: ["hora", "abren"], answer: "Abrimos de 9 a 8." }] });
    expect(await nets.says(stranger, text)).toEqual([expect.stringMatching(answer)]);
  });

  it("how much a purchase gives, where the shop has told it", async () => {
    await nets.close();
    nets = await TwoNetworks.open({ earnPercent: 250 });
    expect(await nets.says(stranger, "¿cómo gano puntos?")).toEqual([
      "Se abona el 2.5 %: una compra de $100.00 da $2.50 de saldo.",
    ]);
  });

  it("four questions a day are answered, and the same text only once in a while", async () => {
    const questions = ["¿tienen talla 7?", "¿y en rojo?", "¿hacen envíos?", "¿hay wifi?", "¿aceptan tarjeta?"];
    const said = [];
    for (const question of questions) {
      said.push((await nets.says(stranger, question)).length);
      said.push((await nets.says(stranger, question)).length);
    }
    expect(said).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 0, 0]);
    await nets.pass(12 * 3_600_000);
    expect(await nets.says(stranger, "¿aceptan tarjeta?")).toEqual([]);
    expect(await nets.says(stranger, "saldo")).toEqual([asked]);
    await nets.pass(13 * 3_600_000);
    expect(await nets.says(stranger, "¿aceptan tarjeta?")).toHaveLength(1);
  });
});

describe("a stranger who goes on and on", () => {
  it("is told five times at once who the bot is for, then once a minute; another one is told all the same", async () => {
    const said = [];
    for (let times = 0; times < 30; times++) said.push(...(await nets.says(stranger, "venta 4771234567 250 A-1")));
    expect(said).toEqual([asked, asked, asked, asked, asked]);
    expect(await nets.says(other, "saldo")).toEqual([asked]);
    await nets.pass(61_000);
    expect(await nets.says(stranger, "saldo")).toEqual([asked]);
    expect(await nets.says(stranger, "saldo")).toEqual([]);
  });

  it("fills the audit trail with cards of others no more than that", async () => {
    for (let times = 0; times < 30; times++) await nets.sends(stranger, { type: "contact", phone: null });
    expect(await nets.audit(/contact.refused/)).toHaveLength(5);
    // Their own card is taken at any time.
    const bound = await nets.sends(stranger, { type: "contact", phone: "4771110001" as never });
    expect(bound).toEqual([expect.stringContaining("Te reconocí como cajero")]);
  });

  it("guesses invitations for five answers an hour; the right one is taken at any time", async () => {
    await nets.sends(luis, { type: "contact", phone: "4771110002" as never });
    const [invited = ""] = await nets.says(luis, "invitar Ana");
    const [, secret = ""] = /invitación ([a-z0-9]{6,20})/.exec(invited) ?? [];
    const said = [];
    for (let times = 0; times < 30; times++) said.push(...(await nets.says(stranger, `invitación abcdefgh${times}`)));
    const unknown = expect.stringContaining("no existe");
    expect(said).toEqual([unknown, unknown, unknown, unknown, unknown, expect.stringContaining("Ya fueron muchas")]);
    expect(await nets.audit(/invitation.refused/)).toHaveLength(6);
    expect(await nets.says(stranger, `invitación ${secret}`)).toEqual([
      expect.stringContaining("Te reconocí como cajero"),
    ]);
  });
});
