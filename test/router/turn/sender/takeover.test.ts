import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { identityOf } from "../../../../src/domain/person.ts";
import { faults } from "../../../support/wallet/wallet-server.ts";
import { telegram, TwoNetworks, whatsapp, ana, luis } from "../../two-networks.ts";

const maria = whatsapp(3, "4771234567");
const stranger = whatsapp(4, null);
const hourMs = 3_600_000;

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const pauses = () => nets.audit(/^takeover/);
const person = (id: number) => nets.store.person(identityOf("whatsapp", id));

describe("the shop writes in a chat itself", () => {
  it("ends the open conversation without a word, and the bot is quiet until the shop writes bot", async () => {
    expect(await nets.says(ana, "venta 4771234567 250 A-1")).toEqual([expect.stringContaining("¿La registro?")]);
    expect(await nets.shopWrites(ana)).toEqual([]);
    for (const text of ["sí", "venta", "saldo 4771234567", "hola"]) expect(await nets.says(ana, text)).toEqual([]);
    expect(await nets.sends(ana, { type: "edited" })).toEqual([]);
    expect(await nets.sends(ana, { type: "unsupported", what: "voice" })).toEqual([]);
    expect(await nets.chooses(ana, "Sí, registrar")).toEqual([]);
    expect(nets.wallet.requests("/wallet/sale")).toHaveLength(0);
    await nets.pass(20 * 60_000);
    expect(nets.heard(ana)).toHaveLength(1);
    expect(await nets.shopWrites(ana, true)).toEqual([expect.stringContaining("Ya volví, soy el bot")]);
    expect(await nets.says(ana, "venta")).toEqual(["¿Teléfono del cliente?"]);
    expect(await pauses()).toEqual(["takeover.begun whatsapp:1", "takeover.ended whatsapp:1 shop"]);
  });

  it("ends when the person writes exactly bot, and by no sentence with it", async () => {
    await nets.shopWrites(maria);
    for (const text of ["el bot no me contesta", "bots", "saldo"]) expect(await nets.says(maria, text)).toEqual([]);
    expect(await nets.says(maria, " BOT. ")).toEqual([expect.stringContaining("Ya volví, soy el bot")]);
    expect(await nets.says(maria, "saldo")).toEqual([expect.stringContaining("tu saldo")]);
    expect(await pauses()).toEqual(["takeover.begun whatsapp:3", "takeover.ended whatsapp:3 person"]);
  });

  it("ends four hours after the last message of the shop, and says one line each to the audit trail", async () => {
    await nets.shopWrites(maria);
    await nets.pass(3 * hourMs);
    await nets.shopWrites(maria);
    await nets.pass(4 * hourMs - 60_000);
    expect(await nets.says(maria, "saldo")).toEqual([]);
    await nets.pass(60_000);
    expect(await nets.says(maria, "saldo")).toEqual([expect.stringContaining("tu saldo")]);
    await nets.shopWrites(maria);
    expect(await nets.says(maria, "saldo")).toEqual([]);
    const once = ["takeover.begun whatsapp:3", "takeover.ended whatsapp:3 time"];
    expect(await pauses()).toEqual([...once, "takeover.begun whatsapp:3"]);
  });

  it("counts from when the shop wrote, not from when that arrived; what was written meanwhile stays unanswered", async () => {
    await nets.shopWrites(maria, false, 5 * hourMs);
    expect(await nets.sends(maria, { type: "text", text: "saldo" }, 2 * hourMs)).toEqual([]);
    expect(await nets.says(maria, "saldo")).toEqual([expect.stringContaining("tu saldo")]);
  });

  it("knows a person from then on whom nobody knew; a phone that is proved meanwhile is kept without a word", async () => {
    expect(await nets.shopWrites(stranger)).toEqual([]);
    expect(await person(4)).toMatchObject({ phone: null, toldAtMs: 0 });
    expect(await nets.sends(stranger, { type: "contact", phone: maria.phone })).toEqual([]);
    expect(await person(4)).toMatchObject({ phone: maria.phone });
    expect(await nets.shopWrites(stranger, true)).toHaveLength(1);
    expect(await nets.says(stranger, "saldo")).toEqual([expect.stringContaining("María Torres")]);
  });

  it("is not somebody else's pause, nor the same person's on another network", async () => {
    await nets.shopWrites(ana);
    expect(await nets.says(luis, "venta")).toEqual(["¿Teléfono del cliente?"]);
    const anaToo = telegram(1, null);
    await nets.sends(anaToo, { type: "contact", phone: ana.phone });
    expect(await nets.says(anaToo, "venta")).toEqual(["¿Teléfono del cliente?"]);
  });

  it("gives way to an invitation, which only the bot can be meant by", async () => {
    await nets.says(luis, "agregar cajero Pedro Ruiz");
    await nets.says(luis, "invitar ana");
    const made = nets.heard(luis).map(({ text }) => /invitación (\w+)/.exec(text)?.[1]);
    const token = made.findLast((one) => one !== undefined);
    await nets.shopWrites(stranger);
    expect(await nets.says(stranger, `invitación ${token}`)).toEqual([expect.stringContaining("Te reconocí")]);
    expect(await pauses()).toContain("takeover.ended whatsapp:4 invitation");
  });
});

describe("what was confirmed before the shop took over", () => {
  it("is told all the same, and so is a refusal for want of a ticket, without a new conversation", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => void (release = resolve));
    nets.wallet.fault("/wallet/sale", faults.holdBefore(held));
    await nets.says(ana, "venta 4771234567 250 sin ticket");
    const confirmed = nets.says(ana, "sí");
    await nets.wallet.arrived("/wallet/sale", 1);
    const taken = nets.shopWrites(ana);
    const wallet = nets.wallet.state.account.wallets.get("monedero-demo");
    if (wallet) wallet.ticketMandatory = true;
    release();
    await Promise.all([confirmed, taken]);
    expect(nets.heard(ana).at(-1)?.text).toMatch(/pide ticket[^]*Cuando termines/);
    expect(await nets.says(ana, "A-1")).toEqual([]);
  });

  it("can be decided: a manager's answer to a doubt is heard, whatever else is not", async () => {
    await nets.says(luis, "menú");
    nets.wallet.fault("/wallet/sale", faults.requestLost());
    await nets.says(ana, "venta 4771234567 250 A-1");
    await nets.says(ana, "sí");
    await nets.shopWrites(ana);
    await nets.shopWrites(luis);
    await nets.passDoubts();
    expect(nets.heard(ana).at(-1)?.text).toContain("No pude comprobarla");
    expect(await nets.says(luis, "pendientes")).toEqual([]);
    expect(await nets.chooses(luis, "No se registró")).toEqual([expect.stringContaining("Anotado")]);
    expect(nets.heard(ana).at(-1)?.text).toContain("confirmó que no se registró");
    expect(await nets.says(luis, "venta")).toEqual([]);
  });
});
