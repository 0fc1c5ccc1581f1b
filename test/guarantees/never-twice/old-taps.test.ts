import { dirname } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Heard, NetworkName } from "../../support/networks/network.ts";
import type { Who } from "../../support/shop/people.ts";
import { addRosa } from "../../support/shop/second-manager.ts";
import { Shop } from "../../support/shop/shop.ts";
import { faults } from "../../support/wallet/wallet-server.ts";

const minuteMs = 60_000;
let shop: Shop;
afterEach(() => shop.close());

/** A question with a button that moves money or people. */
interface Question {
  readonly name: string;
  /** Leads to it. */
  readonly ask: () => Promise<unknown>;
  readonly who: Who;
  /** What its message says, and the label of its button; absent: the first. */
  readonly says: string;
  readonly label?: string;
  /** Its calls at the wallet, and how many of them were made before; absent: none. */
  readonly path: Parameters<Shop["wallet"]["arrived"]>[0];
  readonly before?: number;
}

const includes = (words: string) => (text: string) => text.includes(words);

async function beforeDoubt(): Promise<void> {
  shop.wallet.fault("/wallet/sale", faults.requestLost());
  await shop.asks("ana", "venta 4771234567 250 D-1", includes("¿La registro?"));
  await shop.asks("ana", "sí", includes("No la repitas"));
}

async function doubt(): Promise<void> {
  await beforeDoubt();
  await shop.bot.pass(125_000);
  await shop.hears("luis", includes("En duda"));
}

/** The replies of the network that are held back, until the bot that would have heard them is dead: its next life hears everything. */
let held: (() => void)[] = [];
const holdReplies = (count: number) => {
  held = Array.from({ length: count }, () => shop.network.holdNextReply());
};

/** The question reaches the manager, and the bot hears of no message any more that its network has accepted it. */
async function doubtUnheard(): Promise<void> {
  await beforeDoubt();
  await shop.bot.quiet();
  await shop.bot.pass(100_000);
  holdReplies(3);
  void shop.bot.pass(25_000).catch(() => undefined);
  await shop.hears("luis", includes("En duda"));
}

const correction = () => shop.asks("luis", "corregir 4771234567 +60 premio del sorteo", includes("¿La hago?"));

async function approval(): Promise<void> {
  await correction();
  await shop.asks("luis", "sí", includes("Pedí aprobación"));
  await shop.hears("rosa", includes("¿La apruebas?"));
}

async function approvalUnheard(): Promise<void> {
  await correction();
  await shop.bot.quiet();
  holdReplies(2);
  shop.say("luis", "sí");
  await shop.hears("rosa", includes("¿La apruebas?"));
}

async function refund(): Promise<void> {
  await shop.asks("ana", "venta 4771234567 250 A-1", includes("¿La registro?"));
  await shop.asks("ana", "sí", includes("Venta registrada"));
  await shop.asks("luis", "devolución 4771234567 A-1", includes("Devuelve:"));
}

const questions: readonly Question[] = [
  {
    name: "a sale",
    ask: () => shop.asks("ana", "venta 4771234567 250 A-1", includes("¿La registro?")),
    who: "ana",
    says: "¿La registro?",
    path: "/wallet/sale",
  },
  {
    name: "regístrala ahora",
    ask: doubt,
    who: "luis",
    says: "En duda",
    label: "No: regístrala ahora",
    path: "/wallet/sale",
    before: 1,
  },
  {
    name: "a use of balance",
    ask: () => shop.asks("ana", "usar 4771234567 30 U-1", includes("¿Lo uso?")),
    who: "ana",
    says: "¿Lo uso?",
    path: "/wallet/sale",
  },
  {
    name: "a correction",
    ask: () => shop.asks("luis", "corregir 4771234567 +20 premio del sorteo", includes("¿La hago?")),
    who: "luis",
    says: "¿La hago?",
    path: "/wallet/balance/update",
  },
  { name: "an approval", ask: approval, who: "rosa", says: "¿La apruebas?", path: "/wallet/balance/update" },
  { name: "a refund", ask: refund, who: "luis", says: "Devuelve:", path: "/wallet/balance/update" },
  {
    name: "disabling a collaborator",
    ask: () => shop.asks("luis", "baja ana lopez", includes("¿Le doy de baja?")),
    who: "luis",
    says: "¿Le doy de baja?",
    path: "/employee/disable",
  },
];

/** A copy of a question, and the label of its button. */
interface Copy {
  readonly message: Heard;
  readonly label: string;
}

/** The newest copy of a question. */
function copyOf({ who, says, label }: Question): Copy {
  const message = shop.messages(who).findLast(({ text }) => text.includes(says)) as Heard;
  return { message, label: label ?? message.options[0] ?? "" };
}

/** Taps the button of that copy; gives how many messages the person had before. */
function tapsCopy(who: Who, { message, label }: Copy): number {
  const heard = shop.heard(who).length;
  shop.network.tap(who, message, label);
  return heard;
}

/** Taps the button of the newest question; gives how many messages the person had before. */
function taps({ who, says, label }: Pick<Question, "who" | "says" | "label">): number {
  const asked = shop.messages(who).findLast(({ text }) => text.includes(says));
  shop.tap(who, says, label ?? asked?.options[0] ?? "");
  return shop.heard(who).length;
}

async function open(network: NetworkName): Promise<void> {
  shop = await Shop.open({ network, env: { CORRECTION_CAP: "50" } });
  addRosa(shop);
  shop.start();
  for (const who of ["ana", "luis", "rosa"] as const) await shop.enter(who);
}

/** Makes the network hand over again whatever it handed over since; call the result for that. */
function fromNowOn(): () => Promise<void> {
  if (shop.network.name === "telegram") {
    const { updates } = shop.telegram;
    const known = updates.length;
    return async () => {
      shop.telegram.replay(updates.slice(known));
      await shop.waitUntilConfirmed();
    };
  }
  const { webhook } = shop.cloud.server;
  const known = webhook.posts.length;
  return async () => {
    const events = webhook.posts.slice(known).flatMap((post) => post.events);
    await webhook.post(events.filter(({ messages }) => messages !== undefined));
  };
}

function backUp(): string {
  const { code, out, errors } = shop.command("backup", `${dirname(shop.databasePath)}/backups`);
  expect(code, errors).toBe(0);
  return out.trimEnd().split("\n").at(-1) as string;
}

const networks: readonly NetworkName[] = ["telegram", "whatsapp-cloud"];

describe.each(networks)("a tap from before a restore, on %s", (network) => {
  it.each(questions)("$name: it is done once, and the tap says that its button is old", async (question) => {
    const { ask, who, path, before = 0 } = question;
    await open(network);
    await ask();
    await shop.bot.quiet();
    const backup = backUp();
    const again = fromNowOn();
    taps(question);
    await shop.wallet.arrived(path, before + 1);
    await shop.bot.quiet();
    expect(shop.wallet.requests(path)).toHaveLength(before + 1);
    shop.bot.kill();
    await shop.bot.exited;
    const { code, errors } = shop.command("restore", backup, "--yes");
    expect(code, errors).toBe(0);
    await shop.start().started;
    await shop.bot.quiet();
    const untilThen = shop.heard(who).length;
    await again();
    await shop.hears(who, (text) => /no hice nada/i.test(text), untilThen);
    await shop.bot.pass(2 * minuteMs);
    expect(shop.wallet.requests(path)).toHaveLength(before + 1);
  });
});

describe.each(networks)("a tap from before a stop, on %s", (network) => {
  /** Stops the bot, taps, and starts it so many minutes later; gives how many messages the person had before. */
  async function tapsWhileDown(question: Pick<Question, "who" | "says" | "label">, minutes: number): Promise<number> {
    await shop.bot.quiet();
    await shop.bot.stop();
    const heard = taps(question);
    await shop.start({ CLOCK_START_MS: String(shop.clockMs + minutes * minuteMs) }).started;
    await shop.waitUntilConfirmed();
    return heard;
  }

  const cases = questions.flatMap((one, at) =>
    (at < 2 ? [12, 20, 9 * 60] : [12]).map((min) => [one.name, min, one] as const),
  );
  it.each(cases)("%s, %i minutes later: nothing is sent", async (_, minutes, question) => {
    await open(network);
    await question.ask();
    const heard = await tapsWhileDown(question, minutes);
    await shop.hears(question.who, () => true, heard);
    await shop.bot.quiet();
    await shop.bot.pass(minuteMs);
    expect(shop.wallet.requests(question.path)).toHaveLength(question.before ?? 0);
  });

  const [sale, now, , , approving] = questions as readonly [Question, Question, Question, Question, Question];
  it.each([sale, now, approving].map((one) => [one.name, one] as const))(
    "%s is asked again, and the answer to that is carried out",
    async (_, question) => {
      const { ask, who, says, path, before = 0 } = question;
      await open(network);
      await ask();
      const heard = await tapsWhileDown(question, 12);
      await shop.hears(who, includes(says), heard);
      await shop.bot.quiet();
      expect(shop.wallet.requests(path)).toHaveLength(before);
      taps(question);
      await shop.wallet.arrived(path, before + 1);
      await shop.bot.quiet();
      expect(shop.wallet.requests(path)).toHaveLength(before + 1);
    },
  );
});

describe.each(networks)("a tap on one copy of a question of which there are two, on %s", (network) => {
  const lasting = questions.filter(({ name }) => name === "regístrala ahora" || name === "an approval");

  async function startsLater(minutes: number): Promise<void> {
    await shop.start({ CLOCK_START_MS: String(shop.clockMs + minutes * minuteMs) }).started;
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
  }

  const cases = lasting.flatMap((one) =>
    (one.who === "luis" ? [12, 9 * 60] : [12]).map((minutes) => [one.name, minutes, one] as const),
  );
  it.each(cases)("%s, sent again after %i minutes: the first copy moves nothing", async (_, minutes, question) => {
    const { who, says, path, before = 0 } = question;
    await open(network);
    await (who === "luis" ? doubtUnheard() : approvalUnheard());
    shop.bot.kill();
    await shop.bot.exited;
    for (const release of held) release();
    const first = copyOf(question);
    const heard = shop.heard(who).length;
    await startsLater(minutes);
    await shop.hears(who, includes(says), heard);
    await shop.bot.quiet();
    // The network hands the tap over once the bot has sent the second copy, as it may.
    const asked = tapsCopy(who, first);
    await shop.waitUntilConfirmed();
    await shop.bot.quiet();
    await shop.bot.pass(2 * minuteMs);
    expect(shop.wallet.requests(path)).toHaveLength(before);
    await shop.hears(who, includes("Te pregunto otra vez"), asked);
  });

  it.each(lasting)("$name, asked again: only its new copy is carried out", async (question) => {
    const { ask, who, path, before = 0 } = question;
    await open(network);
    await ask();
    await shop.bot.quiet();
    await shop.bot.stop();
    const old = copyOf(question);
    tapsCopy(who, old);
    await startsLater(12);
    await shop.hears(who, includes("Te pregunto otra vez"));
    const heard = tapsCopy(who, old);
    await shop.hears(who, includes("Te pregunto otra vez"), heard);
    await shop.bot.quiet();
    await shop.bot.pass(minuteMs);
    expect(shop.wallet.requests(path)).toHaveLength(before);
    tapsCopy(who, copyOf(question));
    await shop.wallet.arrived(path, before + 1);
    await shop.bot.quiet();
    expect(shop.wallet.requests(path)).toHaveLength(before + 1);
  });
});
