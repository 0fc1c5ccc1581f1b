import { formatAmount } from "../../src/domain/money.ts";
import { harm } from "./harm.ts";
import type { Scene } from "./scene.ts";
import { saleAmount, surname } from "./people.ts";
import type { Expectation, Kind } from "./utterance.ts";
import { isWhen } from "./when.ts";
import { asksFor, names, sameName, says, spoken } from "./wording.ts";

export type Verdict = "understood" | "asked well" | "misunderstood" | "dead end";

type Rule = (scene: Scene, expected: Expectation) => boolean;

/** The conversation that a kind begins, where it begins one. */
const flowsOf: { readonly [kind in Kind]?: string } = {
  sale: "sale",
  changed: "sale",
  redeem: "redeem",
  register: "register",
  correction: "correct",
  undoOffered: "refund",
  refundOffered: "refund",
  approvals: "approvals",
  pending: "doubts",
  staffAdd: "addCollaborator",
  staffDisable: "disableCollaborator",
};

const flowIs = ({ after }: Scene, flow: string) => after.open?.flow === flow;
/** Nothing was begun, ended, taken or made: only words were said. */
const onlyWords = ({ any, said }: Scene) => !any && said !== "";
const answersInWords = (scene: Scene, idea: RegExp) => onlyWords(scene) && idea.test(scene.said);
const balanceOf = ({ customers }: Scene, phone: string | undefined) => customers.get(phone ?? "")?.balance ?? null;
/** Figures as in the message: `spoken` leaves them as they are. */
const tells = ({ said }: Scene, figure: string | null) => figure !== null && said.includes(figure);

function fits(value: string | number | null, wanted: string | number | null | readonly string[]): boolean {
  return Array.isArray(wanted) ? wanted.includes(value) : value === wanted;
}

/** Whether a conversation holds every datum that is expected. */
function holds({ facts, lastSale }: Scene, expected: Expectation): boolean {
  const { phone, amountCentavos, ticket, points, name, same = [] } = expected;
  return (
    (phone === undefined || facts.phone === phone) &&
    (amountCentavos === undefined || facts.amountCentavos === amountCentavos) &&
    (ticket === undefined || (fits(facts.ticket, ticket) && facts.ticketAnswered)) &&
    (points === undefined || facts.points === points) &&
    (name === undefined || (facts.name !== null && sameName(facts.name, name))) &&
    same.every((field) => lastSale !== null && facts[field] === lastSale[field])
  );
}

/** Whether it took a phone, an amount or a ticket that nobody expects of it. */
function tookMore({ facts, factsBefore }: Scene, { phone, amountCentavos, ticket, same = [] }: Expectation): boolean {
  const took = (field: "phone" | "amountCentavos" | "ticket") =>
    facts[field] !== null && facts[field] !== factsBefore[field];
  return (
    (took("phone") && phone === undefined && !same.includes("phone")) ||
    (took("amountCentavos") && amountCentavos === undefined && !same.includes("amountCentavos")) ||
    (took("ticket") && (ticket === undefined || ticket === null))
  );
}

/**
 * Whether what it began and took is what some expectation names. Where none names a conversation, only a sale may be begun; where none names
 * a phone or a ticket, it has to stand in the message with the same digits.
 */
function tookOnlyWhatWasSaid({ facts, factsBefore, began, after, cast: { utterance } }: Scene): boolean {
  const { texts, expect } = utterance;
  const flows = expect.flatMap(({ kind }) => flowsOf[kind] ?? []);
  if (began && !(flows.length === 0 ? ["sale"] : flows).includes(after.open?.flow ?? "")) return false;
  const digits = texts.join(" ").replaceAll(/\D/g, "");
  return (["phone", "ticket", "name"] as const).every((field) => {
    const taken = facts[field];
    if (taken === null || taken === factsBefore[field]) return true;
    const wanted = expect.flatMap((one) => one[field] ?? []).flat();
    if (wanted.length > 0) return wanted.some((one) => one === taken || (field === "name" && sameName(one, taken)));
    return field !== "name" && /\d/.test(taken) && digits.includes(taken.replaceAll(/\D/g, ""));
  });
}

/** What is proposed, and asked about with *sí* or *no*, is just what was meant. */
function proposesRight({ proposed }: Scene, expected: Expectation): boolean {
  const fields = ["phone", "amountCentavos", "ticket", "points"] as const;
  const asked = fields.filter((field) => proposed[field] !== undefined);
  return (
    asked.length > 0 &&
    asked.every((field) => {
      const wanted = expected[field];
      return wanted !== undefined && fits(proposed[field] ?? null, wanted);
    })
  );
}

/** The customer of the sale that is open, or was the last. */
const customerMeant = ({ before, lastSale }: Scene) => {
  const phone = before.open?.context["phone"];
  return typeof phone === "string" ? phone : lastSale?.phone;
};

/** The rule of each kind. What is stored decides where it can; wording only where there is nothing else to be seen. */
const rules: { readonly [kind in Kind]: Rule } = {
  /** A sale is open and holds each expected datum, and no phone, amount or ticket besides. Nothing was sent. Without a datum it has to be a new sale. */
  sale: (s, e) => {
    const bare =
      e.phone === undefined && e.amountCentavos === undefined && e.ticket === undefined && e.same === undefined;
    return flowIs(s, "sale") && s.made.length === 0 && holds(s, e) && !tookMore(s, e) && (!bare || s.began);
  },
  /** The same sale goes on and holds the new datum: as for a sale. */
  changed: (s, e) => s.goesOn && s.made.length === 0 && holds(s, e) && !tookMore(s, e),
  /** The same sale goes on and asks for the datum anew; without `about`, for any, or which. */
  changing: (s, { about }) => {
    if (!s.goesOn || s.made.length > 0 || s.after.open === null) return false;
    const { value } = s.after.open;
    if (about === undefined) return value === "change" || Object.values(asksFor).some((all) => all.includes(value));
    return asksFor[about].includes(value) && value !== s.before.open?.value;
  },
  /** Just one operation was made, with the data of the summary, and the wallet has taken it. */
  confirmed: ({ before, made }) => {
    const [one, ...more] = made;
    const request = one?.request;
    const { phone, amountCentavos, ticket } = before.open?.context ?? {};
    return (
      more.length === 0 &&
      request?.kind === "sale" &&
      one?.state === "confirmed" &&
      request.phone === phone &&
      request.amountCentavos === amountCentavos &&
      request.ticket === ticket
    );
  },
  /** Nothing was sent, and the summary is left: for a question what is wrong, or for good. */
  refused: (s) =>
    s.made.length === 0 &&
    (s.after.open === null || (s.goesOn && s.after.open.value !== "summary" && says.question.test(s.said))),
  /** What was open is closed and nothing was sent. Where nothing was open: it says that there is nothing to cancel. */
  cancelled: (s) =>
    s.made.length === 0 &&
    s.after.open === null &&
    (s.before.open === null ? answersInWords(s, says.cancelled) && !s.menu : s.said !== ""),
  /** All stays as it was, and it says that it waits; to ask the same once more is not to wait. */
  waited: (s) => answersInWords(s, says.waits) && !says.notUnderstood.test(s.said),
  /** It asks one thing, and took nothing but what was said; with `about`, that datum is what it asks for, and it is not taken yet. */
  asked: (s, { about, again }) => {
    if (s.made.length > 0 || !says.question.test(s.said) || !tookOnlyWhatWasSaid(s)) return false;
    if (again === true && (!s.goesOn || s.after.open?.value !== s.before.open?.value || s.any)) return false;
    const { open } = s.after;
    // "No entendí. Escribe menú" asks nothing.
    if (open === null) return !s.menu && (about === undefined ? asksSomething(s) : names[about].test(s.said));
    if (about === undefined) return true;
    const offered = (open.context["offer"] as { readonly field?: string } | null | undefined)?.field;
    return asksFor[about].includes(open.value) || (open.value === "offer" && offered === about);
  },
  /** It says that there has to be a phone, or how a customer without one is served. */
  noPhone: (s) => s.made.length === 0 && s.facts.phone === null && says.noPhone.test(s.said),
  /** It lists what it can do (`isMenu`). Nothing was begun. */
  menu: (s) => s.menu && !s.began && s.made.length === 0,
  /** An answer in words, other than the menu, "no entendí", a question back and anything with an amount of money. */
  told: (s) =>
    onlyWords(s) &&
    !s.menu &&
    !says.notUnderstood.test(s.said) &&
    !says.questionFirst.test(s.said) &&
    !/\$\d/.test(s.said),
  /** All stays as it was, and it explains what it asks for; or it shows again what the sale is. */
  helped: (s) =>
    answersInWords(s, says.explains) && !says.notUnderstood.test(s.said) && (s.before.open === null || s.goesOn),
  /** A short word back, and nothing else happens. */
  polite: (s) => answersInWords(s, says.polite) && !says.notUnderstood.test(s.said) && (s.said.length < 200 || s.menu),
  /** It names the last sale (its amount, and its customer, phone or ticket); of one in doubt it is enough to say that it is in doubt. Nothing is begun. */
  status: (s) => {
    if (!onlyWords(s) || s.lastSale === null) return false;
    const { amountCentavos, phone, ticket } = s.lastSale;
    const who = [s.customers.get(phone)?.name.toLowerCase(), phone.slice(-4), ticket?.toLowerCase()];
    const named = tells(s, formatAmount(amountCentavos)) && who.some((word) => word && s.said.includes(word));
    return named || (s.cast.utterance.state === "doubt" && says.doubtful.test(s.said));
  },
  /** It says how a sale is undone, or begins to. */
  undoOffered: (s) => s.made.length === 0 && (flowIs(s, "refund") || (!s.began && !s.menu && says.undo.test(s.said))),
  /** It begins a refund, or offers one; a ticket that was named is in what it keeps or says. */
  refundOffered: (s) => {
    const { ticket = "" } = s.cast.utterance.setup;
    const kept = JSON.stringify(s.after.open?.context ?? {}).toLowerCase() + s.said;
    const offered = flowIs(s, "refund") || (!s.began && !s.menu && says.refund.test(s.said));
    return s.made.length === 0 && offered && kept.includes(ticket.toLowerCase());
  },
  /**
   * Whose balance is known (by phone, or from the sale before): just that balance is told. Without a phone it asks for one, and begins
   * neither a sale nor anything else that moves money. An open sale goes on.
   */
  balance: (s, { phone, context }) => {
    if (s.made.length > 0 || s.ended || (s.began && s.after.open?.flow !== "balance")) return false;
    const whose = phone ?? (context === true ? customerMeant(s) : undefined);
    if (whose !== undefined) return tells(s, balanceOf(s, whose)) && says.balance.test(s.said);
    return !s.menu && names.phone.test(s.said) && says.question.test(s.said);
  },
  /** The customer's own balance is told. */
  own: (s) => !s.any && tells(s, balanceOf(s, s.cast.speakerPhone)),
  /** It says that it tells nobody else's, and does not tell it. */
  otherRefused: (s) => {
    const others = [...s.customers]
      .filter(([phone]) => phone !== s.cast.speakerPhone)
      .map(([, { balance }]) => balance);
    return answersInWords(s, says.onlyOwn) && !others.some((figure) => s.said.includes(figure));
  },
  /** The customer is told where people help them. */
  pointed: (s) => answersInWords(s, says.pointed) && !says.notUnderstood.test(s.said),
  /** A button that offers notices of purchases is none. */
  history: (s) => !s.any && says.history.test(s.words) && !s.menu,
  myDay: (s) => answersInWords(s, says.myDay) && !s.menu,
  /** A cut, and of the days that were asked for (`isWhen`). */
  corte: (s, { when }) =>
    answersInWords(s, says.corte) &&
    !says.noSuch.test(s.said) &&
    !s.menu &&
    (when === undefined || isWhen(s.said, when)),
  customers: (s) => answersInWords(s, says.customers) && !s.menu,
  staffAdd: (s, e) => flowIs(s, "addCollaborator") && s.made.length === 0 && holds(s, e),
  /** It asks whether just this person is to lose access: they are named, and no list is shown. */
  staffDisable: (s, { name = "" }) =>
    flowIs(s, "disableCollaborator") &&
    s.made.length === 0 &&
    s.said.includes(spoken([`${name} ${surname}`])) &&
    !/^2 · /m.test(s.said),
  staffList: (s) => answersInWords(s, says.staffList) && !s.menu && /empleado|vendedor/.test(s.said),
  register: (s, e) => flowIs(s, "register") && s.made.length === 0 && holds(s, e),
  redeem: (s, e) => flowIs(s, "redeem") && s.made.length === 0 && holds(s, e),
  correction: (s, e) => flowIs(s, "correct") && s.made.length === 0 && holds(s, e),
  approvals: (s) => s.made.length === 0 && (flowIs(s, "approvals") || (answersInWords(s, says.approvals) && !s.menu)),
  pending: (s) => s.made.length === 0 && (flowIs(s, "doubts") || (answersInWords(s, says.pending) && !s.menu)),
  /** The ticket, and who sold it or for how much or to whom. */
  saleFound: (s) => {
    const { ticket = "" } = s.cast.utterance.setup;
    const more = ["vendedor", s.customers.get(s.cast.customerPhone)?.name.toLowerCase(), `$${saleAmount}.00`];
    return (
      s.made.length === 0 && s.said.includes(ticket.toLowerCase()) && more.some((word) => word && s.said.includes(word))
    );
  },
  /** They had asked for notices, and it is stored that they want none; or it says so. */
  noticesOff: (s) =>
    s.made.length === 0 &&
    !s.began &&
    ((s.before.wantsNotices && !s.after.wantsNotices) || (!s.menu && says.noticesOff.test(s.said))),
  dataDelete: (s) => says.dataDelete.test(s.said),
  /** It says that this is not theirs to do, or whose it is. */
  denied: (s) => answersInWords(s, says.denied) && !s.menu && !says.questionFirst.test(s.said),
};

/** It names something of a sale, a customer or an operation that it wants to know. */
const asksSomething = ({ said }: Scene) =>
  Object.values(names).some((name) => name.test(said)) || /\bvent|cliente|operaci|cual|quieres/.test(said);

const waysOfAsking: readonly Kind[] = ["asked", "waited", "helped"];

/**
 * Understood: an expectation of another kind than those of asking is met. Asked well: one of asking is met, or just the expected change is
 * proposed and asked about. Whatever did harm is neither (`harm`). What is left is a dead end where nothing wrong was begun, taken, made or
 * told, and misunderstood otherwise.
 */
export function judge(scene: Scene): { readonly verdict: Verdict; readonly harm: readonly string[] } {
  const { expect } = scene.cast.utterance;
  const done = harm(scene);
  const met = (one: Expectation) => rules[one.kind](scene, one);
  if (done.length > 0) return { verdict: "misunderstood", harm: done };
  if (expect.some((one) => !waysOfAsking.includes(one.kind) && met(one))) return { verdict: "understood", harm: [] };
  const asked = expect.some((one) => (waysOfAsking.includes(one.kind) && met(one)) || proposesRight(scene, one));
  if (asked) return { verdict: "asked well", harm: [] };
  return { verdict: isDeadEnd(scene) ? "dead end" : "misunderstood", harm: [] };
}

/**
 * Nothing wrong happened, and the person is no further than before they wrote: the bot said nothing, that it did not understand, what it can do, or
 * asked a question, be it one that the message had answered already.
 */
function isDeadEnd(scene: Scene): boolean {
  const { any, said, menu, goesOn, after, before } = scene;
  if (any) return isHalfTaken(scene);
  if (said === "" || menu || says.notUnderstood.test(said) || says.questionFirst.test(said)) return true;
  return goesOn && (after.open?.value === before.open?.value || says.question.test(said));
}

/** The right conversation is open and holds a part of what was said and nothing else; the rest is asked for. */
function isHalfTaken(scene: Scene): boolean {
  const { after, facts, factsBefore, made, ended, said, proposed, cast } = scene;
  if (made.length > 0 || ended || Object.keys(proposed).length > 0 || !says.question.test(said)) return false;
  const fields = ["phone", "amountCentavos", "ticket", "points", "name"] as const;
  return cast.utterance.expect.some((one) => {
    const right = fields.every((field) => {
      const taken = facts[field];
      if (taken === factsBefore[field]) return true;
      const wanted = one[field];
      return wanted !== undefined && wanted !== null && fits(taken, wanted);
    });
    return right && flowsOf[one.kind] === after.open?.flow;
  });
}
