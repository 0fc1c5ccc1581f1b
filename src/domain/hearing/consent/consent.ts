import type { Moment } from "../intents/features.ts";
import { isAgreement, isBound } from "./agreement.ts";
import { asksToConfirm, farewell, notNow, othersDid, othersDo, pleads } from "./asked-to-confirm.ts";
import { facesIn } from "./faces.ts";
import { harmlessNo, holdsBackYes, politeIf, setsCondition } from "./learnt-yes.ts";
import { isAnswering, type Answering } from "../intents/intents.ts";
import { meantWord } from "../lexicon.ts";
import { isRemark, staysAsItIs } from "./remarks.ts";
import { withoutRequest } from "./yes-and-request.ts";
import {
  agreeing,
  agreesAlone,
  agreesToNothing,
  beside,
  calledOff,
  cancels,
  courtesy,
  denies,
  saves,
  toldNotTo,
  toldToCancel,
  urgency,
  waits,
  yesToCancel,
} from "./consent-words.ts";
import { isAgreeingWord, likelyIntents } from "../intents/likely.ts";
import { lineOf, piecesOf } from "../pieces.ts";
import { plain, saysNo, saysYes, tidy } from "../../reader/words.ts";
import { recent } from "../../recent.ts";

/**
 * What a whole message says to a question that is answered by yes or no.
 * - `yes`, `no`: nothing else is in it but courtesy.
 * - `reserved`: a yes with something against it ("sí pero son 300", "sí, no, espera"): never a yes.
 * - `cancel`: all of it is off ("olvídalo", "ya no la registres"). `wait`: not yet ("espera", "ahorita te digo").
 */
export type Consent = "yes" | "no" | "reserved" | "cancel" | "wait";

/** What takes back a yes that stands before it. */
const takesBack =
  /\b(?:pero|no|aunque|mejor|espera|esperame|aguanta|equivoque|error|mal|cambia|cambiale|excepto|menos|solo que|nomas que|creo|segun|tal vez|quiza|falta|ah|oh|perdon|otro|otra|si quiere|cuando)\b/;

/** The same where the model takes it for a yes: a harmless "no" ("no hay problema") is for `holdsBackYes` to tell apart. */
const takesBackLearnt = new RegExp(takesBack.source.replace("no|", ""));

/** The words of a message as they were meant, commas kept; faces that mean yes or no as words. */
function wordsOf(text: string): readonly string[] {
  return tidy(text)
    .replaceAll(/\p{Emoji_Modifier}|\ufe0f/gu, "")
    .replaceAll(/👍|👌|✅|✔|☑|🆗|💯|🤙|👏/gu, " ok ")
    .replaceAll(/👎|❌|🚫|✖/gu, " no ")
    .replaceAll(/[\p{Extended_Pictographic}]+/gu, " ")
    .replaceAll(/([,.;!…])+/g, " , ")
    .split(/\s+/)
    .map((word) => (word === "," ? "," : (ordered(plain(word)) ?? meantWord(word))))
    .filter((word) => word !== "");
}

/** An order as it was typed: "cóbrala" is no slip of "cobrale". */
function ordered(typed: string): string | null {
  return /l[ao]$/.test(typed) && agreesAlone(typed) ? typed : null;
}

/** What a yes is worth with something against it: nothing. */
function against(spoken: readonly string[]): Consent | null {
  if (!agreesAlone(spoken[0])) return null;
  return spoken.some((word) => /^(?:espera|esperame|aguanta|aguantame|esperate|tantito|momento)$/.test(word))
    ? "wait"
    : "reserved";
}

/** How likely a meaning has to be where no rule knows the words. A yes moves money, so it has to be the likeliest by far. */
const learnt: { readonly [meaning in Answering]?: readonly [consent: Consent, least: number] } = {
  yes: ["yes", 0.75],
  yesBut: ["reserved", 0.6],
  no: ["no", 0.7],
  cancel: ["cancel", 0.75],
  wait: ["wait", 0.6],
};
/** How likely a yes has to be with no word at either end that agrees alone. */
const surelyKnownYes = 0.92;
/** More words than these are not taken for a yes that no rule knows. */
const longestLearntYes = 14;

/** What makes none of any yes: it is for later, it is about undoing, or it means the contrary. */
const isNoneAfterAll =
  /\b(?:cancel\w*|anul\w*|borr\w*|elimin\w*|deshaz\w*|olvid\w*|deten\w*|paus\w*|cierr\w*|corr[ei]g\w*|quit\w*|quiza\w*|manana|despues|luego|rato|tarde|casi|chance|medio|me vale|madres?|crees|creo|car[oa]|(?<!nada )mas|a ver|pendiente|puede que|se puede|ya mero|y eso que|otro dia|lunes|martes|miercoles|jueves|viernes|sabado|domingo|broma)\b/;
/** "Sí, ya te dije que sí", "sí nomas eso": what stands after the "si" is no condition, though it has no accent. */
const insists =
  /^ ?si ,? ?(?:(?:ya (?:te )?(?:dije|habia dicho|he dicho)|(?:ya )?te estoy diciendo) que si|(?:solo|solamente|nomas|nada mas) (?:eso|es[ae]|esto)|obvio|de acuerdo|estoy segur[oa]|(?:envia|cobra)l[ao]|(?:me )?(?:la|lo) (?:puedes |puede )?(?:registr|guard|mand|anot|apunt)(?:as|ar)|(?:puedes|puede) (?:registrar|guardar|mandar)l[ao]|a es[ea] \w+)(?: (?:,|favor))* *$/;
/** "Déjalo": as it stands, or off. */
const mayStay = /^(?:(?:ya|ah|ok|pues|,) )*dejal[oa](?: (?:,|ya|favor|gracias))*$/;
/** "No, nada que corregir, regístrela": the no is to what may be changed. Only before a word that agrees. */
const noChangeBefore =
  /^\s*no,? +(?=(?:hay )?nada que (?:corregir|cambiar|modificar)[\s,.;].*(?<!\p{L})(?:(?:s[ií]|dale|adelante)(?!\p{L})|reg[ií]str\p{L}|gu[aá]rd\p{L}))/iu;
const nothingToChange = /\bnada que (?:corregir|cambiar|modificar)\b/g;
/** "Si ella dice que sí la registras, ahorita le pregunto": it is asked first. */
const asksFirst =
  /\b(?:ahorita|deja|dejame|voy a|luego|orita|ya) (?:(?:le|les|se|lo|la) )*(?:pregunt|confirm|checo|chec|averigu)\w*$/;
/** "Jaja sí claro", "sí claro jaja", "ajá sí claro", "sí güey ajá": rather mocked than agreed. */
const mocks =
  /^(?:,|jaj\w*|jej\w*|ja|je)(?: (?:,|jaj\w*|ja))* (?:si )?(?:, )?(?:claro|aja|obvio|seguro|como no)\b|^(?:si|claro)(?: (?:,|wey|guey|we|compa|carnal|bro|hombre|mano|jaj\w*))+ aja\b|\baja (?:, )?(?:si (?:, )?)*claro\b(?! que)|^(?:si (?:, )?){2,}aja\b|\bclaro (?:, )?(?:jaj|jej)\w*/;
/** A question without its marks: "sí por qué", "cómo que sí". */
const asksBack =
  /\b(?:por que|porque|(?<!tal )cual|quien|cuanto|donde|y que|si que|y luego|eh)$|^(?:como (?!no$)|por que |porque |(?:(?:y|ahora|entonces) )*que (?:proced\w+|sigue|hago))/;

/**
 * Reads what a whole message says to a yes-or-no question; null for anything else, a question among it ("sí?"). `moment`: the question that is
 * open, where it is another one: what waits or cancels is said in other words there.
 */
export function readConsent(text: string, moment: Moment = "summary"): Consent | null {
  return moment === "summary" ? consentAtSummary(text) : consentIn(text, moment);
}

const consentAtSummary = recent((text) => consentIn(text, "summary"));

function consentIn(said: string, moment: Moment): Consent | null {
  const text = withoutRequest(said)
    .replaceAll(politeIf, "")
    .replaceAll(pleads, "por favor")
    .replaceAll(farewell, "")
    .replaceAll(/desde luego/giu, "claro")
    .replace(noChangeBefore, "");
  if (text.length > 200 || /[?¿]/.test(text)) return null;
  const words = wordsOf(text).join(" ");
  // The word that enrols a customer may be a late answer to another question.
  if (/^registra(?:r|me)?(?: favor)?$/.test(words)) return null;
  const consent = ruledConsent(text) ?? learntConsent(text, moment);
  // As it was typed too: "apuntada" is mended to "apuntala".
  const typed = plain(text).replaceAll(/\s*[,.;:!…]+\s*/g, " , ");
  const agreesToNone =
    othersDid.test(text) ||
    notNow.test(typed) ||
    othersDo.test(typed) ||
    agreesToNothing.test(typed) ||
    mocks.test(words) ||
    [typed, words].some((line) => asksToConfirm.test(line));
  if (consent === "yes" && agreesToNone) return null;
  if (consent === "yes") {
    const isOnCondition = setsCondition(text) && !insists.test(words) && !insists.test(words.replaceAll(courtesy, ""));
    return isOdd(text, words.replaceAll(urgency, "").replaceAll(nothingToChange, "")) || isOnCondition
      ? "reserved"
      : "yes";
  }
  if (consent === "reserved" && asksFirst.test(words)) return "wait";
  if (consent === "cancel" && moment === "summary" && (staysAsItIs.test(words) || mayStay.test(words))) return null;
  // "Cómo cancelo una venta" asks.
  if (consent === "cancel" && /^(?:(?:oye|oiga|y|pero|,) )*(?:como|que pasa si|puedo|se puede)\b/.test(words))
    return null;
  return consent === "cancel" &&
    /\bno (?:(?:la|lo|me la|me lo) )?cancel(?!a(?:me)?l[ao]\b)\w*|\bcancel\w* ,? ?no(?:$| ,| (?:espera|perdon|mejor|digo|la|lo)\b)/.test(
      words,
    )
    ? null
    : consent;
}

/** Whether something beside a yes may make none of it. `said`: its words as they were meant. */
function isOdd(text: string, said: string): boolean {
  const hasOtherFace = facesIn(text) === "other";
  return hasOtherFace || isNoneAfterAll.test(said) || asksBack.test(said);
}

/** The same by rules alone, for where no question is open. */
export function plainConsent(text: string): Consent | null {
  return text.length > 200 || /[?¿]/.test(text) ? null : ruledConsent(text);
}

/** What the model makes of words that no rule knows. What bears a number says more than a consent, and so does a yes on a condition. */
function learntConsent(text: string, moment: Moment): Consent | null {
  const line = lineOf(piecesOf(text).pieces);
  if (line === "" || /[☎#&]/.test(line)) return null;
  const [best] = likelyIntents(line, moment);
  if (best === undefined || !isAnswering(best.intent)) return null;
  const [consent, least] = learnt[best.intent] ?? [null, 1];
  if (best.share < least) return null;
  // "Quiero hacer una nueva venta" is asked about: this one may be meant to be registered first.
  if (consent === "cancel" && /\b(?:nueva|otra|siguiente) (?:venta|compra)\b/.test(line)) return null;
  if (consent === "cancel" && isRemark(line)) return null;
  // What is not to be found calls nothing off.
  if (
    consent === "cancel" &&
    /\b(?:encuentr\w+|encontr\w+|hall[eo]|busc\w+|perd(?:i|io)|tire|acuerd\w+)\b/.test(line) &&
    !/\bcancel/.test(line)
  )
    return null;
  // "No ticket" answers what the ticket is.
  if (consent === "no" && /\b(?:ticket|folio|nota|recibo|factura|comprobante|telefono|celular|numero)\b/.test(line))
    return null;
  return consent === "yes" && !isLearntYes(text, line, best.share) ? null : consent;
}

/** Words that agree alone and are said of much else: beside words that no rule knows they prove nothing ("confirmo con mi jefa", "cuál es correcto"). */
const saidOfMuch =
  /\b(?:in ?correct\w*|correct\w*|adelante|proced\w+|confirm\w+|guard\w+|registr\w+ri\w+|entonces|cual)\b|^(?:y|pues|puede|uy|por|es[aeo] (?:ya|esta)) /;

/**
 * A yes that no rule knows: nothing in it holds back, and every word of it stands in examples that agree. Beside an order an unknown word may say where
 * or how it is to be done, which is none ("mándala a mi gerente", "regístrala a crédito").
 */
function isLearntYes(text: string, line: string, share: number): boolean {
  const words = line.split(" ").filter((word) => word !== ",");
  if (
    words.length > longestLearntYes ||
    takesBackLearnt.test(line) ||
    holdsBackYes(text.replaceAll(urgency, ""), line.replaceAll(urgency, ""))
  )
    return false;
  if (isBound(line.split(" ")) || isBound(line.replaceAll(courtesy, "").trim().split(" ")) || saidOfMuch.test(line))
    return false;
  const beyond = line
    .replaceAll(harmlessNo, " ")
    .split(" ")
    .filter((word) => word !== "," && word !== "");
  const isKnown = beyond.every((word) => agreesAlone(word) || beside.has(word) || isAgreeingWord(word));
  return isKnown && (share >= surelyKnownYes || agreesAlone(words[0]) || agreesAlone(words.at(-1)));
}

function ruledConsent(text: string): Consent | null {
  const words = wordsOf(text);
  const line = words
    .join(" ")
    .replaceAll(/(?:^|(?<= )), (?=,)|^, | ,$/g, "")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  const spoken = words.filter((word) => word !== ",");
  if (spoken.length === 0) return null;
  const core = line.replaceAll(urgency, "").replaceAll(courtesy, "").replaceAll(/ {2,}/g, " ").trim();
  const says = (pattern: RegExp) => pattern.test(line) || (core !== "" && pattern.test(core));
  if (
    says(cancels) ||
    calledOff.test(line) ||
    toldToCancel.test(line) ||
    toldNotTo.test(line) ||
    yesToCancel.test(line)
  )
    return "cancel";
  if (says(denies)) return "no";
  if (says(waits)) return "wait";
  if (inParts(text, "cancel")) return "cancel";
  if (inParts(text, "yes")) return "yes";
  if (says(agreeing) || agreeing.test(spoken.join(" "))) return "yes";
  if (!agreesAlone(spoken[0]) && !agreesAlone(spoken.at(-1)) && !isAgreement(spoken.join(" "))) return null;
  if (asksBack.test(line)) return null;
  const said = core === "" ? spoken : core.split(" ");
  const rest = (agreesAlone(said[0]) ? said : spoken).slice(1).join(" ");
  if (/\d/.test(line) || (agreesAlone(spoken[0]) && takesBack.test(rest))) return against(spoken);
  if (isBound(line.replaceAll(urgency, "").split(" "))) return null;
  return said.length <= 10 && (isAgreement(spoken.join(" ")) || isAgreement(said.join(" "))) ? "yes" : null;
}

/** "Jalo, todo en orden", "ahí muere, cancela": every part between its pauses says the same by itself. */
function inParts(text: string, consent: Consent): boolean {
  const parts = text.split(/[,.;!\n]+/).filter((part) => /[\p{L}\p{Extended_Pictographic}]/u.test(part));
  return (
    parts.length > 1 &&
    parts.length <= 4 &&
    parts.every((part) => !/c[oó]mo no/i.test(part) && ruledConsent(part) === consent)
  );
}

/** Whether the *whole* message agrees ("sí", "va", "regístrala porfa", a thumb up). Never a question, nor a yes with something against it. */
export function isYes(text: string): boolean {
  return saysYes(text) || readConsent(text) === "yes";
}

/** What agrees to something that is asked; "ok", "va", "listo" and thanks are also said of anything that was told. */
const agreesToIt =
  /^(?:s|si+|sip|simona?|sisas?|yes|yep|confirm\w*|afirmativo|correct\w*|adelante|dale|claro|proced\w+|aprueb\w+|apruebo|aprobad[oa]|autoriz\w+|acept\w+|registr\w+|hazl[oa]|hagal[oa]|jal[oae]\w*)$/;

/** Whether a message is a yes that is no mere courtesy: "sí", "regístrala", "ok, dale", but not "ok gracias" or a thumb up. */
export function isPlainYes(text: string): boolean {
  return isYes(text) && wordsOf(text).some((word) => agreesToIt.test(word) || saves.test(word));
}

/** Whether the *whole* message declines ("no", "nel", "así no", a thumb down). Never a question. */
export function isNo(text: string): boolean {
  return saysNo(text) || readConsent(text) === "no";
}
