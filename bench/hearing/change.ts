import type { Played } from "./stage.ts";

/** The data of a conversation, in one shape whatever the flow. Null: not given. */
interface Facts {
  readonly phone: string | null;
  readonly amountCentavos: number | null;
  readonly ticket: string | null;
  readonly ticketAnswered: boolean;
  /** Whole points; negative: to be taken away. */
  readonly points: number | null;
  readonly name: string | null;
}

const noFacts: Facts = {
  phone: null,
  amountCentavos: null,
  ticket: null,
  ticketAnswered: false,
  points: null,
  name: null,
};

type Context = { readonly [name: string]: unknown };
const textIn = (value: unknown) => (typeof value === "string" && value !== "" ? value : null);
const numberIn = (value: unknown) => (typeof value === "number" ? value : null);

/** What a stored conversation holds. */
function factsOf(context: Context | undefined): Facts {
  if (context === undefined) return noFacts;
  const points = numberIn(context["points"]);
  return {
    phone: textIn(context["phone"]),
    amountCentavos: numberIn(context["amountCentavos"]),
    ticket: textIn(context["ticket"]),
    ticketAnswered: context["ticketAnswered"] === true,
    points: points === null ? null : (points / 10_000) * (context["direction"] === "remove" ? -1 : 1),
    name: textIn(context["name"]),
  };
}

/** What the bot proposes to take, and asks about with *sí* or *no*: a change offered at a summary, a number or ticket read with doubt. */
function proposedIn(context: Context | undefined): Partial<Facts> {
  const offer = context?.["offer"] as { readonly [name: string]: unknown } | null | undefined;
  const guess = context?.["guess"];
  const ticketGuess = textIn(context?.["ticketGuess"]);
  const points = numberIn(offer?.["points"]);
  return {
    ...(typeof guess === "number" && { amountCentavos: guess }),
    ...(ticketGuess !== null && { ticket: ticketGuess }),
    ...(offer?.["field"] === "phone" && { phone: textIn(offer["phone"]) }),
    ...(offer?.["field"] === "amount" && { amountCentavos: numberIn(offer["centavos"]) }),
    ...(offer?.["field"] === "ticket" && { ticket: textIn(offer["ticket"]) }),
    ...(points !== null && { points: points / 10_000 }),
  };
}

/** What an utterance did, as far as it is stored. */
export interface Change {
  readonly facts: Facts;
  /** Before the utterance, in the conversation that is open now; of a new one: nothing. */
  readonly factsBefore: Facts;
  /** A conversation that was not open before. */
  readonly began: boolean;
  /** The conversation that was open, and is open no more. */
  readonly ended: boolean;
  /** The conversation that was open goes on. */
  readonly goesOn: boolean;
  /** Operations that were made, those called off left out. */
  readonly made: Played["after"]["operations"];
  readonly proposed: Partial<Facts>;
  /** Anything at all was begun, ended, taken, dropped, made or proposed. Which question is open does not count. */
  readonly any: boolean;
}

export function changeOf({ before, after }: Played): Change {
  const goesOn = before.open !== null && after.open?.conversationId === before.open.conversationId;
  const facts = factsOf(after.open?.context);
  const factsBefore = goesOn ? factsOf(before.open?.context) : noFacts;
  const known = new Set(before.operations.map(({ id }) => id));
  const made = after.operations.filter(({ id, state }) => !known.has(id) && state !== "cancelled");
  const proposed = proposedIn(after.open?.context);
  const began = after.open !== null && !goesOn;
  const ended = before.open !== null && !goesOn;
  const any =
    began ||
    ended ||
    made.length > 0 ||
    after.wantsNotices !== before.wantsNotices ||
    JSON.stringify(facts) !== JSON.stringify(goesOn ? factsBefore : noFacts) ||
    Object.keys(proposed).length > 0;
  return { facts, factsBefore, began, ended, goesOn, made, proposed, any };
}
