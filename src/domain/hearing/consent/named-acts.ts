import { plain } from "../../reader/words.ts";

/**
 * What a yes would do: `record` what is shown, `use` so much balance, `enlist` a collaborator or `dismiss` one, `undo` what stands (a collaborator's
 * chat), `refund` an operation, `give` or `remove` points, say that a sale is `another` one, or `change` an answer to what is offered.
 */
export type Deed =
  | "record"
  | "use"
  | "enlist"
  | "dismiss"
  | "undo"
  | "refund"
  | "give"
  | "remove"
  | "another"
  | "change";

const yesBefore = "(?:si|ok|va|dale|sale|claro|orale)";
const courtesyAfter = "(?: (?:por favor|porfa|gracias|ya))*";
/** `afterYes`: what is an order only after a yes, since it may be another act, or is a part of a sentence. `alone`: by itself too. */
const order = (afterYes: string, alone: string | null) => {
  const byItself = alone === null ? "" : `(?:${yesBefore} )*(?:${alone})|`;
  return new RegExp(`^(?:${byItself}(?:${yesBefore} )+(?:${afterYes}))${courtesyAfter}$`);
};

const ofPoints = "(?: (?:los|sus|esos) puntos)?";
const corrects = "(?:haz|hazme|haga|hagame|hacer) (?:la|esa|su) correccion|aplica(?:l[oa]s?)?|autorizo";

/** By itself it may mean what the summary shows. */
const mends = "corri[jg][ae]l[oa]s?";

/** Beside a use of balance: "sí, el resto con tarjeta". */
const restPaid =
  "(?:y )?(?:el resto|lo demas|lo que (?:falta|resta))(?: (?:lo )?pag[ao])? (?:con|en|por) (?:tarjeta|efectivo|transferencia|vales)";

/** An order that names the act itself: "sí, úsalo", "devuélvela", "quítaselos", "dala de baja". */
const ordersIt: { readonly [deed in Deed]?: RegExp } = {
  record: order("dar de alta", null),
  use: order(
    `${restPaid}|usar(?:l[oa]s?)?|(?:us|aplic|canje|redim|descuent)[ae]${ofPoints}|quit[ae]sel[oa]s|l[oa]s? usa`,
    "u(?:sa|se)l[oa]s?|que l[oa]s? use|(?:aplic|apliqu|canje|redim|descuent)[ae](?:se)?l[oa]s?",
  ),
  enlist: order(
    "alta|agregar(?:l[oa])?|agrega",
    "(?:da|dar|den|dale|dele|dal[oa]|darl[oa]|denl[oa]) de alta|agreg(?:a|ue)l[oa]|cre[ae]l[oa]|contrat[ae]l[oa]",
  ),
  dismiss: order(
    "(?:da|dar|darle) de baja|baja|(?:quit|borr|sac)[ae]l[oa]|ya no (?:trabaja|labora|esta|viene)(?: (?:aqui|mas|con nosotros|conmigo))*|ya (?:renuncio|l[oa] (?:despedi|corri))",
    "(?:dal|darl|denl|del)[oa] de baja|(?:dale|dele|denle) de baja|(?:elimin|desactiv|inhabilit)[ae]l[oa]|quit[ae]le (?:el|su) acceso",
  ),
  undo: order("desvincul(?:a|ar)", "desvincul[ae]l[oa]"),
  refund: order(
    "devuelve|devolver|reembols(?:a|ar)|regres[ae](?:se)?l[oa]s?|quit[ae]sel[oa]s",
    "devu[ae]lv[ae](?:me|se)?l[ao]s?|(?:haz|hazme|haga|hagame|hacer) (?:(?:la|esa|su) devolucion|(?:el|ese|su) reembolso)|reembols[ae](?:se)?l[oa]|aplica",
  ),
  remove: order(
    `(?:quit|rest|descuent)[ae]les?${ofPoints}|quit[ae]l[oa]s?|${mends}`,
    `(?:quit|rest|descuent)[ae](?:le|se|les)l[oa]s|(?:rest|descuent)[ae]l[oa]s?|${corrects}`,
  ),
  give: order(
    `(?:(?:agreg|agregu|sum|abon)[ae]|pon|ponga)les?${ofPoints}|${mends}`,
    `(?:(?:agreg|agregu|sum|abon|d)[ae]|pon|ponga)(?:le|se|les)l[oa]s|(?:agreg|agregu|sum|abon|acredit)[ae]l[oa]s?|ponl[oa]s|${corrects}`,
  ),
  // "Sí, cambia el monto" may be of another field than the one that is offered.
  change: order("(?:cambi|corri[jg])[ae]|ponl[oa]", "(?:cambi|corri[jg])[ae]l[oa]|cambiar"),
};

/** Whether the whole message orders an act by its name. */
export function ordersAct(deed: Deed, text: string): boolean {
  return text.length <= 60 && !/[?¿]/.test(text) && (ordersIt[deed]?.test(unpointed(text)) ?? false);
}

/** A message without the marks between its words, in the form in which words are compared. */
export function unpointed(text: string): string {
  return plain(text)
    .replaceAll(/\s*[,.;:!]+\s*/g, " ")
    .trim();
}

/** What says that a figure is right. */
const good = "(?:estan? bien|es correcto|correctos?|son correctos)";
const figure = "(?:los |esos )?\\$?(\\d[\\d,]*(?:\\.\\d+)?)(?: (?:pesos|puntos))?";
/** `beside`: what may stand beside a figure that a yes repeats. `orders`: an act on it. */
const figureIn = (beside: string, orders = "no such order") => {
  const before = `(?:si+|asi es|exact[oa]|exactamente|correcto|claro|ok|perfecto) (?:${beside} )?${figure}(?: ${good})?`;
  const behind = `(?:son )?${figure} (?:si|ok|exacto|${good})`;
  return new RegExp(`^(?:${before}|${behind}|(?:${orders}) ${figure})${courtesyAfter}$`);
};
const figures: { readonly [deed in Deed]?: RegExp } = {
  record: figureIn(
    "(?:es|son|fue|fueron|de|(?:registr|guard|anot|apunt)[ae](?:l[ao])?(?: (?:la|esta|esa)(?: venta| compra)?)?(?: (?:de|por))?)",
    "(?:registr|guard|anot|apunt)[ae]l[ao] (?:de|por|en|con)",
  ),
  use: figureIn("(?:son|u(?:sa|se)|que use)", "(?:usa|use|aplica|canjea|descuenta)(?= los | esos )"),
  // "Sí, son 56" may be of the amount, where the ticket is offered.
  change: figureIn("(?:(?:es|a)(?: el)?|el)"),
  remove: figureIn("(?:son|(?:quit|rest|descuent)[ae]les?)"),
  give: figureIn("(?:son|(?:(?:agreg|agregu|sum|abon)[ae]|pon|ponga)les?)"),
};

/** The figure that a yes to an act repeats, as it was typed: "sí, son 50", "sí, 437 está bien", "437 sí", "usa los 30". Null: it is no such yes. */
export function figureAgreed(deed: Deed, text: string): string | null {
  const pattern = figures[deed];
  if (pattern === undefined || text.length > 60 || !/\d/.test(text) || /[?¿]/.test(text)) return null;
  const said = plain(text.replaceAll(/,(?!\d)|[.!]+\s*$/g, " "));
  return (
    pattern
      .exec(said)
      ?.slice(1)
      .find((one) => one !== undefined) ?? null
  );
}

/** Whether the whole message orders an act by its name, or repeats a figure with a yes. The act and the figure may be others than those that are asked about. */
export function namesAct(deed: Deed, text: string): boolean {
  return ordersAct(deed, text) || figureAgreed(deed, text) !== null;
}
