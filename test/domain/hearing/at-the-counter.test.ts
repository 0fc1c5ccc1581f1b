import { describe, expect, it } from "vitest";
import type { Asked } from "../../../src/domain/hearing/facts/roles/number-role.ts";
import { hear } from "../../../src/domain/hearing/hear.ts";

describe("what people say at the counter", () => {
  it.each([
    ["no, la cantidad correcta es 187", { amount: { type: "amount", centavos: 18_700 }, amountNamed: true }],
    ["no no, 180 fueron", { amount: { type: "amount", centavos: 18_000 }, amountNamed: true }],
    ["ese ticket no, es el 8830", { ticket: { type: "ticket", ticket: "8830" }, ticketNamed: true }],
    ["6671205843 no, 6671204853", { phone: { phone: "6671204853" } }],
    ["6671205843 ay no, ese no, es 6671204853", { phone: { phone: "6671204853" } }],
    ["3318024476, espera lo puse mal, el bueno es 3318024767", { phone: { phone: "3318024767" } }],
  ])("a correction at the summary: %s", (text, facts) => {
    expect(hear(text, "summary").facts).toMatchObject({ ...facts, unread: false });
  });

  it.each<[string, Asked]>([
    ["6671205843 no 6671204853", "phone"],
    ["venta 6671205843 no 6671204853 250", null],
  ])("of two phones with a no between them neither is taken: %s", (text, asked) => {
    expect(hear(text, asked).facts).toMatchObject({ phone: null, phoneProblem: { type: "several" } });
  });

  it.each<[string, string]>([
    ["es el H 4 4 0 7", "H4407"],
    ["la be guion treinta y dos", "B-32"],
    ["R-5512", "R-5512"],
  ])("a ticket that is read aloud: %s is %s", (text, ticket) => {
    expect(hear(text, "ticket").facts.ticket).toEqual({ type: "ticket", ticket });
  });

  it.each([
    "ya lo tiramos",
    "fíjese que lo extravié",
    "ya lo echó a la basura el señor",
    "hoy no está imprimiendo la máquina",
    "salta ese paso",
  ])("there is no ticket: %s", (text) => {
    expect(hear(text, "ticket").facts.ticket).toEqual({ type: "none" });
  });

  it.each([
    ["Subt. 431.03\nIVA 68.97\nTotal: $500.00", 50_000],
    ["4mil500", 450_000],
    ["215 con cincuenta", 21_550],
    ["1300 pesillos", 130_000],
    ["me pagó 365 exactos", 36_500],
  ])("an amount: %j is %i", (text, centavos) => {
    expect(hear(text, "amount").facts.amount).toEqual({ type: "amount", centavos });
  });

  it.each([
    ["¿me haría el favor de apuntarme una venta?", "cashier", "sale"],
    ["que se le junten los puntos al 8341290056, gastó 235", "cashier", "sale"],
    ["6441570938 sus puntos", "cashier", "balance"],
    ["me recuerdas qué venta acabo de capturar", "cashier", "status"],
    ["cuántos tickets registré", "cashier", "myDay"],
    ["dos ventas porfa", "cashier", "sale"],
    ["hubo un error", "cashier", "undo"],
    ["deshabilita a Rubí", "manager", "staffDisable"],
    ["¿me lees?", "cashier", "greeting"],
    ["¿me echas la mano?", "cashier", "menu"],
    ["es todo por ahora", "cashier", "thanks"],
  ] as const)("a wish: %s (%s) is %s", (text, speaker, intent) => {
    expect(hear(text, null, speaker).intent).toBe(intent);
  });

  it.each<[string, Asked, string]>([
    ["cambia el ticket por el 55", "summary", "55"],
    ["el ticket no es ese, es 55", "summary", "55"],
    ["el ticket está mal, es 55", "summary", "55"],
    ["ponle 55 al ticket", "summary", "55"],
    ["no, el 95 es el ticket", "amount", "95"],
    ["ticket cinco cinco", "ticket", "55"],
  ])("the only number of a message that speaks of the ticket is the ticket: %s (%s)", (text, asked, ticket) => {
    const { facts } = hear(text, asked);
    expect([facts.ticket, facts.amount]).toEqual([{ type: "ticket", ticket }, null]);
  });

  it.each(["260 es el monto", "260 es el total"])("what is said to be the amount is no ticket: %s", (text) => {
    const { facts } = hear(text, "ticket");
    expect([facts.ticket, facts.amount]).toEqual([null, { type: "amount", centavos: 26_000 }]);
  });

  it.each<[string, Asked]>([
    ["es 89 al final", "amount"],
    ["el teléfono acaba en 9", "amount"],
    ["la lada es 55", "amount"],
    ["me faltó un 8", "amount"],
    ["el último es 9", "ticket"],
    ["cambia el último dígito por 9", "summary"],
    ["nunca fueron 300", "summary"],
    ["no es el 55", "ticket"],
    ["ya no es el 55", "ticket"],
    ["tickets 55 y 56", "ticket"],
    ["ticket 55 o 56", "ticket"],
    ["uno es 55 y otro 56", "ticket"],
    ["también lleva una coca de 20", "ticket"],
    ["es el cliente 7", "ticket"],
    ["es el cliente 7", "amount"],
    ["150 cada uno, tres", "amount"],
    ["150 c/u, 3", "amount"],
    ["una docena de 30", "amount"],
    ["medio kilo a 80", "amount"],
    ["250 de Rosalba y 300 de María", "amount"],
    ["180 de él y 95 de ella", "amount"],
    ["50, 50 y 50", "amount"],
    ["3321810388 medio mil", null],
    ["3321810388 u$s 20", null],
    ["llámame al 3321810388 por la venta de 200", null],
    ["3321810388, no", "phone"],
    ["no sé si 3321810388", "phone"],
    ["3321810388 2 mil 5", null],
    ["2 mil 5", "amount"],
  ])("a number that may be anything else is taken for nothing: %s (%s)", (text, asked) => {
    const { facts } = hear(text, asked);
    expect([facts.amount, facts.ticket, facts.unread]).toEqual([null, null, true]);
  });

  it.each<[string, Asked]>([
    ["200 + iva", "amount"],
    ["400 + envío", "amount"],
    ["350, 200 en efectivo y el resto con tarjeta", "amount"],
    ["400, 100 pagados", "amount"],
  ])(
    "an amount that something may change is asked about, and no other number is the ticket: %s (%s)",
    (text, asked) => {
      const { facts } = hear(text, asked);
      expect([facts.amount?.type, facts.ticket]).toEqual(["ambiguous", null]);
    },
  );

  it.each(["a lo mejor es 55", "a lo mejor 55"])("a ticket in doubt is asked about: %s", (text) => {
    expect(hear(text, "ticket").facts.ticket).toEqual({ type: "unsure", guess: "55" });
  });

  it.each(["no, de otra persona", "no eran tantos", "no se la cobres", "le di 53 de cambio"])(
    "at the ticket, %s says nothing of it",
    (text) => {
      expect(hear(text, "ticket").facts.ticket).toBeNull();
    },
  );
});
