import { rmSync } from "node:fs";
import { saleScenario, type Scenario } from "../kill-run.ts";
import { addRosa } from "../../shop/second-manager.ts";
import { Shop } from "../../shop/shop.ts";
import { checking, killed, type DeliberateBug } from "./kit.ts";

/** A sale whose deliveries are counted, on a network that delivers again everything that was not confirmed. */
const takenOnce: Scenario = {
  ...saleScenario,
  network: "telegram",
  also: async (shop) => {
    const ids = shop.deliveries().map((delivery) => delivery.split(":", 2).join(":"));
    return ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [`${id} was taken again`]));
  },
};

/** The network refuses the summary for now, and a *sí* comes meanwhile: nobody can have read what it confirms. */
const unreadSummary = checking({ network: "telegram" }, async (shop) => {
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
});

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
    shop.network.tap("rosa", old, "Aprobar");
    await shop.hears("rosa", () => true, before);
    await shop.bot.quiet();
    return shop.operations().length === 0 ? [] : ["the button of +$60 approved +$900"];
  } finally {
    await shop.close();
  }
}

/** The amount is typed again at the question for the ticket, as if a question had come twice. */
const amountTwice = checking({ network: "telegram" }, async (shop) => {
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
});

/** A *sí* while the network has the summary but has not accepted it. */
const summaryThatHangs = checking({ network: "telegram" }, async (shop) => {
  shop.start();
  await shop.enter("ana");
  await shop.bot.quiet();
  const sends = shop.telegram.journal.filter(({ method }) => method === "sendMessage").length;
  shop.telegram.fault("sendMessage", { type: "hang", applied: false });
  shop.say("ana", saleScenario.line);
  await shop.telegram.waitForArrival("sendMessage", sends + 1);
  await shop.bot.hold("/sendMessage");
  shop.say("ana", "sí");
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
  return shop.operations().length === 0 ? [] : ["a sale was made of a summary that the network had not accepted"];
});

/** A question that was sent before the kill, and answered before the next start. */
const questionAnsweredMeanwhile = checking({ network: "telegram" }, async (shop) => {
  const asksAmount = (text: string) => text.includes("¿Monto");
  shop.start();
  await shop.enter("ana");
  await shop.asks("ana", "venta", (text) => text.includes("¿Teléfono"));
  await shop.bot.quiet();
  await shop.bot.arm("reply sent");
  shop.say("ana", "4771234567");
  await shop.hears("ana", asksAmount);
  await shop.bot.exited;
  shop.say("ana", "250");
  shop.start();
  await shop.hears("ana", (text) => text.includes("ticket"));
  const asked = shop.heard("ana").filter(asksAmount).length;
  return asked === 1 ? [] : [`the amount was asked for ${asked} times`];
});

export const inOrder: readonly DeliberateBug[] = [
  {
    does: "takes a delivery that comes again for another one",
    promise: "In order",
    file: "store/sqlite/open/entries.js",
    changes: [
      [/`\$\{update\.channel\}:\$\{update\.deliveryId\}`/, "`${update.channel}:${update.deliveryId}:${process.pid}`"],
    ],
    foundBy: "killed when the inbox was committed and the network not told",
    test: "test/guarantees/in-order/chats.test.ts",
    check: killed("inbox committed", "healthy", takenOnce, "line"),
    complaint: /was taken again/,
  },
  {
    does: "lets a sí confirm what nobody can have read",
    promise: "In order",
    file: "router/turn/on-update.js",
    changes: [[/answer\(turn, update, text, who, afterGate\);/, "answer(turn, update, text, who, true);"]],
    foundBy: "a sí while the network holds the summary back",
    test: "test/guarantees/never-lost/stored.test.ts",
    check: unreadSummary,
    complaint: /nobody can have read/,
  },
  {
    does: "takes a summary that is being sent for one that the network has accepted",
    promise: "In order",
    file: "store/repositories/turns.js",
    changes: [[/acceptedSeq !== null && seq/, "acceptedSeq === null || seq"]],
    foundBy: "a sí while the sending of the summary hangs",
    test: "test/guarantees/in-order/gate.test.ts",
    check: summaryThatHangs,
    complaint: /had not accepted/,
  },
  {
    does: "asks again, at a start, what was answered meanwhile",
    promise: "In order",
    file: "store/repositories/outbox.js",
    changes: [[/tx\.open\.messages\.change\("UPDATE outbox SET again = true[^;]*;/, ""]],
    foundBy: "killed when a question was sent, and its answer in the network's queue",
    test: "test/guarantees/in-order/restart.test.ts",
    check: questionAnsweredMeanwhile,
    complaint: /asked for 2 times/,
  },
  {
    does: "counts its ids, and takes an old button for a new decision",
    promise: "In order",
    file: "ledger/operation.js",
    changes: [
      [/-\$\{random\}/, ""],
      [/return hashOf\([^;]*\);/, 'return "00000000";'],
    ],
    foundBy: "the button of a correction of +$60, tapped when another database asks about +$900",
    test: "test/guarantees/never-a-lie/old-buttons.test.ts",
    check: oldApproval,
    complaint: /the button of \+\$60 approved/,
  },
  {
    does: "takes the amount, typed once more, for the ticket",
    promise: "In order",
    file: "../flows/form/fields.js",
    changes: [[/return isAgain \? \{[^}]*\} : /, "return "]],
    foundBy: "the amount typed twice",
    test: "test/guarantees/never-a-lie/read-right-or-asked.test.ts",
    check: amountTwice,
    complaint: /the amount became the ticket/,
  },
];
