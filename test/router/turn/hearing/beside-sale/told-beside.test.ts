import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hear } from "../../../../../src/domain/hearing/hear.ts";
import { TwoNetworks, whatsapp, type Writer } from "../../../two-networks.ts";

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

async function stateOf(writer: Writer) {
  const open = await nets.conversation(writer);
  return { flow: open?.flow, value: open?.value, ...(open?.state.context as object) };
}

describe("the reason of a correction", () => {
  const begun = ["corregir 4771234567 +10"];

  it.each(["el motivo es error de captura", "motivo: error de captura", "no, la razón es error de captura"])(
    "%s at the summary takes the place of the first",
    async (text) => {
      await nets.saysAll(luis, ...begun, "se duplicó", text);
      expect(await stateOf(luis)).toMatchObject({ value: "summary", reason: "error de captura" });
    },
  );

  it.each(["ajuste", "devolución", "corte de luz"])("%s is kept as it was typed", async (text) => {
    await nets.saysAll(luis, ...begun, text);
    expect(await stateOf(luis)).toMatchObject({ reason: text });
  });

  it("corte de hoy is none", async () => {
    expect(await nets.saysAll(luis, ...begun, "corte de hoy")).toMatch(/Sin operaciones/);
    expect(await stateOf(luis)).toMatchObject({ value: "reason", reason: null });
  });
});

it("pedir devolución takes no sale that was offered", async () => {
  expect(await nets.saysAll(ana, "sí")).toMatch(/Hacemos una venta/);
  await nets.saysAll(ana, "pedir devolución");
  expect(await stateOf(ana)).toEqual({ flow: undefined, value: undefined });
});

it("who finds nobody in a list three times is told how it is left", async () => {
  await nets.saysAll(luis, "desactivar", "asdf", "qwer");
  const [help] = await nets.says(luis, "zxcv");
  expect(help).toMatch(/regresar[^]*cancelar/);
});

it("a number that may take the place of the amount or of the ticket is asked", () => {
  expect(hear("4771234567 250 A55 no, 300", null).facts).toMatchObject({ amount: null, unread: true });
  expect(hear("4771234567 250 no, 300 A55", null).facts).toMatchObject({ amount: { centavos: 30_000 } });
});
