import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Who } from "../support/shop/people.ts";
import { Shop } from "../support/shop/shop.ts";
import { addRosa } from "../support/shop/second-manager.ts";
import { faults } from "../support/wallet/wallet-server.ts";

let shop: Shop;
let rosa: ReturnType<typeof addRosa>;

async function open(env: { readonly [name: string]: string } = {}): Promise<void> {
  shop = await Shop.open({ env, network: "whatsapp", onTelegram: ["luisToo"] });
  rosa = addRosa(shop);
  shop.start();
  await shop.enter("luis");
}
afterEach(() => shop.close());

const updates = () => shop.wallet.requests("/wallet/balance/update");
const list = "/toolusers/get";
const summary = (text: string) => text.includes("¿La hago?");
const question = (text: string) => text.includes("¿La apruebas?");

/** Luis asks for 600 points, above the cap of 500. */
async function request(): Promise<void> {
  const shown = await shop.asks("luis", "corregir 4771234567 +600 premio del sorteo", summary);
  expect(shown).toMatch(/Pasa del tope: la aprueba otro gerente/);
  await shop.asks("luis", "sí", (text) => /Pedí aprobación|Falta aprobación/.test(text));
}

/** Answers the first time they were asked, once more where they did already. */
function tap(who: Who, label: string): void {
  const asked = shop.messages(who).find((message) => question(message.text));
  if (!asked) throw new Error(`${who} was not asked`);
  shop.network.tap(who, asked, label);
}

/** From now on the wallet keeps its list of collaborators to itself, until it is let go. */
function heldList(): { readonly arrived: Promise<void>; release: () => void } {
  let release = () => {};
  const until = new Promise<void>((resolve) => (release = resolve));
  shop.wallet.fault(list, faults.holdBefore(until));
  return { arrived: shop.wallet.arrived(list, shop.wallet.requests(list).length + 1), release };
}

describe("a correction above the cap", () => {
  beforeEach(async () => {
    await open();
    await shop.enter("rosa");
    await shop.enter("luisToo");
    await request();
  });

  it("is not sent before another manager approves it with a button; both are told, and both are in the audit trail", async () => {
    const asked = await shop.hears("rosa", question);
    expect(asked).toMatch(/\+\$600\.00 · María Torres[^]*La pide Luis Pérez[^]*premio del sorteo/);
    expect(shop.heard("luisToo").some(question)).toBe(false);
    expect(updates()).toEqual([]);
    tap("rosa", "Aprobar");
    await shop.hears("luis", (text) => text.includes("Rosa Díaz aprobó"));
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    await shop.hears("rosa", (text) => text.includes("Abono registrado"));
    expect(updates().map((one) => one.form)).toMatchObject([{ usertool_id: "8002", transaction_amount: "600" }]);
    const [operation] = shop.operations();
    expect(operation).toMatchObject({
      decider: { name: "Rosa Díaz" },
      requestedBy: { name: "Luis Pérez" },
      reason: "premio del sorteo",
    });
    const trail = shop.audit();
    expect(trail.find((one) => one.what === "approval.requested")?.who).toBe(shop.keyOf("luis"));
    expect(trail.find((one) => one.what === "approval.approved")?.who).toBe(shop.keyOf("rosa"));
  });

  it("twice is once: the first answer counts", async () => {
    await shop.hears("rosa", question);
    tap("rosa", "Aprobar");
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    tap("rosa", "Rechazar");
    await shop.hears("rosa", (text) => text.includes("ya estaba resuelta (Rosa Díaz)"));
    tap("rosa", "Aprobar");
    await shop.bot.quiet();
    expect(updates().length).toBe(1);
  });

  it("is found in aprobaciones and refused there", async () => {
    await shop.asks("rosa", "aprobaciones", (text) => text.includes("¿aprobar o rechazar?"));
    expect(await shop.asks("rosa", "quién sabe")).toMatch(/¿aprobar o rechazar\?/);
    await shop.asks("rosa", "2", (text) => text.includes("Rechazada"));
    expect(await shop.hears("luis", (text) => text.includes("la rechazó"))).toMatch(/No se hizo: \+\$600/);
    expect(await shop.asks("rosa", "aprobaciones")).toMatch(/No hay nada por aprobar/);
    expect(updates()).toEqual([]);
  });

  const moment = "la estoy haciendo";
  it.each([
    { language: "español", words: ["qué pasó", "regresar", "cancelar"], said: moment, done: "Aprobada" },
    { language: "english", words: ["what now", "back", "cancel"], said: "I am doing it", done: "Approved" },
  ])("answers whoever writes while it is being carried out, in $language", async ({ language, words, said, done }) => {
    await shop.asks("rosa", `idioma ${language}`);
    await shop.asks("rosa", "aprobaciones", (text) => text.includes("+$600.00"));
    await shop.bot.pass(61_000);
    const hold = heldList();
    shop.say("rosa", "1");
    await hold.arrived;
    for (const word of words) expect(await shop.asks("rosa", word)).toContain(said);
    expect(updates()).toEqual([]);
    hold.release();
    await shop.hears("rosa", (text) => text.startsWith(done));
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    expect(updates().length).toBe(1);
  });

  it("is told of when something else was begun meanwhile", async () => {
    await shop.asks("rosa", "aprobaciones", (text) => text.includes("+$600.00"));
    await shop.bot.pass(61_000);
    const hold = heldList();
    shop.say("rosa", "1");
    await hold.arrived;
    await shop.asks("rosa", "venta", (text) => text.includes("eléfono"));
    hold.release();
    await shop.hears("rosa", (text) => text.startsWith("Aprobada"));
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    await shop.asks("rosa", "4771234567", (text) => text.includes("Monto"));
  });

  it("is approved by nobody for themselves, from no chat of theirs", async () => {
    for (const who of ["luis", "luisToo"] as const) {
      await shop.asks(who, "aprobaciones", (text) => text.includes("Vence a las"));
      expect(await shop.asks(who, "1")).toMatch(/La pediste tú/);
    }
    const refused = shop.audit().filter((one) => one.detail === "approval: ownRequest");
    expect(refused.map((one) => one.who)).toEqual([shop.keyOf("luis"), shop.keyOf("luisToo")]);
    expect(updates()).toEqual([]);
  });

  it("expires: both are told, and a late answer does nothing", async () => {
    await shop.hears("rosa", question);
    await shop.bot.leap(31 * 60_000);
    expect(await shop.hears("luis", (text) => text.includes("Nadie la aprobó"))).toMatch(/No se hizo/);
    await shop.hears("rosa", (text) => text.includes("Venció sin aprobarse"));
    const before = shop.heard("rosa").length;
    tap("rosa", "Aprobar");
    expect(await shop.hears("rosa", () => true, before)).toMatch(/Ya venció/);
    expect(updates()).toEqual([]);
    expect(shop.audit().some((one) => one.what === "approval.expired")).toBe(true);
  });

  it("is not sent when the approver is disabled before it takes effect", async () => {
    await shop.hears("rosa", question);
    rosa.status = "archivado";
    await shop.bot.pass(61_000);
    const before = shop.heard("rosa").length;
    tap("rosa", "Aprobar");
    expect(await shop.hears("rosa", () => true, before)).toMatch(/No tienes permiso/);
    expect(shop.audit().some((one) => one.detail === "approval: notAManager")).toBe(true);
    expect(updates()).toEqual([]);
  });

  it("survives a restart", async () => {
    await shop.hears("rosa", question);
    shop.bot.kill();
    await shop.bot.exited;
    shop.start();
    tap("rosa", "Aprobar");
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    expect(updates().length).toBe(1);
  });
});

describe("with no other manager on the bot", () => {
  it("says so at once, and an owner who comes later approves it", async () => {
    await open({ OWNER_PHONES: "477 111 0009" });
    await request();
    expect(shop.heard("luis").at(-1)).toMatch(/no hay otro gerente[^]*aprobaciones/);
    await shop.enter("pedro");
    await shop.asks("pedro", "aprobaciones", (text) => text.includes("¿aprobar o rechazar?"));
    await shop.asks("pedro", "aprobar", (text) => text.includes("Aprobada"));
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    expect(updates().length).toBe(1);
  });

  it("at the cap nobody else is needed", async () => {
    await open();
    await shop.asks("luis", "corregir 4771234567 +500 premio del sorteo", summary);
    await shop.asks("luis", "sí", (text) => text.includes("Abono registrado"));
  });
});

describe("a correction in doubt, ordered again", () => {
  beforeEach(async () => {
    await open();
    await shop.enter("rosa");
    await shop.enter("luisToo");
    shop.wallet.fault("/wallet/balance/update", faults.requestLost());
  });

  const again = (text: string) => /La registro ahora/.test(text);
  const inDoubt = (text: string) => text.includes("En duda");

  /** Opens the only doubt there is, and orders it again. */
  async function orderAgain(who: Who, [doubts, which, now]: readonly [string, string, string]): Promise<string> {
    await shop.asks(who, doubts, (text) => /^\*?1\*? · /m.test(text));
    await shop.asks(who, which, (text) => text.includes("600") || text.includes("12.50"));
    await shop.bot.quiet();
    return shop.asks(who, now, (text) => /ahora|now|No hice nada|did nothing/.test(text));
  }

  async function lose(): Promise<void> {
    await request();
    await shop.hears("rosa", question);
    tap("rosa", "Aprobar");
    await shop.hears("luis", (text) => /No l[ao] repitas/.test(text));
    await shop.bot.pass(125_000);
    await shop.hears("luis", inDoubt);
    await shop.hears("rosa", inDoubt);
  }

  it("above the cap: not by whoever asked for it, from no chat and in no way; another manager can, and both are behind it", async () => {
    await lose();
    const refused = await orderAgain("luis", ["pendientes", "1", "regístrala ahora"]);
    expect(refused).toMatch(/No hice nada: [^]*\+\$600\.00[^]*la pediste tú[^]*otro gerente, con \*?pendientes/);
    await shop.asks("luisToo", "english");
    expect(await orderAgain("luisToo", ["doubts", "1", "3"])).toMatch(/did nothing: you asked for[^]*doubts/);
    const asked = shop.messages("luis").find((message) => inDoubt(message.text));
    const before = shop.heard("luis").length;
    shop.network.tap("luis", asked as never, "No: regístrala ahora");
    expect(await shop.hears("luis", () => true, before)).toMatch(/la pediste tú/);
    expect(updates().length).toBe(1);
    expect(shop.operations().map((one) => one.state)).toEqual(["ask"]);
    expect(shop.audit().filter((one) => one.detail === "settle: ownRequest").length).toBe(3);

    expect(again(await orderAgain("rosa", ["pendientes", "1", "regístrala ahora"]))).toBe(true);
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    await shop.hears("rosa", (text) => text.includes("Abono registrado"));
    expect(updates().length).toBe(2);
    const [first, second] = shop.operations();
    expect(first).toMatchObject({ state: "humanNot", settledBy: "Rosa Díaz" });
    expect(second).toMatchObject({
      state: "confirmed",
      retryOf: first?.id,
      requestedBy: { name: "Luis Pérez" },
      decider: { name: "Rosa Díaz" },
    });
  });

  it("above the cap: whoever asked for it may still say that it was registered, or was not", async () => {
    await lose();
    await shop.asks("luis", "pendientes", (text) => /^\*?1\*? · /m.test(text));
    await shop.asks("luis", "1", (text) => text.includes("600"));
    await shop.bot.quiet();
    await shop.asks("luis", "no se registró", (text) => text.includes("Anotado"));
    expect(shop.operations().map((one) => one.state)).toEqual(["humanNot"]);
    expect(updates().length).toBe(1);
  });

  it("above the cap: is not sent when whoever asked for it is no manager any more", async () => {
    await lose();
    const luis = shop.wallet.state.account.collaborators.find((one) => one.name === "Luis Pérez");
    if (!luis) throw new Error("Luis works here");
    luis.status = "archivado";
    await shop.bot.pass(61_000);
    await orderAgain("rosa", ["pendientes", "1", "regístrala ahora"]);
    await shop.hears("rosa", (text) => text.includes("No se registró"));
    expect(updates().length).toBe(1);
    expect(shop.operations().at(-1)).toMatchObject({ state: "cancelled", cancelReason: "accessLost" });
  });

  it("at most the cap: by whoever asked for it, alone as before", async () => {
    await shop.asks("luis", "corregir 4771234567 +12.50 premio del sorteo", summary);
    await shop.asks("luis", "sí", (text) => /No l[ao] repitas/.test(text));
    await shop.bot.pass(125_000);
    await shop.hears("luis", inDoubt);
    expect(again(await orderAgain("luis", ["pendientes", "1", "regístrala ahora"]))).toBe(true);
    await shop.hears("luis", (text) => text.includes("Abono registrado"));
    expect(updates().length).toBe(2);
    expect(shop.operations().at(-1)).not.toHaveProperty("requestedBy");
  });
});
