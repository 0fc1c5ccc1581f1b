import type { Phone } from "../../../../src/domain/phone.ts";
import type { Points } from "../../../../src/domain/points.ts";
import { correctionScenario, saleScenario } from "../kill-run.ts";
import type { Shop } from "../../shop/shop.ts";
import { faults } from "../../wallet/wallet-server.ts";
import { checking, killed, type DeliberateBug } from "./kit.ts";

/** The points of the corrections in these checks. */
const change = 125_000 as Points;
const phone = "4771234567" as Phone;
const isOver = (text: string) => text.includes("Abono registrado") || /No l[ao] repitas/.test(text);

/** Luis corrects María's balance. Resolves when he has got the outcome, or the news that it is unknown. */
async function correct(shop: Shop, reason: string): Promise<void> {
  const { who, asks } = correctionScenario;
  await shop.asks(who, `corregir ${phone} +12.50 ${reason}`, (text) => text.includes(asks));
  await shop.bot.quiet();
  await shop.asks(who, "sí", isOver);
  await shop.bot.quiet();
}

/** Finds doubts that were called verified. The wallet has carried out `applied` corrections. */
function verified(shop: Shop, applied: number): readonly string[] {
  const carriedOut = shop.wallet.journal.filter((entry) => entry.path === correctionScenario.path && entry.applied);
  if (carriedOut.length !== applied) throw new Error(`The wallet was to carry ${applied} out`);
  const wrong = shop.operations().filter(({ state }) => state === "settledApplied");
  return wrong.length > 0 ? ["called verified, and it was never applied"] : [];
}

/** The program dies while a correction is lost, and is away for twelve hours, in which another till moves as much. */
const twelveHoursAway = checking({}, async (shop) => {
  const { who, path, line, asks } = correctionScenario;
  shop.start();
  await shop.enter(who);
  shop.wallet.fault(path, faults.requestLost());
  await shop.asks(who, line, (text) => text.includes(asks));
  await shop.bot.quiet();
  await shop.bot.arm("request written");
  shop.say(who, "sí");
  await shop.bot.exited;
  shop.wallet.state.moveBalance("monedero-demo", phone, change);
  shop.start({ CLOCK_START_MS: String(shop.clockMs + 12 * 3_600_000) });
  await shop.bot.pass(200_000);
  return verified(shop, 0);
});

/** The balance before the second correction, which is lost, is read without the first one. */
const laggingReading = checking({}, async (shop) => {
  const { who, path } = correctionScenario;
  shop.start();
  await shop.enter(who);
  await correct(shop, "el primero");
  let lags = true;
  const behind = (sign: 1 | -1) => (_: unknown, of: string) => {
    if (lags && of === "/wallet/contact/get")
      shop.wallet.state.moveBalance("monedero-demo", phone, (sign * change) as Points);
  };
  shop.wallet.hooks.onRead = behind(-1);
  shop.wallet.hooks.onApplied = behind(1);
  shop.wallet.fault(path, faults.requestLost());
  await correct(shop, "el segundo");
  lags = false;
  await shop.bot.pass(200_000);
  return verified(shop, 1);
});

/** A clock that is eleven minutes ahead of everybody's. */
const clockAhead = checking({ network: "telegram" }, async (shop) => {
  const { who, line, asks } = saleScenario;
  shop.wallet.tellTime(() => Date.now());
  shop.telegram.tellTime(() => Date.now());
  shop.start({ CLOCK_START_MS: String(Date.now()), CLOCK_AHEAD_MS: String(11 * 60_000) });
  await shop.enter(who);
  await shop.asks(who, line, (text) => text.includes(asks));
  await shop.bot.quiet();
  const said = await shop.asks(who, "sí");
  return said.includes("tardó") ? ["a sí given at once was called too old"] : [];
});

/** Two corrections of the same size to one customer: the first is applied late, the second never. No balance can tell them apart. */
const twinDoubts = checking({}, async (shop) => {
  const { who, path, asks } = correctionScenario;
  shop.start();
  await shop.enter(who);
  let apply = () => {};
  const late = new Promise<void>((resolve) => {
    apply = resolve;
  });
  shop.wallet.fault(path, faults.appliedLate(late));
  shop.wallet.fault(path, faults.requestLost());
  for (const reason of ["el primero", "el segundo"]) {
    await shop.asks(who, `corregir 477 123 4567 +12.50 ${reason}`, (text) => text.includes(asks));
    await shop.asks(who, "sí", (text) => /No l[ao] repitas/.test(text));
    // The first look at a doubt, after which the next request to the same customer may leave.
    await shop.bot.pass(3_500);
  }
  apply();
  await shop.bot.pass(200_000);
  const settled = shop.operations().filter((operation) => operation.state === "settledApplied").length;
  const applied = shop.wallet.journal.filter((entry) => entry.path === path && entry.applied).length;
  if (applied !== 1) throw new Error(`The wallet was to have one of two, it has ${applied}`);
  return settled > 0 ? [`${settled} called verified, and nobody can tell which one was applied`] : [];
});

export const neverALie: readonly DeliberateBug[] = [
  {
    does: "takes an answer that never came for a refusal",
    promise: "Never a lie",
    file: "wallet/answers.js",
    changes: [
      [
        /return \{ type: "unknown", why: exchange\.why \}/,
        'return { type: "rejected", code: "time-out", meaning: "customerUnknown" }',
      ],
    ],
    foundBy: "silence until the deadline, and killed after it",
    test: "test/guarantees/never-twice/faults.test.ts",
    check: killed("outcome committed", "silence, applied"),
    complaint: /said not registered, but it is/,
  },
  {
    does: "calls a doubt verified by a balance that another doubt may have moved",
    promise: "Never a lie",
    file: "ledger/settle.js",
    changes: [
      [/before\.some\(\(other\) => mayComeLate\(other, now\)\)/, "false"],
      [/if \(after\.some\([^;]*\)\)\s*return false;/, ""],
    ],
    foundBy: "two doubts of one size on one phone, of which one comes true late",
    test: "test/ledger/timelines.test.ts",
    check: twinDoubts,
    complaint: /called verified/,
  },
  {
    does: "calls a doubt verified by a balance however long ago it was sent",
    promise: "Never a lie",
    file: "ledger/settle.js",
    changes: [[/(function mayStillBeProved\([^)]*\) \{)/, "$1 return true;"]],
    foundBy: "killed when the request was written, and twelve hours in which another till moves as much",
    test: "test/guarantees/never-twice/verified-by-balance.test.ts",
    check: twelveHoursAway,
    complaint: /called verified/,
  },
  {
    does: "does not hold the balance that it read before sending against what it was told last",
    promise: "Never a lie",
    file: "ledger/settle.js",
    // The later balance is compared with the same balances. Even without that the bug is noticed.
    changes: [
      [/(function balanceBeforeEqualsLastKnown\([^)]*\) \{)/, "$1 return true;"],
      [/earlier\.includes\(balanceNow\)/, "false"],
    ],
    foundBy: "a reading that lags behind the wallet's own answer",
    test: "test/guarantees/never-twice/verified-by-balance.test.ts",
    check: laggingReading,
    complaint: /called verified/,
  },
  {
    does: "counts how long an answer was under way by its own clock",
    promise: "Never a lie",
    file: "router/turn/fresh-answer.js",
    changes: [[/acceptedAtMs - \(aheadMs \?\? 0\) - sentAtMs/, "acceptedAtMs - sentAtMs"]],
    foundBy: "a machine whose clock is eleven minutes ahead",
    test: "test/guarantees/never-a-lie/set-clock.test.ts",
    check: clockAhead,
    complaint: /called too old/,
  },
];
