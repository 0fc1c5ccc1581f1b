import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFreeText } from "../../src/domain/reader/free-text.ts";
import { parseAmount, type Centavos } from "../../src/domain/money.ts";
import { parsePhone } from "../../src/domain/phone.ts";
import { parseTicket, ticketKey, type Ticket } from "../../src/domain/ticket.ts";
import { amountWritings, phoneWritings } from "./writings.ts";

const seed = 20_261_125;
const none = { phone: null, phoneProblem: null, amount: null, ticket: null, unread: false, name: null, own: false };

describe("free writing", () => {
  it.each([
    [
      "vendí 250 al 477 123 4567 ticket 88",
      { intent: "sale", phone: "477 123 4567", amount: "250", ticket: "ticket 88" },
    ],
    [
      "cóbrale 180 a 477-123-4567 folio B12",
      { intent: "sale", phone: "477-123-4567", amount: "180", ticket: "folio B12" },
    ],
    [
      "Hola, buenas tardes, vendí $1,234.50 al 4771234567, sin ticket por favor",
      { intent: "sale", phone: "4771234567", amount: "$1,234.50", ticket: "sin ticket" },
    ],
    ["vendí 250 4771234567", { intent: "sale", phone: "4771234567", amount: "250" }],
    [
      "compra de 250 pesos del 4771234567 nota A-9.",
      { intent: "sale", phone: "4771234567", amount: "250", ticket: "nota A-9" },
    ],
    ["registra una venta de 250 al 4771234567", { intent: "sale", phone: "4771234567", amount: "250" }],
    ["vendí 250 ticket 88", { intent: "sale", amount: "250", ticket: "ticket 88" }],
    ["cuánto tiene 4771234567", { intent: "balance", phone: "4771234567" }],
    ["¿Cuánto saldo tiene el 477 123 4567?", { intent: "balance", phone: "477 123 4567" }],
    ["hola, ¿cuánto tengo?", { intent: "balance", own: true }],
    ["usa 30 puntos de 4771234567", { intent: "redeem", phone: "4771234567", amount: "30" }],
    ["usa todo el saldo del 4771234567", { intent: "redeem", phone: "4771234567", amount: "todo" }],
    ["registra a Ana 4771234567", { intent: "register", phone: "4771234567", name: "Ana" }],
    [
      "registra a María de la Luz Pérez con el 477 123 4567",
      { intent: "register", phone: "477 123 4567", name: "María de la Luz Pérez" },
    ],
  ])("reads %j", (text, expected) => {
    expect(parseFreeText(text)).toEqual({ ...none, ...expected });
  });

  it.each([
    ["vendí 250 al 477123456", { phoneProblem: { type: "digits", digits: 9 } }],
    ["vendí 250 al 4771234567 y 300 al 4777654321", { phoneProblem: { type: "several" } }],
    ["vendí 52 4771234567", { phoneProblem: { type: "several" } }],
    ["vendí 3 cafés al 4771234567", { phone: "4771234567" }],
    ["vendí 2 mil al 4771234567", { phone: "4771234567" }],
    ["vendí 250 dólares al 4771234567", { phone: "4771234567" }],
    ["vendí 250 al 4771234567 a las 10", { phone: "4771234567" }],
    ["en la mesa 4 vendí al 4771234567", { phone: "4771234567" }],
    ["vendí 2 x 125 al 4771234567", { phone: "4771234567" }],
    ["vendí 250 ticket 88 99 al 4771234567", { phone: "4771234567" }],
    ["cóbrale 10% al 4771234567", { phone: "4771234567" }],
  ])("asks for what may be something else: %j", (text, expected) => {
    expect(parseFreeText(text)).toEqual({ ...none, intent: "sale", unread: true, ...expected });
  });

  it.each([
    "gracias",
    "no vendí 250 al 4771234567",
    "cancela la venta de 250 del 4771234567",
    "anula la venta de 250 del 4771234567",
    "se duplicó la venta de 250 al 4771234567 ticket 88",
    "¿ya vendí 250 al 4771234567?",
    "el 4771234567 pagó 50 con sus puntos de una compra de 180",
    "cóbrale 180 y usa 30 puntos de 4771234567",
    "¿a qué hora abren?",
    "",
  ])("leaves alone: %j", (text) => expect(parseFreeText(text)).toBeNull());

  const openings = fc.constantFrom("", "hola ", "buenas tardes, ", "Oye, por favor ");
  const tickets = fc
    .tuple(
      fc.constantFrom("ticket ", "folio ", "nota ", "#", "ticket no. "),
      fc.stringMatching(/^[A-Z]{0,2}-?\d{1,5}$/),
    )
    .map(([word, ticket]) => ({ ticket, text: `${word}${ticket}` }));
  const sentences = fc
    .tuple(openings, phoneWritings, amountWritings, tickets, fc.constantFrom(0, 1, 2, 3))
    .map(([opening, phone, amount, ticket, shape]) => {
      const forms = [
        `vendí ${amount.text} al ${phone.text} ${ticket.text}`,
        `cóbrale ${amount.text} a ${phone.text} ${ticket.text} gracias`,
        `${ticket.text} vendí ${amount.text} al ${phone.text}`,
        `vendí al ${phone.text} ${amount.text} ${ticket.text}`,
      ];
      return { text: opening + forms[shape], phone: phone.phone, centavos: amount.centavos, ticket: ticket.ticket };
    });

  /** Whatever is read is what was meant; what is not, is asked for. */
  function neverWrong(text: string, phone: string, centavos: Centavos, ticket: string): void {
    const free = parseFreeText(text);
    if (free === null) return;
    const phoneRead = free.phone === null ? null : parsePhone(free.phone);
    if (phoneRead) expect(phoneRead).toEqual({ type: "phone", phone });
    const amount = free.amount === null ? null : parseAmount(free.amount);
    if (amount?.type === "amount") expect(amount.centavos).toBe(centavos);
    const ticketRead = free.ticket === null ? null : parseTicket(free.ticket);
    const read =
      ticketRead?.type === "ticket" ? ticketRead.ticket : ticketRead?.type === "unsure" ? ticketRead.guess : null;
    if (ticketRead) expect(read && ticketKey(read)).toBe(ticketKey(ticket as Ticket));
  }

  it("never reads a wrong phone, amount or ticket, and reads most of them whole", () => {
    let whole = 0;
    const runs = 10_000;
    fc.assert(
      fc.property(sentences, ({ text, phone, centavos, ticket }) => {
        neverWrong(text, phone, centavos, ticket);
        const free = parseFreeText(text);
        if (free?.phone && free.amount && free.ticket) whole++;
      }),
      { seed, numRuns: runs },
    );
    expect(whole / runs).toBeGreaterThan(0.5);
  });

  const noises = fc.constantFrom(
    "3 cafés",
    "a las 10",
    "mesa 4",
    "x2",
    "10%",
    "12/05",
    "mil",
    "con 500",
    "2x1",
    "cambio 50",
    "a María",
    "de contado",
    "+50",
    "menos 20",
    "y",
    "4779998877",
  );
  it("never reads a wrong one from a sentence with something else in it", () => {
    fc.assert(
      fc.property(sentences, noises, fc.nat({ max: 12 }), ({ text, phone, centavos, ticket }, noise, at) => {
        const words = text.split(" ");
        const place = Math.min(at, words.length);
        // In the middle of a number, noise makes another number of it: nobody writes that.
        const before = words[place - 1] ?? "";
        const after = words[place] ?? "";
        fc.pre(
          !(/\d/.test(before) && /\d/.test(after)) &&
            !/^(?:ticket|folio|nota|no\.|\+52|52|521|mxn|\$|mx\$)$/i.test(before),
        );
        fc.pre(!(/\d$/.test(noise) && /^[$(+]*\d/.test(after)));
        neverWrong([...words.slice(0, place), noise, ...words.slice(place)].join(" "), phone, centavos, ticket);
      }),
      { seed, numRuns: 10_000 },
    );
  });

  it("survives anything", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 220, unit: "grapheme" }), (text) => {
        parseFreeText(text);
        parseFreeText(`vendí ${text}`);
      }),
      { seed, numRuns: 2_000 },
    );
  });
});
