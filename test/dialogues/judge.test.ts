import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../src/wallet/sandbox/state.ts";
import { spoken } from "../../bench/hearing/wording.ts";
import { parse } from "./dialogue.ts";
import { flowOf, judge, type Verdict } from "./judge.ts";
import type { Facts, Scene, Standing } from "./scene.ts";

const noFacts: Facts = {
  phone: null,
  centavos: null,
  ticket: null,
  ticketAnswered: false,
  points: null,
  name: null,
  guess: null,
};

function standing(flow: string, at: string, facts: Partial<Facts> = {}, givesBack: readonly number[] = []): Standing {
  return { flow, at, facts: { ...noFacts, ...facts }, givesBack, gathered: JSON.stringify(facts) };
}

const applied = (path: string, form: { readonly [field: string]: string }): JournalEntry => ({
  path,
  form,
  status: 200,
  applied: true,
  code: null,
  atMs: 0,
});

const phone = "4771234567";
const whole = { phone, centavos: 35_000, ticket: "4412", ticketAnswered: true };
const summary = standing("sale", "summary", whole);
const sale = (amount: string, ticket = "4412", of = phone) =>
  applied("/wallet/sale", { phone: of, transaction_type: "0", transaction_amount: amount, ticket });
const correction = (amount: string, type = "0") =>
  applied("/wallet/balance/update", { phone, transaction_type: type, transaction_amount: amount });
const undone = [{ phone, hundredths: [35_000] }];
const shown = "Teléfono: 4771234567\nMonto: $350.00\n¿La registro? *sí*";

type Change = Partial<Omit<Scene, "heard">> & { readonly heard?: string };

function scene({ heard = "", ...change }: Change): Scene {
  return {
    as: "cashier",
    before: null,
    after: null,
    applied: [],
    undone: [],
    saidBefore: "",
    heard: [heard],
    said: spoken([heard]),
    words: spoken([heard]),
    toManager: "",
    toldManager: false,
    balances: new Map([[phone, "50.00"]]),
    ...change,
  };
}

/** What becomes of a message with some outcomes, and its wrong money. */
function judged(outcomes: string, change: Change, text = "x 350 4412"): { verdict: Verdict; wrongMoney: boolean } {
  const [dialogue] = parse(`# t\nas: cashier\n> ${text}\n${outcomes}`, "t");
  const [message] = dialogue?.messages ?? [];
  if (message === undefined) throw new Error("There is no message");
  const own = message.expected.filter((one) => flowOf(one) !== null);
  const flows = own.flatMap((one) => flowOf(one) ?? []);
  const meant = { texts: [text], next: own[0] ?? null, own, named: own, flows };
  const { verdict, wrongMoney } = judge(scene(change), message, meant);
  return { verdict, wrongMoney };
}

/** Each outcome: what meets it, and what is only like it. */
const table: readonly [outcome: string, meets: Change, breaks: Change][] = [
  [
    "= summary 4771234567 350 4412",
    { after: summary, heard: shown },
    { after: standing("sale", "summary", { ...whole, centavos: 53_000 }), heard: shown },
  ],
  [
    "= summary 4771234567 350 -",
    { after: standing("sale", "summary", { ...whole, ticket: null }), heard: shown },
    { after: summary, heard: shown },
  ],
  [
    "= registered 4771234567 350 4412",
    { before: summary, applied: [sale("350")], heard: "✅ Venta registrada: $350.00" },
    { before: summary, applied: [sale("350")], heard: "" },
  ],
  [
    "= use-summary 4771234567 50",
    { after: standing("redeem", "summary", { phone, points: 5000 }), heard: "¿Lo uso?" },
    { after: standing("redeem", "purchase", { phone, points: 5000 }), heard: "¿De cuánto es la compra?" },
  ],
  [
    "= used 4771234567 50",
    {
      applied: [applied("/wallet/sale", { phone, transaction_type: "1", points_used: "50", transaction_amount: "90" })],
      heard: "✅ usar $50.00",
    },
    { heard: "✅ usar $50.00" },
  ],
  [
    "= correct-summary 4771234567 -20",
    { after: standing("correct", "summary", { phone, points: -2000 }), heard: "¿La hago?" },
    { after: standing("correct", "summary", { phone, points: 2000 }), heard: "¿La hago?" },
  ],
  [
    "= corrected 4771234567 -20",
    { applied: [correction("20", "1")], heard: "✅ −$20.00" },
    { applied: [correction("20", "0")], heard: "✅ +$20.00" },
  ],
  [
    "= refund-summary 4771234567 350",
    { heard: "La última: $350.00 · María. La devolución la hace tu gerente. ¿Se la pido?" },
    { heard: "La última: $90.00 · Jorge. La devolución la hace tu gerente. ¿Se la pido?" },
  ],
  [
    "= refund-summary 4771234567 350",
    { after: standing("refund", "summary", { phone }, [35_000]), heard: "¿La hago?" },
    { after: standing("refund", "summary", { phone }, [9000]), heard: "¿La hago?" },
  ],
  [
    "= refunded 4771234567 350",
    { applied: [correction("17.5", "1")], undone, heard: "✅ Devolución hecha: $350.00" },
    { applied: [correction("17.5", "1")], heard: "✅ Devolución hecha: $350.00" },
  ],
  [
    "= requested refund 4771234567 350",
    { toManager: "ana pide una devolucion: $350.00", heard: "Ya se la pedí a tu gerente" },
    { toManager: "", heard: "Ya se la pedí a tu gerente" },
  ],
  [
    "= register-summary 4771234567 Rosa",
    { after: standing("register", "summary", { phone, name: "Rosa Pérez" }), heard: "¿Lo registro?" },
    { after: standing("register", "summary", { phone, name: "Rocío Pérez" }), heard: "¿Lo registro?" },
  ],
  [
    "= customer-added 4771234567",
    { applied: [applied("/wallet/contact/add", { phone })], heard: "✅ Cliente registrado" },
    { applied: [applied("/wallet/contact/add", { phone: "4770000000" })], heard: "✅ Cliente registrado" },
  ],
  [
    "= collaborator-summary 4771234567 Karla",
    { after: standing("addCollaborator", "summary", { phone, name: "Karla" }), heard: "¿Lo doy de alta?" },
    { after: standing("addCollaborator", "branch", { phone, name: "Karla" }), heard: "¿Sucursal?" },
  ],
  [
    "= collaborator-added 4771234567",
    { applied: [applied("/employee/add", { number: phone })], heard: "✅ Colaborador dado de alta" },
    { heard: "✅ Colaborador dado de alta" },
  ],
  [
    "= disabled Beto",
    { applied: [applied("/employee/disable", { number: phone })], heard: "✅ Colaborador dado de baja: Beto Díaz" },
    { applied: [applied("/employee/disable", { number: phone })], heard: "✅ Colaborador dado de baja: Ana López" },
  ],
  ["= invited Ana", { heard: "Invitación para Ana López" }, { heard: "Invitación para Beto Díaz" }],
  ["= keeps", { before: summary, after: summary, heard: "Va, aquí te espero." }, { heard: "✅ Sí quedó: $350.00" }],
  ["= called-off", { before: summary, heard: "Cancelado." }, { before: summary, after: summary, heard: "Cancelado." }],
  ["= balance 4771234567", { heard: "María: saldo $50.00" }, { heard: "Jorge: saldo $0.00" }],
  ["= movements 4771234567", { heard: "Últimos movimientos" }, { heard: "saldo $50.00" }],
  ["= corte", { heard: "Corte del 24/11\nVentas: 2" }, { heard: "¿De cuál?" }],
  ["= my-sales", { heard: "Tu día: 2 ventas" }, { heard: "Corte" }],
  ["= report", { heard: "Ventas: 2" }, { heard: "No te entendí." }],
  ["= menu", { heard: "*venta* *saldo* *usar* *registrar* *corte*" }, { heard: "*venta* y *saldo*" }],
  ["= help", { heard: "Para una venta escribe *venta*" }, { heard: "*venta* *saldo* *usar* *registrar* *corte*" }],
  ['= answers "maría"', { heard: "Es de Maria Torres." }, { heard: "Es de Jorge Ruiz." }],
  ["= greeting", { heard: "¡Hola!" }, { heard: "¿De cuál?" }],
  ["= thanks", { heard: "¡Con gusto!" }, { heard: "¿De cuál?" }],
  ["= silence", { heard: "" }, { heard: "¿Hacemos una venta?" }],
  ["= refuses", { heard: "No tienes permiso para eso." }, { heard: "Eso pregúntalo en caja. Yo te digo tu *saldo*." }],
  ['= refuses "gerente"', { heard: "Pídelo a tu gerente." }, { heard: "No tienes permiso." }],
  ["= manager-told", { heard: "Ya le avisé.", toManager: "maria quiere hablar" }, { heard: "Ya le avisé." }],
];

describe("what meets an outcome", () => {
  it.each(table)("%s", (outcome, meets, breaks) => {
    expect(judged(outcome, meets).verdict).toBe("right");
    expect(judged(outcome, breaks).verdict).not.toBe("right");
  });
});

describe("questions", () => {
  const asked = standing("sale", "amount", { phone });
  const expected = "? asks amount\n= summary 4771234567 350 4412";

  it("are asked well where they are what may be asked", () => {
    expect(judged(expected, { after: asked, heard: "¿Monto de la compra?" }, phone).verdict).toBe("asked well");
  });

  it("are not, with a datum that nobody said", () => {
    const made = standing("sale", "amount", { phone: "4770000000" });
    expect(judged(expected, { after: made, heard: "¿Monto de la compra?" }, phone).verdict).toBe("misunderstood");
  });

  it("are not in another conversation than the person's", () => {
    const other = standing("register", "phone");
    expect(judged("? asks phone\n= summary 4771234567 350 4412", { after: other, heard: "¿Teléfono?" }).verdict).toBe(
      "misunderstood",
    );
  });

  it("are not as a catch-all, or about another sum", () => {
    const change = standing("sale", "change", whole);
    const wrongGuess = standing("sale", "amountGuess", { phone, guess: 4500 });
    const confirm = "? asks confirm\n= summary 4771234567 350 4412";
    expect(judged(confirm, { before: summary, after: change, heard: "¿Qué cambio? 1 teléfono" }).verdict).toBe(
      "dead end",
    );
    expect(judged(confirm, { after: wrongGuess, heard: "¿Son $45.00? sí" }, "3 de 45").verdict).toBe("misunderstood");
  });

  it("are not where what was corrected is still held", () => {
    const outcomes = "= register-summary 4771234567 Rosa Pérez\n? asks birthday";
    const at = (name: string) => ({ after: standing("register", "birthday", { phone, name }), heard: "¿Cumpleaños?" });
    expect(judged(outcomes, at("Rosa Pérez"), "4771234567 rosa perez").verdict).toBe("asked well");
    expect(judged(outcomes, at("Rosa Pere"), "4771234567 no rosa pere, es rosa perez").verdict).not.toBe("asked well");
  });

  it("may come in the bot's own order, for what nobody told", () => {
    const role = standing("addCollaborator", "role");
    const outcomes = "? asks name\n= collaborator-summary 4771234567 Karla";
    expect(judged(outcomes, { after: role, heard: "¿Qué va a ser?" }, "un alta").verdict).toBe("asked well");
    expect(judged(outcomes, { after: role, heard: "¿Qué va a ser?" }, "una cajera").verdict).not.toBe("asked well");
  });
});

describe("faults", () => {
  const expected = "= summary 4771234567 350 4412";
  const registered = "= registered 4771234567 350 4412";

  it.each<[string, string, Change, Verdict]>([
    [
      "what was said is asked for",
      expected,
      { after: standing("sale", "ticket", { phone }), heard: "¿Ticket?" },
      "needless",
    ],
    ["a yes is asked for again", registered, { before: summary, after: summary, heard: shown }, "needless"],
    [
      "a summary in spite of a correction",
      "= summary 4771234567 530 4412",
      { before: summary, after: summary, heard: shown },
      "dead end",
    ],
    ["silence", expected, { heard: "" }, "dead end"],
    ["nothing was understood", expected, { heard: "No te entendí. ¿Qué quieres hacer?" }, "dead end"],
    ["the menu", expected, { heard: "*venta* *saldo* *usar* *registrar* *corte*" }, "dead end"],
    ["a wave to the till", "= manager-told", { heard: "Pásate a caja con tu ticket." }, "dead end"],
    [
      "a question beside is not answered",
      '= answers "17"',
      { before: summary, after: summary, heard: shown },
      "dead end",
    ],
    ["another thing is shown", expected, { heard: "María: saldo $50.00" }, "misunderstood"],
    ["somebody is disabled", expected, { applied: [applied("/employee/disable", {})], heard: "✅" }, "misunderstood"],
  ])("%s", (_, outcomes, change, verdict) => {
    expect(judged(outcomes, change)).toEqual({ verdict, wrongMoney: false });
  });
});

describe("wrong money", () => {
  const registered = "= registered 4771234567 350 4412";
  const heard = "✅ Venta registrada: $350.00";

  it.each<[string, string, readonly JournalEntry[], boolean]>([
    ["the sale that was confirmed", registered, [sale("350")], false],
    ["another amount", registered, [sale("35")], true],
    ["another phone", registered, [sale("350", "4412", "4777654321")], true],
    ["twice", registered, [sale("350"), sale("350")], true],
    ["without a yes", "= summary 4771234567 350 4412", [sale("350")], true],
    ["a correction the other way", "= corrected 4771234567 -20", [correction("20", "0")], true],
    ["a refund of another sale", "= refunded 4771234567 90", [correction("4.5", "1")], true],
  ])("%s", (_, outcomes, entries, wrongMoney) => {
    const found = judged(outcomes, { before: summary, applied: entries, undone, heard });
    expect(found.wrongMoney).toBe(wrongMoney);
    expect(found.verdict).toBe(wrongMoney ? "misunderstood" : "right");
  });
});
