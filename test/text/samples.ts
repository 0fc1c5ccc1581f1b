import { helpLines, menuLines } from "../../src/router/turn/commands/menu.ts";
import type { Ticket } from "../../src/domain/ticket.ts";
import { centavosOf } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { formatPoints, pointsOf } from "../../src/domain/points.ts";
import type { CancelReason } from "../../src/ledger/operation.ts";
import type { Refusal } from "../../src/ledger/outcome.ts";
import type { esMx } from "../../src/text/es-mx/es-mx.ts";
import { reportSamples } from "./report-samples.ts";
import type { DoubtView, NamedOperation } from "../../src/text/es-mx/outcomes.ts";
import { correctionSamples } from "./correction-samples.ts";
import { everyoneSamples } from "./everyone-samples.ts";
import { peopleSamples } from "./people-samples.ts";
import type { Language } from "../../src/domain/language.ts";
import { renderer, type Said, type TextKey } from "../../src/text/text.ts";

type Values<K extends TextKey> = Parameters<(typeof esMx)[K]>[0];

/** Every refusal; one that is missing does not compile. */
const refusalTable: { readonly [refusal in Refusal]: true } = {
  unauthorised: true,
  walletUnknown: true,
  phoneMissing: true,
  phoneMalformed: true,
  phoneLandline: true,
  phoneUnsupported: true,
  nameMissing: true,
  birthdateMalformed: true,
  typeMissing: true,
  amountMissing: true,
  amountMalformed: true,
  pointsMalformed: true,
  usertoolMissing: true,
  usertoolForeign: true,
  usertoolForbidden: true,
  ticketMissing: true,
  customerUnknown: true,
  customerAlreadyRegistered: true,
  notEnoughPoints: true,
  merchantCredit: true,
  merchantQuota: true,
  blacklisted: true,
  collaboratorTaken: true,
  vendorFailed: true,
  parameterInvalid: true,
};
const cancelReasonTable: { readonly [reason in CancelReason]: true } = {
  byPerson: true,
  accessLost: true,
  accessUnknown: true,
  ticketTaken: true,
  sameSale: true,
  staffPhone: true,
  alreadyRefunded: true,
  balanceTooLow: true,
};

const refusals = Object.keys(refusalTable) as Refusal[];
export const cancelReasons = Object.keys(cancelReasonTable) as CancelReason[];

const phone = "4771230001" as Phone;
const amountCentavos = centavosOf(123_450);
const sale: NamedOperation = {
  what: "sale",
  points: null,
  amountCentavos,
  customer: "Ana López",
  phone,
  ticket: "A-1029",
};
const bareSale: NamedOperation = {
  what: "sale",
  points: null,
  amountCentavos: centavosOf(25_000),
  customer: null,
  phone,
  ticket: null,
};
const others = (["redeem", "add", "remove"] as const).map((what): NamedOperation => ({
  ...sale,
  what,
  points: pointsOf(305_000),
}));
const sales: readonly NamedOperation[] = [sale, bareSale, ...others];
const repeatable = (["register", "addCollaborator", "disableCollaborator"] as const).map((what): NamedOperation => ({
  ...bareSale,
  what,
  customer: "Ana López",
}));
const before = pointsOf(625_000);
const now = pointsOf(748_450);
const roles = ["cashier", "manager", "customer"] as const;
/** Values for each audience. */
const forEach = <V extends object>(all: readonly V[]) =>
  roles.flatMap((role) => all.map((values) => ({ ...values, role })));
const unread = { refusal: "phoneMalformed", role: "cashier" } as const;
const wallets = ["Café Sol", null] as const;
const by = "Marta Ruiz";
const doubt = { ...sale, byName: "Luis", sentAtText: "10:32", stillLooking: false };
const view: DoubtView = {
  ...doubt,
  branch: "Centro",
  before,
  looks: [
    { atText: "10:33", balance: before },
    { atText: "10:34", balance: null },
  ],
  others: ["10:20 $80.00 · Ana López: registrada"],
};
const summary = {
  customer: { name: "Ana López", balance: before },
  phoneTyped: "477 123 00 01",
  amountCentavos,
  ticket: "A-1029",
};

/** Values for every sentence, several where it has branches. A sentence that is missing does not compile. */
const samples: { readonly [K in TextKey]: readonly Values<K>[] } = {
  clockTrouble: (["ahead", "behind", "setForward", "setBack"] as const).map((what) => ({ what, minutes: 11 })),
  networkTrouble: (
    [
      "unlinked",
      "banned",
      "replaced",
      "outdated",
      "refused",
      "certificate",
      "pairingEnded",
      "storeFailed",
      "restricted",
    ] as const
  ).map((what) => ({ what })),
  operationConfirmed: sales.flatMap((one) => [null, now].map((newBalance) => ({ ...one, newBalance }))),
  operationRejected: forEach(refusals.map((refusal) => ({ ...sale, refusal }))),
  repeatableUnconfirmed: forEach(repeatable),
  repeatableTrying: repeatable,
  operationSlow: sales,
  operationInDoubt: sales,
  operationWaiting: sales,
  tooLateToCancel: sales,
  confirmedAlready: sales,
  operationExpired: sales,
  operationCancelled: forEach(cancelReasons.map((reason) => ({ ...sale, reason }))),
  operationSettled: sales.map((one) => ({ ...one, before, now })),
  operationAsked: forEach(sales.flatMap((one) => [0, 1, 2].map((managers) => ({ ...one, managers })))),
  operationHumanApplied: sales.map((one) => ({ ...one, by })),
  operationHumanNot: sales.map((one) => ({ ...one, by })),
  operationRegisteredNow: sales.map((one) => ({ ...one, by })),
  ...reportSamples,
  doubtsNone: [undefined],
  doubtsList: [1, 2, 15].map((count) => ({
    doubts: Array.from({ length: count }, (_, i) => ({ ...doubt, stillLooking: i % 2 === 1 })),
  })),
  doubtWhich: [{ count: 3 }],
  doubtAlert: [{ ...view, others: [] }],
  doubtDetail: [view, { ...view, ...bareSale, branch: "", before: null, looks: [], others: [], stillLooking: true }],
  otherOperation: sales.map((one) => ({ ...one, atText: "10:20", stateText: "en curso" })),
  decisionUnclear: [undefined],
  decisionInWords: [undefined],
  decideApplied: [undefined],
  decideNot: [undefined],
  decideNow: [undefined],
  settledApplied: sales,
  settledNot: sales,
  settledNow: sales,
  settledNowOwn: sales,
  settledNowInChat: sales,
  settledAlready: [{ by }, { by: null }],
  stillLookingCantDecide: [undefined],
  doubtReminder: [{ count: 1 }, { count: 4 }],
  stateConfirmed: [undefined],
  stateOpen: [undefined],
  stateInDoubt: [undefined],
  stateNot: [undefined],
  ...correctionSamples,
  ...peopleSamples,
  ...everyoneSamples,
  unknownPerson: [{ channel: "telegram" }, { channel: "whatsapp" }],
  contactNotYours: [
    { channel: "telegram", known: false },
    { channel: "whatsapp", known: true },
    { channel: "whatsapp", known: false },
  ],
  sharedNumber: [undefined],
  takeoverOver: [undefined],
  shareMyNumber: [undefined],
  welcome: roles.flatMap((role) => [
    { name: "Ana", role, branch: "Centro", lines: menuLines(role, false) },
    { name: null, role, branch: null, lines: menuLines(role, false) },
  ]),
  menu: roles.flatMap((role) =>
    (role === "customer" ? [false] : [false, true]).map((open) => ({ role, lines: menuLines(role, open) })),
  ),
  help: roles.map((role) => ({ lines: helpLines(role) })),
  notUnderstood: roles.map((role) => ({ role })),
  notAllowed: [undefined],
  notACollaborator: [undefined],
  rolesUnreadable: forEach([{}]),
  walletUnclear: [undefined],
  walletUnreadable: forEach([{}]),
  editedIgnored: [undefined],
  unsupported: [{ what: "voice" }, { what: "photo" }],
  replyWithNumber: [undefined],
  oldButton: [undefined],
  oldDecision: [{ goOn: "approvals" }, { goOn: "doubts" }, { goOn: "doubtsOrApprovals" }, { goOn: "cancel" }],
  answerTooOld: [undefined],
  stepFailed: [undefined],
  tooFast: [undefined],
  upgraded: [undefined],
  onlyPrivate: [undefined],
  demoBanner: [undefined],
  demoPage: [{ url: "http://127.0.0.1:8080" }],
  demoChoose: [undefined],
  roleName: roles.map((role) => ({ role })),
  commandSale: [undefined],
  commandBalance: [undefined],
  commandDoubts: [undefined],
  commandMenu: [undefined],
  commandHelp: [undefined],
  commandCancel: [undefined],
  commandLanguage: [undefined],
  cancelled: [undefined],
  cancelledAnotherWaits: [undefined],
  nothingToCancel: [undefined],
  firstQuestion: [undefined],
  inactivityWarning: [undefined],
  inactivityClosed: [undefined],
  askPhone: [undefined],
  phoneWrongLength: [{ digits: 9 }],
  phoneNotAPhone: [undefined],
  saleLineUnclear: [undefined],
  askAmount: [undefined],
  amountAmbiguous: [{ guess: amountCentavos }],
  redeemPurchaseGuess: [{ guess: amountCentavos }],
  amountTooPrecise: [undefined],
  amountNotPositive: [undefined],
  amountTooLarge: [undefined],
  notAnAmount: [undefined],
  overCeiling: [{ ceiling: centavosOf(1_000_000) }],
  askTicket: [{ mandatory: true }, { mandatory: false }],
  skipTicket: [undefined],
  notATicket: [undefined],
  ticketIsMandatory: [undefined],
  ticketNeeded: [{ phone, amountCentavos }],
  ticketNeededLater: [{ phone, amountCentavos }],
  oneMoment: [undefined],
  beingDone: [undefined],
  stillChecking: [undefined],
  ownPhone: [undefined],
  staffPhone: [true, false].map((mayOverride) => ({ phoneTyped: "4771230001", mayOverride })),
  sameTicket: [true, false].map((mayOverride) => ({
    ticket: "A-1029",
    atText: "10:32",
    byName: "Luis",
    amountCentavos,
    mayOverride,
  })),
  anyway: [undefined],
  sameSale: [{ phoneTyped: "4771230001", amountCentavos, atText: "10:32", byName: "Luis" }],
  summary: [
    { ...summary, wallet: "Café Sol", doubts: 0, again: false },
    { ...summary, wallet: null, doubts: 1, again: true },
    { ...summary, customer: unread, ticket: null, wallet: null, doubts: 2, again: false },
  ],
  answeredTooEarly: [undefined],
  yesRegister: [undefined],
  change: [undefined],
  cancelWord: [undefined],
  whatToChange: [undefined],
  changePhone: [undefined],
  changeAmount: [undefined],
  changeTicket: [undefined],
  no: [undefined],
  saleReplaced: [undefined],
  taskReplaced: [undefined],
  menuSale: [undefined],
  menuBalance: [undefined],
  menuDoubts: [undefined],
  balanceWrongLength: [{ digits: 9 }],
  whoseBalance: [undefined],
  ownBalance: wallets.map((wallet) => ({
    name: "Ana",
    wallet,
    balance: now,
    link: wallet && "https://example.test/w",
  })),
  ownUnregistered: [
    { wallet: "Café Sol", self: true },
    { wallet: null, self: false },
  ],
  customerBalance: [0, 1, 2].map((doubts) => ({
    name: "Ana",
    phone,
    balance: now,
    doubts,
    link: doubts === 1 ? "https://example.test/r" : null,
    wallet: doubts === 2 ? "Café Sol" : null,
  })),
  customerNotRegistered: wallets.map((wallet) => ({ phone, wallet })),
  balanceUnavailable: forEach([{ refusal: null }, { refusal: "unauthorised" }]),
  commandRedeem: [undefined],
  commandRegister: [undefined],
  commandOwnDay: [undefined],
  unregisteredOffer: wallets.map((wallet) => ({ phoneTyped: "4771230001", wallet })),
  registerWord: [undefined],
  otherPhone: [undefined],
  redeemAskPoints: [{ customer: "Ana López", balance: now }],
  redeemAskPointsUnchecked: [undefined],
  redeemAll: [undefined],
  redeemTooMuch: [{ balance: now }],
  redeemNothing: [{ customer: "Ana López", balance: pointsOf(0) }],
  redeemAllUnchecked: [undefined],
  redeemAmountUnclear: [undefined],
  redeemAskPurchase: [undefined],
  redeemPurchaseUnclear: [undefined],
  skipPurchase: [undefined],
  redeemOverPurchase: [{ points: now }],
  redeemOwnPhone: [undefined],
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
  yesUse: [undefined],
  redeemWhatToChange: [undefined],
  changePoints: [undefined],
  changePurchase: [undefined],
  performingWait: [undefined],
  redeemRestWaits: ["A-1029", null].map((ticket) => ({
    phone,
    restCentavos: amountCentavos,
    ticket,
    wallet: ticket === null ? null : "Café Sol",
    clear: ticket === null,
  })),
  registerAlready: [true, false].map((self) => ({ name: "Ana López", phoneTyped: "4771230001", self })),
  registerMe: [undefined],
  registerAskName: [{ self: true }, { self: false }],
  registerNameUnclear: [undefined],
  registerAskBirthday: [{ mandatory: true }, { mandatory: false }],
  skipBirthday: [undefined],
  birthdayAmbiguous: [{ guess: "1990-05-25" }],
  birthdayNoYear: [{ dayMonth: "12 de mayo" }],
  birthdayImpossible: [undefined],
  birthdayNotADate: [undefined],
  birthdayIsMandatory: [undefined],
  privacyNotice: [
    { wallet: "Café Sol", birthday: true, url: "https://example.test/aviso", again: false, self: false },
    { wallet: null, birthday: false, url: null, again: true, self: true },
  ],
  consentYes: [{ self: true }, { self: false }],
  consentDeclined: [{ self: true }, { self: false }],
  registerSummary: [
    {
      name: "Ana López",
      phoneTyped: "4771230001",
      birthdate: "1990-05-12",
      wallet: "Café Sol",
      again: false,
      self: false,
    },
    { name: "Ana López", phoneTyped: "4771230001", birthdate: null, wallet: null, again: true, self: true },
  ],
  registerWhatToChange: [{ self: true }, { self: false }],
  changeName: [undefined],
  changeBirthday: [undefined],
  partlyRead: (["phone", "amount", "ticket", "points", "purchase", "direction"] as const).flatMap((asks) => [
    { phoneTyped: null, amountCentavos: null, ticket: null, asks },
    { phoneTyped: "477 123 00 01", amountCentavos, ticket: "A-1029", asks },
  ]),
  phoneAndMore: [undefined],
  severalAtOnce: [undefined],
  tooLong: [undefined],
  ticketUnclear: [undefined],
  askTicketGuess: [
    { ticket: "K45", also: false },
    { ticket: "250", also: true },
  ],
  whichField: [
    { typed: "300", fields: ["amount", "ticket"], uses: false },
    { typed: "300", fields: ["amount", "points", "ticket"], uses: true },
  ],
  offerChange: [
    { offer: { field: "phone", phone, typed: "477 123 00 01" }, uses: false },
    { offer: { field: "amount", centavos: amountCentavos }, uses: false },
    { offer: { field: "amount", centavos: amountCentavos }, uses: true },
    { offer: { field: "points", points: now }, uses: true },
    { offer: { field: "ticket", ticket: "K45" as Ticket }, uses: false },
    { offer: { field: "ticket", ticket: null }, uses: false },
  ],
  aboutWhich: (["cashier", "manager"] as const).map((role) => ({ role })),
  phoneToday: (["cashier", "manager"] as const).flatMap((role) => [
    { phone, lines: [], more: 0, role },
    { phone, lines: ["10:20 $80.00 · Ana López: en curso"], more: 3, role },
  ]),
  ownDay: [
    { counts: [], last: [], more: 0 },
    {
      counts: [
        { what: "sale", stateText: "en curso", count: 2, amountCentavos, points: pointsOf(0) },
        { what: "redeem", stateText: "en duda", count: 1, amountCentavos, points: now },
      ],
      last: ["10:20 $80.00 · Ana López: en curso"],
      more: 3,
    },
  ],
};

export const keys = Object.keys(samples) as TextKey[];

/** All writings of a sentence in a language, one per sample. */
export function written(language: Language, key: TextKey): readonly string[] {
  const render = renderer(language, (points) => formatPoints(points, "money"));
  const sampled: readonly unknown[] = samples[key];
  return sampled.map((values) => render((values === undefined ? { key } : { key, values }) as Said));
}
