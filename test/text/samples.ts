import type { Language } from "../../src/domain/language.ts";
import { identityKinds } from "../../src/domain/shop.ts";
import { centavosOf, formatPoints, pointsOf } from "../../src/domain/money.ts";
import type { Said, Sentences, TextKey } from "../../src/text/keys.ts";
import { languages, renderer } from "../../src/text/languages.ts";
import { clockTroubles, walletTroubles, networkTroubles, type PartlyRead } from "../../src/text/views.ts";
import { correctionSamples } from "./correction-samples.ts";
import { everyoneSamples } from "./everyone-samples.ts";
import { hearingSamples } from "./hearing-samples.ts";
import { outcomeSamples } from "./outcome-samples.ts";
import { peopleSamples } from "./people-samples.ts";
import { reportSamples } from "./report-samples.ts";
import {
  amountCentavos,
  before,
  forEachRole,
  membersOf,
  now,
  operations,
  phone,
  phoneTyped,
  roles,
  type SamplesOf,
} from "./sample-values.ts";
import { helpLines, menuLines, moreLines } from "../../src/router/turn/commands/menu.ts";

const staff = ["cashier", "manager"] as const;
const unread = { refusal: "phoneMalformed", role: "cashier" } as const;
const wallets = ["Café Sol", null] as const;
const summary = { customer: { name: "Ana López", balance: before }, phoneTyped, amountCentavos, ticket: "A-1029" };
const registration = { name: "Ana López", phoneTyped };

/** Values for every sentence that takes any: one sample per branch of the sentence. */
const samples: SamplesOf<Sentences> = {
  ...correctionSamples,
  ...everyoneSamples,
  ...hearingSamples,
  ...outcomeSamples,
  ...peopleSamples,
  ...reportSamples,
  walletTrouble: walletTroubles.map((what) => ({ what })),
  restored: [
    { fromText: "24/11/2026 10:32", untilText: "24/11/2026 11:05", doubts: 0, approvals: 0, others: [] },
    { fromText: "24/11/2026 10:32", untilText: "24/11/2026 11:05", doubts: 1, approvals: 1, others: ["telegram"] },
    {
      fromText: "24/11/2026 10:32",
      untilText: "25/11/2026 11:05",
      doubts: 3,
      approvals: 2,
      others: [...identityKinds],
    },
  ],
  restoredChat: [
    { fromText: "24/11/2026 10:32", isOther: false },
    { fromText: "24/11/2026 10:32", isOther: true },
  ],
  restoredDoubt: [
    { ...operations.sale, isOther: false },
    { ...operations.redeem, isOther: true },
  ],
  restoredRepeatable: [
    { ...operations.register, isOther: false },
    { ...operations.disableCollaborator, isOther: true },
  ],
  restoredApproval: [
    { ...operations.add, isOther: false },
    { ...operations.add, isOther: true },
  ],
  restoredYes: [{ fromText: "24/11/2026 10:32", untilText: "24/11/2026 11:05" }],
  unknownTimes: [
    { times: [{ fromText: "24/11/2026 10:32", untilText: "24/11/2026 11:05", isOther: false }] },
    {
      times: [
        { fromText: "24/11/2026 10:32", untilText: "24/11/2026 11:05", isOther: false },
        { fromText: "25/11/2026 10:32", untilText: "25/11/2026 11:05", isOther: true },
      ],
    },
  ],
  clockTrouble: clockTroubles.map((what) => ({ what, minutes: 11 })),
  monthlyLimit: [
    { count: 2_400, dollars: null, limit: "3000", isReached: false },
    { count: 3_000, dollars: "25.50", limit: "US$25.00", isReached: true },
  ],
  networkTrouble: networkTroubles.map((what) => ({ what })),
  numberIsNew: [{ lostRole: true }, { lostRole: false }],
  phoneTaken: [{ channel: "telegram" }, { channel: "whatsapp-cloud" }],
  unknownPerson: [
    { channel: "telegram", wants: null },
    { channel: "whatsapp", wants: null },
    { channel: "telegram", wants: "balance" },
    { channel: "whatsapp", wants: "person" },
  ],
  contactNotYours: [
    { channel: "telegram", known: false },
    { channel: "whatsapp", known: true },
    { channel: "whatsapp", known: false },
  ],
  more: [
    ...roles.map((role) => ({ lines: moreLines(role), links: [] })),
    { lines: moreLines("customer"), links: [{ wallet: null, link: "https://example.test/" }] },
    { lines: moreLines("customer"), links: [{ wallet: "Café Sol", link: "https://example.test/" }] },
  ],
  welcome: roles.flatMap((role) => [
    { name: "Ana", role, branch: "Centro", lines: menuLines(role, false) },
    { name: null, role, branch: null, lines: menuLines(role, false) },
  ]),
  menu: roles.flatMap((role) =>
    (role === "customer" ? [false] : [false, true]).map((open) => ({ role, lines: menuLines(role, open) })),
  ),
  help: roles.map((role) => ({ lines: helpLines(role) })),
  notUnderstood: roles.map((role) => ({ role })),
  rolesUnreadable: forEachRole([{}]),
  walletUnreadable: forEachRole([{}]),
  unsupported: ["voice", "audio", "photo", "sticker", "poll"].map((what) => ({ what })),
  oldDecision: membersOf<Sentences["oldDecision"]["goOn"]>({
    approvals: true,
    doubts: true,
    doubtsOrApprovals: true,
    cancel: true,
  }).map((goOn) => ({ goOn })),
  oldMessage: [{ goOn: null }, { goOn: "doubtsOrApprovals" }],
  answerElsewhere: [{ how: "quote" }, { how: "forward" }],
  demoPage: [{ url: "http://127.0.0.1:8080" }],
  roleName: roles.map((role) => ({ role })),
  phoneWrongLength: [{ digits: 9 }],
  amountAmbiguous: [{ guess: amountCentavos }],
  redeemUseGuess: [{ guess: amountCentavos }],
  redeemPurchaseGuess: [{ guess: amountCentavos }],
  redeemPurchaseToo: [{ guess: amountCentavos }],
  overCeiling: [{ ceiling: centavosOf(1_000_000) }],
  askTicket: [{ mandatory: true }, { mandatory: false }],
  ticketNeeded: [{ phone, amountCentavos }],
  ticketNeededLater: [{ phone, amountCentavos }],
  staffPhone: [true, false].map((mayOverride) => ({ phoneTyped, mayOverride })),
  sameTicket: [true, false].map((mayOverride) => ({
    ticket: "A-1029",
    atText: "10:32",
    byName: "Luis",
    amountCentavos,
    mayOverride,
  })),
  isItASale: [
    { phone, amountCentavos, ticket: null },
    { phone, amountCentavos, ticket: "A-1029" },
  ],
  sameSale: [{ phoneTyped, amountCentavos, atText: "10:32", byName: "Luis" }],
  notATicket: [{ mandatory: true }, { mandatory: false }],
  whatToChange: [{ ticket: true }, { ticket: false }],
  redeemWhatToChange: [{ ticket: true }, { ticket: false }],
  summary: [
    { ...summary, wallet: "Café Sol", doubts: 0, again: false },
    { ...summary, wallet: null, doubts: 1, again: true },
    { ...summary, customer: unread, ticket: null, wallet: null, doubts: 2, again: false },
    { ...summary, ticket: null, noTickets: true, wallet: null, doubts: 0, again: false },
    { ...summary, ticket: null, noTickets: true, wallet: null, doubts: 0, again: false, isShort: true },
  ],
  unregisteredOffer: wallets.map((wallet) => ({ phoneTyped, wallet })),
  redeemAskPoints: [{ customer: "Ana López", balance: now }],
  redeemTooMuch: [{ balance: now }],
  redeemNothing: [{ customer: "Ana López", balance: pointsOf(0) }],
  redeemUseOnly: [{ guess: amountCentavos }],
  redeemSummary: [
    { ...summary, points: now, restCentavos: centavosOf(5_000), wallet: "Café Sol", doubts: 0, again: false },
    {
      ...summary,
      customer: { refusal: null, role: "cashier" },
      amountCentavos: null,
      restCentavos: null,
      ticket: null,
      points: now,
      wallet: null,
      doubts: 2,
      again: true,
    },
  ],
  redeemRestWaits: ["A-1029", null].map((ticket) => ({
    phone,
    restCentavos: amountCentavos,
    ticket,
    wallet: ticket === null ? null : "Café Sol",
    clear: ticket === null,
  })),
  registerAlready: [true, false].map((self) => ({ name: "Ana López", phoneTyped, self })),
  registerAskName: [{ self: true }, { self: false }],
  registerAskBirthday: [{ mandatory: true }, { mandatory: false }],
  birthdayAmbiguous: [{ guess: "1990-05-25" }],
  birthdayNoYear: [{ dayMonth: "12 de mayo" }],
  privacyNotice: [
    { wallet: "Café Sol", birthday: true, url: "https://example.test/aviso", again: false, self: false },
    { wallet: null, birthday: false, url: null, again: true, self: true },
  ],
  consentYes: [{ self: true }, { self: false }],
  consentDeclined: [{ self: true }, { self: false }],
  registerSummary: [
    { ...registration, birthdate: "1990-05-12", wallet: "Café Sol", again: false, self: false },
    { ...registration, birthdate: null, wallet: null, again: true, self: true },
  ],
  registerWhatToChange: [{ self: true }, { self: false }],
  partlyRead: membersOf<PartlyRead["asks"]>({
    phone: true,
    amount: true,
    ticket: true,
    points: true,
    purchase: true,
    direction: true,
  }).flatMap((asks) => [
    { phoneTyped: null, amountCentavos: null, ticket: null, asks },
    { phoneTyped, amountCentavos, ticket: "A-1029", asks },
  ]),
  severalInTurn: [{ count: 3 }],
  severalWait: [{ count: 1 }, { count: 2 }],
  severalLeft: [{ count: 1 }, { count: 2 }],
  tooManySales: [{ most: 20 }],
  askPhoneGuess: [{ phone: "477 123 4567" }],
  askTicketGuess: [
    { ticket: "K45", also: false, orAmount: false },
    { ticket: "250", also: true, orAmount: false },
    { ticket: "98", also: false, orAmount: true },
  ],
  aboutWhich: staff.map((role) => ({ role })),
  phoneToday: staff.flatMap((role) => [
    { phone, lines: [], more: 0, role },
    { phone, lines: ["10:20 $80.00 · Ana López: en curso"], more: 3, role },
  ]),
  ownDay: [
    { counts: [], last: [], more: 0 },
    {
      counts: [
        { what: "sale", state: "confirmed", count: 2, amountCentavos, points: pointsOf(0) },
        { what: "redeem", state: "inDoubt", count: 1, amountCentavos, points: now },
      ],
      last: ["10:20 $80.00 · Ana López: en curso"],
      more: 3,
    },
  ],
};

export const keys = Object.keys(languages["es-MX"].texts) as TextKey[];

/** A sentence in one language, once for each of its samples. */
export function written(language: Language, key: TextKey): readonly string[] {
  const render = renderer(language, (points) => formatPoints(points, "money"));
  if (!(key in samples)) return [render({ key } as Said)];
  const sampled: readonly unknown[] = samples[key as keyof typeof samples];
  return sampled.map((values) => render({ key, values } as Said));
}
