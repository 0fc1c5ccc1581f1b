import { saleAmount, type Cast } from "./people.ts";
import type { Heard, Room, Standing } from "./room.ts";
import type { State } from "./utterance.ts";

/** What one utterance met and what came of it: all that a verdict may look at. */
export interface Played {
  readonly cast: Cast;
  readonly before: Standing;
  readonly after: Standing;
  /** What the bot said after the utterance. */
  readonly heard: readonly Heard[];
  /** At the end, of the phones that this utterance can be about. */
  readonly customers: ReadonlyMap<string, { readonly name: string; readonly balance: string }>;
}

interface Scene {
  /** What is said beforehand, one message each. */
  readonly lines: (cast: Cast) => readonly string[];
  /** Whether the chat is now in the state. */
  readonly stands: (standing: Standing) => boolean;
}

const nothingOpen = { lines: () => [], stands: ({ open }: Standing) => open === null };
const saleAt = (value: string) => (standing: Standing) =>
  standing.open?.flow === "sale" && standing.open.value === value;
const lastIs = (state: string) => (standing: Standing) =>
  standing.open === null && standing.operations.at(-1)?.state === state;
const wholeSale = ({ customerPhone, ticket }: Cast) => `venta ${customerPhone} ${saleAmount} ${ticket}`;

/** How a chat is brought into each state, by what people can write there. */
const scenes: { readonly [state in State]: Scene } = {
  idle: nothingOpen,
  managerIdle: nothingOpen,
  /** Whoever wants no more notices had asked for them. */
  customerIdle: {
    ...nothingOpen,
    lines: ({ utterance: { expect } }) => (expect.some(({ kind }) => kind === "noticesOff") ? ["avisos"] : []),
  },
  phone: { lines: () => ["venta"], stands: saleAt("phone") },
  amount: { lines: ({ customerPhone }) => [`venta ${customerPhone}`], stands: saleAt("amount") },
  ticket: { lines: ({ customerPhone }) => [`venta ${customerPhone} ${saleAmount}`], stands: saleAt("ticket") },
  summary: { lines: (cast) => [wholeSale(cast)], stands: saleAt("summary") },
  afterSale: { lines: (cast) => [wholeSale(cast), "sí"], stands: lastIs("confirmed") },
  doubt: { lines: (cast) => [wholeSale(cast), "sí"], stands: lastIs("inDoubt") },
};

/** Brings a chat into the state of an utterance, says it, and gives what came. Throws when the state is not reached. */
export async function play(room: Room, cast: Cast): Promise<Played> {
  const { utterance, speaker, speakerPhone, seller, sellerPhone, customerPhone } = cast;
  const { lines, stands } = scenes[utterance.state];
  if (utterance.state === "doubt") room.unanswered.add(customerPhone);
  if (utterance.setup.sale === true) {
    await room.enter(seller, sellerPhone);
    for (const line of [wholeSale(cast), "sí"]) await room.say(seller, line);
    if (!lastIs("confirmed")(room.standing(seller)))
      throw new Error(`${utterance.id}: the earlier sale was not registered`);
  }
  await room.enter(speaker, speakerPhone);
  for (const line of lines(cast)) await room.say(speaker, line);
  const before = room.standing(speaker);
  if (!stands(before)) {
    const told = room.heard(speaker).at(-1)?.text ?? "nothing";
    throw new Error(`${utterance.id}: the state ${utterance.state} was not reached. The bot said: ${told}`);
  }
  const known = room.heard(speaker).length;
  for (const text of utterance.texts) await room.say(speaker, text);
  const phones = [speakerPhone, customerPhone, ...utterance.expect.flatMap(({ phone }) => phone ?? [])];
  const customers = phones.flatMap((phone) => {
    const customer = room.customer(phone);
    return customer === null ? [] : [[phone, customer] as const];
  });
  return {
    cast,
    before,
    after: room.standing(speaker),
    heard: room.heard(speaker).slice(known),
    customers: new Map(customers),
  };
}
