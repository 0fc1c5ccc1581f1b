import { describe, expect, it } from "vitest";
import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";

/** What a sentence is understood as: its act, and its slots as text; "?" behind a value that is asked back. */
function reading(situation: string, text: string): string {
  const { act, slots, consents } = understand(text, situationOf(situation));
  const { phone, amount, points, ticket } = slots;
  const money = (slot: typeof amount) => {
    if (slot === null || (slot.value.type !== "amount" && slot.value.type !== "ambiguous")) return null;
    const isAsked = !slot.sure || slot.value.type === "ambiguous";
    return `${(slot.value.type === "amount" ? slot.value.centavos : slot.value.guess) / 100}${isAsked ? "?" : ""}`;
  };
  const parts = [
    phone && `phone ${phone.value}`,
    amount && `amount ${money(amount)}`,
    points && `points ${money(points)}`,
    ticket && `ticket ${ticket.value.type === "ticket" ? ticket.value.ticket : "?"}`,
    consents && "consents",
  ];
  return [act, ...parts.filter(Boolean)].join(", ");
}

describe("what people write at the counter", () => {
  it.each([
    ["cashier", "venta 4771234567 250 A-1", "sale, phone 4771234567, amount 250, ticket A-1"],
    ["cashier", "4771234567 350 t 4412", "sale, phone 4771234567, amount 350, ticket 4412"],
    ["cashier", "🛒 4425550199 💵 310 🎫 88", "sale, phone 4425550199, amount 310, ticket 88"],
    ["cashier", "250 no perdón 280 del 9931406275 folio 19", "sale, phone 9931406275, amount 280, ticket 19"],
    [
      "cashier",
      "pagó con 500 y fueron 372, cel 9831180264, tiket 615",
      "sale, phone 9831180264, amount 372, ticket 615",
    ],
    ["cashier", "vendi 3 playeras a 150 c/u son 450 al 9981530947", "sale, phone 9981530947, amount 450"],
    ["cashier", "regresa la compra de 250 al 4771234567 ticket 88", "refund, phone 4771234567, amount 250, ticket 88"],
    ["cashier", "corregí la venta de 250 al 4771234567", "undo, phone 4771234567, amount 250"],
    ["amount", "dociento cincuenta", "answer, amount 250"],
    ["amount", "tres cincuenta", "answer, amount 350?"],
    ["amount", "35+28+12", "answer, amount 75"],
    ["amount", "pagó con uno de 500 y le di 120 de cambio", "answer, amount 380?"],
    ["amount", "como unos 300", "answer, amount 300?"],
    ["ticket", "caja 3 ticket 88", "answer, ticket 88"],
    ["summary", "me faltó un cero, son 2500", "correction, amount 2500"],
    ["summary", "no eran 200 eran 220", "correction, amount 220"],
    ["summary", "borra todo", "cancel"],
    ["summary", "sí, regístrala", "yes, consents"],
    ["summary", "bueno", "yes"],
    ["manager", "súmale 75 puntos al 9981304472 por el error de ayer", "correctAdd, phone 9981304472, points 75"],
  ])("%s: %s", (situation, text, understood) => {
    expect(reading(situation, text)).toBe(understood);
  });
});

describe("what only tells of a sale", () => {
  it.each([
    "me debe 250 el 4771234567",
    "supongamos que compra 300 el 4771234567",
    "ayer le vendí 250 al 4771234567",
    "no registres la venta de 250 al 4771234567",
    "venta 4771234567 250 A-1 no la registres",
    "cotización 250 4771234567",
  ])("%s", (text) => {
    const { act, slots, onlyTells } = understand(text, situationOf("cashier"));
    expect(act !== "sale" || onlyTells || slots.amount === null).toBe(true);
  });
});

describe("a message", () => {
  it("keeps each figure as it was typed", () => {
    const { data } = understand("venta 477 123 45 67 1,234.50 A-1029", situationOf("cashier"));
    expect(data.map(({ token }) => token.typed)).toEqual(["477 123 45 67", "1,234.50", "A-1029"]);
  });

  it("without words or figures has no act", () => {
    expect(understand("   ", situationOf("cashier"))).toMatchObject({ act: null, likely: [], data: [] });
  });

  it("of two values for one datum gives neither", () => {
    const { slots } = understand("la del 9992061148 gastó 310 y la del 9991457306 gastó 275", situationOf("cashier"));
    expect([slots.phone, slots.amount]).toEqual([null, null]);
    expect([...slots.several].sort()).toEqual(["amount", "phone"]);
  });
});
