import { sale } from "../../flows/sale.ts";
import type { Centavos } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import type { Points } from "../../src/domain/points.ts";
import { advance, begin } from "../../src/flow/advance.ts";
import type { EarlierSale, FlowEvent, FlowInput, LookupResult, StoredState } from "../../src/flow/flow.ts";

const earlier: EarlierSale = {
  amountCentavos: 25_000 as Centavos,
  byName: "Luis Pérez",
  atMs: 1_764_000_000_000,
  atText: "10:00",
};
const known: LookupResult = {
  type: "customer",
  found: { type: "known", name: "María Torres", balance: 500_000 as Points, doubts: 0 },
};
const nothingLikeIt: LookupResult = { type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: false } };

const whole = "4771234567 250 A-1";
const lookups = (check: LookupResult): FlowEvent[] => [
  { type: "LOOKED_UP", ask: "customer1", result: known, turn: 8 },
  { type: "LOOKED_UP", ask: "check2", result: check, turn: 9 },
];

/** The way to every state in which a sale can wait: what follows the word *venta*, and the events after it. */
const ways: { readonly [state: string]: { readonly text: string; readonly events: readonly FlowEvent[] } } = {
  phone: { text: "", events: [] },
  amount: { text: "4771234567", events: [] },
  amountGuess: {
    text: "4771234567",
    events: [{ type: "ANSWER", text: "1.234,50", confirms: true, turn: 8 }],
  },
  ticket: { text: "4771234567 250", events: lookups(nothingLikeIt).slice(0, 1) },
  checking: { text: whole, events: [] },
  unregistered: {
    text: whole,
    events: [
      { type: "LOOKED_UP", ask: "customer1", result: { type: "customer", found: { type: "unregistered" } }, turn: 8 },
      { type: "LOOKED_UP", ask: "check2", result: nothingLikeIt, turn: 9 },
    ],
  },
  sameTicket: {
    text: whole,
    events: lookups({ type: "saleCheck", check: { sameTicket: earlier, sameSale: null, staff: false } }),
  },
  sameSale: {
    text: whole,
    events: lookups({ type: "saleCheck", check: { sameTicket: null, sameSale: earlier, staff: false } }),
  },
  staffPhone: {
    text: whole,
    events: lookups({ type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: true } }),
  },
  summary: { text: whole, events: lookups(nothingLikeIt) },
  change: {
    text: whole,
    events: [...lookups(nothingLikeIt), { type: "ANSWER", text: "cambiar", confirms: true, turn: 10 }],
  },
};

/** What a sale starts with. */
export function saleInput(text: string): FlowInput {
  return {
    person: {
      phone: "4771110001" as Phone,
      name: "Ana López",
      role: "cashier",
      branch: "Sucursal Centro",
      usertoolId: "8001",
    },
    wallet: { key: "monedero-demo", name: "Monedero Demo", ticketMandatory: false },
    text,
    turn: 7,
    ceilingCentavos: 5_000_000 as Centavos,
    correctionCap: 5_000_000 as Points,
    known: null,
    today: "2026-11-25",
    privacyNoticeUrl: null,
  };
}

/** What today's code stores of a sale in every state in which it can wait, by the state's name. */
export function saleStates(): { readonly [state: string]: StoredState } {
  const stored = Object.entries(ways).map(([name, { text, events }]): [string, StoredState] => {
    let { state } = begin(sale, saleInput(text));
    for (const event of events) {
      if (state === null) throw new Error(`The sale ended on the way to "${name}"`);
      state = advance(sale, state, event).state;
    }
    if (state?.value !== name) throw new Error(`The way to "${name}" leads elsewhere`);
    return [name, JSON.parse(JSON.stringify(state)) as StoredState];
  });
  return Object.fromEntries(stored);
}
