import type { Fate } from "../../src/ledger/fate.ts";
import type { HearingKeys } from "../../src/text/es-mx/hearing.ts";
import type { NamedOperation } from "../../src/text/views.ts";
import { amountCentavos, phone, type SamplesOf } from "./sample-values.ts";

const readers = ["cashier", "customer"] as const;
const fates: readonly Fate[] = ["applied", "verified", "open", "inDoubt", "not", "unknown"];
const sale: NamedOperation = {
  what: "sale",
  amountCentavos,
  points: null,
  customer: "Ana López",
  phone,
  ticket: "A-1029",
};
const at = { ...sale, atText: "10:32" } as const;
const past = { ...at, byName: "Luis" } as const;
const line = "24/11/2026 10:32 · $250.00 · Ana López";

export const hearingSamples: SamplesOf<HearingKeys> = {
  whichCustomer: [
    {
      customers: [
        { name: "Ana López", phone: phone },
        { name: null, phone: phone },
      ],
    },
  ],
  notMine: [...readers, "manager" as const].map((role) => ({ role })),
  whoIAm: readers.map((role) => ({ role })),
  lastStatus: [...fates.map((fate) => ({ ...at, fate, isAsked: false })), { ...at, fate: "inDoubt", isAsked: true }],
  undoOffer: [
    { ...at, isEarlier: false, by: "manager" },
    { ...at, isEarlier: true, by: "cashier" },
  ],
  undoByCorrecting: [{ ...at, isEarlier: true }],
  howToUndo: [{ role: "manager" }, { role: "cashier" }],
  howToCorrect: [{ role: "manager" }, { role: "cashier" }],
  refundAsked: [
    { ...sale, managers: 1 },
    { ...sale, managers: 0 },
  ],
  refundDeclined: [{ ...sale, manager: "Luis" }],
  refundNotMade: [{ ...sale, requester: "Ana" }],
  refundWanted: [{ ...past, requester: "Ana" }],
  saleFound: [{ ...past, stateText: "en duda" }],
  ticketNotFound: [{ ticket: "A-1029" }],
  history: [
    { phone, own: true, lines: [], more: 0 },
    { phone, own: false, lines: [], more: 0 },
    { phone, own: true, lines: [line], more: 0 },
    { phone, own: false, lines: [line], more: 2 },
  ],
  historyLine: [{ ...at, stateText: "en duda" }],
  shopAnswer: [{ answer: "Abrimos a las 9." }],
  askTheShop: readers.map((role) => ({ role })),
  personCalled: [
    { told: 0, here: false },
    { told: 1, here: true },
    { told: 1, here: false },
  ],
  personWanted: [
    { name: "Ana", phone, lines: [line] },
    { name: null, phone, lines: [] },
  ],
  disownTold: [0, 2].map((told) => ({ ...at, told })),
  disowned: [
    { ...at, name: "Ana", byName: "Luis" },
    { ...at, name: null, byName: "Luis" },
  ],
  answerSent: [{ phone }],
  nobodyCalls: [{ phone }],
  answeredByPerson: [{ text: "Ya quedó su saldo." }],
  wayOut: readers.map((role) => ({ role })),
};
