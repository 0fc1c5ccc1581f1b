import { fieldToChange } from "../../../../domain/hearing/facts/wrong-field.ts";
import { hasFacts } from "../../../../domain/hearing/facts/facts.ts";
import { holdsBackYes } from "../../../../domain/hearing/consent/learnt-yes.ts";
import { leavesAll } from "../../../../domain/hearing/consent/remarks.ts";
import { type Deed, namesAct } from "../../../../domain/hearing/consent/named-acts.ts";
import { yesToCancel } from "../../../../domain/hearing/consent/consent-words.ts";
import { isYesTo } from "../../../../domain/hearing/consent/yes-to.ts";
import { parseAmountAnswer } from "../../../../domain/money.ts";
import { tidy } from "../../../../domain/reader/words.ts";
import { ticketKey, type Ticket } from "../../../../domain/ticket.ts";
import type { FlowName } from "../../../../flow/flow.ts";
import { gatheredIn } from "../../../../flow/gathered.ts";
import type { TurnBuilder } from "../../turn-builder.ts";
import { readsFacts, type Message } from "../message.ts";

// What is said at a summary and is no clear answer to it. Nothing of this confirms anything: the summary is shown again, or what was asked is answered.

/** Whether a message at a summary asks if it is done already: "¿ya quedó?". */
export function asksWhetherDone({ heard: { line, facts, consent, intent, questioned } }: Message): boolean {
  if (hasFacts(facts) || (consent !== null && !questioned)) return false;
  return intent === "status" || asksIfDone.test(line);
}

const asksIfDone =
  /^(?:(?:oye|y|entonces|pero|que|si|como) ,? ?)*(?:ya )?(?:(?:se )?(?:registro|guardo|hizo|mando|subio|capturo|anoto|cobro)|(?:la |lo )?(?:registraste|guardaste|hiciste|mandaste|metiste|capturaste)|quedo|paso|entro|esta (?:bien )?(?:(?:list|hech|metid)[oa]|(?:registr|guard|apunt|anot|captur|cobr|mand)a[dl][oa])|(?<=ya )(?:(?:metid|hech)[oa]|(?:registr|apunt|anot|captur|guard)ad[oa]))(?: ya| la venta| eso| o no| o que| esta)*$/;

/** How likely a yes has to be for the summary to be shown again. It confirms nothing. */
const ratherLikely = 0.5;

/** Whether an answer to a summary probably agrees, but not certainly enough to confirm anything: "igual y sí". */
export function ratherAgrees({ text, heard: { likely, intent, line } }: Message): boolean {
  const [first] = likely;
  const agrees = first?.intent === "yes" || first?.intent === "thanks";
  // "El motivo es regalo" tells another one.
  if (/^(?:(?:no|perdon|digo|mejor|,) )*(?:el |la )?(?:motivo|razon)\b/.test(line)) return false;
  return agrees && first.share >= ratherLikely && intent === null && !holdsBackYes(text, line);
}

/**
 * Whether an answer to a summary leans to a yes in words of its own, or tells something that changes nothing: "no, pues sí", "ya le dije que sí", "ya pagó
 * con tarjeta".
 */
export function hesitates(message: Message): boolean {
  const { consent, line } = message.heard;
  if ((consent !== null && consent !== "reserved" && consent !== "no") || readsFacts(message)) return false;
  const said = line.replace(/\bnada que (?:corregir|cambiar|modificar)\b|\bhay (?:ningun )?error(?:es)?\b/, "nada");
  if (fieldToChange(said) !== null) return false;
  // "Ya pagó con tarjeta", "déjala como está": nothing is to be changed.
  const isRemark = leavesAll(line, message.heard.likely[0]?.intent === "cancel");
  return isRemark || (leansToYes.test(said) && !saysAgainst.test(said));
}

const leansToYes =
  /^(?:pues )?no ,? ?(?:(?:pues|que|bueno) (?:, )?)+si(?: registr\w+)?$|^no ,? si registr\w+$|^no ,? ?(?:(?:asi|si|todo|pues|ya) ,? ?)+(?:(?:esta|va|queda|se queda) )?(?:bien|correct[oa]|perfecto)?$|^no ,? ?(?:hay )?nada$|\bno se si\b|^creo que si$|\b(?:dij\w+|digo|dicho)\b.* que si$|^que si\b|^si (?:ya )?(?:me )?pag(?:o|a|aron)(?: (?:todo|completo))?$|^si nomas$|^(?:si|ok|va|dale) (?:(?:va|si|,) )*y (?:mis|dame|dime|manda\w*|pasa\w*|cuanto)\b|^si ell?[ao]? dice que si\b/;
const saysAgainst =
  /\b(?:pero|aunque|excepto|menos|mal|error|cambi\w+|corr[ei]\w+|equivo\w+|otr[oa]s?|no (?:es|son|era|eran|la|lo)|(?:solo|nomas) que|mejor|falt\w+|mitad|quier\w+|cancel\w+)\b/;

/** Whether a message asks for the balance beside its answer: "sí, pero dime cuánto le queda". The person may want to know it first. */
export function asksBalanceToo({ heard: { line, facts } }: Message): boolean {
  const asks =
    /\bcuant[oa]s? (?:saldo |puntos )?(?:le )?(?:queda\w*|quedo|tiene|lleva|junto)\b|\b(?:dime|dame|pasame|ver) (?:su|el) saldo\b/;
  return asks.test(line) && !hasFacts(facts) && facts.points === null;
}

/** What the summary of a flow may do, so that an order to do it is an answer: "sí, úsalo", "devuélvela". */
const deedsOf: { readonly [flow in FlowName]?: readonly Deed[] } = {
  redeem: ["use"],
  refund: ["refund"],
  correct: ["give", "remove"],
  addCollaborator: ["enlist"],
  disableCollaborator: ["dismiss"],
  unlink: ["undo"],
};

type Session = TurnBuilder["session"];

/** Whether an answer to a summary orders what the summary would do, by its name: "devuélvela" at a refund. */
export function ordersDeed(session: Session, text: string): boolean {
  return session !== null && (deedsOf[session.flow]?.some((deed) => namesAct(deed, text)) ?? false);
}

/** Whether an answer to the summary of a sale is nothing but the amount or the ticket that it shows. */
export function repeatsShown({ session, topic }: TurnBuilder, text: string): boolean {
  if (topic !== "summary" || session?.flow !== "sale" || !/\d/.test(text)) return false;
  const { amountCentavos = null, ticket = null } = gatheredIn(session.state);
  const said = tidy(text).replace(/^(?:(?:el )?(?:ticket|folio|nota) )/i, "");
  if (ticket !== null && ticketKey(said as Ticket) === ticketKey(ticket)) return true;
  const reading = parseAmountAnswer(text);
  return reading.type === "amount" && reading.centavos === amountCentavos;
}

const saysUndo =
  /^(?:(?:si|ok|ya|mejor|pues|favor|,) )*(?:(?:borr|elimin|quit|anul|devuelv|deshaz|saca|cancel)\w*(?:l[ao]s?| (?:la|esa|esta|su) (?:venta|compra))|anular)(?: (?:favor|porfa|ya|gracias|todo))*$/;
/** Why somebody is to be dismissed, in words that call a sale off. */
const left =
  /^(?:(?:es que|porque|si|pues|ell?[ao]|,) )*(?:ya )?(?:(?:no (?:trabaja|labora|esta|viene|vino|regreso|volvio)|se (?:fue|salio)|renuncio)(?: (?:aqui|mas|con nosotros|de la tienda|a trabajar))*)$/;

/**
 * Whether a summary that would undo something is told what may be that act, and may be its end: "bórrala", "cancela la venta", "ya se fue". `line`: its
 * words.
 */
export function mayUndo(session: Session, line: string): boolean {
  return saysUndo.test(line) || yesToCancel.test(line) || (session?.flow === "disableCollaborator" && left.test(line));
}

/** Whether a yes agrees to something else than the summary would do: "registra la venta", where balance is used. */
export function agreesToElse(session: Session, { text, heard }: Message): boolean {
  const deeds = session === null ? undefined : deedsOf[session.flow];
  return heard.consent === "yes" && deeds !== undefined && !deeds.some((deed) => isYesTo(deed, text));
}
