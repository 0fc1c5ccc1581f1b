import { allLanguages } from "../../src/domain/language.ts";
import { centavosOf, pointsOf } from "../../src/domain/money.ts";
import type { EveryoneKeys } from "../../src/text/es-mx/everyone.ts";
import { helpTopics } from "../../src/text/views.ts";
import { forEachRole, membersOf, now, phone, type SamplesOf } from "./sample-values.ts";

const records = { phone, name: null, chats: 2, notices: false, operations: 0, url: null };

export const everyoneSamples: SamplesOf<EveryoneKeys> = {
  balanceWrongLength: [{ digits: 9 }],
  ownBalance: ["Café Sol", null].map((wallet) => ({
    name: "Ana",
    wallet,
    balance: now,
  })),
  noticesState: [{ on: true }, { on: false }],
  ownUnregistered: [
    { wallet: "Café Sol", self: true },
    { wallet: null, self: false },
  ],
  customerBalance: [0, 1, 2].map((doubts) => ({
    name: "Ana",
    phone,
    balance: now,
    doubts,
    wallet: doubts === 2 ? "Café Sol" : null,
  })),
  customerNotRegistered: ["Café Sol", null].map((wallet) => ({ phone, wallet })),
  balanceUnavailable: forEachRole([{ refusal: null }, { refusal: "unauthorised" }]),
  helpHere: [...helpTopics.map((topic) => ({ topic, mandatory: false })), { topic: "ticket", mandatory: true }],
  ownBalances: [
    { name: "Ana", balances: [{ wallet: "Café Sol", balance: pointsOf(12_500) }] },
    { name: null, balances: [{ wallet: "Café Luna", balance: null }] },
  ],
  chooseWalletAsk: [false, true].map((dropped) => ({ wallets: ["Café Sol", "Café Luna"], dropped })),
  walletLabel: [{ name: "Café Sol" }],
  walletChosen: [
    { name: "Café Sol", open: null },
    { name: "Café Sol", open: "Café Luna" },
  ],
  walletOnly: [{ name: "Café Sol" }, { name: null }],
  purchaseNotice: [
    {
      amountCentavos: centavosOf(25_000),
      ticket: "A-1",
      wallet: "Café Sol",
      newBalance: pointsOf(12_500),
      verified: true,
    },
    { amountCentavos: centavosOf(25_000), ticket: null, wallet: null, newBalance: null, verified: false },
  ],
  ownRecords: [
    ...allLanguages.map((language) => ({ ...records, language })),
    { phone, name: "Ana", chats: 1, notices: true, language: "es-MX", operations: 3, url: "https://example.com/aviso" },
  ],
  balanceNotice: [
    { points: pointsOf(45_0000), taken: true, place: "Centro", newBalance: pointsOf(17_5000) },
    { points: pointsOf(46_0000), taken: false, place: null, newBalance: null },
  ],
  privacyRights: [{ url: null }, { url: "https://example.com/aviso" }],
  forgetAsk: [{ staff: false }, { staff: true }],
  forgotten: [
    { staff: true, untilText: null },
    { staff: false, untilText: null },
    { staff: false, untilText: "14/12" },
  ],
  manyOperationsAlert: [{ phone: "******0001", count: 6, cashiers: ["Ana López", "Luis Pérez"] }],
  merchantAlert: membersOf<EveryoneKeys["merchantAlert"]["what"]>({ merchantCredit: true, merchantQuota: true }).map(
    (what) => ({ what }),
  ),
};
