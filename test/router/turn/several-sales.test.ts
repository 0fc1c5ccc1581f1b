import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Phone } from "../../../src/domain/phone.ts";
import { ana, luis, TwoNetworks, whatsapp } from "../two-networks.ts";

const two = "4771234567 200 ticket 31\n4777654321 350 ticket 32";
const three = `${two}\n4771234567 90 ticket 33`;

let nets: TwoNetworks;
beforeEach(async () => void (nets = await TwoNetworks.open()));
afterEach(() => nets.close());

/** Phone, amount and ticket of what was sold, in order. */
async function sold(): Promise<string[]> {
  const sales = await nets.store.operations({ kind: "sale", max: 50 });
  return sales
    .toReversed()
    .map(({ request }) =>
      request.kind === "sale" ? `${request.phone} ${request.amountCentavos / 100} ${request.ticket}` : "",
    );
}

describe("several sales of one message", () => {
  it("are asked one after the other, each with its own sí", async () => {
    expect(await nets.saysAll(ana, three)).toMatch(/^Son 3: van una por una\.[^]*\$200\.00[^]*31/);
    expect(await nets.saysAll(ana, "sí")).toMatch(/Venta registrada: \$200\.00[^]*\$350\.00[^]*32/);
    expect(await nets.saysAll(ana, "sí")).toMatch(/Venta registrada: \$350\.00[^]*\$90\.00[^]*33/);
    expect(await nets.saysAll(ana, "sí")).toMatch(/Venta registrada: \$90\.00/);
    expect(await sold()).toEqual(["4771234567 200 31", "4777654321 350 32", "4771234567 90 33"]);
    expect(await nets.flow(ana)).toBeNull();
  });

  it("are called off one by one, or all together", async () => {
    await nets.says(ana, three);
    expect(await nets.saysAll(ana, "cancela esta")).toMatch(/Cancelado[^]*\$350\.00/);
    expect(await nets.saysAll(ana, "cancela todas")).toMatch(/^Cancelado/);
    expect(await nets.flow(ana)).toBeNull();
    expect(await sold()).toEqual([]);
  });

  it("wait for the end of a sale that is open", async () => {
    await nets.says(ana, "venta 4771234567 200 ticket 31");
    expect(await nets.saysAll(ana, "4777654321 350 ticket 32")).toMatch(/^Va después de esta\.\n¿La registro\? \$200/);
    await nets.says(ana, "sí");
    await nets.says(ana, "sí");
    expect(await sold()).toEqual(["4771234567 200 31", "4777654321 350 32"]);
  });

  it("have a line with a fault asked about in its turn", async () => {
    await nets.says(ana, "4771234567 200 31\n477765432 350 32\n4771234567 90 33");
    expect(await nets.saysAll(ana, "sí")).toContain("Le falta un dígito");
    await nets.says(ana, "le faltó el 1");
    for (let left = 3; left > 0; left--) await nets.says(ana, "sí");
    expect(await sold()).toEqual(["4771234567 200 31", "4777654321 350 32", "4771234567 90 33"]);
  });

  it("are not begun by the outcome of somebody else's, nor by a repeated sí before the outcome", async () => {
    await nets.says(ana, two);
    await nets.says(luis, "venta 4777654321 99 ticket 7");
    await nets.says(luis, "sí");
    expect(await sold()).toEqual(["4777654321 99 7"]);
    expect(await nets.saysAll(ana, "sí")).toMatch(/\$200\.00[^]*\$350\.00/);
  });

  it("are kept when the first is left alone, and go on with a word", async () => {
    await nets.says(ana, two);
    await nets.pass(60 * 60_000);
    expect(
      nets
        .heard(ana)
        .map(({ text }) => text)
        .join("\n"),
    ).toContain("Queda 1 por registrar");
    expect(await nets.saysAll(ana, "siguiente")).toMatch(/\$350\.00[^]*32/);
  });

  it("are put right while they wait, and never in the place of the one that is shown", async () => {
    await nets.says(ana, "4771234567 90 ticket 41\n4777654321 59 ticket 42");
    expect(await nets.saysAll(ana, "la segunda no son 59 son 95")).toMatch(
      /^Anotado para esa\.\n¿La registro\? \$90\.00/,
    );
    expect(await nets.saysAll(ana, "la otra es del 43")).toMatch(
      /^Esa la cambias cuando salga\.\n¿La registro\? \$90\.00/,
    );
    await nets.says(ana, "sí");
    await nets.says(ana, "sí");
    expect(await sold()).toEqual(["4771234567 90 41", "4777654321 95 42"]);
  });

  it.each<[said: RegExp, sold: readonly string[], ...texts: string[]]>([
    [/^Cancelado[^]*\$59\.00/, ["4777654321 59 42"], "la primera no", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "la segunda no", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "todas menos la segunda", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "la primera sí, la segunda no", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "la de 59 no", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "quita la de 59", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "la 2 no", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "1 si, 2 no", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "la del ticket 42 no", "sí"],
    [/^Esa ya no va\.\n¿La registro\? \$90\.00/, ["4771234567 90 41"], "esta sí, la otra no", "sí"],
    [/^Cancelado[^]*\$59\.00/, ["4777654321 59 42"], "la primera no pero la segunda sí", "sí"],
    [/^Cancelado[^]*\$59\.00/, ["4777654321 59 42"], "nomás la última", "sí"],
    [/^Cancelado[^]*\$59\.00/, ["4777654321 59 42"], "esta no", "sí"],
    [/^Cancelado/, [], "cancela todo", "sí"],
    [/^Cancelado/, [], "ninguna", "sí"],
    [/^¿Cuál no va\?[^]*¿La registro\? \$90\.00/, ["4771234567 90 41"], "la de Pedro no va", "sí"],
    [/^Anotado para esa\./, ["4771234567 90 41", "4777654321 95 42"], "la segunda es de 95", "sí", "sí"],
    [/^Va, aquí te espero/, [], "dame un segundo"],
  ])(
    "are called off or put right by their places in the list: %s after %j",
    async (said, registered, text, ...yeses) => {
      await nets.says(ana, "4771234567 90 ticket 41\n4777654321 59 ticket 42");
      expect(await nets.saysAll(ana, text ?? "")).toMatch(said);
      await nets.saysAll(ana, ...yeses);
      expect(await sold()).toEqual(registered);
    },
  );

  it.each<[sold: readonly string[], text: string]>([
    [["4771234567 90 41", "4771234567 70 43"], "la primera y la tercera sí, la otra no"],
    [["4771234567 90 41"], "las dos últimas no"],
    [["4771234567 90 41", "4777654321 59 42"], "solo las dos primeras"],
    [["4771234567 90 41", "4771234567 70 43"], "la de enmedio no"],
  ])("are called off among three: %j after %s", async (registered, text) => {
    await nets.says(ana, "4771234567 90 ticket 41\n4777654321 59 ticket 42\n4771234567 70 ticket 43");
    await nets.saysAll(ana, text);
    for (const _ of registered) await nets.says(ana, "sí");
    expect(await nets.flow(ana)).toBeNull();
    expect(await sold()).toEqual(registered);
  });

  it("keep their numbers when one was called off", async () => {
    await nets.says(ana, "4771234567 90 ticket 41\n4777654321 59 ticket 42\n4771234567 70 ticket 43");
    await nets.saysAll(ana, "la segunda no");
    expect(await nets.saysAll(ana, "la segunda no")).toMatch(/^¿La registro\? \$90/);
    expect(await nets.saysAll(ana, "la tercera no")).toMatch(/^Esa ya no va\./);
    await nets.saysAll(ana, "sí");
    expect(await sold()).toEqual(["4771234567 90 41"]);
  });

  it("are refused unread where there are too many", async () => {
    const many = Array.from({ length: 22 }, (_, at) => `4771234567 ${at + 1} t${at}`).join("\n");
    expect(await nets.saysAll(ana, many)).toContain("hasta 20");
    expect(await nets.flow(ana)).toBeNull();
  });
});

describe("a sale that was called off", () => {
  it.each(["siempre sí la quiere", "ya siempre sí lo va a llevar", "cambió de opinión"])(
    "comes back to its summary: %s",
    async (text) => {
      await nets.says(ana, "venta 4771234567 250 ticket 705");
      await nets.says(ana, "ya no lo quiere");
      expect(await nets.saysAll(ana, text)).toMatch(/Monto: \$250\.00[^]*705[^]*¿La registro\?/);
      await nets.says(ana, "sí");
      expect(await sold()).toEqual(["4771234567 250 705"]);
    },
  );

  it("is never what a later sí registers", async () => {
    await nets.says(ana, "venta 4771234567 85 ticket 59");
    await nets.says(ana, "no");
    expect(await nets.saysAll(ana, "4777654321 90 ticket 60")).toMatch(/Monto: \$90\.00/);
    await nets.says(ana, "ya dale");
    expect(await sold()).toEqual(["4777654321 90 60"]);
  });
});

describe("a contact card that a cashier shares", () => {
  const card = { type: "contact", phone: null, card: "4771234567" as Phone } as const;

  it("is the customer's phone, where it is asked for", async () => {
    await nets.says(ana, "venta");
    await nets.sends(ana, card);
    await nets.says(ana, "250");
    expect(await nets.saysAll(ana, "88")).toMatch(/María Torres[^]*477 123 4567[^]*¿La registro\?/);
  });

  it("of a customer proves nothing, and is refused", async () => {
    const maria = whatsapp(3, "4777654321");
    await nets.says(maria, "saldo");
    expect((await nets.sends(maria, card)).join()).not.toContain("María");
  });
});
