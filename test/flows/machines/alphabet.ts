import type { FlowEvent } from "../../../src/flow/flow.ts";
import type { PastOperation, QueryOrCommand, Result } from "../../../src/flow/requests.ts";
import { type Centavos, pointsOf } from "../../../src/domain/money.ts";
import { identityOf } from "../../../src/domain/person.ts";
import type { Phone } from "../../../src/domain/phone.ts";
import type { NamedOperation } from "../../../src/text/views.ts";

const sold = { amountCentavos: 25_000 as Centavos, byName: "Luis Pérez", atMs: 1, atText: "10:00" };
const named: NamedOperation = {
  what: "sale",
  amountCentavos: 25_000 as Centavos,
  points: null,
  customer: "María Torres",
  phone: "4771234567" as Phone,
  ticket: null,
};

function past(id: string, given: Partial<PastOperation>): PastOperation {
  const view = { ...named, atText: "10:00", byName: "Ana" };
  return { operationId: id, kind: "sale", view, change: pointsOf(125_000), certain: true, refunded: false, ...given };
}

const doubt = { ...named, byName: "Ana", branch: "", sentAtText: "10:00", before: null, looks: [], others: [] };
const approval = {
  ...named,
  what: "add" as const,
  byName: "Rosa",
  branch: "",
  reason: "se duplicó",
  refund: false,
  own: false,
  askedAtText: "10:00",
  untilText: "11:00",
};
const chats = [{ identity: identityOf("telegram", 501), channel: "telegram" as const }];
const listed = (id: number, name: string, role: "cashier" | "manager", of: typeof chats = []) => ({
  usertoolId: String(id),
  name,
  phone: `477111000${id}` as Phone,
  branch: "Centro",
  role,
  active: true,
  chats: of,
});

const told = { key: "oneMoment" } as const;

/** What each lookup that a flow asks for may find. `movesFrom` of `graph.ts` names one that is missing. */
export const findings: { readonly [type in QueryOrCommand["type"]]?: readonly Result[] } = {
  customer: [
    { type: "customer", found: { type: "known", name: "María Torres", balance: pointsOf(500_000), doubts: 0 } },
    { type: "customer", found: { type: "known", name: "Jorge Ruiz", balance: pointsOf(0), doubts: 1 } },
    { type: "customer", found: { type: "unregistered" } },
    { type: "customer", found: { type: "unchecked", doubts: 0 } },
  ],
  saleCheck: [
    { type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: false } },
    { type: "saleCheck", check: { sameTicket: sold, sameSale: null, staff: false } },
    { type: "saleCheck", check: { sameTicket: null, sameSale: sold, staff: false } },
    { type: "saleCheck", check: { sameTicket: null, sameSale: null, staff: true } },
  ],
  past: [
    { type: "past", past: [] },
    {
      type: "past",
      past: [
        past("op1", {}),
        past("op2", { kind: "redeem", change: pointsOf(-300_000) }),
        past("op3", { change: null }),
        past("op4", { refunded: true }),
        past("op5", { certain: false }),
        past("op6", { change: pointsOf(0) }),
      ],
    },
  ],
  doubts: [
    { type: "doubts", doubts: [] },
    {
      type: "doubts",
      doubts: [
        { operationId: "op1", view: { ...doubt, stillLooking: false } },
        { operationId: "op2", view: { ...doubt, stillLooking: true } },
      ],
    },
  ],
  approvals: [
    { type: "approvals", approvals: [] },
    { type: "approvals", approvals: [{ approvalId: "ap1", view: approval }] },
    {
      type: "approvals",
      approvals: [
        { approvalId: "ap1", view: approval },
        { approvalId: "ap2", view: approval },
      ],
    },
  ],
  collaborators: [
    { type: "collaborators", collaborators: [], networks: ["telegram"] },
    {
      type: "collaborators",
      collaborators: [listed(1, "Ana López", "cashier", chats), listed(2, "Luis Pérez", "manager")],
      networks: ["telegram", "whatsapp"],
    },
  ],
  approve: [{ type: "approve", say: told }],
  settle: [],
  invite: [{ type: "invite", say: told, passwordOf: null }],
  unlink: [{ type: "unlink", say: told }],
};

/** How an operation that a conversation waits for may end. */
export const endings: readonly Omit<Extract<FlowEvent, { type: "PERFORMED" }>, "type" | "turn">[] = [
  { done: true, refusal: null },
  { done: false, refusal: null },
  { done: false, refusal: null, unsure: true },
  { done: false, refusal: "ticketMissing" },
  { done: false, refusal: "notEnoughPoints" },
  { done: false, refusal: "birthdateMalformed" },
];
