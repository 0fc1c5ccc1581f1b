import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { demoSeed } from "../../../../../src/wallet/sandbox/account.ts";
import { chatOf, TwoNetworks, whatsapp, type Writer } from "../../../two-networks.ts";

// A yes that repeats the act and the figure of the summary is a yes to it; one with another figure, or the contrary act, is none.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open({}, demoSeed())));
afterEach(() => nets.close());

const made = async (kind: "sale" | "correction" | "redeem") => (await nets.store.operations({ kind, max: 10 })).length;
const contextOf = async (writer: Writer) => (await nets.store.readModel.conversation(chatOf(writer)))?.state.context;
const saysAll = async (writer: Writer, ...texts: readonly string[]) => {
  let said: string[] = [];
  for (const text of texts) said = await nets.says(writer, text);
  return said.join("\n");
};

describe("where points are removed", () => {
  beforeEach(async () => void (await saysAll(luis, "quítale 5 puntos al 4771234567", "error de captura")));

  it.each(["sí, quítaselos", "quítaselos", "sí quítale", "sí, 5", "sí, son 5", "sí, réstale"])(
    "%s removes them",
    async (text) => {
      await saysAll(luis, text);
      expect(await made("correction")).toBe(1);
    },
  );

  it.each(["sí, quítale 6", "sí, agrégale 5", "agrégaselos", "sí, 6", "quítale 5", "¿quítaselos?", "no se los quites"])(
    "%s removes nothing",
    async (text) => {
      await saysAll(luis, text);
      expect(await made("correction")).toBe(0);
    },
  );
});

describe("where points are given", () => {
  beforeEach(async () => void (await saysAll(luis, "ponle 5 puntos al 4771234567", "error de captura")));

  it.each(["sí, agrégaselos", "agrégaselos", "sí agrégale", "sí, ponle", "sí, son 5"])(
    "%s gives them",
    async (text) => {
      await saysAll(luis, text);
      expect(await made("correction")).toBe(1);
    },
  );

  it.each(["sí, quítaselos", "quítaselos", "sí, quítale 5", "sí, son 50"])("%s gives nothing", async (text) => {
    await saysAll(luis, text);
    expect(await made("correction")).toBe(0);
  });
});

describe("where balance is used", () => {
  beforeEach(async () => void (await saysAll(ana, "usar 4771234567 5", "compra 200")));

  it.each(["sí, usa 5", "sí, 5 puntos", "sí, es todo"])("%s uses it", async (text) => {
    await saysAll(ana, text);
    expect(await made("redeem")).toBe(1);
  });

  it.each(["sí, usa 6", "sí, son 200", "sí, todo", "esa ya está", "ya estuvo", "ya quedó bien", "devuélvela"])(
    "%s uses nothing",
    async (text) => {
      await saysAll(ana, text);
      expect(await made("redeem")).toBe(0);
    },
  );
});

describe("where a sale looks like the one before", () => {
  beforeEach(async () => void (await saysAll(ana, "venta 4771234567 250 A-1", "sí", "venta 4771234567 250 A-2")));

  it.each(["sí, compró dos veces", "volvió a comprar"])("%s is another", async (text) => {
    expect(await saysAll(ana, text)).toMatch(/¿La registro\?/);
  });

  it.each(["no compró dos veces", "no son dos ventas"])("%s is none", async (text) => {
    expect(await saysAll(ana, text)).not.toMatch(/¿La registro\?/);
    expect(await made("sale")).toBe(1);
  });
});

describe("where the ticket is asked for", () => {
  beforeEach(async () => void (await saysAll(ana, "venta 4771234567 250")));

  it.each([
    "no quiere la compra",
    "no traía dinero",
    "no hay sistema",
    "no sé",
    "no me sé el número",
    "no lo veo",
    "no se ve",
    "no ha salido",
    "sin prisa",
    "ninguno de esos",
    "no aparece",
  ])("%s is not said of a ticket that there is none", async (text) => {
    expect(await saysAll(ana, text)).not.toMatch(/¿La registro\?/);
  });

  it.each(["no lo guardé", "no hay", "no", "ninguno", "no tengo", "no salió", "no le dieron"])(
    "%s: there is none",
    async (text) => {
      expect(await saysAll(ana, text)).toMatch(/¿La registro\?/);
      expect(await contextOf(ana)).toMatchObject({ ticket: null, ticketAnswered: true });
    },
  );

  it("no la guardes calls the sale off", async () => {
    expect(await saysAll(ana, "no la guardes")).toMatch(/Cancelado/);
  });
});
