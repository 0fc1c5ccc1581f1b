import { assign } from "xstate";
import type { Deed } from "../../src/domain/hearing/consent/named-acts.ts";
import type { Points } from "../../src/domain/points.ts";
import { choiceIn } from "../../src/domain/reader/choice-in.ts";
import { keepsAsItIs } from "../../src/domain/reader/keeps-as-it-is.ts";
import { aboutCustomer, type Wanted } from "./customer.ts";
import { stillAllowed } from "./summary-offer.ts";
import type { TicketedContext } from "./ticketed-context.ts";

/**
 * Guards and actions for an answer that is taken back to be changed: it is put aside, and put back where the person leaves it as it was. `deed`: what a yes to
 * the summary does.
 */
export function changingBack<C extends TicketedContext>(
  wanted: (context: C) => readonly Wanted[],
  deed: Deed,
  figureOf: (context: C) => Points | null,
) {
  return aboutCustomer<C>(wanted, () => deed, figureOf).extend({
    guards: {
      hasAside: ({ context: { aside = null } }) => aside !== null,
      keepsAside: ({ context: { aside = null }, event }) =>
        aside !== null && event.type === "ANSWER" && keepsAsItIs(event.text),
      /** "No, el ticket", "no, el 3", where the amount is to be changed. A bare number is an answer. */
      changesInstead: ({ context: { aside = null }, event }, words: readonly string[]) => {
        const said = event.type === "ANSWER" ? choiceIn(event.text) : "";
        const isAnswer = aNumber.test(said) && !(event.type === "ANSWER" && withArticle.test(event.text));
        return aside !== null && !isAnswer && words.includes(said);
      },
    },
    actions: {
      putAside: assign(({ context }, what: Partial<C>) => ({
        ...what,
        offer: null,
        overrides: stillAllowed(context.overrides, what),
        aside: asideOf(context, what),
      })),
      restore: assign(({ context: { aside = null } }) => ({ ...aside, aside: null, notice: null }) as Partial<C>),
      dropAside: assign(({ context: { aside = null } }) => (aside === null ? {} : ({ aside: null } as Partial<C>))),
    },
  });
}

/** Matches a choice that may be an amount too. */
const aNumber = /^(?:\d+|uno|dos|tres|cuatro)$/;

/** Matches a choice with an article, which is no amount: "el 3". */
const withArticle = /\b(?:el|la|al) [1-4][\s.!]*$/i;

/** What is taken back, to be restored. What is still looked up will be looked up again. */
function asideOf(context: object, what: object): object {
  const entries = Object.entries(context).filter(([key]) => key in what);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, lookedUp.includes(key) && typeof value === "string" ? null : value]),
  );
}

/** Fields that hold the result of a lookup, or the id of one that is awaited. */
const lookedUp: readonly string[] = ["customer", "check"];
