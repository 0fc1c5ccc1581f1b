import type { Effect, Override } from "../../src/flow/flow.ts";
import type { Told } from "../../src/flow/given.ts";
import type { Said } from "../../src/text/keys.ts";
import { isFound } from "../shared/customer.ts";
import { choice, type Question } from "../shared/questions.ts";
import type { SellingContext } from "./context.ts";
import { withGiven } from "./answers.ts";
import type { Form, Stop } from "./form.ts";
import { noCustomer } from "./phone.ts";
import { noTicket } from "./ticket.ts";

// Where a sale and a use of balance stop until a person has decided.

/** An unknown phone: it can be registered on the spot. */
export function unregistered<C extends SellingContext>(form: () => Form<C>): Stop<C> {
  return {
    question: ({ phoneTyped, wallet }): Question => ({
      say: { key: "unregisteredOffer", values: { phoneTyped, wallet: wallet.name } },
      spelledOut: true,
      choices: [choice("registerWord", "registrar"), choice("otherPhone", "otro teléfono")],
    }),
    answer: (context, told) => {
      if (told.is === "yes" || (told.is === "option" && told.option === "register")) return "registering";
      return givenOr(form(), context, told, noCustomer as Partial<C>);
    },
    to: ["registering"],
    back: "phone",
  };
}

/** A phone of the staff: only a manager lets a sale or a use of balance go there. */
export function staffPhone<C extends SellingContext>(form: () => Form<C>): Stop<C> {
  return {
    question: ({ phoneTyped, person }) =>
      overridable(person.role, (mayOverride) => ({ key: "staffPhone", values: { phoneTyped, mayOverride } })),
    answer: (context, told) =>
      letThrough(context, told, "staffPhone") ?? givenOr(form(), context, told, noCustomer as Partial<C>),
    to: [],
    back: "phone",
  };
}

/** A ticket that was used already: only a manager lets it be used again. */
export function sameTicket<C extends SellingContext>(form: () => Form<C>): Stop<C> {
  return {
    question: ({ check, ticket, person }) => {
      const earlier = isFound(check) ? check.sameTicket : null;
      if (!earlier) throw new Error(`sameTicket: the check found no operation with ticket ${ticket}`);
      const { atText, byName, amountCentavos } = earlier;
      return overridable(person.role, (mayOverride) => ({
        key: "sameTicket",
        values: { ticket: ticket ?? "", atText, byName, amountCentavos, mayOverride },
      }));
    },
    answer: (context, told) => {
      if (told.is === "none") return withGiven(form(), context, { ticket: { type: "none" } }, null);
      return letThrough(context, told, "sameTicket") ?? givenOr(form(), context, told, noTicket as Partial<C>);
    },
    to: [],
    back: "ticket",
  };
}

/** Takes the given data; a no or a change asks again (`without`); null: the answer holds none of these. */
function givenOr<C extends SellingContext>(
  form: Form<C>,
  context: C,
  told: Told,
  without: Partial<C>,
): Partial<C> | null {
  if (told.is === "given") return withGiven(form, context, told.given, null);
  return told.is === "no" || told.is === "change" ? without : null;
}

/** The answer of a manager who overrides a guard. */
function letThrough<C extends SellingContext>(
  { person, overrides }: C,
  told: Told,
  which: Override,
): Partial<C> | null {
  if (told.is !== "option" || told.option !== "anyway" || person.role !== "manager") return null;
  return { overrides: [...overrides, which] } as unknown as Partial<C>;
}

function overridable(role: SellingContext["person"]["role"], say: (mayOverride: boolean) => Said): Effect {
  const mayOverride = role === "manager";
  const choices = mayOverride ? [choice("anyway", "de todos modos")] : [];
  return { type: "say", say: say(mayOverride), spelledOut: true, choices };
}

/** Whether the staff's phone or the ticket that was used already stops a conversation. */
export function stopsAt({ check, overrides }: SellingContext, which: "staffPhone" | "sameTicket"): boolean {
  if (!isFound(check) || overrides.includes(which)) return false;
  return which === "staffPhone" ? check.staff : check.sameTicket !== null;
}
