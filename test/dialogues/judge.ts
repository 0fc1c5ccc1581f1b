import { isMenu, sameName, says, spoken } from "../../bench/hearing/wording.ts";
import { formatAmount, type Centavos } from "../../src/domain/money.ts";
import type { JournalEntry } from "../../src/wallet/sandbox/state.ts";
import type { Expected, Message, Outcome, Topic } from "./dialogue.ts";
import type { Facts, Scene, Standing } from "./scene.ts";
import { ideas, isInWords, statesOf, wordsOf } from "./wording.ts";

/** What became of one message, best first. */
export const verdicts = ["right", "asked well", "needless", "misunderstood", "dead end"] as const;
export type Verdict = (typeof verdicts)[number];

export interface Judgement {
  readonly verdict: Verdict;
  /** The outcome that was met; null: none was. */
  readonly met: Expected | null;
  /** Money that reached the wallet and was not meant. */
  readonly wrongMoney: boolean;
}

/** What was said so far, and what the next outcome with data names: a datum that a conversation holds has to come from there. */
export interface Meant {
  readonly texts: readonly string[];
  readonly next: Outcome | null;
  /** Outcomes with data of the message itself. */
  readonly own: readonly Outcome[];
  /** The same, or else the next one. */
  readonly named: readonly Outcome[];
  /** The conversations that the next messages are about. */
  readonly flows: readonly string[];
}

type Of<Is extends Outcome["is"], One = Outcome> = One extends { readonly is: infer Some }
  ? Is extends Some
    ? One
    : never
  : never;

const tells = ({ said }: Scene, centavos: number) => said.includes(formatAmount(Math.abs(centavos) as Centavos));
const isCatchAll = ({ said }: Scene) => says.notUnderstood.test(said) || ideas.catchAll.test(said);
const isMenuOf = ({ said, as }: Scene) =>
  isMenu(said, as === "cashier" || as === "manager" ? "staff" : "customer") && !ideas.notTheMenu.test(said);
const digitsIn = (text: string) => text.replaceAll(/\D/g, "");
const plainTicket = (ticket: string) => spoken([ticket]).replaceAll(/[\s#-]/g, "");
const sameTicket = (one: string | null, other: string | null) =>
  one === null || other === null ? one === other : plainTicket(one) === plainTicket(other);

/** Nothing of what was gathered changed, and the same conversation is open. */
const isAsBefore = ({ before, after, applied }: Scene) =>
  applied.length === 0 && before?.flow === after?.flow && before?.gathered === after?.gathered;
const standsAt = ({ after, applied }: Scene, flow: string) =>
  applied.length === 0 && after?.flow === flow && after.at === "summary" ? after : null;

/** Whether one change at the wallet is what an outcome names. `strictly`: with its ticket. */
function isApplied(entry: JournalEntry, outcome: Outcome, strictly: boolean): boolean {
  const { path, form } = entry;
  const amount = (field: string) => Math.round(Number(form[field] ?? "NaN") * 100);
  if (!("phone" in outcome) || (form["phone"] ?? form["number"]) !== outcome.phone) return false;
  switch (outcome.is) {
    case "registered":
      return (
        path === "/wallet/sale" &&
        form["transaction_type"] === "0" &&
        amount("transaction_amount") === outcome.centavos &&
        (!strictly || sameTicket(form["ticket"] || null, outcome.ticket))
      );
    case "used":
      return path === "/wallet/sale" && form["transaction_type"] === "1" && amount("points_used") === outcome.centavos;
    case "corrected": {
      const sign = form["transaction_type"] === "1" ? -1 : 1;
      return path === "/wallet/balance/update" && sign * amount("transaction_amount") === outcome.centavos;
    }
    case "refunded":
      return path === "/wallet/balance/update";
    case "customer-added":
      return path === "/wallet/contact/add";
    case "collaborator-added":
      return path === "/employee/add";
    default:
      return false;
  }
}

const movesMoney = ({ path }: JournalEntry) => path === "/wallet/sale" || path === "/wallet/balance/update";

function isRefunded({ undone, applied }: Scene, { phone, centavos }: { phone: string; centavos: number }): boolean {
  const [one, ...more] = undone;
  return one?.phone === phone && one.hundredths.includes(centavos) && more.length === 0 && applied.length === 1;
}

/** Money moved at the wallet that no outcome of the message names by phone and amount, or more often than it is named. */
function isWrongMoney(scene: Scene, expected: readonly Expected[]): boolean {
  const left = [...expected];
  return scene.applied.filter(movesMoney).some((entry) => {
    const at = left.findIndex((one) => (one.is === "refunded" ? isRefunded(scene, one) : isApplied(entry, one, false)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const doneOnce = (scene: Scene, outcome: Outcome) =>
  scene.applied.length === 1 && scene.applied.some((entry) => isApplied(entry, outcome, true)) && scene.said !== "";

/** Each datum that was taken is what is meant, or was said: nothing was made up. */
function isOfWhatWasSaid(standing: Standing | null, { texts, next }: Meant): boolean {
  if (standing === null) return true;
  const { phone, centavos, ticket, points, name } = standing.facts;
  const digits = digitsIn(texts.join(" "));
  const said = spoken(texts);
  const meant = (field: string): unknown => (next === null ? undefined : (next as { [name: string]: unknown })[field]);
  const isSaid = (hundredths: number) => {
    const pesos = Math.abs(hundredths) / 100;
    return /[a-z]{4}/.test(said) && !digits.includes(digitsIn(String(pesos)))
      ? meant("centavos") === hundredths || isInWords(said)
      : digits.includes(digitsIn(String(pesos)));
  };
  return (
    (phone === null || phone === meant("phone") || digits.includes(phone)) &&
    (centavos === null || centavos === meant("centavos") || isSaid(centavos)) &&
    (ticket === null ||
      sameTicket(ticket, (meant("ticket") as string | undefined) ?? null) ||
      digits.includes(digitsIn(ticket))) &&
    (points === null ||
      points === "all" ||
      points === meant("centavos") ||
      standing.flow === "refund" ||
      isSaid(points)) &&
    (name === null || said.includes(spoken([name]).split(" ")[0] ?? ""))
  );
}

const isQuestion = ({ said }: Scene) => says.question.test(said);

/** What each outcome looks like. What is stored decides where it can; wording only where there is nothing else to be seen. */
const meets: { readonly [is in Outcome["is"]]: (scene: Scene, outcome: Of<is>, meant: Meant) => boolean } = {
  summary: (s, { phone, centavos, ticket }) => {
    const facts = standsAt(s, "sale")?.facts;
    return (
      facts !== undefined &&
      s.said !== "" &&
      facts.phone === phone &&
      facts.centavos === centavos &&
      facts.ticketAnswered &&
      sameTicket(facts.ticket, ticket)
    );
  },
  registered: (s, o) => doneOnce(s, o) && tells(s, o.centavos) && ideas.registered.test(s.said),
  "use-summary": (s, { phone, centavos }) => {
    const facts = standsAt(s, "redeem")?.facts;
    return facts?.phone === phone && facts.points === centavos && s.said !== "";
  },
  used: (s, o) => doneOnce(s, o) && tells(s, o.centavos),
  "correct-summary": (s, { phone, centavos }) => {
    const facts = standsAt(s, "correct")?.facts;
    return facts?.phone === phone && facts.points === centavos && s.said !== "";
  },
  corrected: (s, o) => doneOnce(s, o) && tells(s, o.centavos),
  /** A cashier's refund is the manager's to make: the sale is named, and whether to ask for it. */
  "refund-summary": (s, { phone, centavos }) => {
    const standing = standsAt(s, "refund");
    if (standing !== null) return standing.facts.phone === phone && standing.givesBack.includes(centavos);
    return (
      s.applied.length === 0 &&
      s.after === null &&
      tells(s, centavos) &&
      ideas.given.test(s.said) &&
      s.said.includes("?")
    );
  },
  refunded: (s, o) => isRefunded(s, o) && tells(s, o.centavos) && ideas.given.test(s.said),
  requested: (s, { centavos }) =>
    s.applied.length === 0 &&
    ideas.given.test(s.toManager) &&
    s.toManager.includes(formatAmount(centavos as Centavos)) &&
    ideas.asked.test(s.said),
  "register-summary": (s, { phone, name }) => {
    const facts = standsAt(s, "register")?.facts;
    return facts?.phone === phone && (name === null || isNameOf(facts, name)) && s.said !== "";
  },
  "collaborator-summary": (s, { phone, name }) => {
    const facts = standsAt(s, "addCollaborator")?.facts;
    return facts?.phone === phone && (name === null || isNameOf(facts, name)) && s.said !== "";
  },
  "customer-added": (s, o) => s.applied.some((entry) => isApplied(entry, o, true)) && s.said !== "",
  "collaborator-added": doneOnce,
  disabled: ({ applied, said }, { name }) =>
    applied.length === 1 && applied[0]?.path === "/employee/disable" && said.includes(spoken([name])),
  invited: ({ said }, { name }) => ideas.invitation.test(said) && said.includes(spoken([name])),
  asks: (s, { topic }, meant) => {
    if (s.applied.length > 0 || !isQuestion(s) || isCatchAll(s) || isMenuOf(s)) return false;
    if ((!isOfOwnNumber(s) && !isOfWhatWasSaid(s.after, meant)) || hasBegunAnother(s, meant)) return false;
    if (s.after === null) return wordsOf[topic].test(questionsIn(s.said)) && (topic !== "confirm" || namesIt(s, meant));
    const { at, flow, facts } = s.after;
    if (at === "change") return topic === "which" || topic === "what";
    if (!isGuessMeant(facts, meant) || isOtherThanSaid(s.after, s.before, meant)) return false;
    if (flow === "disableCollaborator" && !isWhoWasNamed(facts, meant)) return false;
    // A question beside the conversation that is open is seen by its words.
    return statesOf[topic].includes(at) || (at !== "summary" && wordsOf[topic].test(questionsIn(s.said)));
  },
  /** With nothing open a word is enough, and the state of the last operation is one to a bare yes alone. */
  keeps: (s, _, { own, texts }) => {
    if (!isAsBefore(s) || s.before?.at !== s.after?.at || s.said === "" || isCatchAll(s)) return false;
    if (s.before !== null) return !isMenuOf(s) && (own.length === 0 || s.before.at === "summary");
    return !s.words.includes("$") || s.words === s.saidBefore || isBareYes(texts.at(-1) ?? "");
  },
  "called-off": (s) =>
    s.applied.length === 0 &&
    s.after === null &&
    s.said !== "" &&
    (says.cancelled.test(s.said) || /rechazad|no se hizo|consent|no lo registro/.test(s.said)) &&
    !isCatchAll(s),
  balance: (s, { phone }) => {
    const figure = s.balances.get(phone);
    const shown =
      figure === undefined
        ? "no esta registrad"
        : `$${Number(figure).toLocaleString("en-US", { minimumFractionDigits: 2 })}`;
    return (
      s.applied.length === 0 &&
      s.said.includes(shown) &&
      (figure === undefined || says.balance.test(s.said)) &&
      !hasEnded(s)
    );
  },
  movements: (s) => isAsBefore(s) && says.history.test(s.words) && !isMenuOf(s) && !isCatchAll(s),
  corte: (s) => isAsBefore(s) && says.corte.test(s.words) && !isMenuOf(s) && !says.noSuch.test(s.said),
  "my-sales": (s) => isAsBefore(s) && says.myDay.test(s.words) && !isMenuOf(s),
  report: (s) => isAsBefore(s) && ideas.report.test(s.words) && !isMenuOf(s) && !isCatchAll(s),
  menu: (s) => s.applied.length === 0 && isMenuOf(s) && !hasEnded(s),
  /** The menu is help to whoever asks what there is. */
  help: (s, _, { texts }) => {
    if (s.applied.length > 0 || hasEnded(s) || isCatchAll(s)) return false;
    return isMenuOf(s) ? ideas.asksWhatThereIs.test(spoken([texts.at(-1) ?? ""])) : ideas.help.test(s.said);
  },
  answers: (s, { words }) =>
    s.applied.length === 0 && holdsOne(answerIn(s, words), words) && !isCatchAll(s) && !hasEnded(s) && !isMenuOf(s),
  greeting: (s) => isAsBefore(s) && says.polite.test(s.said) && !isCatchAll(s),
  thanks: (s) => isAsBefore(s) && says.polite.test(s.said) && !isCatchAll(s),
  /** A short courtesy does no harm. */
  silence: (s) =>
    isAsBefore(s) && (s.said === "" || (says.polite.test(s.said) && s.said.length < 40 && !isQuestion(s))),
  refuses: (s, { words }) =>
    s.applied.length === 0 &&
    s.said !== "" &&
    (words.length > 0 ? holdsOne(s.said, words) : ideas.refusal.test(s.said)) &&
    !isCatchAll(s) &&
    s.after?.at !== "summary",
  /** Told once is told: "ya le avisé" is an answer to whoever asks again. */
  "manager-told": (s) =>
    s.applied.length === 0 && s.said !== "" && (s.toManager !== "" || (s.toldManager && ideas.asked.test(s.said))),
};

const isBareYes = (text: string) =>
  text.length <= longestYes && /^(s[iíI]+|ok|ya|va|dale|eso|listo)(?!\p{L})/iu.test(text);
/** `sí, ya dale` */
const longestYes = 12;

/** What may hold an answer: not who the bot is, and of a summary that is shown again its figures and the customer's name. */
function answerIn({ heard, after }: Scene, words: readonly string[]): string {
  const parts = heard.map((text) => spoken([text]).replaceAll(/soy el bot del monedero( de la tienda)?/g, ""));
  const isFigure = words.some((word) => /\d/.test(word));
  return parts
    .map((part) => {
      if (after?.at !== "summary" || !part.includes("telefono:") || isFigure) return part;
      return /cliente: ([^(\n]*)/.exec(part)?.[1] ?? "";
    })
    .join("\n");
}

const holdsOne = (said: string, words: readonly string[]) => words.some((word) => said.includes(spoken([word])));
const hasEnded = ({ before, after }: Scene) => before !== null && after?.flow !== before.flow;
/** What is to be confirmed beside a conversation is what is meant: it is named by its amount. */
const namesIt = (s: Scene, { named }: Meant) => {
  const amounts = named.flatMap((one) => ("centavos" in one ? [one.centavos] : []));
  return amounts.length === 0 || amounts.some((centavos) => tells(s, centavos));
};
/** It holds another datum than each outcome of the message that is of the same conversation: a correction was not taken. */
function isOtherThanSaid(after: Standing, before: Standing | null, { own }: Meant): boolean {
  const same = own.filter((one) => flowOf(one) === after.flow);
  return same.length > 0 && !same.some((one) => isPartOf({ ...after, at: "summary" }, before, one));
}
/** What is asked with yes or no is what is meant. */
const isGuessMeant = ({ guess }: Facts, { named }: Meant) =>
  guess === null ||
  named.length === 0 ||
  named.some((one) =>
    typeof guess === "number"
      ? "centavos" in one && Math.abs(one.centavos) === guess
      : "ticket" in one && sameTicket(one.ticket, guess),
  );
/** Whoever is to be disabled is the one whom the message named, where it named the right one. */
const isWhoWasNamed = ({ name }: Facts, { texts, next }: Meant) => {
  if (next?.is !== "disabled" || !spoken([texts.at(-1) ?? ""]).includes(spoken([next.name]))) return true;
  return name === null || spoken([name]).startsWith(spoken([next.name]));
};
/** Strangers register with the number from which they write, which they need not say. */
const isOfOwnNumber = ({ as, after }: Scene) => as === "stranger" && after?.flow === "register";
/** It began a conversation that nothing which follows is about. */
const hasBegunAnother = ({ before, after }: Scene, { flows }: Meant) =>
  after !== null && after.flow !== before?.flow && flows.length > 0 && !flows.includes(after.flow);
const questionsIn = (said: string) =>
  said
    .split("\n")
    .filter((line) => says.question.test(line))
    .join("\n");
/** A name begins as it is wanted; "doña" may be left out. */
function isNameOf({ name }: Pick<Facts, "name">, wanted: string): boolean {
  if (name === null) return false;
  const bare = spoken([wanted]).replace(/^(dona|don|senora|senor|sra|sr) /, "");
  return sameName(name, wanted) || [spoken([wanted]), bare].some((one) => spoken([name]).startsWith(one));
}

function isMet(scene: Scene, outcome: Outcome, meant: Meant): boolean {
  const rule = meets[outcome.is] as (scene: Scene, outcome: Outcome, meant: Meant) => boolean;
  return rule(scene, outcome, meant);
}

/** Judges what came of a message. */
export function judge(scene: Scene, { expected }: Pick<Message, "expected">, meant: Meant): Judgement {
  const wrongMoney = isWrongMoney(scene, expected);
  if (wrongMoney) return { verdict: "misunderstood", met: null, wrongMoney };
  const met = (asked: boolean) => expected.find((one) => one.asked === asked && isMet(scene, one, meant)) ?? null;
  const right = met(false);
  if (right !== null) return { verdict: "right", met: right, wrongMoney };
  const asked = met(true) ?? askedInItsOrder(scene, expected, meant);
  if (asked !== null) return { verdict: "asked well", met: asked, wrongMoney };
  return { verdict: faultOf(scene, expected), met: null, wrongMoney };
}

/** Data that are asked for in the bot's own order, and how it is seen that they were told. */
const ordered: readonly Topic[] = ["phone", "amount", "ticket", "name", "role"];

/** A datum that nobody has told is asked for before another one which may be asked for too. */
function askedInItsOrder(scene: Scene, expected: readonly Expected[], meant: Meant): Expected | null {
  const may = expected.find((one) => one.asked && one.is === "asks" && ordered.includes(one.topic));
  const { after } = scene;
  const topic = ordered.find((one) => after !== null && statesOf[one][0] === after.at);
  if (may === undefined || topic === undefined || isTold(topic, meant)) return null;
  return meets.asks(scene, { is: "asks", topic }, meant) ? may : null;
}

function isTold(topic: Topic, { texts, next }: Meant): boolean {
  const data = next as { readonly [field: string]: unknown } | null;
  const digits = digitsIn(texts.join(" "));
  const said = spoken(texts);
  const holds = (value: unknown) =>
    (typeof value === "string" || typeof value === "number") && digits.includes(digitsIn(String(value)));
  switch (topic) {
    case "phone":
      return holds(data?.["phone"]);
    case "amount":
      return holds(Number(data?.["centavos"] ?? Number.NaN) / 100) || isInWords(said);
    case "ticket":
      return holds(data?.["ticket"]);
    case "role":
      return /cajer|gerente|encargad/.test(said);
    default:
      return typeof data?.["name"] === "string" && said.includes(spoken([data["name"]]).split(" ")[0] ?? "");
  }
}

/** The conversation that an outcome belongs to; null: none. */
export function flowOf(outcome: Outcome): string | null {
  switch (outcome.is) {
    case "summary":
    case "registered":
      return "sale";
    case "use-summary":
    case "used":
      return "redeem";
    case "correct-summary":
    case "corrected":
      return "correct";
    case "refund-summary":
    case "refunded":
    case "requested":
      return "refund";
    case "register-summary":
    case "customer-added":
      return "register";
    case "collaborator-summary":
    case "collaborator-added":
      return "addCollaborator";
    case "disabled":
      return "disableCollaborator";
    case "invited":
      return "invite";
    default:
      return null;
  }
}

/** Whether a standing holds nothing but data of an outcome, and at a question what it held before. */
function isPartOf(standing: Standing, before: Standing | null, outcome: Outcome): boolean {
  if (standing.flow !== flowOf(outcome)) return false;
  const held = standing.at !== "summary" && before?.flow === standing.flow ? before.facts : null;
  const { phone, centavos, ticket, points, name, guess } = standing.facts;
  const wanted = outcome as { readonly [field: string]: unknown };
  if (typeof guess === "number" && Math.abs(Number(wanted["centavos"])) !== guess) return false;
  if (typeof guess === "string" && !sameTicket(guess, (wanted["ticket"] as string | undefined) ?? null)) return false;
  const isSale = outcome.is === "summary" || outcome.is === "registered";
  return (
    (phone === null || wanted["phone"] === undefined || phone === wanted["phone"] || phone === held?.phone) &&
    (!isSale || centavos === null || centavos === outcome.centavos || centavos === held?.centavos) &&
    (!isSale || ticket === null || sameTicket(ticket, outcome.ticket) || ticket === held?.ticket) &&
    (isSale ||
      standing.flow === "refund" ||
      typeof points !== "number" ||
      points === wanted["centavos"] ||
      points === held?.points) &&
    (name === null || typeof wanted["name"] !== "string" || isNameOf({ name }, wanted["name"]) || name === held?.name)
  );
}

/**
 * Of what met no outcome:
 * - dead end: whoever wrote is no further. Silence, "no te entendí", the menu, "eso no lo puedo hacer", "pregunta en caja", or the open question again to somebody
 *   who wanted something else;
 * - needless: the right thing is under way with nothing wrong in it, and the bot asks for what was said, or for a yes that was given;
 * - misunderstood: anything else.
 */
function faultOf(scene: Scene, expected: readonly Expected[]): Verdict {
  const { said, after, before, applied } = scene;
  if (applied.length > 0) return "misunderstood";
  if (said === "") return "dead end";
  const under = expected.filter((one) => flowOf(one) !== null);
  const isUnderWay = after !== null && under.some((one) => isPartOf(after, before, one));
  const isSame = isAsBefore(scene);
  if ((isSame && (isCatchAll(scene) || isMenuOf(scene))) || (after === null && isCatchAll(scene))) return "dead end";
  if (isSame && ideas.whatToChange.test(said)) return "dead end";
  if (isUnderWay && isQuestion(scene)) return "needless";
  if (after === null && before === null) {
    if (ideas.wavesOff.test(said)) return "dead end";
    const asksBeside = ["balance", "requested", "refunded", "refund-summary", "disabled", "invited"];
    const isAbout = !said.includes("$") || expected.some((one) => "centavos" in one && tells(scene, one.centavos));
    if (expected.some(({ is }) => asksBeside.includes(is)) && isQuestion(scene) && !isCatchAll(scene))
      return isAbout ? "needless" : "misunderstood";
    return isMenuOf(scene) || isCatchAll(scene) || (under.length > 0 && ideas.help.test(said))
      ? "dead end"
      : "misunderstood";
  }
  // The open question once more, or a summary in spite of what was said of it.
  if (isSame && after !== null && after.facts.guess !== null) return "misunderstood";
  if (isSame && after?.at === "summary" && isQuestion(scene)) return "dead end";
  if (isSame)
    return under.length > 0 && isQuestion(scene) ? "needless" : isQuestion(scene) ? "dead end" : "misunderstood";
  return "misunderstood";
}

/** Whether a chat stands as it does after an outcome, however it came there. */
export function standsAfter(outcome: Outcome, scene: Scene, meant: Meant): boolean {
  if (outcome.is === "asks" && scene.after !== null)
    return statesOf[outcome.topic].includes(scene.after.at) && isOfWhatWasSaid(scene.after, meant);
  return (
    isMet(scene, outcome, meant) || (isBeside(outcome) && isAsBefore(scene) && scene.before?.at === scene.after?.at)
  );
}

/** Whether an outcome leaves what stands as it is. */
function isBeside({ is }: Outcome): boolean {
  return [
    "keeps",
    "answers",
    "refuses",
    "balance",
    "movements",
    "corte",
    "my-sales",
    "report",
    "menu",
    "help",
    "greeting",
    "thanks",
    "silence",
    "manager-told",
    "invited",
  ].includes(is);
}
