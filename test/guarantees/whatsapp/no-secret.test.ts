import { afterAll, afterEach, describe, expect, it } from "vitest";
import { temporaryFolder } from "../../support/processes/bot-process.ts";
import { LinkedShop, type LinkedShopOptions } from "../../support/shop/linked-shop.ts";
import { mutant } from "../../support/faults/mutant.ts";
import { stanza } from "../../support/networks/whatsapp-server/wire/stanza.ts";

const folder = temporaryFolder();
afterAll(() => folder.remove());
let shop: LinkedShop;
afterEach(() => shop.close());

/** What was said that is nobody's business, and the phones of those who said it. */
const privateWords = [
  "la jirafa violeta",
  "del tío Anselmo",
  "quince alcachofas",
  "el timbre de doña Eulalia",
  "xyzzy quux",
];
const phones = ["4771110001", "4771110002", "4775550077", "4771234567", "4779998877", "5500000000"];

/**
 * A day on which libsignal prints sessions: a contact with a new phone, one who lost their session, messages that nobody can read, a
 * group, a stranger, the owner. Gives every key that was in the database at any time of it.
 */
async function aTalkativeDay(options: LinkedShopOptions = {}): Promise<ReadonlySet<string>> {
  shop = await LinkedShop.open({ linked: true, ...options });
  const keys = new Set<string>();
  const look = () => {
    for (const key of storedKeys()) keys.add(key);
  };
  await shop.startLinked();
  const ana = shop.contact({ phone: "5214771110001", name: "Ana" });
  const luis = shop.contact({ phone: "5214771110002", lid: "200000000000502", name: "Luis" });
  const stranger = shop.contact({ phone: "5214775550077", lid: "200000000000577", name: "Nadie" });
  for (const who of [ana, luis]) await shop.asks(who, "saldo 4771234567", (text) => text.includes("María Torres"));
  look();
  await shop.asks(stranger, `¿vienes por ${privateWords[0]} ${privateWords[1]}? 477 999 8877`);
  shop.whatsapp.ownerSays(stranger, `te guardo ${privateWords[2]}`);
  look();
  ana.rekey({ announce: true });
  await shop.asks(ana, "saldo 477 765 4321", (text) => text.includes("Jorge Ruiz"));
  look();
  await luis.forgetSession();
  const asked = await shop.asks(luis, "saldo 4777654321", (text) => text.includes("Jorge Ruiz"));
  expect(asked).toContain("Jorge Ruiz");
  const [last] = luis.heard.slice(-1);
  if (last) luis.retryReceipt(last.id);
  await shop.whatsapp.waitForMessage(luis, () => luis.heard.some(({ repeats }) => repeats > 0));
  look();
  unreadable(ana.phoneJid ?? "", "msg");
  unreadable(luis.lidJid ?? "", "pkmsg");
  unreadable("120363000000000001@g.us", "skmsg", luis.lidJid ?? "");
  await shop.whatsapp.waitUntilConfirmed();
  await shop.asks(ana, `venta 4779998877 ${privateWords[4]} ${privateWords[3]}`);
  await shop.whatsapp.waitUntilConfirmed();
  look();
  expect(await shop.bot.stop()).toEqual({ code: 0, signal: null });
  return keys;
}

/** A message that cannot be decrypted. */
function unreadable(from: string, type: string, participant?: string): void {
  const enc = stanza("enc", { v: "2", type }, Buffer.from(`${type} that is none, of forty bytes or somewhat more`));
  const t = String(Math.floor(Date.now() / 1000));
  shop.whatsapp.sendStanza(
    stanza("message", { from, participant, id: `3AFF${type.toUpperCase()}0000000000`, t, type: "text" }, [enc]),
  );
}

/** Everything that looks like a key in the rows of credentials, keys and sessions: base64 of 32 bytes or more. */
function storedKeys(): string[] {
  const rows = shop.rows<{ value: Buffer }>("SELECT value FROM whatsapp_auth");
  return rows.flatMap(({ value }) => value.toString().match(/(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43,}={0,2}/g) ?? []);
}

/** The ways in which a key may be printed. The first 24 bytes are enough to know it by. */
function printedForms(key: string): string[] {
  const bytes = Buffer.from(key, "base64");
  // Of a key with a type before it, the key alone is looked for as well.
  const starts = bytes.length === 33 ? [bytes, bytes.subarray(1)] : [bytes];
  return starts.flatMap((start) => {
    const some = start.subarray(0, 24);
    const hex = some.toString("hex");
    return [some.toString("base64"), hex, hex.replaceAll(/..(?=.)/g, "$& "), [...some].join(","), [...some].join(", ")];
  });
}

function leaks(keys: ReadonlySet<string>, where: string): string[] {
  const lower = where.toLowerCase();
  return [
    ...[...keys].filter((key) => printedForms(key).some((form) => where.includes(form))).map((key) => `key ${key}`),
    ...privateWords.filter((words) => lower.includes(words.toLowerCase())),
    ...phones.filter((phone) => where.replaceAll(/(?<=\d)[ -](?=\d)/g, "").includes(phone)),
  ];
}

describe("no secret of WhatsApp at rest or in the log", () => {
  it("no key, no word of anybody and no phone is in what the program writes", async () => {
    const keys = await aTalkativeDay();
    // The search must have something to look for and to look in: both halves of the account's keys, chains and roots of three people.
    expect(keys.size).toBeGreaterThan(80);
    expect(leaks(keys, "La jirafa violeta, 477 999 8877")).toEqual(["la jirafa violeta", "4779998877"]);
    expect(shop.output).toContain("a library wrote to the console");
    expect(shop.output).toContain("messages could not be decrypted");
    expect(leaks(keys, shop.output)).toEqual([]);
    expect(shop.whatsapp.violations).toEqual([]);
  });

  it("and the search finds the keys that a program without its guard prints", async () => {
    const program = await mutant(folder.path, "unguarded", "channel/whatsapp/connection/redact-libsignal-output.js", [
      /for \(const name of printing\)/,
      "for (const name of [])",
    ]);
    const keys = await aTalkativeDay({ program });
    expect(leaks(keys, shop.output).filter((leak) => leak.startsWith("key"))).not.toEqual([]);
  });
});
