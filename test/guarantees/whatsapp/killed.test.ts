import { afterAll, describe, expect, it } from "vitest";
import { openKept } from "../../../src/store/sqlite/core/database.ts";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { whatsAppPoints } from "../../support/faults/kill-points.ts";
import { killRun, saleScenario, type KillPoint, type KillRun, type Moment } from "../../support/faults/kill-run.ts";
import { LinkedShop } from "../../support/shop/linked-shop.ts";
import { mutant } from "../../support/faults/mutant.ts";
import type { Shop } from "../../support/shop/shop.ts";
import type { WhatsAppNetwork } from "../../support/networks/whatsapp-network.ts";

/** A cashier whom WhatsApp addresses by her phone, and a manager whom it addresses by a LID. */
type Seller = "ana" | "luis";
const both: readonly Seller[] = ["ana", "luis"];

/** Where the two kinds of address differ: what was received, and what was sent. */
const ofTheNetwork: readonly KillPoint[] = ["ratchet committed", "whatsapp upsert", "reply sent"];
const sellersAt = (point: KillPoint, place: number): readonly Seller[] =>
  ofTheNetwork.includes(point) ? both : both.slice(place % 2, (place % 2) + 1);
const points = whatsAppPoints.map(([point, moment], place) => [point, moment, sellersAt(point, place)] as const);

describe("on WhatsApp nothing is lost, doubled or garbled: SIGKILL at every crash point of a sale", () => {
  let count = 0;
  let lives = 0;
  afterAll(() => {
    process.stdout.write(`on WhatsApp: ${count} kills, ${lives} starts of the bot\n`);
  });

  describe.each(points)("killed at: %s (from the %s on)", (point, moment, sellers) => {
    it.each(sellers)("%s", async (who) => {
      const run = await sellAndDie(point, moment, who);
      count++;
      lives += run.lives;
      expect(run.violations).toEqual([]);
      expect(run.killed).toBe(true);
    });
  });
});

describe("the matrix finds a bot that breaks the promise", () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it("when what was decrypted is not committed with its ratchet", async () => {
    const program = await mutant(folder.path, "unkept", "channel/whatsapp/keys/auth-state.js", [
      /records\.saveKeys\(keys, journal,/,
      "records.saveKeys(keys, [],",
    ]);
    expect(await firstWordsAndDeath(program)).toEqual([]);
    expect(await firstWordsAndDeath()).toMatchObject([expect.stringContaining("¿Qué hacemos?")]);
  });

  it("when what was sent has another id the next time", async () => {
    const program = await mutant(folder.path, "renamed", "channel/whatsapp/sending/outgoing-content.js", [
      /const row = hex\(outboxId, 8\);/,
      "const row = hex(process.pid * 1000 + outboxId, 8);",
    ]);
    const run = await sellAndDie("reply sent", "sí", "ana", program);
    expect(run.violations.join()).toMatch(/said twice/);
  });
});

function sellAndDie(point: KillPoint, moment: Moment, who: Seller, program?: string): Promise<KillRun> {
  const also = (shop: Shop) => afterwards(shop, who);
  return killRun(point, "healthy", moment, program, { ...saleScenario, who, network: "whatsapp", also });
}

/**
 * The bot is killed when it has read the first words of somebody, which nobody can read twice: their one-time key is used up. Gives what
 * they heard once the server has nothing more to deliver.
 */
async function firstWordsAndDeath(program?: string): Promise<readonly string[]> {
  const shop = await LinkedShop.open({ linked: true, realClock: false, ...(program !== undefined && { program }) });
  try {
    const bot = await shop.startLinked();
    await bot.arm("ratchet committed");
    const ana = shop.contact({ phone: "5214771110001", name: "Ana" });
    ana.say("menú");
    expect((await bot.exited).signal).toBe("SIGKILL");
    const next = await shop.startLinked();
    await shop.whatsapp.waitUntilConfirmed();
    await next.quiet();
    return ana.heard.map(({ text }) => text);
  } finally {
    await shop.close();
  }
}

/** What WhatsApp promises beside the money: each message handled once, each answer once, and everything after it readable both ways. */
async function afterwards(shop: Shop, who: Seller): Promise<readonly string[]> {
  const network = shop.network as WhatsAppNetwork;
  const contact = network.contact(who);
  if (!shop.bot.running) shop.start();
  const isBalance = (text: string) => text.includes("Jorge Ruiz");
  for (const number of ["477 765 4321", "4777654321"]) {
    const answer = shop.asks(who, `saldo ${number}`, isBalance);
    // On a busy machine the kill may strike only now.
    await Promise.race([answer, shop.bot.exited]);
    if (!shop.bot.running) shop.start();
    await answer;
  }
  await shop.waitUntilConfirmed();
  await shop.bot.quiet();
  const isSummary = (text: string) => text.includes(saleScenario.asks);
  const told = shop.heard(who);
  const found: string[] = [];
  // A "sí" that may not have seen the summary is asked again.
  const summaries = told.filter(isSummary).length;
  if (summaries > 2) found.push(`${summaries} summaries`);
  const balances = told.filter(isBalance).length;
  if (balances !== 2) found.push(`two questions after it got ${balances} answers`);
  const others = told.filter((text) => !isSummary(text) && !isBalance(text));
  for (const text of new Set(others)) {
    // That it takes long is said once by each life, in a message of its own: to remember it would cost each sale a commit.
    const most = text.startsWith("Registrando") ? messagesThat(shop, "Registrando") : 1;
    if (others.filter((one) => one === text).length > most) found.push(`said twice: ${text}`);
  }
  if (contact.undecryptable > 0) found.push(`${contact.undecryptable} messages could not be read`);
  return [...found, ...network.server.violations, ...notHandledOnce(shop, network.server)];
}

/** What was said must be in the inbox once, and handled; the journal must hold nothing any more. */
function notHandledOnce(shop: Shop, { journal }: WhatsAppNetwork["server"]): string[] {
  const said = new Set(journal.filter(isFromSomebody).map(({ stanza }) => stanza.attrs["id"]));
  const db = openKept(shop.databasePath, { readonly: true });
  try {
    const count = (sql: string) =>
      db.prepare<[], { count: number }>(`SELECT count(*) AS count FROM ${sql}`).get()?.count;
    const handled = count("inbox WHERE delivery IS NOT NULL AND state = 1") ?? 0;
    const all = count("inbox WHERE delivery IS NOT NULL") ?? 0;
    const open = count("whatsapp_journal WHERE plaintext IS NOT NULL") ?? 0;
    return [
      ...(handled === said.size && all === said.size
        ? []
        : [`${said.size} said, ${all} in the inbox, ${handled} handled`]),
      ...(open === 0 ? [] : [`${open} messages are open in the journal`]),
    ];
  } finally {
    db.close();
  }
}

function isFromSomebody({ direction, name }: WhatsAppNetwork["server"]["journal"][number]): boolean {
  return direction === "out" && name === "message";
}

/** How many messages the bot made that say this, however often each was sent. */
function messagesThat(shop: Shop, say: string): number {
  const db = openKept(shop.databasePath, { readonly: true });
  const row = db.prepare<[string], { n: number }>("SELECT count(*) AS n FROM outbox WHERE instr(body, ?) > 0").get(say);
  db.close();
  return row?.n ?? 0;
}
