import { centavosOf } from "../../domain/money.ts";
import { expectedPoints, mostSamples, pointsBy } from "../../ledger/request.ts";
import type { Query } from "../../flow/requests.ts";
import { openApprovals } from "../money/decide-approval.ts";
import { askedRefunds } from "../money/refund-asked.ts";
import { renderFor } from "../messages.ts";
import { ownDay } from "../reports/corte-report.ts";
import { makeReport } from "../reports/report.ts";
import { findOperations, unknownSince } from "./find-operation.ts";
import { showApprovals, showOperation } from "./show-operation.ts";
import { readOperationAction } from "./operation-action.ts";
import { listCollaborators, showCollaborators } from "./people-lookups.ts";
import type { QueryRow } from "./rows.ts";
import { checkSale, history, openDoubts, pastOperations, phoneToday } from "./past-operations.ts";
import { ownBalances, ownRecords, showBalance, showOwnBalance } from "./own-records.ts";

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
  saleCheck: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "staff",
    make: async ({ ports, atMost }, query) => ({ type: "saleCheck", check: await checkSale(ports, query, atMost) }),
    show: "inFlow",
  },
  doubts: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
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
    needsWallet: true,
    inOrder: false,
    atMost: Infinity,
    tries: 1,
    role: "anyone",
    make: async ({ ports }, { phone }) => ({ type: "ownBalances", say: await ownBalances(ports, phone) }),
    show: (turn, { say }) => showOwnBalance(turn, say),
  },
  ownRecords: {
    needsWallet: false,
    inOrder: false,
    atMost: 10_000,
    tries: 1,
    role: "anyone",
    make: async ({ ports, row, atMost }, { phone }) => {
      return { type: "ownRecords", say: await ownRecords(ports, phone, row, atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  ownDay: {
    needsWallet: false,
    inOrder: false,
    atMost: 5_000,
    tries: 1,
    role: "staff",
    make: async ({ ports, row, atMost }, { phone }) => {
      return { type: "ownDay", say: await ownDay(ports, phone, await renderFor(ports, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  phoneToday: {
    needsWallet: false,
    inOrder: false,
    atMost: 100,
    tries: 1,
    role: "staff",
    make: async ({ ports, row, atMost }, query) => {
      return { type: "phoneToday", say: await phoneToday(ports, query, await renderFor(ports, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  ownHistory: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "anyone",
    make: async ({ ports, row, atMost }, query) => {
      return { type: "ownHistory", say: await history(ports, query, await renderFor(ports, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  phoneHistory: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "staff",
    make: async ({ ports, row, atMost }, query) => {
      return { type: "phoneHistory", say: await history(ports, query, await renderFor(ports, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  earning: {
    needsWallet: false,
    inOrder: false,
    atMost: mostSamples,
    tries: 1,
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
    needsWallet: false,
    inOrder: true,
    atMost: 50,
    tries: 1,
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
  past: {
    needsWallet: false,
    inOrder: false,
    atMost: 200,
    tries: 1,
    role: "manager",
    make: async ({ ports, atMost }, query) => ({ type: "past", past: await pastOperations(ports, query, atMost) }),
    show: "inFlow",
  },
  approvals: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "manager",
    make: async ({ ports, atMost, row }) => ({
      type: "approvals",
      approvals: await openApprovals(ports, atMost, row.by),
      refunds: await askedRefunds(ports),
    }),
    // Outside its flow "apruébala" asks it, which means the one refund that was asked for.
    show: showApprovals,
  },
  report: {
    needsWallet: ({ report }) => report.kind === "customers",
    inOrder: false,
    atMost: Infinity,
    tries: 1,
    role: "manager",
    make: ({ ports, directory, row }, query) => makeReport(ports, directory, row, query),
    show: "asMessages",
  },
  collaborators: {
    needsWallet: false,
    inOrder: false,
    atMost: Infinity,
    tries: 1,
    role: "manager",
    make: ({ ports, directory }) => listCollaborators(ports, directory),
    show: showCollaborators,
  },
};
