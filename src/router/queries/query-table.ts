import { centavosOf } from "../../domain/money.ts";
import { expectedPoints, mostSamples, pointsBy } from "../../ledger/request.ts";
import type { Query } from "../../flow/requests.ts";
import type { Said } from "../../text/keys.ts";
import type { Render } from "../../text/languages.ts";
import { openApprovals } from "../money/decide-approval.ts";
import { askedRefunds } from "../money/refund-asked.ts";
import { renderFor } from "../messages.ts";
import { ownDay } from "../reports/corte-report.ts";
import { makeReport } from "../reports/report.ts";
import { findOperations, unknownSince } from "./find-operation.ts";
import { showApprovals, showOperation } from "./show-operation.ts";
import { readOperationAction } from "./operation-action.ts";
import { listCollaborators, showCollaborators } from "./people-lookups.ts";
import { type LookupTools, type Make, ofStore, type QueryRow, says } from "./rows.ts";
import { checkSale, history, openDoubts, pastOperations, phoneToday } from "./past-operations.ts";
import { ownBalances, ownRecords, showBalance, showOwnBalance } from "./own-records.ts";

/** A sentence about the operations that staff or customers ask for, in the language of whoever asks. */
function told<T extends "ownDay" | "phoneToday" | "ownHistory" | "phoneHistory">(
  type: T,
  tell: (tools: LookupTools, asked: Extract<Query, { readonly type: T }>, render: Render) => Promise<Said>,
) {
  const make = async (tools: LookupTools, asked: Extract<Query, { readonly type: T }>) => ({
    type,
    say: await tell(tools, asked, await renderFor(tools.ports, tools.row.by)),
  });
  return { ...ofStore, make: make as Make<T>, show: says } as const;
}

/** Every query. A query that is not here does not compile. */
export const queryTable: { readonly [type in Query["type"]]: QueryRow<Extract<Query, { readonly type: type }>> } = {
  customer: {
    needsWallet: true,
    inOrder: true,
    atMost: 20,
    tries: 2,
    role: "anyone",
    make: async ({ customers, lastTry, atMost }, query) => {
      const found = await customers.find(query, lastTry, atMost);
      return found === "later" ? "later" : { type: "customer", found };
    },
    show: showBalance,
  },
  saleCheck: { ...ofStore, atMost: 50, role: "staff", make: checkSale, show: "inFlow" },
  doubts: {
    ...ofStore,
    atMost: 50,
    role: "manager",
    make: async ({ ports, row, atMost }) => {
      const doubts = await openDoubts(ports, await renderFor(ports, row.by), atMost);
      if (doubts.length > 0) return { type: "doubts", doubts };
      const approvalsOpen = (await openApprovals(ports, atMost)).length;
      return { type: "doubts", doubts, refunds: await askedRefunds(ports), approvalsOpen };
    },
    show: "inFlow",
  },
  ownBalances: {
    ...ofStore,
    needsWallet: true,
    atMost: Infinity,
    role: "anyone",
    make: async ({ ports }, { phone }) => ({ type: "ownBalances", say: await ownBalances(ports, phone) }),
    show: (turn, { say }) => showOwnBalance(turn, say),
  },
  ownRecords: { ...ofStore, atMost: 10_000, role: "anyone", make: ownRecords, show: says },
  ownDay: {
    ...told("ownDay", ({ ports, atMost }, { phone }, render) => ownDay(ports, phone, render, atMost)),
    atMost: 5_000,
    role: "staff",
  },
  phoneToday: { ...told("phoneToday", phoneToday), atMost: 100, role: "staff" },
  ownHistory: { ...told("ownHistory", history), atMost: 50, role: "anyone" },
  phoneHistory: { ...told("phoneHistory", history), atMost: 50, role: "staff" },
  earning: {
    ...ofStore,
    atMost: mostSamples,
    role: "anyone",
    make: async ({ ports, atMost }, { walletKey, amountCentavos }) => {
      const of = amountCentavos ?? centavosOf(100_00);
      const { earnPercent = null } = ports.settings;
      const points = expectedPoints(await ports.store.earnSamples(walletKey, atMost), of) ?? pointsBy(earnPercent, of);
      return { type: "earning", amountCentavos: of, points };
    },
    show: (turn, { amountCentavos, points }) => {
      const isCustomer = turn.actor?.access.role === "customer";
      if (points !== null) turn.say({ key: "earningExpected", values: { amountCentavos, points } });
      else turn.say({ key: isCustomer ? "howPointsAreEarned" : "earningAsked" });
      if (turn.session !== null) turn.askAgain();
    },
  },
  findOperation: {
    ...ofStore,
    inOrder: true,
    atMost: 50,
    role: "staff",
    make: async ({ ports, row, atMost }, query) => {
      const render = await renderFor(ports, row.by);
      const [found = null, ...others] = await findOperations(ports, query, row, render, atMost);
      const confirms = readOperationAction(row.ask)?.type === "confirm";
      const isByName = query.by.type === "lastOfChat" && query.by.which !== undefined && "named" in query.by.which;
      const approvalsOpen = found === null && confirms ? (await openApprovals(ports, atMost)).length : 0;
      const unknown = confirms ? await unknownSince(ports, found) : null;
      return {
        type: "findOperation",
        found,
        ...(others.length > 0 && { others }),
        ...(isByName && { isByName }),
        ...(approvalsOpen > 0 && { approvalsOpen }),
        ...(unknown !== null && { unknown }),
      };
    },
    show: showOperation,
  },
  past: { ...ofStore, atMost: 200, role: "manager", make: pastOperations, show: "inFlow" },
  approvals: {
    ...ofStore,
    atMost: 50,
    role: "manager",
    make: async ({ ports, atMost, row }) => ({
      type: "approvals",
      approvals: await openApprovals(ports, atMost, row.by),
      refunds: await askedRefunds(ports),
    }),
    // Outside its flow, "apruébala" asks this query. It then means the only requested refund.
    show: showApprovals,
  },
  report: {
    ...ofStore,
    needsWallet: ({ report }) => report.kind === "customers",
    atMost: Infinity,
    role: "manager",
    make: ({ ports, row }, query) => makeReport(ports, row, query),
    show: "asMessages",
  },
  collaborators: {
    ...ofStore,
    atMost: Infinity,
    role: "manager",
    make: ({ ports }) => listCollaborators(ports),
    show: showCollaborators,
  },
};
