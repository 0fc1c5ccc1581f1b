import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, TwoNetworks, whatsapp, type Writer } from "../../two-networks.ts";

// A refund as a manager tells it: of a ticket, of a part, or not at all.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => {
  nets = await TwoNetworks.open();
  await saysAll(luis, "venta 4771234567 250 K7", "sí");
});
afterEach(() => nets.close());

const flowOf = async (writer: Writer) => (await nets.store.readModel.conversation(chatOf(writer)))?.flow ?? null;
const saysAll = async (writer: Writer, ...texts: readonly string[]) => {
  let said: string[] = [];
  for (const text of texts) said = await nets.says(writer, text);
  return said.join("\n");
};
const refunds = async () => (await nets.store.operations({ kind: "correction", max: 10 })).length;

describe("what is not to be undone", () => {
  it.each([
    "no devuelvas la K7",
    "ya no devuelvas la venta K7",
    "no hagas la devolución de K7",
    "no borres la venta K7",
  ])("%s: nothing is offered, nor taken by an ok", async (text) => {
    expect(await saysAll(luis, text)).toBe("Va, aquí estoy.");
    await saysAll(luis, "ok");
    expect(await flowOf(luis)).toBeNull();
  });

  it.each(["no era, borra la venta K7"])("%s: it is", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/^\*Devolución\*[^]*¿La hago\?/);
  });
});

describe("a part of a sale", () => {
  it.each(["devolución de 100 ticket K7"])("%s: a refund is of everything, and none is offered", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/^La devolución es de todo/);
    await saysAll(luis, "sí", "sí");
    expect(await refunds()).toBe(0);
  });

  it.each(["devolución de 250 ticket K7", "devolución ticket K7", "devolvió la venta K7 de 250"])(
    "%s: all of it is offered",
    async (text) => expect(await saysAll(luis, text)).toMatch(/^\*Devolución\*[^]*¿La hago\?/),
  );
});

describe("a refund that asks for the phone", () => {
  it.each(["K7", "ticket K7", "el ticket es K7"])("takes the ticket: %s", async (text) => {
    const said = await saysAll(luis, "devolución", text);
    expect(said).toMatch(/^\*Devolución[^]*ticket K7/);
    expect(said).not.toContain("sin hacer");
  });

  it("says that there is no such ticket", async () => {
    expect(await saysAll(luis, "devolución", "Z99")).toMatch(/Z99/);
    expect(await flowOf(luis)).toBe("refund");
    expect(await saysAll(luis, "4771234567")).toMatch(/¿Cuál|250/);
  });

  it("takes the phone", async () => {
    expect(await saysAll(luis, "devolución", "4771234567")).toMatch(/250/);
  });
});

it("a cashier who tells of a ticket is offered to ask for it", async () => {
  await saysAll(ana, "venta 4777654321 80 B1", "sí");
  expect(await saysAll(ana, "devolución del ticket B1")).toMatch(/¿Se la pido\?/);
});

describe("at the summary of a refund", () => {
  beforeEach(() => saysAll(luis, "venta 4771234567 300 K8", "sí", "devolución 4771234567", "la de 300"));

  it.each(["la K7", "no, la K7", "no esa no, la K7", "la de 250", "perdón, la de 250", "K7"])(
    "%s: the other one is shown, and done by a yes",
    async (text) => {
      expect(await saysAll(luis, text)).toMatch(/Devuelve: [^]*ticket K7/);
      expect(await saysAll(luis, "sí")).toMatch(/Devolución hecha: \$250\.00/);
    },
  );

  it.each(["no esa no, la otra", "esa no", "no es esa", "la otra", "perdón, esa no es"])(
    "%s: asks which",
    async (text) => {
      expect(await saysAll(luis, text)).toMatch(/^¿Cuál devuelvo\?/);
      await saysAll(luis, "sí");
      expect(await refunds()).toBe(0);
    },
  );

  it.each(["solo la mitad", "nomás 5", "no, nada más 50", "la mitad"])(
    "%s: a refund is of everything",
    async (text) => {
      expect(await saysAll(luis, text)).toMatch(/^La devolución es de todo/);
    },
  );

  it.each(["mmm", "por qué", "quién la hizo"])("%s: it is shown again", async (text) => {
    expect(await saysAll(luis, text)).toMatch(/ticket K8[^]*¿La hago\?/);
  });
});

describe("what a customer brought back, as a manager tells it", () => {
  it.each(["la clienta 4771234567 devolvió su compra", "4771234567 regresó la compra"])(
    "%s: which one is asked",
    async (text) => {
      expect(await saysAll(luis, text)).toMatch(/^¿Cuál devuelvo\?/);
      expect(await refunds()).toBe(0);
    },
  );

  it("a cashier is told what was done", async () => {
    await saysAll(ana, "la clienta 4771234567 devolvió su compra");
    expect(await flowOf(ana)).toBeNull();
  });
});
