import type { FlowInput } from "../../src/flow/flow.ts";
import type { FieldName, MessageData, AnswerReading } from "../../src/flow/answer-reading.ts";
import type { Said } from "../../src/text/keys.ts";
import type { AskedFor, Field, Form, FormContext, Guess } from "./form.ts";

// The effect of an answer on a conversation on the form. Pure.

/** The order in which the data of one message are handled. */
const takingOrder: readonly FieldName[] = [
  "amount",
  "points",
  "ticket",
  "phone",
  "direction",
  "reason",
  "role",
  "name",
  "birthday",
  "branch",
];

/** The overrides that stay valid after a field has changed: each holds only for the data for which it was given. */
function stillAllowed<C extends FormContext>({ overrides }: C, changed: FieldName): Partial<C> {
  if (overrides === undefined) return {};
  const left = overrides.filter((which) => {
    if (which === "sameTicket") return changed !== "ticket";
    if (which === "staffPhone") return changed !== "phone";
    // It was given for a phone and an amount; a change of the ticket leaves both.
    return changed === "ticket";
  });
  return { overrides: left } as unknown as Partial<C>;
}

/** The context with the data of a message. `open`: the field of the open question; null: none, at the beginning of a conversation. */
export function withMessageData<C extends FormContext>(
  form: Form<C>,
  context: C,
  given: MessageData,
  open: FieldName | null,
): C {
  let read: C = { ...context, ...form.also?.(given), notice: null };
  let notice: Said | null = null;
  let isTaken = false;
  for (const name of takingOrder) {
    const field = form.fields.find((one) => one.name === name);
    const changed = field?.take(read, given, name === open) ?? null;
    if (field === undefined || changed === null) continue;
    isTaken = true;
    const refused = changed.notice ?? null;
    // A value that is refused is asked for again with the reason. A new value for another question replaces the old one even then.
    const isAnew = open === null ? refused !== null : name !== open;
    read = {
      ...read,
      ...(isAnew && field.without),
      ...changed,
      ...stillAllowed(read, name),
      aside: null,
      notice: null,
    };
    notice ??= refused;
  }
  const field = form.fields.find(({ name }) => name === open);
  if (!isTaken) return { ...read, notice: given.unread ? unread(form, read, field) : null };
  return { ...read, notice: notice ?? understoodSo(form, read, given, field) };
}

/** The initial context, with everything in the first message. */
export function startingWith<C extends FormContext>(form: Form<C>, empty: C, input: FlowInput): C {
  return input.messageData ? withMessageData(form, empty, input.messageData, null) : empty;
}

/** Says that what a message gave could not be read. */
function unread<C extends FormContext>({ lineUnclear }: Form<C>, context: C, field: Field<C> | undefined): Said {
  if (field === undefined) return lineUnclear;
  return field.name === "ticket" ? { key: "ticketUnclear" } : unclearOf(field, context);
}

/** Says that an answer to the question of a field was not understood. */
function unclearOf<C>({ unclear }: Field<C>, context: C): Said {
  return typeof unclear === "function" ? unclear(context) : unclear;
}

/** Repeats what was understood if the message answered another question, or had more than was read. Null: not needed. */
function understoodSo<C extends FormContext>(form: Form<C>, read: C, given: MessageData, open?: Field<C>): Said | null {
  const isGuessed = form.guesses.some(({ isOpen }) => isOpen(read)) || (read.phonePart ?? "") !== "";
  const missing = form.fields.find(({ isMissing }) => isMissing(read));
  if (isGuessed || missing === undefined) return null;
  const isAnswered = open === undefined || !open.isMissing(read);
  return isAnswered && given.unread !== true ? null : form.understood(read, missing.state as AskedFor);
}

/** The context without a datum, so that it is asked for again. */
export function takenBack<C extends FormContext>(form: Form<C>, before: C, name: FieldName): Partial<C> {
  const field = form.fields.find((one) => one.name === name);
  if (field === undefined) return {};
  return { ...field.without, ...stillAllowed(before, name) };
}

/** The same for a change: the old value is put aside, and can be restored. */
function changing<C extends FormContext>(form: Form<C>, given: C, name: FieldName): Partial<C> | null {
  const field = form.fields.find((one) => one.name === name);
  if (field === undefined) return null;
  const before: C = { ...given, ...restored(given) };
  const aside = asideOf(before, field.without);
  return { ...restored(given), ...takenBack(form, before, name), notice: null, aside };
}

/** The context with the answers that were put aside. */
export function restored<C extends FormContext>({ aside = null }: C): Partial<C> {
  return { ...aside, aside: null, notice: null } as Partial<C>;
}

/** The answers to put aside. A pending lookup is made again. */
function asideOf(context: object, what: object): object {
  const entries = Object.entries(context).filter(([key]) => key in what);
  return Object.fromEntries(entries.map(([key, value]) => [key, isAwaited(key, value) ? null : value]));
}

function isAwaited(key: string, value: unknown): boolean {
  return (key === "customer" || key === "check" || key === "past") && typeof value === "string";
}

/** Handles an answer to the question for a field. */
export function answeredField<C extends FormContext>(
  form: Form<C>,
  field: Field<C>,
  context: C,
  told: AnswerReading,
): Partial<C> {
  const unclear = { notice: unclearOf(field, context) } as Partial<C>;
  const hasAside = (context.aside ?? null) !== null;
  switch (told.is) {
    case "data":
      return withMessageData(form, context, told.data, field.name);
    case "yes":
      return field.agreed?.(context) ?? (hasAside ? restored(context) : unclear);
    case "no":
      return context.phonePart ? ({ phonePart: "", notice: null } as Partial<C>) : unclear;
    case "change":
      return (told.field === null ? null : changing(form, context, told.field)) ?? unclear;
    case "keep":
      return hasAside ? restored(context) : unclear;
    case "none":
      return field.none?.(context) ?? unclear;
    case "again":
      return { notice: null } as Partial<C>;
    case "option":
    case "unclear":
      return unclear;
  }
}

/** Handles an answer to the question whether a doubtful value is right. */
export function answeredGuess<C extends FormContext>(
  form: Form<C>,
  guess: Guess<C>,
  context: C,
  told: AnswerReading,
): Partial<C> {
  switch (told.is) {
    case "data":
      return withMessageData(form, context, told.data, guess.of);
    case "yes":
      return guess.yes(context);
    case "no":
    case "keep":
      return guess.no(context);
    case "change": {
      if (told.field === null) return guess.no(context);
      const other = guess.as?.(context, told.field) ?? null;
      return other ?? changing(form, { ...context, ...guess.no(context) }, told.field) ?? {};
    }
    case "none": {
      const field = form.fields.find(({ name }) => name === guess.of);
      return { ...guess.no(context), ...field?.none?.(context) };
    }
    case "again":
    case "option":
    case "unclear":
      return {};
  }
}

/** The change after an answer to the summary, or to "¿qué cambio?". Null: no known change. */
export function changedAtSummary<C extends FormContext>(
  form: Form<C>,
  context: C,
  told: AnswerReading,
): Partial<C> | null {
  if (told.is === "data") return withMessageData(form, context, told.data, null);
  if (told.is === "change" && told.field !== null) return changing(form, context, told.field);
  return told.is === "keep" ? {} : null;
}
