import { isYes } from "./consent.ts";
import { withoutRequest } from "./yes-and-request.ts";
import { type Deed, ordersAct, unpointed } from "./named-acts.ts";

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

/** How it was paid, where balance would be used: it may be meant to be used no more. */
const paid = /\b(?:pag(?:o|ad[oa]|aron)|tarjeta|efectivo|transfer\w+|vales)\b/;

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
    case "enlist":
      return true;
    case "use":
      // "Sí, todo" may mean all the balance.
      return (
        !keeps.test(said) &&
        !gives.test(said) &&
        !paid.test(said) &&
        !namesSale.test(said) &&
        !/(?<!^si (?:eso )?es )\btodo\b(?! (?:bien|correcto|en orden|ok|esta))/.test(said)
      );
    case "dismiss":
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

/** That nothing is to become of it. */
const stays = /\b(?:dej\w*|qued\w*)\b|^ya (?:esta )?bien$|^asi esta$|\besta bien asi$/;

/** Whether the whole message leaves as it is what would be undone: "así déjala", "mejor no la borres". */
export function leavesUndone(text: string): boolean {
  const said = unpointed(text);
  return text.length <= 60 && !/[?¿]/.test(text) && (leaves.test(said) || betterNot.test(said));
}

/** "No espera, mejor no", "siempre no". */
const betterNot =
  /^(?:(?:no|ay|ah|uy|ya|espera|esperate|perate|aguanta|perdon|oye|sabes que|pensandolo bien|pues) )*(?:mejor|siempre) (?:siempre )?no(?: (?:gracias|por favor|porfa|perdon|todavia))*$/;

const leaves =
  /^(?:(?:no|ya|mejor|ay|ah|ok|perdon|pues|me equivoque|esta bien|si|siempre) )*(?:(?:asi )?(?:dej[ae]l[oae]|se queda|que se quede)(?: asi)?|no l[oa]s? (?:borr|cancel|quit|elimin|devuelv|devolv|anul|deshag|toqu|muev|hag|pid)\w*|no (?:hagas|pidas|devuelvas) (?:nada|la devolucion)|no (?:hago|haga)s? (?:nada|la devolucion)|no hago)(?: (?:gracias|por favor|porfa|entonces|mejor|ya|asi))*$/;
