import { centavosOf } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { pointsOf } from "../../src/domain/points.ts";
import type { esMxEveryone } from "../../src/text/es-mx/everyone.ts";

type Values<K extends keyof typeof esMxEveryone> = Parameters<(typeof esMxEveryone)[K]>[0];

export const topics = [
  "phone",
  "amount",
  "amountGuess",
  "ticket",
  "points",
  "correctionPoints",
  "purchase",
  "name",
  "birthday",
  "privacy",
  "unregistered",
  "staffPhone",
  "sameTicket",
  "sameSale",
  "summary",
  "change",
  "role",
  "branch",
  "direction",
  "reason",
  "reference",
  "list",
  "detail",
  "collaborator",
  "wait",
] as const;

/** Values for every sentence for everyone. */
export const everyoneSamples: { readonly [K in keyof typeof esMxEveryone]: readonly Values<K>[] } = {
  helpHere: topics.map((topic) => ({ topic })),
  ownBalances: [
    { name: "Ana", balances: [{ wallet: "Café Sol", balance: pointsOf(12_500), link: "https://example.test/w" }] },
    { name: null, balances: [{ wallet: "Café Luna", balance: null, link: null }] },
  ],
  chooseWalletAsk: [false, true].map((dropped) => ({ wallets: ["Café Sol", "Café Luna"], dropped })),
  walletLabel: [{ name: "Café Sol" }],
  walletChosen: [
    { name: "Café Sol", open: null },
    { name: "Café Sol", open: "Café Luna" },
  ],
  walletOnly: [{ name: "Café Sol" }, { name: null }],
  languageAsk: [undefined],
  languageChosen: [undefined],
  noticesOffer: [undefined],
  noticesAreOn: [undefined],
  noticesAreOff: [undefined],
  purchaseNotice: [
    { amountCentavos: centavosOf(25_000), ticket: "A-1", wallet: "Café Sol", newBalance: pointsOf(12_500) },
    { amountCentavos: centavosOf(25_000), ticket: null, wallet: null, newBalance: null },
  ],
  ownRecords: [
    { phone: "4771230001" as Phone, name: "Ana", chats: 1, notices: true, language: "es-MX", operations: 3 },
    { phone: "4771230001" as Phone, name: null, chats: 2, notices: false, language: "en", operations: 0 },
  ],
  forgetAsk: [undefined],
  forgetYes: [undefined],
  forgotten: [undefined],
  manyOperationsAlert: [{ phone: "******0001", count: 6, cashiers: ["Ana López", "Luis Pérez"] }],
  merchantAlert: [{ what: "merchantCredit" }, { what: "merchantQuota" }],
  freeSeveralPhones: [undefined],
};
