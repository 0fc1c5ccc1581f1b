import { afterEach, describe, expect, it } from "vitest";
import type { Phone } from "../../../src/domain/phone.ts";
import { pointsOf } from "../../../src/domain/money.ts";
import { shownFor } from "../../../src/ledger/operation.ts";
import { ana, chatOf, cloud, luis, telegram, TwoNetworks, whatsapp, type Writer } from "../two-networks.ts";

const phone = "4771234567" as Phone;
const networks = ["telegram", "whatsapp", "whatsapp-cloud"] as const;
const marias: { readonly [network in (typeof networks)[number]]: Writer } = {
  telegram: telegram(71, null),
  whatsapp: whatsapp(72, phone),
  "whatsapp-cloud": cloud(73, phone),
};
const dayMs = 24 * 3_600_000;
const minuteMs = 60_000;

let nets: TwoNetworks;
afterEach(() => nets.close());

async function open(cap: number | null = 20): Promise<void> {
  const redeemCap = cap === null ? null : pointsOf(cap * 10_000);
  nets = await TwoNetworks.open({ redeemCap }, undefined, networks);
  await nets.says(luis, "menú");
}

/** María has proved her number in this chat. */
async function enter(maria: Writer): Promise<void> {
  if (maria.channel === "telegram") await nets.sends(maria, { type: "contact", phone });
  else await nets.says(maria, "mi saldo");
}

/** Ana confirms a use of María's balance. Gives what she is told. */
async function uses(amount = "50", by: Writer = ana): Promise<string> {
  await nets.saysAll(by, `usar saldo ${phone} ${amount}`, "no", "sin ticket");
  expect(last(by)).toMatch(/Saldo|usar|uso/i);
  return (await nets.says(by, "sí")).join("\n");
}

const last = (writer: Writer) => nets.heard(writer).at(-1)?.text ?? "";
const sent = () => nets.wallet.requests("/wallet/sale").length;
const question = /Ana López quiere usar \*\$50\.00\* de tu saldo en Sucursal Centro\.\n¿Lo autorizas\?/;
const allow = "Sí, autorizo";

/** Taps the answer to what waits, as it was shown to somebody, from any chat. */
async function tap(from: Writer, answer: "yes" | "no"): Promise<string> {
  const [waits] = await nets.store.approvalsOf(phone, 0);
  if (!waits) throw new Error("Nothing waits");
  const data = `allow:${waits.id}:${answer}:${shownFor(waits.request)}`;
  return (await nets.sends(from, { type: "tap", data })).join("\n");
}

describe.each(networks)("a use of balance above the limit, of a customer on %s", (network) => {
  const maria = marias[network];

  it("is sent after the customer's yes, once, however often it is said; both are told", async () => {
    await open();
    await enter(maria);
    expect(await uses()).toMatch(/Le pregunté al cliente en su chat[^]*Todavía no se hace nada/);
    expect(last(maria)).toMatch(question);
    expect(sent()).toBe(0);
    expect((await nets.chooses(maria, allow))[0]).toContain("Autorizaste usar $50.00 de tu saldo en Sucursal Centro");
    expect(
      nets
        .heard(ana)
        .map(({ text }) => text)
        .join("\n"),
    ).toMatch(/María Torres aprobó[^]*[Uu]s/);
    expect(sent()).toBe(1);
    expect((await nets.chooses(maria, allow))[0]).toContain("Autorizaste");
    expect(await tap(maria, "no")).toContain("ya estaba resuelta");
    expect(sent()).toBe(1);
    const [operation] = await nets.store.operations({ kind: "redeem", max: 5 });
    expect(operation).toMatchObject({ state: "confirmed", decider: { name: "Ana López" } });
    expect(await nets.store.approval(operation?.approvalId ?? "")).toMatchObject({
      state: "approved",
      decidedBy: { role: "customer", phone },
    });
  });

  it("is not sent after a no", async () => {
    await open();
    await enter(maria);
    await uses();
    expect((await nets.chooses(maria, "No"))[0]).toContain("No se usan los $50.00");
    expect(last(ana)).toMatch(/No se hizo[^]*María Torres la rechazó/);
    expect(await tap(maria, "yes")).toContain("ya estaba resuelta");
    expect(sent()).toBe(0);
  });

  it("is not sent after two minutes: both are told, and a yes after that does nothing and says so", async () => {
    await open();
    await enter(maria);
    await uses();
    await nets.pass(2 * minuteMs + 1);
    expect(last(ana)).toMatch(/No se hizo[^]*a tiempo/);
    expect(last(maria)).toContain("Ya pasaron los dos minutos");
    expect((await nets.chooses(maria, allow))[0]).toContain("Ya pasaron los dos minutos");
    expect(sent()).toBe(0);
  });
});

describe("a use of balance above the limit", () => {
  const maria = marias.telegram;

  it("is allowed by no other chat than one that has proved the phone, a manager's neither", async () => {
    await open();
    await enter(maria);
    await uses();
    for (const other of [ana, luis, telegram(99, null), whatsapp(98, "4777654321")]) await tap(other, "yes");
    expect(sent()).toBe(0);
    expect(await nets.says(luis, "aprobaciones")).toEqual([expect.stringContaining("No hay nada por aprobar")]);
    expect(await nets.audit(/access\.refused/)).toContain(`access.refused ${chatOf(luis)} approval: notTheCustomer`);
    expect(await tap(maria, "yes")).toContain("Autorizaste");
    expect(sent()).toBe(1);
  });

  it("is asked in every chat of the customer's: the first answer counts", async () => {
    await open();
    await enter(maria);
    await enter(marias.whatsapp);
    await uses();
    for (const chat of [maria, marias.whatsapp]) expect(last(chat)).toMatch(question);
    await nets.chooses(marias.whatsapp, "No");
    expect((await nets.chooses(maria, allow))[0]).toContain("ya estaba resuelta (María Torres)");
    expect(sent()).toBe(0);
  });

  it("is not allowed by a yes in words: not by one that was on its way, nor by one to another question", async () => {
    await open();
    await enter(marias.whatsapp);
    await uses();
    for (const yes of ["sí", "1", "sí autorizo"]) await nets.says(marias.whatsapp, yes);
    expect(sent()).toBe(0);
  });

  it("frees the chat of whoever confirmed it, and the rest that is left to pay is told of", async () => {
    await open();
    await enter(maria);
    await nets.saysAll(ana, `usar saldo ${phone} 50`, "compra 120", "sí");
    expect(await nets.flow(ana)).toBeNull();
    await nets.chooses(maria, allow);
    expect(last(ana)).toContain("$70.00");
    expect(sent()).toBe(1);
  });

  it("waits alone: another one of the same phone is not asked about meanwhile", async () => {
    await open();
    await enter(maria);
    await uses();
    expect(await uses("30")).toMatch(/No se hizo[^]*ya le pregunté por otro uso/);
    await nets.chooses(maria, allow);
    expect(sent()).toBe(1);
  });

  it("is asked of a customer five times a day, and then of a manager", async () => {
    await open();
    await enter(maria);
    for (let nth = 0; nth < 5; nth++) {
      await uses();
      await nets.chooses(maria, "No");
    }
    const asked = nets.heard(maria).length;
    expect(await uses()).toContain("No puedo preguntarle al cliente en su chat");
    expect(nets.heard(maria)).toHaveLength(asked);
    expect(last(luis)).toMatch(/Usar saldo, sin poder preguntarle al cliente[^]*¿La apruebas\?/);
  });

  it("is decided by a manager where the customer has no chat", async () => {
    await open();
    expect(await uses()).toMatch(/No puedo preguntarle al cliente en su chat\. Pedí aprobación/);
    expect(sent()).toBe(0);
    await nets.pass(10 * minuteMs);
    expect(sent()).toBe(0);
    expect((await nets.chooses(luis, "Aprobar"))[0]).toMatch(/Aprobada|de nuevo|otra vez|tiempo/);
    if (sent() === 0) await nets.chooses(luis, "Aprobar");
    expect(sent()).toBe(1);
    expect(last(ana)).toMatch(/\$50\.00/);
  });

  it("of a manager on the manager's own word is not let through: it takes another one", async () => {
    await open();
    expect(await uses("50", luis)).toMatch(/no hay otro gerente/);
    expect(await tap(luis, "yes")).toContain("La pediste tú");
    expect(sent()).toBe(0);
  });

  it("outside the 24 hours of the Cloud API is decided by a manager, and within them by the customer", async () => {
    await open();
    await enter(marias["whatsapp-cloud"]);
    await nets.pass(dayMs + minuteMs);
    expect(await uses()).toContain("No puedo preguntarle al cliente en su chat");
    expect(last(luis)).toMatch(/¿La apruebas\?/);
    await nets.chooses(luis, "Rechazar");
    await enter(marias["whatsapp-cloud"]);
    expect(await uses()).toContain("Le pregunté al cliente");
  });

  it("is not asked about at or below the limit, nor where there is none", async () => {
    await open(50);
    await enter(maria);
    await uses();
    expect(sent()).toBe(1);
    await nets.close();
    await open(null);
    await enter(maria);
    await uses();
    expect(sent()).toBe(1);
  });

  it("keeps the customer from being erased while it waits", async () => {
    await open();
    await enter(maria);
    await uses();
    await nets.says(maria, "borra mis datos");
    const button = nets.heard(maria).at(-1)?.buttons[0];
    if (button) await nets.sends(maria, { type: "tap", data: button.data });
    expect(await tap(maria, "yes")).toContain("Autorizaste");
    expect(sent()).toBe(1);
  });

  it("of a customer whose number is another account's now is not allowed by the old one", async () => {
    await open();
    await enter(maria);
    await uses();
    await enter(telegram(74, null));
    await tap(maria, "yes");
    expect(sent()).toBe(0);
  });
});
