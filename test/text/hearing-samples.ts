import type { Fate } from "../../src/ledger/operation.ts";
import { pointsOfCentavos } from "../../src/domain/money.ts";
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

const plainly = { balance: null, refund: null, instead: null } as const;
const refunds = (["asked", "declined", "approval", "open", "inDoubt", "done"] as const).map((state) => ({
  state,
  byName: "Luis",
  atText: "10:40",
}));

/** The other keys of `HearingKeys` have theirs in `samples.ts`, whose type asks for all. */
export const hearingSamples = {
  whichCustomer: [
    {
      customers: [
        { name: "Ana López", phone: phone },
        { name: null, phone: phone },
      ],
    },
  ],
  earningExpected: [{ amountCentavos, points: pointsOfCentavos(amountCentavos) }],
  notMine: [...readers, "manager" as const].map((role) => ({ role })),
  whoIAm: readers.map((role) => ({ role })),
  lastStatus: [
    ...fates.map((fate) => ({ ...at, fate, isAsked: false, ...plainly })),
    { ...at, fate: "applied", isAsked: false, ...plainly, balance: pointsOfCentavos(amountCentavos) },
    { ...at, fate: "inDoubt", isAsked: true, ...plainly },
    ...refunds.flatMap((refund) =>
      [null, sale].map((instead) => ({ ...at, ...plainly, fate: "applied", isAsked: false, refund, instead }) as const),
    ),
  ],
  undoOffer: [
    { ...at, isLast: true, by: "manager", right: null, lacks: null },
    { ...at, isLast: false, by: "cashier", right: sale, lacks: null },
    { ...at, isLast: true, by: "cashier", right: null, lacks: "phone" },
    { ...at, isLast: true, by: "cashier", right: null, lacks: "amount" },
  ],
  undoByCorrecting: [
    { ...at, isLast: false },
    { ...at, isLast: true },
  ],
  howToUndo: [{ role: "manager" }, { role: "cashier" }],
  howToCorrect: [{ role: "manager" }, { role: "cashier" }],
  refundWithdrawn: [
    { ...sale, requester: "Ana López" },
    { ...sale, requester: null },
  ],
  refundAsked: [
    { ...sale, managers: 1, instead: null },
    { ...sale, managers: 1, instead: sale },
    { ...sale, managers: 0, instead: null },
  ],
  insteadWaits: [{ instead: sale }],
  refundMade: [
    { ...sale, byName: "Luis", tells: true, instead: null, waits: false },
    { ...sale, byName: "Luis", tells: true, instead: sale, waits: false },
    { ...sale, byName: "Luis", tells: false, instead: sale, waits: true },
  ],
  refundDeclined: [{ ...sale, manager: "Luis" }],
  refundNotMade: [{ ...sale, requester: "Ana" }],
  refundWanted: [
    { ...past, requester: "Ana", reason: "", instead: null },
    { ...past, requester: "Ana", reason: "eran 350", instead: sale },
  ],
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
    { name: "Ana", phone, words: "me cobraron doble y nadie me ayudó", lines: [line] },
    { name: null, phone, words: null, lines: [] },
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
} satisfies Partial<SamplesOf<HearingKeys>>;
