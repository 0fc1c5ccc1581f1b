import type { Act, Role } from "./labels.ts";
import type { Situation } from "./situation.ts";
import { phrases } from "./lexicon/en/words.ts";
import { parseAmount } from "../domain/money.ts";
import { hasDigit, isDigits, plain } from "../domain/words.ts";
import { type Class, wordSet } from "./lexicon/classes.ts";
import { isGiven } from "./mentions/names.ts";
import { areEnglish, isDatum, isTicketWord, type NumberToken, type Token } from "./tokens/token.ts";

/** A message whose act and roles follow from its tokens alone. */
export interface Form {
  readonly act: Act;
  /** The roles of its figures, in order. */
  readonly roles: readonly Role[];
  /** Its dashes are separators; none is a minus. */
  readonly isPlain?: true;
}

type Asked = Exclude<Situation["asked"], null> | "nothing";

/**
 * Sure forms, which cover most of a working day: the open question, the shape of the tokens, the act, and the roles of the figures. A sale may begin with
 * *venta*. In a shape `u` is *usar*, `a` *todo el saldo*, `d` *de*, `t` a word for the ticket or its sign, `P` a phone, `N` a number with one reading, `n` any
 * other, `C` a code, `m` a word for pesos, `p` one for points, `M` a number with a sign of money at the question for the ticket, `s` *son*. With nothing open a
 * given name means nothing: "Lupita 477… 250".
 */
const forms: readonly (readonly [asked: Asked, shape: string, act: Act, ...roles: Role[]])[] = [
  ["nothing", "PN", "sale", "phone", "amount"],
  ["nothing", "PNN", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNmN", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNC", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNmC", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNmtN", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNmtC", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNtN", "sale", "phone", "amount", "ticket"],
  ["nothing", "PNtC", "sale", "phone", "amount", "ticket"],
  ["nothing", "uPN", "redeem", "phone", "points"],
  ["nothing", "uPNC", "redeem", "phone", "points", "ticket"],
  ["nothing", "uPNtN", "redeem", "phone", "points", "ticket"],
  ["nothing", "uPNtC", "redeem", "phone", "points", "ticket"],
  ["nothing", "uPa", "redeem", "phone"],
  ["nothing", "uPaC", "redeem", "phone", "ticket"],
  ["nothing", "uPatN", "redeem", "phone", "ticket"],
  ["nothing", "uPatC", "redeem", "phone", "ticket"],
  ["nothing", "uPadN", "redeem", "phone", "amount"],
  ["nothing", "uPadNC", "redeem", "phone", "amount", "ticket"],
  ["nothing", "uPadNtN", "redeem", "phone", "amount", "ticket"],
  ["nothing", "uPadNtC", "redeem", "phone", "amount", "ticket"],
  ["nothing", "uPNdN", "redeem", "phone", "points", "amount"],
  ["nothing", "uPNdNC", "redeem", "phone", "points", "amount", "ticket"],
  ["nothing", "uPNdNtN", "redeem", "phone", "points", "amount", "ticket"],
  ["nothing", "uPNdNtC", "redeem", "phone", "points", "amount", "ticket"],
  ["nothing", "uPNdn", "redeem", "phone", "points", "amount"],
  ["nothing", "uPNdnC", "redeem", "phone", "points", "amount", "ticket"],
  ["nothing", "uPNdntN", "redeem", "phone", "points", "amount", "ticket"],
  ["nothing", "uPNdntC", "redeem", "phone", "points", "amount", "ticket"],
  ["phone", "P", "answer", "phone"],
  ["amount", "N", "answer", "amount"],
  ["amount", "n", "answer", "amount"],
  ["amount", "Nm", "answer", "amount"],
  ["amount", "sN", "answer", "amount"],
  ["amount", "sNm", "answer", "amount"],
  ["summary", "sN", "correction", "amount"],
  ["summary", "sNm", "correction", "amount"],
  ["points", "N", "answer", "points"],
  ["points", "n", "answer", "points"],
  ["points", "Np", "answer", "points"],
  ["points", "Nm", "answer", "points"],
  ["ticket", "N", "answer", "ticket"],
  ["ticket", "C", "answer", "ticket"],
  ["ticket", "M", "correction", "amount"],
  ["ticket", "sC", "answer", "ticket"],
  ["ticket", "tN", "answer", "ticket"],
  ["ticket", "tC", "answer", "ticket"],
];

const table: ReadonlyMap<string, Form> = new Map(
  forms.map(([asked, shape, act, ...roles]) => [`${asked} ${shape}`, { act, roles }]),
);

/** The sure form of a message. Null: it has none, so the models read it. A question has none, and neither does a customer's sale. */
export function formOf(
  text: string,
  tokens: readonly Token[],
  questioned: boolean,
  { asked, speaker, uses }: Situation,
): Form | null {
  if (questioned || (asked === null && speaker === "customer") || (asked === "summary" && uses === true)) return null;
  let shape = `${asked ?? "nothing"} `;
  const [first] = tokens;
  for (const token of tokens) {
    if (
      token.type === "break" ||
      (asked === null && token === first && token.norm === "venta") ||
      (asked === null && isGiven(token))
    )
      continue;
    // "Todo el saldo".
    if (shape.endsWith("a") && ofAll.some((name) => token.classes.includes(name))) continue;
    // "$300" is no ticket.
    // "Solo 60", "60 no más".
    if (asked === "points" && (onlyThat.has(token.norm) || isNoMore(tokens, token))) continue;
    const isMoney = asked === "ticket" && token.type === "number" && token.money;
    const letter = isMoney ? "M" : letterOf(token);
    if (letter === null) return null;
    shape += letter;
  }
  const form = table.get(shape) ?? null;
  if (form === null || asked !== null) return form;
  return mayBeElse(tokens) ? null : { ...form, ...(!hasMinus(text) && { isPlain: true as const }) };
}

const onlyThat: ReadonlySet<string> = wordSet("solo nomas solamente");
const isNoMore = (tokens: readonly Token[], token: Token) => {
  const at = tokens.indexOf(token);
  return [at - 1, at].some((from) => tokens[from]?.norm === "no" && tokens[from + 1]?.norm === "mas");
};

/**
 * True if two figures side by side may be one, or stand in the other order: "250 300" ($250,300?), "250 pesos 50" ($250.50?), "8812 250" (a ticket and an
 * amount?).
 */
function mayBeElse(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const [next, behind] = [tokens[at + 1], tokens[at + 2]];
    const isNamed = next?.classes.includes("CURRENCY") === true;
    const other = isNamed ? behind : next;
    if (token.type !== "number" || other?.type !== "number" || other.hash) return false;
    if (isNamed) return isDigits(other.typed, 2, 2);
    const isOne = parseAmount(`${token.typed} ${other.typed}`).type !== "notAnAmount";
    const isSame = token.amount.type === "amount" && isAmount(other, token.amount.centavos);
    return isOne || isSame || other.typed.includes(".") || mayBeReversed(token.typed, other.typed);
  });
}
const isAmount = ({ amount }: NumberToken, centavos: number) =>
  amount.type === "amount" && amount.centavos === centavos;

const isCount = (text: string, least: number, most: number) => isDigits(text, least, most) && !text.startsWith("0");

/** An amount this many times the next number may be the ticket: "8812 250". */
const farMore = 4;

/** "8812 250", "33 320": of two bare numbers only the second looks like an amount, so the ticket may have come first. */
function mayBeReversed(amount: string, ticket: string): boolean {
  const isOdd = isDigits(amount, 4, 5) && !amount.endsWith("0");
  const isSmall = isCount(amount, 1, 2) && isCount(ticket, 3, 4) && ticket.endsWith("0");
  return isSmall || (isOdd && isCount(ticket, 3, 4) && Number(amount) > farMore * Number(ticket));
}

/** What a plain message at a question may consist of: filler words, and how many figures of each role. */
interface Plain {
  readonly act: Act;
  readonly words: ReadonlySet<string>;
  readonly classes: readonly Class[];
  readonly fits: (count: (role: Role) => number, isMoney: boolean) => boolean;
}

const always = "al del de a para el ver mira va ok hey ey por";
const courteous: readonly Class[] = ["GREETING", "COURTESY", "NAME"];
const ofSale: readonly Class[] = [...courteous, "CURRENCY", "TICKET"];
const plainly: { readonly [asked in Asked]?: Plain } = {
  nothing: {
    act: "sale",
    words: wordSet(
      `${always} la venta una cobra cobrale cobrame anota anotale anotame apunta apuntale apuntame registra registrale registrame mete metele captura vendi`,
    ),
    classes: ofSale,
    fits: (count, isMoney) =>
      count("phone") === 1 && count("amount") === 1 && (count("ticket") === 1 || (count("ticket") === 0 && isMoney)),
  },
  phone: {
    act: "answer",
    words: wordSet(`${always} la su es son fueron total y numero celular telefono`),
    classes: ofSale,
    fits: (count, isMoney) =>
      count("phone") === 1 &&
      count("ticket") <= 1 &&
      // "Son 4772310544 pesos" is not certainly a phone.
      (isMoney ? count("amount") === 1 : count("amount") <= count("ticket")),
  },
  amount: {
    act: "answer",
    words: wordSet(`${always} es son fueron seria serian total importe monto y`),
    classes: ofSale,
    fits: (count) => count("amount") === 1 && count("ticket") <= 1 && count("phone") === 0,
  },
  ticket: {
    act: "answer",
    words: wordSet(`${always} la es`),
    classes: [...courteous, "TICKET"],
    fits: (count) => count("ticket") === 1 && count("phone") === 0,
  },
};

/**
 * The form of a plain message, in any order: a sale with its phone, amount and ticket ("hola, ticket 88 al 477… $250 porfa"), or the answer to a question with
 * the answers to the next ones ("son 250, folio 88"). Null: it says more, or a figure may be something else.
 */
export function plainFormOf(
  text: string,
  tokens: readonly Token[],
  questioned: boolean,
  { asked, speaker, uses }: Situation,
): Form | null {
  const told = plainly[asked ?? "nothing"];
  if (told === undefined || questioned || uses === true || areEnglish(tokens) || hasMinus(text)) return null;
  if (asked === null && speaker === "customer") return null;
  const said = tokens.filter(({ type }) => type !== "break");
  const isTicketSign = (token: Token | undefined, at: number): boolean =>
    token !== undefined && ((isTicketWord(token) && !isReceived(token)) || isNumberSign(token, said[at + 1], text));
  const isJoined = (token: Token | undefined, at: number) =>
    token !== undefined &&
    (joined.has(token.norm) ||
      isTicketSign(token, at) ||
      token.type === "code" ||
      (token.type === "number" && (token.hash || token.money)));
  const isBeside = (token: Token, at: number) =>
    isDatum(token) ||
    isTicketSign(token, at) ||
    // "$45 +52 477…"
    (token.typed === "+" && said[at + 1]?.type === "phone") ||
    (token.type === "word" &&
      !isReceived(token) &&
      // "Quinientos y feria", "cincuenta centavos".
      !(token.norm === "y" && !isJoined(said[at + 1], at + 1)) &&
      !(hasClass(token, ["CURRENCY"]) && said[at - 1]?.type !== "number") &&
      !isCents(token) &&
      // "Perdón, 98" may be the amount.
      !(asked === "ticket" && hasClass(token, ["CORRECT"])) &&
      (told.words.has(token.norm) || hasClass(token, told.classes)));
  if (!said.some(isDatum) || !said.every(isBeside)) return null;
  const roles = said.flatMap((token, at): Role[] => {
    if (token.type === "phone") return ["phone"];
    if (!isDatum(token)) return [];
    const isNumber = token.type === "number";
    if (asked === "ticket") return [isNumber && (token.money || token.spoken) ? "doubt" : "ticket"];
    // "El ticket es el 77".
    const before = said.slice(0, at).findLastIndex(({ norm }) => !linking.has(norm));
    if (token.hash || isTicketSign(said[before], before)) return ["ticket"];
    return [isNumber && token.amount.type === "amount" && !token.unsure ? "amount" : "doubt"];
  });
  const count = (role: Role) => roles.filter((one) => one === role).length;
  const isMoney = said.some((token) => (token.type === "number" && token.money) || isOfMoney(token));
  return told.fits(count, isMoney) && roles.length === count("phone") + count("amount") + count("ticket")
    ? { act: told.act, roles, isPlain: true }
    : null;
}
/**
 * The form of an amount that replaces the one of a sale's summary, and says nothing else: "no, espera, 250", "no no sí eran 200". Null: it says more, or the
 * figure may be a ticket or one that is denied ("no 250", "no eran 250").
 */
export function retakenFormOf(tokens: readonly Token[], questioned: boolean, { asked, uses }: Situation): Form | null {
  if (asked !== "summary" || questioned || areEnglish(tokens)) return null;
  const at = tokens.findIndex(isDatum);
  const figure = tokens[at];
  if (figure?.type === "phone") return ownerFormOf(tokens.slice(0, at), tokens.slice(at + 1));
  if (uses === true || figure?.type !== "number" || figure.unsure || figure.amount.type !== "amount" || figure.hash)
    return null;
  const [before, behind] = [tokens.slice(0, at), tokens.slice(at + 1)];
  const named = isCopula(before.at(-1));
  const taking = named ? before.slice(0, -1) : before;
  const isApart = taking.some(
    (token, place) => place > 0 && (token.type === "break" || hasClass(token, retaking) || token.norm === "si"),
  );
  const mayBeTicket =
    !named && !figure.money && isDigits(figure.typed, 4) && !hasClass(behind[0] ?? figure, ["CURRENCY"]);
  const isRetaken =
    taking[0] !== undefined &&
    hasClass(taking[0], ["NEGATE", "CORRECT"]) &&
    !hasClass(taking.at(-1) ?? figure, ["NEGATE"]) &&
    isApart &&
    taking.every((token) => token.type === "break" || hasClass(token, retaking) || besideRetaking.has(token.norm)) &&
    behind.every((token) => isAlone(token) || hasClass(token, ["CURRENCY"]));
  return isRetaken && !mayBeTicket ? { act: "correction", roles: ["amount"] } : null;
}

/** "Es para otra persona, 477…", "era del 477…": the phone that replaces the summary's. `before`, `behind`: the tokens around it. */
function ownerFormOf(before: readonly Token[], behind: readonly Token[]): Form | null {
  const at = before.findLastIndex(isCopula);
  const isOwner =
    at >= 0 &&
    before[at - 1]?.norm !== "no" &&
    before
      .slice(0, at)
      .every((token) => isAlone(token) || hasClass(token, retaking) || besideRetaking.has(token.norm)) &&
    before.slice(at + 1).every((token) => isAlone(token) || hasClass(token, ofOwner) || token.norm === "persona");
  return isOwner && behind.every(isAlone) ? { act: "correction", roles: ["phone"] } : null;
}
const isAlone = (token: Token) => token.type === "break" || hasClass(token, [...courteous, "CORRECT"]);
const ofOwner: readonly Class[] = ["PREPOSITION", "ARTICLE", "ANOTHER", "CUSTOMER", "PHONE"];

const retaking: readonly Class[] = ["NEGATE", "CORRECT", "WAIT"];
const besideRetaking: ReadonlySet<string> = wordSet("si mejor ay ah oye que siempre");
const isCopula = (token: Token | undefined) => token !== undefined && hasClass(token, ["COPULA"]);

/** "Recibí 500" is about the payment. */
const isReceived = ({ norm, typed }: Token) => norm === "recibo" && typed.toLowerCase() !== "recibo";
/** Words that may follow "y", besides a ticket and its word. */
const joined: ReadonlySet<string> = wordSet("son es fueron el la de por al total");
const isCents = ({ norm }: Token) => norm.startsWith("centavo");
const linking: ReadonlySet<string> = new Set(["es", "el", "la"]);
const isOfMoney = ({ norm, classes }: Token) =>
  classes.includes("CURRENCY") || norm === "son" || norm === "fueron" || norm === "total";

const hasClass = ({ classes }: Token, names: readonly Class[]) => classes.some((name) => names.includes(name));
/** "No. 88". */
const isNumberSign = ({ norm, typed }: Token, next: Token | undefined, text: string) =>
  (norm === "numero" && typed.length <= 3) ||
  (norm === "no" &&
    next !== undefined &&
    isDatum(next) &&
    text.toLowerCase().includes(`no. ${next.typed.toLowerCase()}`));
/** A negative figure: "-250". A dash with spaces is a separator. */
const hasMinus = (text: string) =>
  text
    .split(/\s/)
    .some((word) => "-–−".includes(word.charAt(0)) && hasDigit(word.charAt(word.charAt(1) === "$" ? 2 : 1)));

/** The form of a known English phrase. Null: the text is none. With nothing open, "my mistake" is about the last operation. */
export function phraseOf(text: string, { asked }: Situation): Form | null {
  const act = /[?¿]/.test(text) ? undefined : phrases.get(plain(text));
  if (act === undefined) return null;
  return { act: act === "change" && asked === null ? "undo" : act, roles: [] };
}

const ofAll: readonly Class[] = ["ARTICLE", "POINTS"];

/** English filler words beside a figure. */
const silent: ReadonlySet<string> = new Set(["it", "the", "a", "that", "this"]);

function letterOf(token: Token): string | null {
  if (token.type === "word") return letterOfWord(token);
  if (!isDatum(token)) return null;
  if (token.type === "phone") return "P";
  if (token.type === "code") return "C";
  if (token.hash) return "tN";
  return token.amount.type === "amount" && !token.unsure ? "N" : "n";
}

function letterOfWord({ norm, classes, english }: Token): string | null {
  if (english !== undefined && silent.has(english)) return "";
  if (norm === "usar" || english === "use") return "u";
  if (norm === "de" || english === "of") return "d";
  if (norm === "todo" || norm === "todos") return "a";
  if (norm === "puntos") return "p";
  if (norm === "son" || norm === "eran" || norm === "fueron") return "s";
  if (classes.includes("TICKET")) return "t";
  return classes.includes("CURRENCY") && !norm.startsWith("centavo") ? "m" : null;
}
