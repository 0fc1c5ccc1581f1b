import { ana, type MeantSale, type Stage } from "./stage.ts";

/** What ends the telling of a sale: it is registered, it is not, or nobody knows. */
const outcome = /Venta registrada|Verificada por saldo|No se registró|o la repitas|No sé si|no sé si/;
export const asksForAmount = /onto/;
const asksForTicket = /icket/;
export const asksToConfirm = /¿La registro\?/;

const customers = ["4771234567", "4777654321"];

/** Draws a sale that nothing else looks like. */
export function drawSale({ random }: Stage, chat = ana): MeantSale {
  return {
    chat,
    phone: customers[random.between(0, customers.length)] ?? "",
    amount: (random.between(1_000, 90_000) / 100).toFixed(2),
    ticket: `A-${random.between(10_000, 99_999)}`,
  };
}

/** *venta*, phone, amount, each after the answer to the last. Gives whether the ticket was asked for. */
export async function upToTicket(stage: Stage, sale: MeantSale): Promise<boolean> {
  for (const [line, answer] of [
    ["venta", /eléfono/],
    [sale.phone, asksForAmount],
    [sale.amount, asksForTicket],
  ] as const) {
    stage.say(line, sale.chat);
    if ((await stage.hear(answer, sale.chat)) === null) return false;
  }
  return true;
}

/** Everything up to the question whether it shall be registered. */
export async function upToSummary(stage: Stage, sale: MeantSale): Promise<boolean> {
  if (!(await upToTicket(stage, sale))) return false;
  stage.say(sale.ticket, sale.chat);
  return (await stage.hear(asksToConfirm, sale.chat)) !== null;
}

/** Says *sí* to the summary. Gives the id of the update. */
export function confirm(stage: Stage, sale: MeantSale): number {
  if (!stage.meant.includes(sale)) stage.meant.push(sale);
  return stage.say("sí", sale.chat);
}

/** Waits for what became of a confirmed sale. Where the question is asked anew, it is answered once more. */
export async function seeThrough(stage: Stage, { chat }: MeantSale, withinMs?: number): Promise<void> {
  const either = new RegExp(`${outcome.source}|${asksToConfirm.source}`);
  const heard = await stage.hear(either, chat, withinMs);
  if (heard === null || outcome.test(heard)) return;
  stage.say("sí", chat);
  await stage.hear(outcome, chat, withinMs);
}

/** A whole sale with nothing in its way. */
export async function sellPlainly(stage: Stage, sale: MeantSale): Promise<void> {
  const asked = await upToSummary(stage, sale);
  confirm(stage, sale);
  if (asked) await seeThrough(stage, sale);
}

/** What a cashier writes to the last thing the bot said; null where that asks for nothing. */
function answerTo(said: string, sale: MeantSale): string | null {
  if (asksToConfirm.test(said)) return "sí";
  if (/Escribe|menú/.test(said)) return "venta";
  if (/eléfono/.test(said)) return sale.phone;
  if (asksForAmount.test(said)) return sale.amount;
  return asksForTicket.test(said) ? sale.ticket : null;
}

/**
 * Goes on with a sale whose answers are all given, as a person would: reads the last message and answers it, begins anew where nothing comes, and
 * remarks what had to be written again. `saidYes`: the *sí* too was given.
 */
export async function carryOn(stage: Stage, sale: MeantSale, saidYes = false): Promise<void> {
  let again = 0;
  let silences = 0;
  for (let heard = -1; again < 12;) {
    await stage.rest();
    const said = stage.told(sale.chat);
    if (outcome.test(said.at(-1) ?? "")) break;
    const silent = said.length === heard;
    if (silent) silences += 1;
    const answer = silent ? "venta" : answerTo(said.at(-1) ?? "", sale);
    if (silences > 2 || answer === null) break;
    heard = said.length;
    if (answer === "sí") {
      if (saidYes) again += 1;
      confirm(stage, sale);
      await seeThrough(stage, sale);
      break;
    }
    again += 1;
    stage.say(answer, sale.chat);
  }
  if (silences > 0) stage.remarks.push("the bot went silent");
  if (again > 0) stage.remarks.push(`${again} message${again === 1 ? "" : "s"} to write again`);
}
