import { saleFlow, saleFlowName } from "../../src/channel/whatsapp-cloud/registered.ts";
import { knownPrices, readPrices } from "../../src/domain/prices.ts";
import { flowIn } from "../../test/support/networks/whatsapp-cloud-server/world.ts";
import { Shop } from "../../test/support/shop/shop.ts";

/** A way to record the same sale; each step leads to what the bot says next. */
interface Way {
  readonly name: string;
  readonly steps: readonly { readonly does: (shop: Shop) => void; readonly says: string }[];
}

const writes = (text: string) => (shop: Shop) => void shop.say("ana", text);
const taps = (says: string, label: string) => (shop: Shop) => shop.tap("ana", says, label);
const question = { does: writes("venta"), says: "¿Teléfono" };
const summary = "¿La registro?";
const end = { does: taps(summary, "Sí, registrar"), says: "Venta registrada" };

function fills({ cloud }: Shop): void {
  const [{ server }, ana] = [cloud, cloud.person("ana")];
  const form = server.messages(ana).findLast(({ body }) => flowIn(body) !== null);
  if (form === undefined) throw new Error("No form was shown");
  server.writing.fill(ana, form, { phone: "4771234567", amount: "250", ticket: "A-1" });
}

const ways: readonly Way[] = [
  {
    name: "typed, step by step",
    steps: [
      question,
      { does: writes("4771234567"), says: "¿Monto" },
      { does: writes("250"), says: "ticket" },
      { does: writes("A-1"), says: summary },
      { does: writes("sí"), says: "Venta registrada" },
    ],
  },
  {
    name: "tapped, from the menu",
    steps: [
      { does: writes("menú"), says: "¿Qué hacemos?" },
      { does: taps("¿Qué hacemos?", "Venta"), says: "¿Teléfono" },
      { does: writes("4771234567"), says: "¿Monto" },
      { does: writes("250"), says: "ticket" },
      { does: taps("ticket", "Sin ticket"), says: summary },
      end,
    ],
  },
  { name: "by its form", steps: [question, { does: fills, says: summary }, end] },
  { name: "typed, in one line", steps: [{ does: writes("venta 4771234567 250 A-1"), says: summary }, end] },
];

/** How many messages each way takes, and what WhatsApp charges for them beyond those of a month that cost nothing: a table in Markdown. */
export async function saleCosts(): Promise<string> {
  const price = readPrices(knownPrices)?.at(-1)?.micros["service"] ?? Number.NaN;
  const rows: string[] = [];
  for (const way of ways) {
    const { theirs, billed } = await costOf(way);
    rows.push(`| ${way.name} | ${theirs} | ${billed} | ${((billed * price) / 1_000_000).toFixed(4)} |`);
  }
  const head = ["| a sale | messages of the cashier | of the bot, charged for | USD |", "|---|---:|---:|---:|"];
  return [...head, ...rows].join("\n");
}

async function costOf({ name, steps }: Way): Promise<{ readonly theirs: number; readonly billed: number }> {
  const shop = await Shop.open({ network: "whatsapp-cloud", mayReuse: false });
  try {
    const { world } = shop.cloud.server;
    world.freeService = 0;
    const texts = { title: "Venta", phone: "T", phoneHint: "t", amount: "M", ticket: "N", ticketHint: "n", send: "C" };
    const { id } = world.flows.add(saleFlowName, "PUBLISHED", saleFlow(texts));
    shop.start(name === "by its form" ? { WHATSAPP_CLOUD_FLOW_ID: id } : {});
    await shop.enter("ana");
    await shop.bot.quiet();
    const before = world.sent.length;
    for (const { does, says } of steps) {
      const heard = shop.heard("ana").length;
      does(shop);
      await shop.hears("ana", (text) => text.includes(says), heard);
    }
    await shop.waitUntilConfirmed();
    const [sale, more] = shop.wallet.requests("/wallet/sale");
    if (sale === undefined || more !== undefined) throw new Error(`${name}: not one sale`);
    return { theirs: steps.length, billed: world.sent.slice(before).filter(({ billed }) => billed !== null).length };
  } finally {
    await shop.close();
  }
}
