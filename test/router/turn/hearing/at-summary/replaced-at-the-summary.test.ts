import { describe, expect, it } from "vitest";
import { atTheCounter } from "../counter.ts";

const { says } = atTheCounter();

const sale = "venta 4771234567 437 A-1";

describe("what replaces a value of the summary", () => {
  it.each([
    "no 437 sino 347",
    "en vez de 437 son 347",
    "cambia 437 por 347",
    "en vez de 437 pon trescientos cuarenta y siete",
    "es trescientos cuarenta y siete en lugar de 437",
    "el 2 es 347",
    "el 2 son 347",
  ])("%s: the amount", async (text) => {
    expect(await says(sale, text)).toMatch(/Monto: \$347\.00[^]*Ticket: A-1[^]*¿La registro\?/);
  });

  it.each(["la 3 es B77"])("%s: the ticket", async (text) => {
    expect(await says(sale, text)).toMatch(/Monto: \$437\.00[^]*Ticket: B77[^]*¿La registro\?/);
  });

  it.each(["347 en vez de 500", "2 347", "¿cambia 437 por 347?"])("%s: it is asked", async (text) =>
    expect(await says(sale, text)).not.toMatch(/Monto: \$347\.00/),
  );
});
