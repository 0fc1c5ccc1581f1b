import { isYes } from "./consent.ts";
import { withoutRequest } from "./yes-and-request.ts";
import { plain } from "../../reader/words.ts";

/**
 * What a yes would do: `record` what is shown, `use` so much balance, `undo` what stands (a collaborator's access), `refund` an operation, `give` or
 * `remove` points, say that a sale is `another` one, or `change` an answer to what is offered.
 */
export type Deed = "record" | "use" | "undo" | "refund" | "give" | "remove" | "another" | "change";

/** Words that agree to an act by themselves, whatever else is known to agree. */
const orders =
  /\b(?:s|si+|sip|simona?|yes|yep|sure|va|vale|dale|dele|sale|orale|arre|ok|okay|okey|oki|correcto|acepto|aceptar|adelante|claro|por supuesto|afirmativo|confirm[oae]\w*|aprueb[oae]|hazl[ao]|hazme\w*|hagal[ao]|procede\w*|de acuerdo|esta bien|es correcto|todo correcto|perfecto|autorizo|exact[oa]|exactamente|asi es|seguro|aplic\w*l[ao]|jal[ao]|andale|con gusto)\b|👍|👌|✅|✔|☑|🆗/u;

/** That what is to be undone stands, or is good as it stands: "así se queda", "sí, la venta está bien", "está registrada". */
const stands =
  /\b(?:asi esta|ya (?!(?:por favor|porfa|hazl|dale|confirm|procede|adelante))|registr\w*|apunt\w*|anot\w*|captur\w*|guard\w*|dej\w*|qued\w*|estuvo|ventas?|compras?|correcta|confirmad[ao]|confirmada|bueno|buen[ao])|\besta (?:correct[oa]|confirmad[oa]|bien (?!hazl|dale|por favor|porfa|gracias))|^(?:todo |que )bien$/;

/** Points that are to be given, where they would be taken: "dáselos", "abónale", "ponle sus puntos". */
const gives =
  /\b(?:(?:d[ae]|pon|ponga|ech[ae]|sub[ae]|met[ae]|carg(?:a|ue)|mand[ae])(?:le|les|se|sele)?l[oa]s|(?:da|dale|dele|ponle|echale|mandale|cargale) (?:sus|los|esos|mas) ?\w*|(?:abon|acredit|sum|agreg|bonific|regal)\w*)\b/;

/** Points that the customer keeps, where they would be used: "los guarda", "así déjalos". */
const keeps = /\b(?:guard(?!al[ao]\b|ela\b)\w*|dej\w*|qued\w*|junt\w*|ahorr\w*)\b/;

/** The sale itself, where its balance would be used: "registra la venta" may mean without it. */
const namesSale = /\b(?:venta|compra|normal)\b/;

/** That it is the sale that was made before, and no other. */
const sameOne = /\b(?:es[ae]|esta|mism[oa]|ya|registrad[oa]|repetid[oa]|dej\w*|qued\w*)\b/;

/**
 * Whether the whole message agrees to an act. What only says that something is well, or was done already, agrees to none but the recording of what is
 * shown.
 */
export function isYesTo(deed: Deed, text: string): boolean {
  if (/[?¿]/.test(text)) return false;
  if (ordersAct(deed, text)) return true;
  if (!isYes(text)) return false;
  const said = unpointed(text);
  switch (deed) {
    case "record":
      return true;
    case "use":
      // "Sí, todo" may mean all the balance.
      return (
        !keeps.test(said) &&
        !gives.test(said) &&
        !namesSale.test(said) &&
        !/(?<!^si (?:eso )?es )\btodo\b(?! (?:bien|correcto|en orden|ok|esta))/.test(said)
      );
    case "undo":
    case "refund":
      return orders.test(said) && !stands.test(said) && withoutRequest(text) === text;
    case "remove":
      return !gives.test(said) && !stays.test(said);
    case "another":
      return orders.test(said) && !sameOne.test(said);
    case "give":
    case "change":
      return !stays.test(said);
  }
}

const agreeingBefore = "(?:(?:si|ok|va|dale|sale|claro|orale) )*";
const courtesyAfter = "(?: (?:por favor|porfa|gracias))*";
const order = (act: string) => new RegExp(`^${agreeingBefore}(?:${act})${courtesyAfter}$`);
/** An order that names the act itself: "sí, úsalo", "devuélvela", "quítaselos". Without what it is done to, only after a yes. */
const ordersIt: { readonly [deed in Deed]?: RegExp } = {
  use: order("u(?:sa|se)l[oa]s?|que l[oa]s? use|(?<=^(?:si|ok|va|dale|sale|claro|orale) )usar(?:l[oa]s?)?"),
  undo: order(
    "(?:da|dar|den|dele)l[oa] de baja|elimin(?:a|e)l[oa]|(?<=^(?:si|ok|va|dale|sale|claro|orale) )(?:dar|da|darle?) de baja",
  ),
  record: order("(?<=^(?:si|ok|va|dale|sale|claro|orale) )dar de alta"),
  refund: order("devu[ae]lv[ae](?:me|se)?l[ao]s?|(?:haz|hazme|haga|hagame|hacer) (?:la|esa|su) devolucion"),
  remove: order(
    "(?:quit|rest|descuent)[ae](?:le|se|les)l[oa]s|(?<=^(?:si|ok|va|dale|sale|claro|orale) )(?:quit|rest|descuent)[ae]les?(?: (?:los|sus|esos) puntos)?",
  ),
  give: order(
    "(?:(?:agreg|agregu|sum|abon|d)[ae]|pon|ponga)(?:le|se|les)l[oa]s|(?<=^(?:si|ok|va|dale|sale|claro|orale) )(?:(?:agreg|agregu|sum|abon)[ae]|pon|ponga)les?(?: (?:los|sus|esos) puntos)?",
  ),
};

/** Whether the whole message orders an act by its name, or repeats a figure with a yes. The act and the figure may be others than those that are asked about. */
export function namesAct(deed: Deed, text: string): boolean {
  return ordersAct(deed, text) || figureAgreed(deed, text) !== null;
}

function ordersAct(deed: Deed, text: string): boolean {
  return text.length <= 60 && !/[?¿]/.test(text) && (ordersIt[deed]?.test(unpointed(text)) ?? false);
}

const unpointed = (text: string) =>
  plain(text)
    .replaceAll(/\s*[,.;:!]+\s*/g, " ")
    .trim();

/** What says that a figure is right. */
const good = "(?:estan? bien|es correcto|correctos?|son correctos)";
/** What may stand beside a figure that a yes repeats. */
const figureOf: { readonly [deed in Deed]?: string } = {
  record:
    "(?:es|son|fue|fueron|de|(?:registr|guard|anot|apunt)[ae](?:l[ao])?(?: (?:la|esta|esa)(?: venta| compra)?)?(?: (?:de|por))?)",
  use: "(?:son|u(?:sa|se)|que use)",
  remove: "(?:son|(?:quit|rest|descuent)[ae]les?)",
  give: "(?:son|(?:(?:agreg|agregu|sum|abon)[ae]|pon|ponga)les?)",
};

/** The figure that a yes to an act repeats, as it was typed: "sí, son 50", "sí, 437 está bien", "437 sí". Null: it is no such yes. */
export function figureAgreed(deed: Deed, text: string): string | null {
  const beside = figureOf[deed];
  if (beside === undefined || text.length > 60 || !/\d/.test(text) || /[?¿]/.test(text)) return null;
  const said = plain(text.replaceAll(/,(?!\d)|[.!]+\s*$/g, " "));
  const figure = "(?:los |esos )?\\$?(\\d[\\d,]*(?:\\.\\d+)?)(?: (?:pesos|puntos))?";
  const before = `(?:si+|asi es|exact[oa]|exactamente|correcto|claro|ok|perfecto) (?:${beside} )?${figure}(?: ${good})?`;
  const behind = `(?:son )?${figure} (?:si|ok|exacto|${good})`;
  const [, first, last = null] = new RegExp(`^(?:${before}|${behind})${courtesyAfter}$`).exec(said) ?? [];
  return first ?? last;
}

/** That nothing is to become of it. */
const stays = /\b(?:dej\w*|qued\w*)\b|^ya (?:esta )?bien$|^asi esta$|\besta bien asi$/;

/** Whether the whole message leaves as it is what would be undone: "así déjala", "mejor no la borres". */
export function leavesUndone(text: string): boolean {
  return text.length <= 60 && !/[?¿]/.test(text) && leaves.test(plain(text).replaceAll(/\s*[,.;:!]+\s*/g, " "));
}

const leaves =
  /^(?:(?:no|ya|mejor|ay|ah|ok|perdon|pues|me equivoque|esta bien|si|siempre) )*(?:(?:asi )?(?:dej[ae]l[oae]|se queda|que se quede)(?: asi)?|no l[oa]s? (?:borr|cancel|quit|elimin|devuelv|devolv|anul|deshag|toqu|muev|hag|pid)\w*|no (?:hagas|pidas|devuelvas) (?:nada|la devolucion)|no (?:hago|haga)s? (?:nada|la devolucion)|no hago)(?: (?:gracias|por favor|porfa|entonces|mejor|ya|asi))*$/;
