import { rmSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./bot-process.ts";
import { correctionScenario, killRun, saleScenario, type KillPoint, type Scenario } from "./kill-run.ts";
import type { WalletFault } from "./kill-faults.ts";
import { commandsThatFail, questionAnsweredMeanwhile, summaryThatHangs } from "./message-checks.ts";
import type { Breakage } from "./mutant.ts";
import { cutPower } from "./power-loss/images.ts";
import { record } from "./power-loss/recording.ts";
import { addRosa } from "./second-manager.ts";
import { Shop } from "./shop.ts";
import { faults } from "./wallet-server.ts";

/** A bug that is put into a copy of the compiled program, to show that the tests would see it. */
interface DeliberateBug {
  /** What the program does wrong, in words. */
  readonly does: string;
  readonly promise: "Never twice" | "Never lost" | "Never a lie" | "In order";
  /** The file below `dist/src`, and what becomes of it. */
  readonly file: string;
  readonly changes: readonly Breakage[];
  /** The check that finds it, in words, and the test in which the healthy program passes the same. */
  readonly foundBy: string;
  readonly test: string;
  /** What the check says of a program: absent, the healthy one. */
  check(program?: string): Promise<readonly string[]>;
  /** What it is to say of the broken one. */
  readonly complaint: RegExp;
  /** It needs a C compiler. */
  readonly records?: true;
}

const killed =
  (point: KillPoint, fault: WalletFault, scenario: Scenario = saleScenario, moment: "line" | "sí" = "sí") =>
  async (program?: string) =>
    (await killRun(point, fault, moment, program, scenario)).violations;

/** A sale whose summary is counted, on a network that delivers again what was not confirmed to it. */
const oneSummary: Scenario = {
  ...saleScenario,
  network: "telegram",
  also: async (shop) => {
    const count = shop.heard("ana").filter((text) => text.includes(saleScenario.asks)).length;
    return count === 1 ? [] : [`one message was answered ${count} times`];
  },
};

/** Two corrections of the same size to one customer: the first is applied late, the second never. No balance can tell them apart. */
async function twinDoubts(program?: string): Promise<readonly string[]> {
  const { who, path, asks } = correctionScenario;
  const shop = await Shop.open({ ...(program !== undefined && { program }) });
  try {
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
      await shop.asks(who, "sí", (text) => text.includes("No la repitas"));
      // The first look at a doubt, after which the next request to the same customer may leave.
      await shop.bot.pass(3_500);
    }
    apply();
    await shop.bot.pass(200_000);
    const settled = shop.operations().filter((operation) => operation.state === "settledApplied").length;
    const applied = shop.wallet.journal.filter((entry) => entry.path === path && entry.applied).length;
    if (applied !== 1) throw new Error(`The wallet was to have one of two, it has ${applied}`);
    return settled > 0 ? [`${settled} called verified, and nobody can tell which one was applied`] : [];
  } finally {
    await shop.close();
  }
}

/** The network does not take the summary for now, and a *sí* comes meanwhile: nobody can have read what it confirms. */
async function unreadSummary(program?: string): Promise<readonly string[]> {
  const shop = await Shop.open({ ...(program !== undefined && { program }), network: "telegram" });
  try {
    shop.start();
    await shop.enter("ana");
    shop.telegram.fault("sendMessage", { type: "tooManyRequests", retryAfterSeconds: 30 });
    shop.say("ana", saleScenario.line);
    await shop.telegram.waitForCall("sendMessage", (entry) => entry.ok === false);
    shop.say("ana", "sí");
    await shop.waitUntilConfirmed();
    await shop.bot.pass(31_000);
    await shop.hears("ana", (text) => text.includes(saleScenario.asks));
    await shop.bot.quiet();
    return shop.operations().length === 0 ? [] : ["a sale was made of a summary that nobody can have read"];
  } finally {
    await shop.close();
  }
}

/** A button that asked for the approval of +$60, tapped when a new database asks for that of +$900. */
async function oldApproval(program?: string): Promise<readonly string[]> {
  const env = { CORRECTION_CAP: "50" };
  const shop = await Shop.open({ ...(program !== undefined && { program }), network: "telegram", env });
  const asks = async (points: number) => {
    shop.start();
    for (const who of ["luis", "rosa"] as const) await shop.asks(who, "menú");
    for (const who of ["luis", "rosa"] as const) {
      shop.network.share(who);
      await shop.bot.quiet();
    }
    await shop.asks("luis", `corregir 4771234567 +${points} premio del sorteo`, (text) => text.includes("¿La hago?"));
    await shop.asks("luis", "sí", (text) => text.includes("Pedí aprobación"));
    await shop.hears("rosa", (text) => text.includes("¿La apruebas?") && text.includes(`$${points}.00`));
    await shop.bot.quiet();
  };
  try {
    addRosa(shop);
    await asks(60);
    await shop.bot.stop();
    for (const beside of ["", "-wal", "-shm"]) rmSync(`${shop.databasePath}${beside}`, { force: true });
    await asks(900);
    const old = shop.messages("rosa").find(({ text }) => text.includes("¿La apruebas?"));
    if (!old) throw new Error("Rosa was not asked");
    const before = shop.heard("rosa").length;
    shop.network.tap("rosa", old, "Aprobar", { evenIfGone: true });
    await shop.hears("rosa", () => true, before);
    await shop.bot.quiet();
    return shop.operations().length === 0 ? [] : ["the button of +$60 approved +$900"];
  } finally {
    await shop.close();
  }
}

/** Two hundred power cuts. */
async function powerCuts(program?: string): Promise<readonly string[]> {
  const folder = temporaryFolder();
  try {
    const recording = record(folder.path, program === undefined ? undefined : join(program, "../.."));
    const verdict = await cutPower(recording, { count: 200, seed: 20_261_125, folder: join(folder.path, "image") });
    const { corrupt, lost } = verdict;
    return [
      ...(corrupt.length > 0 ? [`${corrupt.length} images are damaged, as ${corrupt[0]}`] : []),
      ...(lost.length > 0 ? [`${lost.length} images lost something, as ${lost[0]}`] : []),
    ];
  } finally {
    folder.remove();
  }
}

/** The amount is typed once more where the ticket is asked for, as after a question that came twice. */
async function amountTwice(program?: string): Promise<readonly string[]> {
  const shop = await Shop.open({ ...(program !== undefined && { program }), network: "telegram" });
  try {
    shop.start();
    await shop.enter("ana");
    const isSummary = (text: string) => text.includes(saleScenario.asks);
    for (const text of ["venta 4771234567", "250"]) await shop.asks("ana", text);
    const asked = await shop.asks("ana", "250");
    if (!isSummary(asked)) await shop.asks("ana", "sin ticket", isSummary);
    await shop.bot.quiet();
    await shop.asks("ana", "sí", (text) => text.includes("Venta registrada"));
    const tickets = shop.wallet.requests("/wallet/sale").map(({ form }) => form?.["ticket"]);
    return tickets.includes("250") ? ["the amount became the ticket"] : [];
  } finally {
    await shop.close();
  }
}

export const deliberateBugs: readonly DeliberateBug[] = [
  {
    does: "sends again, at start, what was being sent",
    promise: "Never twice",
    file: "store/sqlite/sqlite-store.js",
    changes: [
      [
        /move\(rows, operation\.id, "sending", to, changes, consequences, nowMs\)/,
        'move(rows, operation.id, "sending", "ready", { nextAtMs: nowMs }, {}, nowMs)',
      ],
    ],
    foundBy: "killed when the request was written",
    test: "test/guarantees/never-twice.test.ts",
    check: killed("request written", "healthy"),
    complaint: /2 requests for one confirmation/,
  },
  {
    does: "writes down that it is sending only after it has sent",
    promise: "Never twice",
    file: "router/performer.js",
    changes: [
      [/if \(!\(await store\.beginSending\(operation\.id, before, clock\.nowMs\(\)\)\)\)\s*return;/, ""],
      [
        /(await this\.#surely\(operation, \(\) => this\.#record\(operation, outcome\)\);)/,
        "if (!(await store.beginSending(operation.id, before, clock.nowMs()))) return; $1",
      ],
    ],
    foundBy: "killed when the answer was read",
    test: "test/guarantees/never-twice.test.ts",
    check: killed("answer read", "healthy"),
    complaint: /2 requests for one confirmation/,
  },
  {
    does: "takes an answer that never came for a request that was never sent",
    promise: "Never twice",
    file: "wallet/answers.js",
    changes: [[/return \{ type: "unknown", why: exchange\.why \}/, 'return { type: "notSent", why: exchange.why }']],
    foundBy: "silence until the deadline, and killed after it",
    test: "test/guarantees/never-twice-faults.test.ts",
    check: killed("outcome committed", "silence, applied"),
    complaint: /2 requests for one confirmation/,
  },
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
    test: "test/guarantees/never-twice-faults.test.ts",
    check: killed("outcome committed", "silence, applied"),
    complaint: /said not registered, but it is/,
  },
  {
    does: "takes a delivery that comes again for another one",
    promise: "In order",
    file: "store/sqlite/inbox.js",
    changes: [
      [/`\$\{update\.channel\}:\$\{update\.deliveryId\}`/, "`${update.channel}:${update.deliveryId}:${process.pid}`"],
    ],
    foundBy: "killed when the inbox was committed and the network not told",
    test: "test/guarantees/in-order.test.ts",
    check: killed("inbox committed", "healthy", oneSummary, "line"),
    complaint: /answered 2 times/,
  },
  {
    does: "lets a sí confirm what nobody can have read",
    promise: "In order",
    file: "router/on-update.js",
    changes: [[/answer\(turn, update, text, who, turn\.input\.afterGate\)/, "answer(turn, update, text, who, true)"]],
    foundBy: "a sí while the network holds the summary back",
    test: "test/guarantees/never-lost.test.ts",
    check: unreadSummary,
    complaint: /nobody can have read/,
  },
  {
    does: "takes a summary that is being sent for one that the network has accepted",
    promise: "In order",
    file: "store/sqlite/turn.js",
    changes: [[/gate\.acceptedSeq !== null && entry\.seq/, "gate.acceptedSeq === null || entry.seq"]],
    foundBy: "a sí while the sending of the summary hangs",
    test: "test/guarantees/in-order-gate.test.ts",
    check: summaryThatHangs,
    complaint: /had not accepted/,
  },
  {
    does: "asks again, at a start, what was answered meanwhile",
    promise: "In order",
    file: "store/sqlite/outbox.js",
    changes: [[/this\.#markAgain\.run\(\);/, ""]],
    foundBy: "killed when a question was sent, and its answer in the network's queue",
    test: "test/guarantees/in-order-restart.test.ts",
    check: questionAnsweredMeanwhile,
    complaint: /asked for 2 times/,
  },
  {
    does: "lets a chat wait for its list of commands",
    promise: "Never lost",
    file: "store/sqlite/outbox.js",
    changes: [[/type === "commands" \|\| /, ""]],
    foundBy: "a network that never takes the list of commands",
    test: "test/guarantees/never-lost-courtesies.test.ts",
    check: commandsThatFail,
    complaint: /waited for a courtesy/,
  },
  {
    does: "counts its ids, and takes an old button for a new decision",
    promise: "In order",
    file: "ledger/ids.js",
    changes: [
      [/-\$\{random\}/, ""],
      [/return hashOf\([^;]*\);/, 'return "00000000";'],
    ],
    foundBy: "the button of a correction of +$60, tapped when another database asks about +$900",
    test: "test/guarantees/old-buttons.test.ts",
    check: oldApproval,
    complaint: /the button of \+\$60 approved/,
  },
  {
    does: "takes the amount, typed once more, for the ticket",
    promise: "In order",
    file: "../flows/ticket-answers.js",
    changes: [[/repeats\(context, reading\.ticket\)/, "false"]],
    foundBy: "the amount typed twice",
    test: "test/guarantees/read-right-or-asked.test.ts",
    check: amountTwice,
    complaint: /the amount became the ticket/,
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
    does: "waits for the disk only now and then (synchronous=NORMAL)",
    promise: "Never lost",
    file: "store/sqlite/database.js",
    changes: [[/synchronous = FULL/, "synchronous = NORMAL"]],
    foundBy: "200 power cuts",
    test: "test/store/power-loss.test.ts",
    check: powerCuts,
    complaint: /images lost something/,
    records: true,
  },
  {
    does: "never waits for the disk (synchronous=OFF)",
    promise: "Never lost",
    file: "store/sqlite/database.js",
    changes: [[/synchronous = FULL/, "synchronous = OFF"]],
    foundBy: "200 power cuts, after some of which SQLite cannot read the file",
    test: "test/store/power-loss.test.ts",
    check: powerCuts,
    complaint: /images are damaged/,
    records: true,
  },
];
