import { describe, expect, it } from "vitest";
import type { Played } from "../../bench/hearing/stage.ts";
import type { OpenFlow, Standing } from "../../bench/hearing/room.ts";
import { sceneOf } from "../../bench/hearing/scene.ts";
import type { Expectation, State } from "../../bench/hearing/utterance.ts";
import { judge } from "../../bench/hearing/verdict.ts";

const customer = "2728000001";
const speaker = "2719000001";

const saleRow = (state: string, id = "op-1") =>
  ({
    id,
    state,
    request: { kind: "sale", phone: customer, amountCentavos: 43_700, ticket: "ZK-1" },
  }) as unknown as Standing["operations"][number];

const saleOpen = (value: string, context: object): OpenFlow => ({
  flow: "sale",
  conversationId: 7,
  value,
  context: { phone: null, amountCentavos: null, ticket: null, ticketAnswered: false, ...context },
});

const summary = saleOpen("summary", { phone: customer, amountCentavos: 43_700, ticket: "ZK-1", ticketAnswered: true });
const nothing: Standing = { open: null, operations: [], wantsNotices: false };
const sold: Standing = { ...nothing, operations: [saleRow("confirmed")] };

/** What is made of an utterance, of which only what matters is given. */
function verdictOn(played: {
  readonly state?: State;
  readonly text?: string;
  readonly expect: Expectation | readonly Expectation[];
  readonly never?: readonly ("sale" | "registered")[];
  readonly before?: Standing;
  readonly after?: Standing;
  readonly says?: string;
}) {
  const { state = "idle", text = "…", before = nothing, after = before, says, never = [] } = played;
  const utterance = { id: "u", state, texts: [text], setup: {}, expect: [played.expect].flat(), never };
  const cast = { utterance, speaker: 1, speakerPhone: speaker, seller: 2, sellerPhone: "", customerPhone: customer };
  const known = { name: "Rosalba 0001", balance: "$5,003.00" };
  const scene: Played = {
    cast: { ...cast, ticket: "ZK-1" },
    before,
    after,
    heard: says === undefined ? [] : [{ text: says, options: [] }],
    customers: new Map([
      [customer, known],
      [speaker, { name: "Rosalba 0002", balance: "$5,006.00" }],
    ]),
  };
  return judge(sceneOf(scene));
}

describe("an open sale", () => {
  const wanted: Expectation = { kind: "sale", phone: customer, amountCentavos: 25_000 };
  const holding = (context: object) => ({ ...nothing, open: saleOpen("ticket", context) });

  it("is understood when it holds all that was said", () => {
    const after = holding({ phone: customer, amountCentavos: 25_000 });
    expect(verdictOn({ expect: wanted, after, says: "¿Número de ticket?" }).verdict).toBe("understood");
  });

  it("is wrong money when it holds another amount", () => {
    const after = holding({ phone: customer, amountCentavos: 2_500 });
    const { verdict, harm } = verdictOn({ expect: wanted, after, says: "¿Número de ticket?" });
    expect([verdict, harm]).toEqual(["misunderstood", ["a wrong amount"]]);
  });

  it("is misunderstood when it also holds a ticket that nobody named", () => {
    const after = holding({ phone: customer, amountCentavos: 25_000, ticket: "tortas", ticketAnswered: true });
    expect(verdictOn({ expect: wanted, after, says: "¿La registro?" }).verdict).toBe("misunderstood");
  });

  it("is a dead end when it holds a part and asks for the rest", () => {
    expect(verdictOn({ expect: wanted, after: holding({ phone: customer }), says: "¿Monto?" }).verdict).toBe(
      "dead end",
    );
  });

  it("is what must not be where the list says so", () => {
    const after = holding({});
    const { harm } = verdictOn({ expect: { kind: "asked" }, never: ["sale"], after, says: "¿Teléfono?" });
    expect(harm).toEqual(["never: a sale was begun"]);
  });
});

describe("a question back", () => {
  const before = { ...nothing, open: saleOpen("amount", { phone: customer }) };
  const about: Expectation = { kind: "asked", about: "amount" };

  it("is asked well when it is about the right datum", () => {
    expect(verdictOn({ state: "amount", expect: about, before, says: "¿Cuánto fue?" }).verdict).toBe("asked well");
  });

  it("is wrong money when the amount was taken that should have been asked for", () => {
    const after = { ...nothing, open: saleOpen("ticket", { phone: customer, amountCentavos: 20_000 }) };
    const { harm } = verdictOn({ state: "amount", text: "200 o 300", expect: about, before, after, says: "¿Ticket?" });
    expect(harm).toEqual(["a wrong amount"]);
  });

  it("is no answer to who asks to wait, and a word that it waits is", () => {
    const waited = (says: string) => verdictOn({ state: "amount", expect: { kind: "waited" }, before, says }).verdict;
    expect(waited("¿Monto de la compra? Así: 250")).toBe("dead end");
    expect(waited("Sin prisa, aquí espero el monto.")).toBe("asked well");
  });
});

describe("a summary", () => {
  const before = { ...nothing, open: summary };

  it("is confirmed by one operation with its data", () => {
    expect(verdictOn({ state: "summary", expect: { kind: "confirmed" }, before, after: sold }).verdict).toBe(
      "understood",
    );
  });

  it("is wrong money when an operation was made that nobody asked for", () => {
    const { harm } = verdictOn({ state: "summary", expect: { kind: "refused" }, before, after: sold });
    expect(harm).toEqual(["an operation that nobody asked for"]);
  });

  it("is asked about well when just the change that was meant is proposed", () => {
    const offering = (centavos: number) => ({
      ...nothing,
      open: { ...summary, value: "offer", context: { ...summary.context, offer: { field: "amount", centavos } } },
    });
    const expected: Expectation = { kind: "changed", amountCentavos: 30_000 };
    const verdict = (centavos: number) =>
      verdictOn({ state: "summary", expect: expected, before, after: offering(centavos), says: "¿Lo cambio?" }).verdict;
    expect([verdict(30_000), verdict(3_000)]).toEqual(["asked well", "misunderstood"]);
  });
});

it.each<[Expectation["kind"], State, string, string]>([
  ["status", "afterSale", "La última: $437.00 · Rosalba 0001 · ticket ZK-1, registrada.", "Llevas 3 ventas hoy."],
  ["status", "doubt", "Todavía no sé si entró. No la repitas: te aviso.", "¿Teléfono del cliente?"],
  ["polite", "idle", "¡De nada!", "No entendí. Escribe *menú*."],
  ["undoOffered", "afterSale", "Ya está registrada; para deshacerla pídele la devolución a un gerente.", "No entendí."],
  ["pointed", "customerIdle", "Eso lo saben en la tienda: pregunta en caja.", "Rosalba 0002, tu saldo es $5,006.00."],
  ["own", "customerIdle", "Rosalba 0002, tu saldo es $5,006.00.", "Tu saldo es $5,003.00."],
  ["otherRefused", "customerIdle", "Solo te puedo decir tu propio saldo.", "Solo por hoy: tiene $5,003.00."],
  ["myDay", "idle", "Llevas 2 ventas hoy: $674.00", "No entendí. Escribe *menú*."],
  ["denied", "idle", "Eso lo hace un gerente.", "¿De qué operación? Eso lo ve un gerente."],
  ["told", "customerIdle", "Soy el bot del monedero y contesto por aquí.", "No entendí. Escribe *saldo*."],
  ["noticesOff", "customerIdle", "Ya no te mando avisos.", "¿Qué hacemos? *saldo* · *avisos* · *mis datos*"],
])("%s at %s is told by its idea, and by nothing else", (kind, state, right, wrong) => {
  const phone = kind === "otherRefused" ? { phone: customer } : {};
  const before = state === "afterSale" || state === "doubt" ? sold : nothing;
  expect(verdictOn({ state, expect: { kind, ...phone }, before, says: right }).verdict).toBe("understood");
  expect(verdictOn({ state, expect: { kind, ...phone }, before, says: wrong }).verdict).not.toBe("understood");
});

it("to say nothing is a dead end", () => {
  expect(verdictOn({ expect: { kind: "polite" } }).verdict).toBe("dead end");
});
