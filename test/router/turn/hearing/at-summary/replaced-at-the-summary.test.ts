import { describe, expect, it } from "vitest";
import { atTheCounter } from "../counter.ts";

const { says } = atTheCounter();

const sale = "venta 4771234567 437 A-1";

describe("what replaces a value of the summary", () => {
  it.each([
    "no 437 sino 347",
    "347 no 437",
    "347, no 437",
    "en vez de 437 347",
    "en vez de 437 son 347",
    "347 en lugar de 437",
    "cambia 437 por 347",
    "cambia el 437 por el 347",
    "de 437 a 347",
    "no es de 437 sino de 347",
    "le puse 437 y era 347",
    "sí, la de 347 no la de 437",
    "en vez de 437 pon trescientos cuarenta y siete",
    "es trescientos cuarenta y siete en lugar de 437",
    "el 2 es 347",
    "el 2 son 347",
    "2: 347",
  ])("%s: the amount", async (text) => {
    expect(await says(sale, text)).toMatch(/Monto: \$347\.00[^]*Ticket: A-1[^]*¿La registro\?/);
  });

  it.each(["cambia A-1 por B77", "B77 en vez de A-1", "3 B77", "3. B77", "la 3 es B77"])(
    "%s: the ticket",
    async (text) => {
      expect(await says(sale, text)).toMatch(/Monto: \$437\.00[^]*Ticket: B77[^]*¿La registro\?/);
    },
  );

  it("con B77: it is offered", async () => expect(await says(sale, "con B77")).toMatch(/¿Cambio el ticket a B77/));

  it.each([
    "cambia 500 por 347",
    "no 99 sino 347",
    "347 en vez de 500",
    "le puse 500 y era 347",
    "no es de 99 sino de 347",
    "2 347",
    "¿cambia 437 por 347?",
  ])("%s: it is asked", async (text) => expect(await says(sale, text)).not.toMatch(/Monto: \$347\.00/));
});
