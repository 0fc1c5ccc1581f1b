import { formatAmount, type Centavos } from "../../src/domain/money.ts";
import { primary, type Message, type Outcome, type Role } from "./dialogue.ts";
import { flowOf } from "./judge.ts";
import type { Scene, Shop, Standing } from "./scene.ts";
import { statesOf } from "./wording.ts";

/** Something that is said on the way to a message. */
export interface Line {
  readonly as: Role;
  readonly text: string;
}

/** Data of a conversation as they are written; absent: not told. */
interface Data {
  readonly phone?: string;
  readonly amount?: string;
  readonly ticket?: string;
  readonly name?: string;
}

const pesos = (centavos: number) => String(Math.abs(centavos) / 100);

function dataOf(outcome: Outcome): Data {
  return {
    ...("phone" in outcome && { phone: outcome.phone }),
    ...("centavos" in outcome && { amount: pesos(outcome.centavos) }),
    ...("ticket" in outcome && { ticket: outcome.ticket === null ? "sin ticket" : outcome.ticket }),
    ...("name" in outcome && outcome.name !== null && { name: outcome.name }),
  };
}

/** The next outcome from a place on that names data, of the same person; null: none does before what stands is dropped. */
export function nextWithData(messages: readonly Message[], from: number): Outcome | null {
  const as = messages[from]?.as;
  for (const message of messages.slice(from)) {
    if (message.as !== as) continue;
    const found = message.expected.find((one) => flowOf(one) !== null);
    if (found !== undefined) return found;
    if (message.expected.every(({ is }) => is === "called-off")) return null;
  }
  return null;
}

/** Messages that are looked at for what a conversation is about. */
const ahead = 4;

/** The conversations that a message and the next ones of the same person are about. */
export function flowsAhead(messages: readonly Message[], from: number): string[] {
  const own = messages.slice(from).filter(({ as }) => as === messages[from]?.as);
  const flows = own.slice(0, ahead).flatMap(({ expected }) => expected.flatMap((one) => flowOf(one) ?? []));
  // Balance is asked for in a flow of its own, and a sale leads to a registration.
  return flows.length === 0 ? [] : [...new Set([...flows, "balance", ...(flows.includes("sale") ? ["register"] : [])])];
}

/**
 * What is typed to come to an outcome with data, from nothing open; a conversation is at its summary after the last line but one where `confirms`.
 * Plain commands and one datum at a time, which every version of the bot reads.
 */
function linesTo(outcome: Outcome, purchase: string | null, isSelf: boolean): string[] {
  const { phone = "", amount = "", ticket = "", name = "" } = dataOf(outcome);
  switch (outcome.is) {
    case "summary":
      return ["venta", phone, amount, ticket];
    case "registered":
      return ["venta", phone, amount, ticket, "sí"];
    case "use-summary":
    case "used": {
      const lines = [`usar saldo ${phone}`, amount, ...(purchase === null ? [] : [`compra ${purchase}`])];
      return outcome.is === "used" ? [...lines, "sí"] : lines;
    }
    case "correct-summary":
    case "corrected": {
      const lines = [`corregir ${phone} ${outcome.centavos < 0 ? "-" : "+"}${amount}`, "error de captura"];
      return outcome.is === "corrected" ? [...lines, "sí"] : lines;
    }
    case "register-summary":
    case "customer-added": {
      const lines = [`registrar ${phone}`, name === "" ? "Rosa Pérez" : name, "sin cumpleaños", "sí acepta"];
      if (isSelf) lines.splice(0, 1, "registrarme");
      return outcome.is === "customer-added" ? [...lines, "sí"] : lines;
    }
    case "collaborator-summary":
    case "collaborator-added": {
      const lines = ["agregar cajero", name === "" ? "Karla Méndez" : name, "1", phone];
      return outcome.is === "collaborator-added" ? [...lines, "sí"] : lines;
    }
    case "disabled":
      return [`desactivar ${name}`, "sí"];
    case "invited":
      return [`invitar ${name}`];
    default:
      return [];
  }
}

/** A way to a standing, played in a shop. */
export class Steering {
  readonly lines: Line[] = [];
  readonly #shop: Shop;
  readonly #as: Role;

  constructor(shop: Shop, as: Role) {
    this.#shop = shop;
    this.#as = as;
  }

  get #isSelf(): boolean {
    return this.#as === "customer" || this.#as === "stranger";
  }

  async #says(text: string): Promise<Scene> {
    this.lines.push({ as: this.#as, text });
    return this.#shop.plays(this.#as, text);
  }

  #standing(): Promise<Standing | null> {
    return this.#shop.standing(this.#as);
  }

  async #callOff(): Promise<void> {
    for (let tries = 0; tries < 3 && (await this.#standing()) !== null; tries++) await this.#says("cancelar");
  }

  /** Brings the chat to where it stands after a message of a dialogue went right. Says whether it does. */
  async to(messages: readonly Message[], at: number): Promise<boolean> {
    const message = messages[at];
    if (message === undefined) throw new Error("There is no such message");
    const outcome = primary(message);
    switch (outcome.is) {
      case "called-off":
        await this.#callOff();
        return true;
      case "asks":
        return this.#toQuestion(messages, at);
      case "refund-summary":
      case "refunded":
      case "requested":
        return this.#toRefund(outcome, messages.slice(0, at));
      default:
        return flowOf(outcome) === null || this.#toData(outcome, restPurchase(messages, at));
    }
  }

  async #toData(outcome: Outcome, purchase: string | null): Promise<boolean> {
    const confirms = ["registered", "used", "corrected", "customer-added", "collaborator-added"].includes(outcome.is);
    if (!(confirms && isAt(await this.#standing(), outcome))) {
      await this.#callOff();
      for (const text of linesTo(outcome, purchase, this.#isSelf).slice(0, confirms ? -1 : undefined)) {
        await this.#says(text);
        await this.#passStops();
      }
    }
    if (!confirms)
      return (
        flowOf(outcome) === "disableCollaborator" || outcome.is === "invited" || isAt(await this.#standing(), outcome)
      );
    if (!isAt(await this.#standing(), outcome)) return false;
    await this.#says("sí");
    return true;
  }

  /** What is asked on the way to a summary: whether it is another sale, of which earlier one a correction is, whether a number is what it seems. */
  async #passStops(): Promise<void> {
    const answers = new Map([
      ["sameSale", "sí"],
      ["amountGuess", "sí"],
      ["ticketGuess", "sí"],
      ["guess", "sí"],
      ["pointsGuess", "sí"],
      ["reference", "ninguna"],
    ]);
    for (let tries = 0; tries < 3; tries++) {
      const answer = answers.get((await this.#standing())?.at ?? "");
      if (answer === undefined) return;
      await this.#says(answer);
    }
  }

  async #toRefund(
    outcome: Extract<Outcome, { phone: string; centavos: number }>,
    messages: readonly Message[],
  ): Promise<boolean> {
    await this.#callOff();
    const { phone, centavos } = outcome;
    if (this.#as === "manager") {
      await this.#says(`devolución ${phone}`);
      for (let number = 1; number < 6; number++) {
        const standing = await this.#standing();
        if (standing?.flow !== "refund") return false;
        if (standing.givesBack.includes(centavos)) break;
        await this.#says(standing.at === "summary" ? "regresar" : String(number));
      }
      if (outcome.is === "refunded") await this.#says("sí");
      return true;
    }
    const sold = messages.flatMap(({ expected }) => expected);
    const sale = sold.find((one) => one.is === "registered" && one.phone === phone && one.centavos === centavos);
    if (sale === undefined || !("ticket" in sale)) return false;
    const which = sale.ticket === null ? "última venta" : `venta del ticket ${sale.ticket}`;
    const offered = await this.#says(`deshacer la ${which}`);
    if (!offered.said.includes(formatAmount(centavos as Centavos)) || !offered.said.includes("?")) return false;
    return outcome.is !== "requested" || (await this.#says("sí")).toManager !== "";
  }

  /** To a question: what was told before it is told, and then nothing is said until its state is reached. */
  async #toQuestion(messages: readonly Message[], at: number): Promise<boolean> {
    const message = messages[at];
    const outcome = message === undefined ? null : primary(message);
    if (outcome?.is !== "asks") return false;
    const states = statesOf[outcome.topic];
    const isThere = async () => states.includes((await this.#standing())?.at ?? "");
    const next = nextWithData(messages, at);
    if (next === null) return false;
    await this.#callOff();
    const told = digitsSaid(messages, at, this.#as);
    const data = dataOf(next);
    if (flowOf(next) === "sale" && (outcome.topic === "phone" || outcome.topic === "amount")) {
      const parts = [
        "venta",
        outcome.topic !== "phone" ? data.phone : null,
        outcome.topic !== "amount" && data.amount !== undefined && told.includes(digits(data.amount))
          ? `de ${data.amount} pesos`
          : null,
        data.ticket !== undefined && data.ticket !== "sin ticket" && told.includes(digits(data.ticket))
          ? `ticket ${data.ticket}`
          : null,
      ];
      await this.#says(parts.filter((part) => part !== null && part !== undefined).join(" "));
      return isThere();
    }
    for (const text of linesTo(next, null, this.#isSelf)) {
      if (await isThere()) return true;
      await this.#says(text);
      if (outcome.topic !== "confirm") await this.#passStops();
    }
    return isThere();
  }
}

const digits = (text: string) => text.replaceAll(/\D/g, "");

function digitsSaid(messages: readonly Message[], at: number, as: Role): string {
  const before = messages.slice(0, at + 1).filter((message) => message.as === as);
  const done = before
    .slice(0, -1)
    .findLastIndex((message) => ["registered", "used", "called-off"].includes(primary(message).is));
  return before
    .slice(done + 1)
    .map(({ text }) => digits(text))
    .join(" ");
}

/** The purchase of a use of balance of which the rest is sold right after it. */
function restPurchase(messages: readonly Message[], at: number): string | null {
  const outcome = messages[at] && primary(messages[at]);
  if (outcome === undefined || !("centavos" in outcome)) return null;
  const rest = messages
    .slice(at, at + 3)
    .flatMap(({ expected }) =>
      expected.flatMap((one) => (one.is === "summary" && one.phone === outcome.phone ? [one] : [])),
    );
  return rest[0] === undefined ? null : pesos(rest[0].centavos + outcome.centavos);
}

/** Whether the summary of an outcome stands; of a sale to somebody who is not registered, the offer to register them. */
function isAt(standing: Standing | null, outcome: Outcome): boolean {
  if (standing === null || standing.flow !== flowOf(outcome)) return false;
  if (standing.at !== "summary" && standing.at !== "unregistered") return false;
  const { phone, centavos, points } = standing.facts;
  const amount = "centavos" in outcome ? outcome.centavos : null;
  return (
    (!("phone" in outcome) || phone === outcome.phone) &&
    (amount === null || (standing.flow === "sale" ? centavos === amount : points === amount))
  );
}
