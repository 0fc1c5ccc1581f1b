import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chatOf, TwoNetworks, whatsapp, type Writer } from "../../../two-networks.ts";

// "Todo" is no yes, a "no" at the ticket need not mean that there is none, and minutes are waited.

const ana = whatsapp(1, "4771110001");
const luis = whatsapp(2, "4771110002");

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

const conversationOf = (writer: Writer) => nets.store.readModel.conversation(chatOf(writer));
const contextOf = async (writer: Writer) =>
  (await conversationOf(writer))?.state.context as { [field: string]: unknown };
const made = async () => (await nets.store.operations({ max: 10 })).length;
const saysAll = async (writer: Writer, ...texts: readonly string[]) => {
  let said: string[] = [];
  for (const text of texts) said = await nets.says(writer, text);
  return said.join("\n");
};

const sale = "venta 4771234567 437 A-1";
const use = ["usar 4771234567 5", "compra 200"] as const;

describe("todo", () => {
  it.each(["todo", "es todo", "completo", "no", "ya es todo"])("%s confirms no sale", async (text) => {
    await saysAll(ana, sale, text);
    expect(await made()).toBe(0);
  });

  it.each(["sí, todo bien", "todo correcto", "sí, todo correcto"])("%s does", async (text) => {
    expect(await saysAll(ana, sale, text)).toMatch(/Venta registrada/);
  });

  it.each(["todo", "sí, todo"])("%s at the summary of a use uses nothing", async (text) => {
    await saysAll(ana, ...use, "sin ticket", text);
    expect(await made()).toBe(0);
  });

  it.each(["úsalo", "sí úsalo", "sí", "sí, todo bien"])("%s uses it", async (text) => {
    await saysAll(ana, ...use, "sin ticket", text);
    expect(await made()).toBe(1);
  });

  it.each(["que pague completo", "todo en efectivo", "ya pagó todo", "es todo", "se llevó todo", "lo paga todo"])(
    "%s, where the purchase is asked, leaves the points",
    async (text) => {
      await saysAll(ana, "usar 4771234567 5", "cambiar", "compra", text);
      expect(await contextOf(ana)).toMatchObject({ points: 50_000 });
    },
  );

  it.each(["es todo", "todo bien", "pagó completo", "paga todo en efectivo"])(
    "%s, where the ticket is asked, leaves them too",
    async (text) => {
      await saysAll(ana, ...use, "cambiar", "ticket", text);
      expect(await contextOf(ana)).toMatchObject({ points: 50_000 });
    },
  );

  it.each(["tiene todo eso?", "todo bien", "es todo", "completo en efectivo", "quiere saber si usa todo"])(
    "%s, where the points are asked, is none",
    async (text) => {
      await saysAll(ana, "usar", "4771234567", text);
      expect(await contextOf(ana)).toMatchObject({ points: null });
    },
  );

  it.each(["todo", "que use todo", "todo su saldo", "todos los puntos"])("%s is all of them", async (text) => {
    await saysAll(ana, "usar", "4771234567", text);
    expect((await contextOf(ana))["points"]).toBe(500_000);
  });
});

describe("where the ticket is asked", () => {
  const asked = ["venta 4771234567 437"] as const;

  it.each([
    "no quiere",
    "no quiso",
    "no la quiere",
    "no compró",
    "no ha pagado",
    "se arrepintió",
    "no, fue error",
    "no, quítala",
    "no es mi venta",
    "no, el señor",
    "no, para ella",
    "no, la señora",
    "no me digas",
    "no puede ser",
    "no entendí",
    "no manches",
    "ay no",
    "no, ahorita",
    "no sale todavía",
    "no me lo ha dado",
    "no le alcanzó",
  ])("%s says of no ticket that there is none", async (text) => {
    expect(await saysAll(ana, ...asked, text)).not.toMatch(/Ticket: sin ticket/);
  });

  it.each(["no", "no hay", "no trae", "no le dieron", "no, gracias", "no lleva", "no me entregaron"])(
    "%s does",
    async (text) => expect(await saysAll(ana, ...asked, text)).toMatch(/Ticket: sin ticket/),
  );
});

describe("minutes", () => {
  it.each(["dame 2 minutos", "5 minutos", "espérame 2 min", "aguanta 5 min", "dame 2 segundos"])(
    "%s are waited, whatever is asked",
    async (text) => {
      for (const texts of [["venta"], ["venta 4771234567"], ["venta 4771234567 250"], [sale]]) {
        expect(await saysAll(ana, ...texts, text)).toMatch(/aquí te espero/);
        await saysAll(ana, "cancelar");
      }
      expect(await saysAll(luis, "dale 50 puntos al 4771234567", text)).toMatch(/aquí te espero/);
      expect(await made()).toBe(0);
    },
  );
});

describe("a clear word at the summary", () => {
  it.each(["sí, solo eso", "ay, sí", "perdón, sí", "regístrala como está", "sí, como está"])(
    "%s registers it",
    async (text) => {
      expect(await saysAll(ana, sale, text)).toMatch(/Venta registrada/);
    },
  );

  it.each(["como está", "sí, solo eso no", "perdón, sí pero son 300", "ay, no"])("%s does not", async (text) => {
    await saysAll(ana, sale, text);
    expect(await made()).toBe(0);
  });

  it.each(["que siempre no", "no la compró", "no le alcanzó"])("%s calls it off", async (text) =>
    expect(await saysAll(ana, sale, text)).toMatch(/Cancelado/),
  );

  it("no es la misma: it is another sale than the one before", async () => {
    expect(await saysAll(ana, sale, "sí", "venta 4771234567 437 A-2", "no es la misma")).toMatch(/¿La registro\?/);
  });
});

describe("with nothing open", () => {
  it("a second yes takes the sale that was offered", async () => {
    expect(await saysAll(ana, "sí")).toMatch(/¿Hacemos una venta\?/);
    expect(await saysAll(ana, "sí")).toMatch(/¿Teléfono/);
  });

  it.each(["4771234567 250 transferencia"])("%s begins a sale", async (text) => {
    await nets.says(ana, text);
    expect((await conversationOf(ana))?.flow).toBe("sale");
  });
});
