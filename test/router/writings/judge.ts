import { parseAmount } from "../../../src/domain/money.ts";
import { spanish } from "../../text/spanish.ts";
import { balanceOf, type Outcome } from "./writings-rig.ts";

/** What a conversation has gathered, however it is called there: absent fields were not gathered. */
interface Gathered {
  readonly [field: string]: unknown;
}

/** Questions as they are asked of whoever has answered the one before, with nothing to say of that answer. */
const bareQuestions: readonly string[] = [
  spanish({ key: "askPhone" }),
  spanish({ key: "askAmount" }),
  spanish({ key: "askTicket", values: { mandatory: false } }),
  spanish({ key: "redeemAskPurchase" }),
];

/** Why an outcome is none of the acceptable readings; null where it is one of them. */
export function unacceptable(accept: string, outcome: Outcome): string | null {
  const readings = accept.split(" | ");
  if (outcome.said.length === 0 && outcome.looked.length === 0 && outcome.after !== null) return "nothing was said";
  return readings.some((reading) => fits(reading, outcome, readings)) ? null : describe(outcome);
}

/** An outcome in a few words, for whoever reads why a test failed. */
function describe({ after, said }: Outcome): string {
  const state = after === null ? "no conversation" : `${after.flow}.${String(after.state.value)}`;
  return `${state} ${JSON.stringify(after === null ? {} : gathered(after.state.context))} ${JSON.stringify(said)}`;
}

function fits(reading: string, outcome: Outcome, all: readonly string[]): boolean {
  const [kind = "", ...rest] = reading.split(" ");
  switch (kind) {
    case "sale":
      return begun(outcome, "sale") && sameAs(factsOf("sale", rest), outcome);
    case "instead":
      return fits(["sale", ...rest].join(" "), outcome, all) && outcome.said.includes(spanish({ key: "saleReplaced" }));
    case "redeem":
      return begun(outcome, "redeem") && sameAs(factsOf("redeem", rest), outcome);
    case "correct":
      return begun(outcome, "correct") && sameAs(factsOf("correct", rest), outcome);
    case "refund":
    case "register":
      return begun(outcome, kind) && valueOf(outcome, "phone") === rest[0];
    case "field":
      return stays(outcome) && isChanged(outcome, pairsOf(rest));
    case "change":
      return isOffered(outcome, pairsOf(rest));
    case "ask":
      return isAsked(outcome, rest.length > 0 ? [...all, keptBy(rest)] : all);
    case "nothing":
      return !begun(outcome, "sale") && unchanged(outcome) && outcome.said.length > 0;
    case "balance":
      return outcome.looked.some((one) => one.type === "customer" && one.phone === rest[0]) && unchanged(outcome);
    case "report":
      return outcome.looked.some((one) => one.type === "report");
    case "yes":
      return outcome.before !== null && (outcome.after === null || isPerforming(outcome));
    case "no":
      return outcome.after === null || stateOf(outcome) === "change" || unchanged(outcome);
    case "menu":
      return outcome.after === null && outcome.said.length > 0;
    default:
      throw new Error(`"${reading}" is no reading`);
  }
}

function begun({ before, after }: Outcome, flow: string): boolean {
  return after !== null && after.flow === flow && after.conversationId !== before?.conversationId;
}

function stays({ before, after }: Outcome): boolean {
  return before !== null && after !== null && before.conversationId === after.conversationId;
}

function stateOf({ after }: Outcome): unknown {
  return after?.state.value;
}

function isPerforming(outcome: Outcome): boolean {
  return stateOf(outcome) === "performing";
}

const asked: readonly string[] = ["phone", "amount", "points", "ticket", "reason", "direction"];

function gathered(context: unknown): Gathered {
  const { phone, amountCentavos, points, ticket, ticketAnswered, reason, direction } = context as Gathered;
  // A use of balance asks for no ticket: none told is none to come.
  const isNone = ticketAnswered === true && points === undefined;
  const said = ticketAnswered === false ? null : (ticket ?? (isNone ? "none" : null));
  return { phone, amount: amountCentavos, points, ticket: said, reason, direction };
}

function valueOf({ after }: Outcome, field: string): unknown {
  return after === null ? null : (gathered(after.state.context)[field] ?? null);
}

function earlierOf({ before: earlier }: Outcome, field: string): unknown {
  return earlier === null ? null : (gathered(earlier.state.context)[field] ?? null);
}

function unchanged(outcome: Outcome): boolean {
  if (outcome.before === null) return outcome.after === null || outcome.after.flow !== "sale";
  return stays(outcome) && asked.every((field) => valueOf(outcome, field) === earlierOf(outcome, field));
}

/** The fields of a sale, a use of balance or a correction as its table writes them; null: still to be asked for. */
function factsOf(flow: string, words: readonly string[]): Gathered {
  const at = (place: number) => (words[place] === undefined || words[place] === "-" ? null : words[place]);
  if (flow === "correct") {
    const signed = at(1);
    const points = signed !== null && /\d/.test(signed) ? pointsIn(signed.slice(1)) : null;
    const reason = words.slice(2).join(" ");
    return {
      phone: at(0),
      direction: signed === null ? null : /^(?:\+|add)/.test(signed) ? "add" : "remove",
      points,
      reason: reason === "" || reason === "-" ? null : reason,
    };
  }
  if (flow === "redeem") {
    return {
      phone: at(0),
      points: at(1) === "all" ? balanceOf(at(0) ?? "") : pointsIn(at(1)),
      amount: centavosIn(at(2)),
      ticket: at(3) === "none" ? null : at(3),
    };
  }
  return { phone: at(0), amount: centavosIn(at(1)), ticket: at(2) };
}

function centavosIn(text: string | null): number | null {
  if (text === null) return null;
  const reading = parseAmount(text);
  if (reading.type !== "amount") throw new Error(`"${text}" is no amount`);
  return reading.centavos;
}

function pointsIn(text: string | null): number | null {
  const centavos = centavosIn(text);
  return centavos === null ? null : centavos * 100;
}

function sameAs(facts: Gathered, outcome: Outcome): boolean {
  return Object.entries(facts).every(([field, value]) => valueOf(outcome, field) === value);
}

function pairsOf(words: readonly string[]): Gathered {
  return Object.fromEntries(
    words.map((word): [string, unknown] => {
      const [field = "", value = ""] = word.split("=");
      const read =
        field === "amount" ? centavosIn(value) : field === "points" ? pointsIn(value) : value.replaceAll("_", " ");
      return [field, read];
    }),
  );
}

function isChanged(outcome: Outcome, wanted: Gathered): boolean {
  return asked.every((field) => valueOf(outcome, field) === (wanted[field] ?? earlierOf(outcome, field)));
}

/** The change is asked back, or was made and stands in the summary again. */
function isOffered(outcome: Outcome, wanted: Gathered): boolean {
  if (!stays(outcome)) return false;
  if (stateOf(outcome) === "summary") return isChanged(outcome, wanted);
  const { guess, ticketGuess } = (outcome.after?.state.context ?? {}) as {
    readonly guess?: number | { readonly centavos: number; readonly of: "amount" | "points" } | null;
    readonly ticketGuess?: string | null;
  };
  if (!unchanged(outcome)) return false;
  const figure = typeof guess === "object" ? guess : { centavos: guess, of: "amount" };
  const given: Gathered = {
    amount: figure?.of === "amount" ? figure.centavos : undefined,
    points: figure?.of === "points" ? (figure.centavos ?? 0) * 100 : undefined,
    ticket: ticketGuess ?? undefined,
  };
  return Object.entries(wanted).every(([field, value]) => given[field] === value);
}

/** Asked back: nothing stands complete, what was taken is in one of the readings, and it is said that something was not. */
function isAsked(outcome: Outcome, readings: readonly string[]): boolean {
  const last = outcome.said.at(-1) ?? "";
  if (outcome.said.length === 0 || (outcome.said.length === 1 && bareQuestions.includes(last))) return false;
  if (outcome.after === null) return outcome.before === null;
  if (outcome.before !== null && !stays(outcome)) return false;
  if (stateOf(outcome) === "summary" && !(stays(outcome) && unchanged(outcome))) return false;
  return asked.every((field) => {
    const value = valueOf(outcome, field);
    return value === null || value === earlierOf(outcome, field) || readings.some((one) => has(one, field, value));
  });
}

/** `ask 4771234567 250 -` is said of a sale, of others with their word: `ask redeem 4771234567 30 - -`. */
function keptBy(words: readonly string[]): string {
  return (/^[a-z]/.test(words[0] ?? "") ? words : ["sale", ...words]).join(" ");
}

function has(reading: string, field: string, value: unknown): boolean {
  const [kind = "", ...rest] = reading.split(" ");
  if (kind === "field" || kind === "change") return pairsOf(rest)[field] === value;
  if (kind !== "sale" && kind !== "redeem" && kind !== "correct") return false;
  return factsOf(kind, rest)[field] === value;
}
