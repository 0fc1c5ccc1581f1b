import type { Phone } from "../../../../src/domain/phone.ts";
import { demoSeed } from "../../../../src/wallet/sandbox/account.ts";
import { saleScenario } from "../kill-run.ts";
import { people } from "../../shop/people.ts";
import type { Shop } from "../../shop/shop.ts";
import { checking, type DeliberateBug } from "./kit.ts";

const isSummary = (text: string) => text.includes(saleScenario.asks);
const sales = (shop: Shop) => shop.wallet.requests("/wallet/sale");

/** The wallet lists a new cashier from now on. */
function hires(shop: Shop, name: string, phone: string): void {
  shop.wallet.state.account.collaborators.push({
    id: 8020,
    name,
    phone: phone as Phone,
    branch: "Sucursal Centro",
    type: "cajero",
    password: "demo-8020",
    walletKeys: "all",
    status: "activo",
  });
}

/** The wallet lists a person, who shares their number at once. */
const listedJustNow = checking({ network: "telegram" }, async (shop) => {
  shop.start();
  await shop.enter("ana");
  await shop.bot.pass(5_000);
  hires(shop, "Pedro Gil", "4771110009");
  const before = shop.heard("pedro").length;
  shop.telegram.shareContact(people.pedro.id, { kind: "own", phone: people.pedro.phone });
  const said = await shop.hears("pedro", () => true, before);
  return said.includes("cajero") ? [] : ["a cashier was taken for a customer"];
});

/** A customer is hired between the summary of a sale to them and its *sí*. */
const hiredAtTheSummary = checking({}, async (shop) => {
  shop.start();
  await shop.enter("ana");
  await shop.asks("ana", saleScenario.line, isSummary);
  hires(shop, "María Torres", "4771234567");
  await shop.bot.pass(61_000);
  await shop.asks("ana", "sí");
  await shop.bot.pass(10_000);
  return sales(shop).length === 0 ? [] : ["a cashier moved balance on a phone of the staff's"];
});

/** Two people have the summary of the same sale, and say *sí* at the same moment. */
const twoAtOnce = checking({}, async (shop) => {
  shop.start();
  for (const who of ["ana", "luis"] as const) await shop.enter(who);
  for (const who of ["ana", "luis"] as const) await shop.asks(who, "venta 4771234567 250 sin ticket", isSummary);
  await shop.bot.quiet();
  shop.say("ana", "sí");
  shop.say("luis", "sí");
  await shop.waitUntilConfirmed();
  await shop.bot.pass(10_000);
  return sales(shop).length === 1 ? [] : [`one sale was recorded ${sales(shop).length} times`];
});

/** A shop with two wallets, which share their customers. */
function twoWallets(): ReturnType<typeof demoSeed> {
  const seed = demoSeed();
  const [first] = seed.wallets;
  if (!first) throw new Error("The demo has a wallet");
  const second = "monedero-2";
  const customers = [...seed.customers, ...seed.customers.map((one) => ({ ...one, walletKey: second }))];
  return { ...seed, wallets: [first, { ...first, key: second, name: "Café Luna" }], customers };
}

/** Another wallet is chosen before the *sí* to a use of balance that leaves a rest to sell. */
const walletInTheMiddle = checking({ wallet: { seed: twoWallets() } }, async (shop) => {
  shop.start();
  await shop.enter("ana");
  await shop.asks("ana", "monedero 1", (text) => text.includes("trabajas en Monedero Demo"));
  const isUse = (text: string) => text.includes("¿Lo uso?");
  await shop.asks("ana", "usar 4771234567 30 de 250 A-1", isUse);
  await shop.asks("ana", "monedero 2", isUse);
  await shop.bot.quiet();
  await shop.asks("ana", "sí", isSummary);
  await shop.bot.quiet();
  await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
  const wallets = new Set(sales(shop).map(({ form }) => form?.["wallet_key"]));
  return wallets.size === 1 ? [] : [`one purchase is in ${wallets.size} wallets`];
});

export const onlyAuthorised: readonly DeliberateBug[] = [
  {
    does: "believes its list of collaborators for as long as it is fresh",
    promise: "Only authorised people",
    file: "router/turn/sender/acts-like-staff.js",
    changes: [[/return asks \|\| isTooOld/, "return isTooOld"]],
    foundBy: "a cashier listed a moment ago, who shares their number",
    test: "test/guarantees/only-authorised/at-once.test.ts",
    check: listedJustNow,
    complaint: /taken for a customer/,
  },
  {
    does: "looks for a phone of the staff's before the summary only",
    promise: "Only authorised people",
    file: "router/turn/conversation.js",
    changes: [[/staffPhoneAllowed: overrides\.includes\("staffPhone"\)/, "staffPhoneAllowed: true"]],
    foundBy: "a customer who is hired between the summary and the sí",
    test: "test/guarantees/only-authorised/staff-phone.test.ts",
    check: hiredAtTheSummary,
    complaint: /on a phone of the staff's/,
  },
];

/** Bugs with a purchase by two people, or in two wallets. */
export const onePurchase: readonly DeliberateBug[] = [
  {
    does: "looks for the same sale before the summary only",
    promise: "Never twice",
    file: "router/turn/conversation.js",
    changes: [[/sameSaleWithinMs: sameSaleMs, /, ""]],
    foundBy: "two people who confirm the same sale at the same moment",
    test: "test/guarantees/never-twice/guards.test.ts",
    check: twoAtOnce,
    complaint: /recorded 2 times/,
  },
  {
    does: "goes on with a purchase in the wallet that was chosen meanwhile",
    promise: "Never twice",
    file: "router/turn/turn-builder.js",
    changes: [[/return key === null \? this\.wallet : inShop\([^;]*;/, "return this.wallet;"]],
    foundBy: "another wallet, chosen before the sí to a use of balance",
    test: "test/guarantees/never-twice/one-purchase-one-wallet.test.ts",
    check: walletInTheMiddle,
    complaint: /in 2 wallets/,
  },
];
