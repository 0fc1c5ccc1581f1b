import type { Act, Role } from "./labels.ts";
import type { Class } from "./lexicon/classes.ts";
import type { Situation } from "./situation.ts";
import type { LabelledDatum } from "./slots.ts";
import type { Token } from "./tokens/token.ts";

// The conditions of the vetoes.

/** The facts that a veto judges. */
export interface Read {
  readonly tokens: readonly Token[];
  /** The classes of all tokens. */
  readonly classes: ReadonlySet<Class>;
  readonly data: readonly LabelledDatum[];
  readonly situation: Situation;
  readonly questioned: boolean;
  readonly act: Act;
}

export const has = ({ classes }: Read, ...names: readonly Class[]) => names.some((name) => classes.has(name));
export const is = (token: Token | undefined, ...classes: readonly Class[]) =>
  token !== undefined && classes.some((name) => token.classes.includes(name));

/** The amount of a message, if any. */
export const amountIn = ({ data }: Read) => data.find(({ role }) => role === "amount");

/** True if a class stands at most `reach` tokens before or after a place, without a figure or a pause in between. */
export function near({ tokens }: Read, at: number, way: -1 | 1, reach: number, ...classes: readonly Class[]): boolean {
  for (let far = 1; far <= reach; far++) {
    const token = tokens[at + far * way];
    if (token === undefined || (token.type !== "word" && token.type !== "other")) return false;
    if (is(token, ...classes)) return true;
  }
  return false;
}

/** True if a class stands anywhere before a place in the same clause. */
export function tokensBefore({ tokens }: Read, at: number, ...classes: readonly Class[]): boolean {
  return tokens.slice(0, at).some((token) => is(token, ...classes));
}

export const isIdle = ({ situation }: Read) => situation.asked === null;
export const asks = ({ situation }: Read, ...fields: readonly Situation["asked"][]) => fields.includes(situation.asked);
/** "It wasn't 300": one word is the denial and the copula. */
export const deniesInEnglish = (token: Token | undefined) => is(token, "NEGATE") && is(token, "COPULA");
/** True if a denial stands right before a figure: "no le cobres 200", "ni el 56"; not "no, perdón, 280", nor "no no 450". */
export const deniesAt = (read: Read, at: number) =>
  (deniesInEnglish(read.tokens[at - 1]) || near(read, at, -1, 3, "NEGATE")) &&
  !near(read, at, -1, 2, "CORRECT") &&
  // "No, 30 mejor"; in "no 30, mejor 20" the figure is denied.
  !(read.tokens[at + 1]?.norm === "mejor" && read.tokens[at + 2]?.type !== "number") &&
  // "No no 450", "no no, ponle 190".
  ![1, 2, 3].some((far) => is(read.tokens[at - far], "NEGATE") && is(read.tokens[at - far - 1], "NEGATE")) &&
  (deniesInEnglish(read.tokens[at - 1]) || !near(read, at, -1, 1, "COPULA", "BUT")) &&
  !read.data.some((one) => one.role === "withdrawn" && one.at < at);

/** The tokens of the order; in a correction those after its figures are the reason. */
export const toldIn = ({ tokens, data, act }: Read) =>
  ofBalance.has(act) ? tokens.slice(0, (data.at(-1)?.at ?? tokens.length) + 1) : tokens;

/** "Súmale 30 al 477…, no le aplicaron la promoción": true for the reason of a correction, which follows a pause and all figures. */
export const tellsWhy = ({ tokens, data, act }: Read, at: number) =>
  ofBalance.has(act) &&
  (tokens[at - 1]?.type === "break" || tokens[at - 1]?.norm === "que" || tokens[at - 1]?.norm === "porque") &&
  data.every((datum) => datum.at < at);

/** "No quiere usar su saldo", "sin usar puntos": the sale is a plain one. `at`: the denial. */
export const deniesBalance = ({ tokens }: Pick<Read, "tokens">, at: number) =>
  tokens.slice(at + 1, at + 3).some((token) => is(token, "USE") || token.norm.startsWith("us")) &&
  tokens.slice(at + 2, at + 6).some((token) => is(token, "POINTS") || token.norm === "monedero");

/** "No la quiso, devuélvela": such a form is denied only by a word right before it ("no la devuelvas"). */
export const isOrderToUndo = (token: Token) =>
  is(token, "UNDO") && ["la", "lo", "le"].some((end) => token.norm.endsWith(end));

/** Acts with which a manager corrects earlier operations. */
export const corrections: ReadonlySet<Act> = new Set(["correctAdd", "correctRemove", "correct", "refund", "undo"]);

export const ofBalance: ReadonlySet<Act> = new Set(["correctAdd", "correctRemove", "correct"]);

/** True if the last figure is denied after it: "250 no", "el 477…, ya no". */
export function endsDenied({ tokens, data }: Read): boolean {
  const end = wordsBehind(tokens, data).at(-1);
  return is(end, "NEGATE");
}

/** True if words after the last figure call it wrong: "200 está mal", "200 pesos no fueron". */
export function endsWrong({ tokens, data }: Read): boolean {
  const words = wordsBehind(tokens, data);
  return is(words.at(-1), "WRONG") || (is(words.at(-1), "COPULA") && is(words.at(-2), "NEGATE"));
}

/** "El ticket es 1171, me equivoqué" at a summary: the only figure is the right one. */
export function tellsRight(read: Read): boolean {
  const [only, more] = read.data;
  const isTold = only !== undefined && more === undefined && near(read, only.at, -1, 1, "COPULA");
  const behind = only === undefined ? [] : read.tokens.slice(only.at + 1);
  // "…, lo leí mal" is about the earlier figure.
  const isOfSelf = behind[0]?.type === "break" && behind.some(({ norm }) => wasWrong.has(norm));
  return (
    isTold && asks(read, "summary") && read.act === "correction" && (isOfSelf || behind.at(-1)?.norm === "equivoque")
  );
}

/** Verbs for one's own mistakes. */
const wasWrong: ReadonlySet<string> = new Set(["lei", "puse", "escribi", "anote", "vi", "dicte", "teclee", "copie"]);

function wordsBehind(tokens: readonly Token[], data: readonly LabelledDatum[]): readonly Token[] {
  const last = data.at(-1);
  return last === undefined ? [] : tokens.slice(last.at + 1).filter(({ type }) => type === "word");
}

/** Words that ask to see a sale, or who made it. */
const seeing: ReadonlySet<string> = new Set(
  "ver ensename muestrame muestra revisar revisa checar checa buscar busca quien facturas facturame reimprime".split(
    " ",
  ),
);
const saleNouns: ReadonlySet<string> = new Set(["venta", "compra"]);

/** True if a message is about an existing sale, to look at it or to correct it. */
export function isOfSaleMade(read: Read): boolean {
  const { tokens } = read;
  const isMended =
    has(read, "WRONG", "UNDO", "CANCEL") ||
    tokens.some(
      ({ norm, classes }) =>
        seeing.has(norm) || (classes.includes("CORRECT") && norm !== "perdon" && norm !== "digo" && norm !== "mejor"),
    );
  const names = tokens.some(({ norm, classes }, at) => {
    if (saleNouns.has(norm))
      return (
        // "Anótame una venta" begins a new one.
        (tokens[at - 1]?.norm !== "una" &&
          is(tokens[at - 1], "ARTICLE", "PREPOSITION", "MONEY", "TICKET", "CANCEL", "UNDO", "CORRECT")) ||
        tokens[at - 1]?.norm === "esa" ||
        is(tokens[at + 1], "WRONG", "CANCEL")
      );
    return classes.includes("SELL") && (tokens[0]?.norm === "quien" || is(tokens[at + 1], "WRONG"));
  });
  return isMended && names;
}

/** Classes that make a figure beside them something other than the whole amount. */
export const partly: readonly Class[] = [
  "WITH",
  "PRICE",
  "GOODS",
  "EACH",
  "OFF",
  "MORE",
  "POINTS",
  "TENDER",
  "HAND",
  "DEBT",
  "UNIT",
  "CHANGE",
];

/** Classes that, before or after a figure, exclude an amount. */
const saysBefore: readonly Class[] = [
  "TENDER",
  "HAND",
  "CHANGE",
  "WITH",
  "PLACE",
  "EACH",
  "PERSONAL",
  "TICKET",
  "POINTS",
  "USE",
];
const saysBehind: readonly Class[] = ["TENDER", "CHANGE", "UNIT", "EACH", "POINTS", "MONTH", "TIME"];
const explained: ReadonlySet<Role> = new Set<Role>(["tender", "change", "part"]);
const surelyExplained = 0.8;
/** A figure below this may count pieces, centavos. */
const fewest = 20_00;

/** True if another figure that may be pesos stands beside the amount, and nothing says what it is. */
export function hasFigureBeside(read: Read): boolean {
  const amount = amountIn(read);
  if (amount?.token.type !== "number" || amount.token.amount.type !== "amount") return false;
  const own = amount.token.amount.centavos;
  return read.data.some(({ token, role, at, probability }) => {
    if (token.type !== "number" || token.amount.type !== "amount" || token.amount.centavos === own) return false;
    // "Compró 250 y devolvió 40".
    if (role === "ticket" && !near(read, at, -1, 1, "UNDO")) return false;
    if (role === "quantity" || token.amount.centavos < fewest) return false;
    if (role === "points" && has(read, "POINTS", "USE")) return false;
    // The model is sure that it is the payment, the change or a part.
    if (explained.has(role) && probability >= surelyExplained) return false;
    // "Ponle 200, no, perdón, 220" takes the first figure back.
    if (role === "withdrawn" && has(read, "NEGATE", "CORRECT")) return false;
    return !near(read, at, -1, 3, ...saysBefore) && !near(read, at, 1, 2, ...saysBehind);
  });
}

/** "No, 300 pero pago 350" at a summary: true if the figure may be the payment. */
const isPayment = (read: Read, figure: LabelledDatum): boolean =>
  asks(read, "summary") &&
  paying.has(read.tokens[figure.at - 1]?.norm ?? "") &&
  read.data.some(({ token, at }) => token.type === "number" && at !== figure.at);
const paying: ReadonlySet<string> = new Set(["pago", "paga", "pagan", "pagaron"]);

/** "500 del billete", "recibí 500 devolví 120", "medio kilo de 80": true if the figure may be only a part of the amount, or no amount at all. */
export function isPartly(read: Read, amount: LabelledDatum): boolean {
  const [before, next, after] = [read.tokens[amount.at - 1], read.tokens[amount.at + 1], read.tokens[amount.at + 2]];
  // "Dos varos cincuenta" may be 2.50.
  const isParted =
    (is(next, "CURRENCY") && after?.type === "number") ||
    (is(before, "CURRENCY") && read.tokens[amount.at - 2]?.type === "number");
  // "1/2 de 300".
  const isShare = before?.norm === "de" && read.tokens[amount.at - 2]?.norm.includes("/") === true;
  const isHalf =
    before?.norm === "de" && is(read.tokens[amount.at - 2], "UNIT") && isPartOfUnit(read.tokens[amount.at - 3]);
  const isCents =
    next?.norm.startsWith("centavo") === true ||
    // "Setecientos con 5".
    (next?.norm === "con" && after?.type === "number" && after.typed.length === 1);
  // "Pagó 600, le di 20".
  const isChange =
    !near(read, amount.at, -1, 2, "COPULA", "MONEY") &&
    read.tokens.some(
      (token, at) => is(token, "HAND") && read.tokens[at + 1]?.type === "number" && at + 1 !== amount.at,
    );
  return isCents || isPayment(read, amount) || isHalf || isChange || isParted || isShare || is(before, "UNDO");
}
const isPartOfUnit = (token: Token | undefined) =>
  token?.norm === "medio" || token?.norm === "media" || token?.norm === "cuarto";

/** "Ticket 16, no 17": true if another figure is denied right behind, or replaces this one. */
export function isBesideDenied({ tokens }: Read, at: number): boolean {
  const [denial, other] = tokens.slice(at + 1, at + 4).filter(({ type }) => type !== "break");
  return denial?.norm === "no" && (other?.type === "number" || other?.type === "code");
}
