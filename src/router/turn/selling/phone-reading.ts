/** The phone that a message to an open sale or use of balance tells: whether it may be taken, and which one replaces the shown one. */
import type { MessageData } from "../../../flow/answer-reading.ts";
import type { Class } from "../../../understanding/lexicon/classes.ts";
import { isGiven } from "../../../understanding/mentions/names.ts";
import type { Situation } from "../../../understanding/situation.ts";
import type { Token } from "../../../understanding/tokens/token.ts";
import type { Utterance } from "../../../understanding/understand.ts";
import type { GatheredFields } from "./at-summary.ts";

/** "El teléfono está mal, es el de su esposo 477…": the bot asks whether this phone replaces the shown one. */
export function phoneInstead(
  { data, tokens, questioned, slots }: Utterance,
  gathered: GatheredFields | null,
): MessageData {
  if (slots.phone !== null && slots.phone.value !== gathered?.phone) return {};
  const has = (name: Class) => tokens.some(({ classes }) => classes.includes(name));
  // "Era el 477… no el 442…", "477… en vez de 442…", where 442… is shown.
  const others = data.filter(({ token }) => token.type !== "phone" || token.phone !== gathered?.phone);
  const isShown = others.length < data.length;
  const [only, more] = others;
  if (isShown && only?.token.type === "phone" && more === undefined && !questioned && tokens.some(isInstead))
    return { phone: { phone: only.token.phone, typed: only.token.typed, sure: true } };
  // "Me está dando otro número, 477…".
  const isWrong = has("WRONG") || has("NEGATE") || has("CORRECT") || has("WAIT") || (has("ANOTHER") && has("PHONE"));
  if (
    only?.token.type !== "phone" ||
    more !== undefined ||
    questioned ||
    !isWrong ||
    only.role === "withdrawn" ||
    isShown
  )
    return {};
  const { phone, typed } = only.token;
  return phone === gathered?.phone ? {} : { phone: { phone, typed, sure: isSaidRight(tokens, only.at) } };
}

/** "No es de ella, es del 477…", "espera, el cliente es 477…"; "no es el 477…" denies. */
function isSaidRight(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(0, at).findLastIndex(({ classes }) => classes.includes("COPULA"));
  const between = tokens.slice(said + 1, at);
  const isDenied = tokens[said - 1]?.classes.includes("NEGATE") === true;
  return said > 0 && !isDenied && between.every(({ classes }) => classes.some((name) => leadsToPhone.has(name)));
}
const leadsToPhone: ReadonlySet<Class> = new Set<Class>(["PREPOSITION", "ARTICLE", "PHONE"]);

const isInstead = ({ norm, classes }: Token) =>
  classes.includes("NEGATE") || classes.includes("CORRECT") || norm === "vez" || norm === "lugar";

/** True if the phone may be taken. At a summary it must be the shown phone, or replace it. */
export function isSurePhone(utterance: Utterance, asked: Situation["asked"], gathered: GatheredFields | null): boolean {
  const { slots, questioned, tokens } = utterance;
  const { phone } = slots;
  if (phone === null || (questioned && asked !== null)) return false;
  // "La mitad es de Pedro, 477…".
  if (asked === "summary" && tokens.some(({ norm }) => norm === "mitad")) return false;
  if (isPhoneAlone(utterance, asked, phone.probability)) return true;
  if (saysWhose(utterance) || isOnlyPhone(utterance, asked)) return true;
  if (!phone.sure) return false;
  return asked !== "summary" || phone.value === gathered?.phone || putsPhone(tokens);
}

/** "Uy, me faltó un número, 477…", "otra de 60 para María 477…": the one phone of a message that doubts and denies nothing. */
const isOnlyPhone = ({ data, tokens, vetoes, slots }: Utterance, asked: Situation["asked"]) =>
  (asked === "phone" || asked === null) &&
  (slots.phone?.probability ?? 0) >= likelyPhone &&
  data.filter(({ token }) => token.type === "phone").length === 1 &&
  !vetoes.some((id) => phoneVetoes.has(id)) &&
  !tokens.some(({ classes }) => classes.includes("NEGATE") || classes.includes("UNSURE"));
const likelyPhone = 0.5;
const phoneVetoes: ReadonlySet<string> = new Set(["unsurePhone", "deniedPhone", "eitherPhone", "notMoney"]);

/**
 * True if the message surely answers or corrects, and a phone is its only datum: "es del 477…", "no, ese cliente no es, es el 477…". The summary shows that
 * phone.
 */
function isPhoneAlone(
  { act, probability, data, vetoes, tokens }: Utterance,
  asked: Situation["asked"],
  ofPhone: number,
): boolean {
  const isSure =
    (asked === "summary" && act === "correction" && probability >= 0.9) ||
    (asked === "phone" && (act === "answer" || act === "correction") && probability >= 0.85);
  // "Quién es 477…" is a question.
  const isAsked = tokens[0]?.classes.includes("QUESTION") === true;
  const isDoubted = isAsked || tokens.some(({ norm, classes }) => norm === "creo" || classes.includes("UNSURE"));
  return isSure && !isDoubted && ofPhone >= 0.6 && data.length === 1 && vetoes.length === 0;
}

/** "No era Lupita, era Jorge 477…": the only phone, right behind a name that is said and not denied. */
function saysWhose({ tokens, data, slots }: Utterance): boolean {
  const at = slots.phone?.at ?? 0;
  const said = tokens.slice(0, at).findLastIndex(({ classes }) => classes.includes("COPULA"));
  const isNamed =
    said >= 0 &&
    said < at - 1 &&
    tokens.slice(said + 1, at).some(isGiven) &&
    tokens.slice(said + 1, at).every((token) => isGiven(token) || articles.has(token.norm));
  return data.length === 1 && isNamed && tokens[said - 1]?.classes.includes("NEGATE") !== true;
}
const articles: ReadonlySet<string> = new Set(["de", "del", "la", "el", "a", "al", "su"]);
/** True if a message at a summary only replaces the phone. "Sí, saldo 477…" also says something else. */
function putsPhone(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ type, norm, classes }) =>
      type !== "word" || besidePhoneToo.has(norm) || classes.some((name) => besidePhone.has(name)),
  );
}
const besidePhoneToo: ReadonlySet<string> = new Set(["esta", "ese", "esa", "este", "ella", "correcto", "correcta"]);
const besidePhone: ReadonlySet<Class> = new Set<Class>([
  "NEGATE",
  "CORRECT",
  "WAIT",
  "COPULA",
  "ARTICLE",
  "PREPOSITION",
  "PHONE",
  "CUSTOMER",
  "WRONG",
  "ANOTHER",
  "BUT",
  "AND",
  "COURTESY",
  "MONEY",
  "CURRENCY",
  "TICKET",
]);
