import { describe, expect, it } from "vitest";
import { hear } from "../../../src/domain/hearing/hear.ts";

describe("what people say at the counter", () => {
  it.each([
    ["no, la cantidad correcta es 187", { amount: { type: "amount", centavos: 18_700 }, amountNamed: true }],
    ["no no, 180 fueron", { amount: { type: "amount", centavos: 18_000 }, amountNamed: true }],
    ["ese ticket no, es el 8830", { ticket: { type: "ticket", ticket: "8830" }, ticketNamed: true }],
    ["6671205843 ay no, ese no, es 6671204853", { phone: { phone: "6671204853" } }],
    ["3318024476, espera lo puse mal, el bueno es 3318024767", { phone: { phone: "3318024767" } }],
  ])("a correction at the summary: %s", (text, facts) => {
    expect(hear(text, "summary").facts).toMatchObject({ ...facts, unread: false });
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
});
