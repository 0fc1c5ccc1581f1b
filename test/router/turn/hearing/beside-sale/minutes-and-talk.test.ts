import { describe, expect, it } from "vitest";
import { atTheCounter } from "../counter.ts";

const { says } = atTheCounter();

const waiting = [
  "vuelvo en 10",
  "regreso en 5",
  "te digo en 5",
  "aguántame 10",
  "hay 3 en la fila",
  "cliente 7",
  "dame 5",
  "dame 10",
];

describe("minutes and people beside a question", () => {
  it.each(waiting)("%s where the amount is asked: it waits", async (text) => {
    expect(await says("venta 4771234567", text)).toMatch(/te espero/);
  });

  it.each(waiting)("%s where the ticket is asked: it waits", async (text) => {
    expect(await says("venta 4771234567 437", text)).toMatch(/te espero/);
  });

  it.each(["dame 10", "vuelvo en 10"])("%s where the points are asked: it waits", async (text) => {
    expect(await says("usar 4771234567", text)).toMatch(/te espero/);
  });

  it("trae 500 where the ticket is asked: it is asked back", async () => {
    expect(await says("venta 4771234567 437", "trae 500")).toMatch(/¿El ticket es 500/);
  });

  it.each(["250", "son 10", "cobra 10"])("%s is the amount", async (text) => {
    expect(await says("venta 4771234567", text)).toMatch(/ticket/);
  });
});

describe("talk that begins no sale", () => {
  it.each([
    "hay un error en una venta",
    "problema con la venta de 250",
    "hay un error en la venta de 250 del 4771234567",
    "250 que no eran del 4771234567",
    "quién le vendió 250 al 4771234567",
    "le rebotó la tarjeta, 250 4771234567",
    "4771234567 tiene 250",
  ])("%s", async (text) => {
    expect(await says(text)).not.toMatch(/¿(?:Teléfono|Monto|Número de ticket)/);
  });

  it.each(["venta 250 4771234567", "250 al 4771234567", "cobré 250 al 4771234567"])("%s begins one", async (text) => {
    expect(await says(text)).toMatch(/¿Número de ticket/);
  });
});
