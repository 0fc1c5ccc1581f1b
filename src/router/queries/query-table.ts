import type { Query } from "../../flow/requests.ts";
import { openApprovals } from "../money/decide-approval.ts";
import { renderFor } from "../money/receipts.ts";
import { ownDay } from "../reports/own-day.ts";
import { makeReport } from "../reports/report.ts";
import { findOperation } from "./ledger/find-operation.ts";
import { history } from "./ledger/history.ts";
import { showOperation } from "./ledger/show-operation.ts";
import { openDoubts } from "./open-doubts.ts";
import { ownBalances, ownRecords } from "./own-records.ts";
import { pastOperations } from "./past-operations.ts";
import { listCollaborators } from "./people-lookups.ts";
import { phoneToday } from "./phone-today.ts";
import type { QueryRow } from "./rows.ts";
import { checkSale } from "./sale-check.ts";
import { showBalance, showOwnBalance } from "./show-balance.ts";
import { showCollaborators } from "./show-people.ts";

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
    make: async ({ centre, atMost }, query) => ({ type: "saleCheck", check: await checkSale(centre, query, atMost) }),
    show: "inFlow",
  },
  doubts: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "manager",
    make: async ({ centre, row, atMost }) => {
      return { type: "doubts", doubts: await openDoubts(centre, await renderFor(centre, row.by), atMost) };
    },
    show: "inFlow",
  },
  ownBalances: {
    needsWallet: true,
    inOrder: false,
    atMost: Infinity,
    tries: 1,
    role: "anyone",
    make: async ({ centre }, { phone }) => ({ type: "ownBalances", say: await ownBalances(centre, phone) }),
    show: (turn, { say }) => showOwnBalance(turn, say),
  },
  ownRecords: {
    needsWallet: false,
    inOrder: false,
    atMost: 10_000,
    tries: 1,
    role: "anyone",
    make: async ({ centre, row, atMost }, { phone }) => {
      return { type: "ownRecords", say: await ownRecords(centre, phone, row, atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  ownDay: {
    needsWallet: false,
    inOrder: false,
    atMost: 5_000,
    tries: 1,
    role: "staff",
    make: async ({ centre, row, atMost }, { phone }) => {
      return { type: "ownDay", say: await ownDay(centre, phone, await renderFor(centre, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  phoneToday: {
    needsWallet: false,
    inOrder: false,
    atMost: 100,
    tries: 1,
    role: "staff",
    make: async ({ centre, row, atMost }, query) => {
      return { type: "phoneToday", say: await phoneToday(centre, query, await renderFor(centre, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  ownHistory: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "anyone",
    make: async ({ centre, row, atMost }, query) => {
      return { type: "ownHistory", say: await history(centre, query, await renderFor(centre, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  phoneHistory: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "staff",
    make: async ({ centre, row, atMost }, query) => {
      return { type: "phoneHistory", say: await history(centre, query, await renderFor(centre, row.by), atMost) };
    },
    show: (turn, { say }) => turn.say(say),
  },
  findOperation: {
    needsWallet: false,
    inOrder: true,
    atMost: 5,
    tries: 1,
    role: "staff",
    make: async ({ centre, row, atMost }, query) => {
      const render = await renderFor(centre, row.by);
      return { type: "findOperation", found: await findOperation(centre, query, row, render, atMost) };
    },
    show: showOperation,
  },
  past: {
    needsWallet: false,
    inOrder: false,
    atMost: 200,
    tries: 1,
    role: "manager",
    make: async ({ centre, atMost }, query) => ({ type: "past", past: await pastOperations(centre, query, atMost) }),
    show: "inFlow",
  },
  approvals: {
    needsWallet: false,
    inOrder: false,
    atMost: 50,
    tries: 1,
    role: "manager",
    make: async ({ centre, atMost }) => ({ type: "approvals", approvals: await openApprovals(centre, atMost) }),
    show: "inFlow",
  },
  report: {
    needsWallet: ({ report }) => report.kind === "customers",
    inOrder: false,
    atMost: Infinity,
    tries: 1,
    role: "manager",
    make: ({ centre, directory, row }, query) => makeReport(centre, directory, row, query),
    show: "asMessages",
  },
  collaborators: {
    needsWallet: false,
    inOrder: false,
    atMost: Infinity,
    tries: 1,
    role: "manager",
    make: ({ centre, directory }) => listCollaborators(centre, directory),
    show: showCollaborators,
  },
};
