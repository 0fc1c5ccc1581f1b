import { describe, expect, it } from "vitest";
import { plainFormOf } from "../../src/understanding/forms.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { tokensOf } from "../../src/understanding/tokens/tokens.ts";
import { understand } from "../../src/understanding/understand.ts";

const phones = ["4771234567", "477 123 4567", "+52 477 123 4567"];
const amounts = ["320", "$320", "320 pesos", "$320.00"];
const tickets = ["ticket 8812", "t 8812", "folio 8812", "nota: 8812", "#8812", "no. 8812", "tkt 8812", "boleta 8812"];
const around = [
  ["", ""],
  ["hola ", " porfa"],
  ["buen dia, ", " por favor"],
  ["oye ", " 🙏"],
  ["vta ", " gracias jefe"],
  ["apunta ", ""],
] as const;
const between = [" ", ", ", " - ", "\n"];

/** Every order of three things. */
const orders = [
  [0, 1, 2],
  [1, 0, 2],
  [2, 0, 1],
  [0, 2, 1],
  [1, 2, 0],
] as const;

/** Sales that are told plainly: each ticket word, order and separator, the rest in turn. */
const sales = tickets.flatMap((ticket, one) =>
  orders.flatMap((order, two) =>
    between.map((mark, three) => {
      const at = one * 20 + two * 4 + three;
      const [before, behind] = around[at % around.length] ?? ["", ""];
      const parts = [`al ${phones[at % phones.length]}`, amounts[at % amounts.length], ticket];
      return `${before}${order.map((place) => parts[place]).join(mark)}${behind}`;
    }),
  ),
);

const slotsOf = (text: string, at: string) => {
  const { phone, amount, ticket } = understand(text, situationOf(at)).slots;
  return {
    phone: phone?.sure === true ? phone.value : null,
    amount: amount?.sure === true && amount.value.type === "amount" ? amount.value.centavos : null,
    ticket: ticket?.sure === true && ticket.value.type === "ticket" ? ticket.value.ticket : null,
  };
};

const isPlain = (text: string, at: string) =>
  plainFormOf(text, tokensOf(text), text.includes("?"), situationOf(at)) !== null;

describe("what is told plainly", () => {
  it.each(sales)("%j is a sale with its data for certain, in any order", (text) => {
    expect(understand(text, situationOf("cashier")).act).toBe("sale");
    expect(slotsOf(text, "cashier")).toEqual({ phone: "4771234567", amount: 320_00, ticket: "8812" });
  });

  it.each([
    ["amount", "a ver, son 320 y #8812 porfa", { phone: null, amount: 320_00, ticket: "8812" }],
    ["amount", "de 320 pesos", { phone: null, amount: 320_00, ticket: null }],
    ["amount", "320, el ticket es el 8812", { phone: null, amount: 320_00, ticket: "8812" }],
    ["phone", "es el 477 123 4567, son 320, t 8812", { phone: "4771234567", amount: 320_00, ticket: "8812" }],
    ["ticket", "ok es el 8812 jefe", { phone: null, amount: null, ticket: "8812" }],
  ] as const)("at %s, %j gives what is asked and what follows it", (at, text, slots) => {
    expect(slotsOf(text, at)).toEqual(slots);
  });

  it.each([
    ["cashier", "4771234567 -250 t 88"],
    ["cashier", "¿4771234567 250 t 88?"],
    ["cashier", "4771234567 250 o 260 t 88"],
    ["cashier", "no le cobres 4771234567 250 t 88"],
    ["cashier", "ayer 4771234567 250 t 88"],
    ["cashier", "3 de 45 al 4771234567"],
    ["customer", "4771234567 250 t 88"],
    ["phone", "son 4772310544 pesos"],
    ["amount", "son 250 recibí 500"],
    ["amount", "250 menos 10"],
    ["amount", "quinientos y feria"],
    ["amount", "cincuenta centavos"],
    ["amount", "de la 4821"],
    ["ticket", "perdón 98"],
    ["ticket", "son 250"],
    ["ticket", "$250"],
    ["ticket", "300 al 4779876543"],
  ])("at %s, %j is left to the models: a figure may be something else", (at, text) => {
    expect(isPlain(text, at)).toBe(false);
  });
});
