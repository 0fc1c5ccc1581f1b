import { describe, expect, it } from "vitest";
import { looksLikeSale, menuNumber, readCommand } from "../../../src/router/turn/commands/read-command.ts";

describe("readCommand", () => {
  it.each([
    ["Cancelar", { type: "cancel" }],
    ["¡ATRÁS!", { type: "back" }],
    ["Menú", { type: "menu" }],
    ["  hola  ", { type: "menu" }],
    ["start bienvenida", { type: "menu" }],
    ["pendientes", { type: "doubts" }],
    ["venta", { type: "sale", text: "" }],
    ["venta de hoy 4771230001 250", { type: "sale", text: "de hoy 4771230001 250" }],
    ["Nueva venta: 477 123 0001 250", { type: "sale", text: "477 123 0001 250" }],
    ["saldo", { type: "balance", text: "" }],
    ["mi saldo", { type: "balance", text: "" }],
    ["saldo de 477 123 0001", { type: "balance", text: "477 123 0001" }],
    ["SALDO: +52 1 (477) 123-00-01", { type: "balance", text: "+52 1 (477) 123-00-01" }],
  ])("%s", (text, command) => {
    expect(readCommand(text)).toEqual(command);
  });

  it.each([
    "",
    "\u0000",
    "🙂",
    "ventana",
    "venta-123",
    "venta de hoy",
    "venta del día",
    "saldos",
    "4771230001",
    "cancelar todo",
    "x".repeat(5_000),
  ])("none in %j", (text) => {
    expect(readCommand(text)).toBeNull();
  });

  it.each(["constructor", "__proto__", "toString", "valueOf"])("none in the name of a property: %s", (text) => {
    expect(readCommand(text)).toBeNull();
    expect(menuNumber(text)).toBeNull();
  });
});

describe("looksLikeSale", () => {
  it.each(["4771230001", "477 123 0001 250 A-1", "+52 477 123 0001"])("%s", (text) => {
    expect(looksLikeSale(text)).toBe(true);
  });

  it.each(["250", "hola", "A-1029", ""])("not %j", (text) => {
    expect(looksLikeSale(text)).toBe(false);
  });
});
