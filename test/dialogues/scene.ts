import { spoken } from "../../bench/hearing/wording.ts";
import { pointsOf } from "../../src/domain/money.ts";
import type { Phone } from "../../src/domain/phone.ts";
import { demoSeed, type SandboxSeed } from "../../src/wallet/sandbox/account.ts";
import type { JournalEntry } from "../../src/wallet/sandbox/state.ts";
import { ana, cloud, luis, TwoNetworks, type Writer } from "../router/two-networks.ts";
import type { Role } from "./dialogue.ts";

/** The phone of the customer who writes. */
const ownPhone = "4771234567";
/** Customers write where nobody but the bot answers: on the shop's own number most of what they say is for the people of the shop. */
const people: { readonly [role in Role]: Writer } = {
  cashier: ana,
  manager: luis,
  customer: cloud(3, ownPhone),
  stranger: cloud(6, "4779998888"),
};
/** On whose word customers register themselves. */
const managerId = "8002";
/** Before anybody is judged: longer than anything that was said a moment ago counts. */
const settledMs = 20 * 60_000;

/** The shop of the dialogues: the demo's, with a third customer and a second cashier. */
function shopSeed(): SandboxSeed {
  const demo = demoSeed();
  const [walletKey] = demo.wallets.map(({ key }) => key);
  if (walletKey === undefined) throw new Error("The demo has no wallet");
  const lupita = { walletKey, phone: "4425550199" as Phone, name: "Lupita Sánchez", birthdate: null };
  const beto = { id: 8003, name: "Beto Díaz", phone: "4771110003" as Phone, branch: "Sucursal Centro" } as const;
  return {
    ...demo,
    customers: [...demo.customers, { ...lupita, balance: pointsOf(1_200_000) }],
    collaborators: [
      ...demo.collaborators,
      { ...beto, type: "cajero", password: "demo-beto", walletKeys: "all", status: "activo" },
    ],
  };
}

/** The data of the conversation that is open, in one shape whatever the flow. Null: not given. */
export interface Facts {
  readonly phone: string | null;
  readonly centavos: number | null;
  readonly ticket: string | null;
  readonly ticketAnswered: boolean;
  /** Hundredths of a point; negative: taken away. */
  readonly points: number | "all" | null;
  readonly name: string | null;
  /** What it asks about with yes or no, in hundredths, or as a ticket. */
  readonly guess: number | string | null;
}

/** The conversation that is open with somebody. */
export interface Standing {
  readonly flow: string;
  /** The name of the state in which it waits. */
  readonly at: string;
  readonly facts: Facts;
  /** Of a refund: amount or points of the operation that it gives back, in hundredths. */
  readonly givesBack: readonly number[];
  /** All that was gathered, to tell whether anything has changed. */
  readonly gathered: string;
}

/** What one message met and what came of it: all that the judge may look at. */
export interface Scene {
  readonly as: Role;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** What the wallet carried out. */
  readonly applied: readonly JournalEntry[];
  /** Refunds among it: hundredths of what they undo. */
  readonly undone: readonly { readonly phone: string; readonly hundredths: readonly number[] }[];
  /** The last message before, as `said`. */
  readonly saidBefore: string;
  /** As it was said, with the buttons. */
  readonly heard: readonly string[];
  /** The same in lower case without accents; `words`: without buttons. */
  readonly said: string;
  readonly words: string;
  /** What reached the manager where somebody else wrote. */
  readonly toManager: string;
  /** Something had reached the manager before. */
  readonly toldManager: boolean;
  /** At the end, by phone: as the bot writes it. */
  readonly balances: ReadonlyMap<string, string>;
}

type Context = { readonly [name: string]: unknown };
const textIn = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
const numberIn = (value: unknown) => (typeof value === "number" ? value : null);
const hundredths = (points: number) => Math.round(points / 100);

function guessIn({ guess, ticketGuess, points }: Context): number | string | null {
  const pair = guess as { readonly centavos?: number } | null | undefined;
  // Of a correction the guess is in points, as are they themselves.
  if (typeof guess === "number") return points === undefined ? guess : hundredths(guess);
  return pair?.centavos ?? textIn(ticketGuess);
}

function factsOf(context: Context): Facts {
  const points = context["points"];
  const sign = context["direction"] === "remove" ? -1 : 1;
  const chosen = (context["candidates"] as readonly Context[] | undefined)?.[numberIn(context["chosen"]) ?? -1];
  return {
    phone: textIn(context["phone"]),
    centavos: numberIn(context["amountCentavos"]),
    ticket: textIn(context["ticket"]),
    ticketAnswered: context["ticketAnswered"] === true,
    points: points === "all" ? "all" : typeof points === "number" ? sign * hundredths(points) : null,
    name: textIn(context["name"]) ?? textIn(chosen?.["name"]),
    guess: guessIn(context),
  };
}

function standingOf(found: Awaited<ReturnType<TwoNetworks["conversation"]>>): Standing | null {
  if (found === null) return null;
  const context = found.state.context as Context;
  const view = (context["corrects"] as { readonly view?: Context } | null | undefined)?.view ?? {};
  const points = numberIn(view["points"]);
  const { lookups: _, notice: __, customer: ___, past: ____, ...gathered } = context;
  return {
    flow: found.flow,
    at: typeof found.value === "string" ? found.value : JSON.stringify(found.value),
    facts: factsOf(context),
    givesBack: [numberIn(view["amountCentavos"]), points === null ? null : hundredths(points)].filter(
      (one) => one !== null,
    ),
    gathered: JSON.stringify(gathered),
  };
}

/** One shop in which a dialogue is held. */
export class Shop {
  readonly #nets: TwoNetworks;
  /** What the manager had been told before the dialogue. */
  readonly #told: number;
  readonly #writers: typeof people;

  private constructor(nets: TwoNetworks, writers: typeof people) {
    this.#nets = nets;
    this.#writers = writers;
    this.#told = nets.heard(luis).length;
  }

  /** Opens the shop. Its staff have written before. `strangerPhone`: the number of a stranger who writes. */
  static async open(strangerPhone: string | null = null): Promise<Shop> {
    const nets = await TwoNetworks.open({ selfRegistrationUsertoolId: managerId, earnPercent: 500 }, shopSeed(), [
      "whatsapp",
      "whatsapp-cloud",
    ]);
    for (const writer of [luis, ana]) await nets.says(writer, "menú");
    await nets.pass(settledMs);
    return new Shop(nets, strangerPhone === null ? people : { ...people, stranger: cloud(6, strangerPhone) });
  }

  async standing(role: Role): Promise<Standing | null> {
    return standingOf(await this.#nets.conversation(this.#writers[role]));
  }

  /** Somebody says something, and it is not looked at. */
  async says(role: Role, text: string): Promise<void> {
    await this.#nets.says(this.#writers[role], text);
  }

  async plays(role: Role, text: string): Promise<Scene> {
    const nets = this.#nets;
    const writer = this.#writers[role];
    const before = await this.standing(role);
    const journal = nets.wallet.journal.length;
    const [sent, heard, told] = [nets.sent(writer).length, nets.heard(writer).length, nets.heard(luis).length];
    const known = new Set((await nets.store.readModel.operationsPage({ max: 100 })).map(({ id }) => id));
    await nets.says(writer, text);
    const bodies = nets.sent(writer).slice(sent);
    const words = bodies.map((body) => (body.type === "text" ? body.text : `[${body.type}]`));
    const buttons = bodies.flatMap((body) =>
      body.type === "text" ? body.buttons.map(({ label }) => `[${label}]`) : [],
    );
    const operations = await nets.store.readModel.operationsPage({ max: 100 });
    return {
      as: role,
      before,
      after: await this.standing(role),
      applied: nets.wallet.journal.slice(journal).filter(({ applied }) => applied),
      undone: operations.flatMap(({ id, state, request }) => {
        if (known.has(id) || state !== "confirmed" || request.kind !== "correction" || !request.undoes) return [];
        const { amountCentavos, points } = request.undoes;
        const all = [amountCentavos, points === null ? null : hundredths(points)].filter((one) => one !== null);
        return [{ phone: request.phone, hundredths: all }];
      }),
      saidBefore: spoken([nets.heard(writer)[heard - 1]?.text ?? ""]),
      heard: [...words, ...buttons],
      said: spoken([...words, ...buttons]),
      words: spoken(words),
      toManager:
        role === "manager"
          ? ""
          : spoken(
              nets
                .heard(luis)
                .slice(told)
                .map((body) => body.text),
            ),
      toldManager: told > this.#told,
      balances: this.#balances(),
    };
  }

  #balances(): Map<string, string> {
    const customers = [...this.#nets.wallet.state.account.customers.values()];
    return new Map(customers.map(({ phone, balance }) => [phone, (Math.floor(balance / 100) / 100).toFixed(2)]));
  }

  async close(): Promise<void> {
    await this.#nets.close();
  }
}
