import { plainConsent, readConsent } from "./consent/consent.ts";
import { changesNothing } from "./consent/agreement.ts";
import { courtesy, urgency } from "./consent/consent-words.ts";
import { harmlessNo, politeIf, setsCondition } from "./consent/learnt-yes.ts";
import { leavesAll, withoutRemarks } from "./consent/remarks.ts";
import { saidAfterAll } from "./facts/after-all.ts";
import { withoutRepaired } from "./facts/repairs.ts";
import type { Asked } from "./facts/roles/number-role.ts";
import { paperDeclined, saysNoTicket } from "./facts/tickets/no-ticket.ts";
import { withoutUnusedBalance } from "./facts/unused-balance.ts";
import { fieldToChange, hasNoPhone } from "./facts/wrong-field.ts";
import type { Piece } from "./piece.ts";
import { lineOf, piecesOf } from "./pieces.ts";

/**
 * What is left over of a message once its facts are read: the clause behind them that has no datum of its own and sets something against them, on a
 * condition or beside them ("250 pero cancélala", "ticket 88 cuando pague", "B-20 no"). Whoever takes the facts and drops it does what nobody said.
 */
export interface LeftOver {
  /** What it clearly wants: all called off, or to wait. Null: that is not known. */
  readonly wish: "cancel" | "wait" | null;
  /** As it was typed. */
  readonly words: string;
}

interface Clause {
  readonly pieces: Piece[];
  /** A word that sets it apart begins it, or a pause alone. */
  readonly opened: boolean;
}

/** Longer messages are not looked into. */
const longest = 300;

/** Reads what is left over of a message; null: all of it is told, agrees or changes nothing. `asked`: the question that is open. */
export function leftOver(text: string, asked: Asked): LeftOver | null {
  if (text.length > longest) return null;
  const { pieces } = withoutUnusedBalance(piecesOf(text).pieces, "other");
  const clauses = clausesOf(withoutRepaired(saidAfterAll(pieces)));
  const last = clauses.findLastIndex(({ pieces: some }) => some.some(isDatum) && !ofDebt.test(lineOf(some)));
  if (last < 0) return null;
  const behind = [...ordersBehind(clauses[last] as Clause), ...clauses.slice(last + 1)];
  const told = lineOf((clauses[last] as Clause).pieces);
  const questioned = /[?¿]/.test(text);
  const at = behind.findIndex((clause, place) => {
    const before = lineOf(behind.slice(0, place).flatMap(({ pieces: some }) => some));
    return isLeft(clause, { told, before, asked, questioned });
  });
  if (at < 0) return null;
  const rest = behind.slice(at);
  return { wish: rest.length > 1 ? (wishOf(rest.slice(0, 1)) ?? wishOf(rest)) : wishOf(rest), words: typedOf(rest) };
}

/** Words that set a clause apart from what stands before it. */
const opens =
  /^(?:pero|mejor|aunque|cuando|si|hasta|excepto|salvo|y|e|no|ya|nomas|solo|siempre|todavia|aun|nunca|sino)$/;
/** Behind these they are a part of the same clause: "puntos que no eran", "por si preguntan". */
const binds = /^(?:que|porque|por|como|saber|ver|checar)$/;
/** Of those, what sets nothing against what stands before it by itself. */
const joins = /^(?:y|e|ya|solo|nomas|si)$/;
/** Behind these a "no" or a "ya" tells why: "porque ya no había chico", "es que no oía". */
const isCause = /\b(?:porque|es que|como)(?: \w+)*$/;
const isWeak = /^(?:no|ya|si|todavia|aun|nunca|y|solo|nomas)$/;

function clausesOf(pieces: readonly Piece[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let isAlone = true;
  for (const piece of pieces) {
    const current = clauses.at(-1);
    if (piece.type === "break") {
      isAlone = true;
      continue;
    }
    const before = current?.pieces.at(-1);
    const isBound =
      !isAlone &&
      before?.type === "word" &&
      (binds.test(before.word) ||
        (piece.type === "word" && isWeak.test(piece.word) && isCause.test(lineOf(current?.pieces ?? []))));
    const isOpening = piece.type === "word" && opens.test(piece.word) && !isBound;
    const isBegun = current?.pieces.some((one) => !(one.type === "word" && opens.test(one.word))) ?? false;
    if (current === undefined || isAlone || (isOpening && isBegun))
      clauses.push({ pieces: [piece], opened: isOpening });
    else current.pieces.push(piece);
    isAlone = false;
  }
  return clauses;
}

/** "Y me debe 50": other money, which is no datum of what is told. */
const ofDebt = /^(?:(?:y|pero|aunque) )+(?:me|nos|te|le|les) (?:deb\w+|qued(?:o|a|an) a deber) #/;

function isDatum(piece: Piece): boolean {
  return piece.type === "number" || piece.type === "code" || piece.type === "phone" || piece.type === "other";
}

/** "250 espera", "88 cancélala": an order right behind the last datum of a clause. */
function ordersBehind({ pieces }: Clause): readonly Clause[] {
  const last = pieces.findLastIndex(isDatum);
  const next = pieces[last + 1];
  const isUnit = next?.type === "word" && /^(?:pesos|puntos)$/.test(next.word);
  const behind = pieces.slice(last + (isUnit ? 2 : 1));
  return behind.length === 0 ? [] : [{ pieces: behind, opened: false }];
}

interface Beside {
  /** The clause before it, with the last datum. */
  readonly told: string;
  /** The words between that datum and it. */
  readonly before: string;
  readonly asked: Asked;
  readonly questioned: boolean;
}

/** Orders that nobody carries out who only takes the facts. */
const acts =
  /\b(?:cancel|anul|borr|elimin|olvid|quit|det[ei]en|esper|aguant|repit|repet|duplic|dobl|devuelv|devolv|regres|cambi|corrij|corrig|rest|descuent|rebaj|baj|imprim)(?:a|e|an|en|as|es)?(?:me|se|le|les|nos)?(?:l[aoe]s?)?\b/;
/** Orders to do what the summary asks anyway. */
const registers = /\b(?:registr|guard|anot|apunt|captur)(?:a|e|an|en)(?:me|le|se)?(?:l[ao]s?)?\b/;
/** What was done already, so that it is not to be done again. */
const doneBefore =
  /\bya (?:(?:la|lo|se|le|les|me|habia|habian|esta|estaba|fue) )*(?:registr|anot|apunt|captur|met|sub|guard|cobr)\w+/;
/** Behind these a word is no order: "ya con descuento", "se me olvidó". */
const noOrder = /\b(?:con|de|por|sin|un|una|se|me|te|le|la|lo|les|nos)(?: (?:el|la|su|me|le))* \w+/g;
/** "La cancelas", "y luego la borras": ordered as one tells somebody what they are to do. */
const toldToDo =
  /\b(?:y|luego|despues|mejor) l[ao]s? (?:cancel|anul|borr|elimin)[ae]$|\b(?:l[ao]s?) (?:cancel|anul|borr|elimin|quit|olvid|devuelv|regres|cambi|repit|duplic)[ae]s\b/;
const orderAlone =
  /^(?:favor )*(?:(?:cancel|anul|borr|elimin|quit|olvid|devuelv|regres|repit|duplic)[ae](?:me)?l[ao]s?|quit[ai]le|detente|stop|parale)(?: favor| gracias)*$/;
/** "En cuanto llegue", "con tal que pague", "si acepta", "a ver si lo quiere": on a condition, whatever stands before it. */
const conditional =
  /^(?:(?:y|pero|nomas|solo|siempre|eso si) )*(?:en cuanto|a menos que|con tal (?:de )?que|siempre (?:y cuando|que)|una vez que|a reserva de que|(?:despues|luego) de que|a ver si|mientras (?:no|que)?|ya que (?:(?:me|le|se|la|lo) )*(?:pague|firme|llegue|salga|autorice|acepte|diga|caiga|pase|venga|regrese)n?\b|si (?:(?:el|la|mi|su) \w+ )?(?:acepta|dice|autoriza|quiere|deja)n?\b(?! (?:su |la |una )?(?:factura|bolsa|ticket|nota)))/;
/** "Que no la quiere", "ya no quiso", "me lo queda a deber", "sin cobrar": that it does not come about, or is not paid. */
const notDone =
  /\bno l[aeo]s? (?:va a )?quier\w+$|\bya no (?:(?:se |la |lo |le )*)(?:quier|quis|llev|compr|pag)\w+(?: (?:nada|comprar\w*|llevar\w*))?$|\b(?:queda|quedo|quedaron) a deber\b|^(?:(?:dice|dijo|dicen)(?: \w+){0,3} )?que (?:siempre |ya |mejor |dice que )?no$|\bno (?:(?:me|se|la|lo|le|las|los) )+(?:hag|mand|envi|registr|guard|anot|met|sub|proces)(?:as|es|a|e)$|\bque (?:no|ni) se (?:registre|guarde|cobre|meta|suba|haga)\b|\bse raj(?:o|aron)$|\bse ech(?:o|aron) (?:para|pa) atras\b|^(?:y )?(?:l[ao]s? )?devolvi(?:o|eron)(?: todo)?$|^(?:hay que|(?:la|lo) voy a|tengo que|quiero|favor de|que) (?:cancel|anul|borr|elimin)\w+$|^por (?:confirmar|pagar|cobrar)$|\b(?:es|era|son|fue) (?:(?:de|para|del|la) )*otr[oa] (?:persona|venta|client[ea]|compra)\b|^(?:ahorita |luego )?te confirmo(?: al rato| luego| ahorita)?$|\bsin (?:cobrar|registrar|guardar|pagar|confirmar)\b/;
/** Behind what calls out, a "no" is no question for agreement: "uy no", "ese no". */
const callsOut =
  /^(?:(?:uy|ay|ah|oh|tons|entonces|es[ae]|est[ae]|pues|siempre|mejor|no|perdon|disculpa|que|dice|dijo|dicen|,) ?)+$/;
const negates = /(?<!\bque )\b(?:no|ni|nunca|tampoco|todavia|aun)\b/;
const onCondition = /^(?:cuando|si|hasta)$/;
/** "Excepto la bolsa", "cuando pague", "hasta que caiga": whatever it is, except where the words mean something else ("cuando menos", "hasta con descuento"). */
const always =
  /^(?:(?:pero|y|ya|mejor|nomas|solo) )*(?:excepto|salvo|sino|cuando (?!menos|mucho|quiera)|hasta (?:que|no|manana|ahorita|despues|el|la)\b)/;
/** "Pero todavía no", "mejor no". */
const bareNo =
  /^(?:(?:pero|aunque|mejor|siempre|todavia|aun|ya|y|e) )*(?:no|nunca|ni)(?: no| todavia| aun| ,| perdon| disculpa| favor| gracias)*$/;
/** "No la toques", "ni le piques", "que no pase": forbidden by the form of the verb, whatever it is. */
const forbids =
  /\b(?:no|ni|nunca) (?:(?:me|se|te|nos) )*(?:l[aoe]s? )\w{2,}(?:es|as)\b|\bno \w{2,}(?:ules|iques|gues|ces)\b/;

/**
 * What a clause has to speak of to be set against the facts: what becomes of the sale, whether it is paid, wanted and right, when it is to be, and the
 * facts themselves. "Aunque está roto", "no lo encontraba" and "nunca falla" speak of something else.
 */
const ofSale = new RegExp(
  `\\b(?:${[
    "cancel|anul|borr(?!os)|elimin|olvid|det[ei]en|esper|aguant|repit|dupli[cq]|dobl|muev|devuelv|devolv|regres|cambi|corri[jg]|corre[gj]|quit|rest|rebaj|descuent[ae]|descont|baja",
    "registr|guard|anot|apunt|captur|pon|met[aeio]|sub[aei]|mand|envi|hag|haz|hic|hiz|proced|cobr|vend|us[aeo]|gast|canje|apli[cq]|list|valid|sa[cq]u?[aeo]|carg|agreg|sum[aeo]|entreg|tom[aeo]|ech[aeo]|dej[ae]",
    "quier|quis|quer|pag|liquid|deposit|transf[ei]|acumul|complet|alcanz(?!\\w* a )|falt|fi(?:a|o|e|ad[oa])\\b|deb|rebot|rechaz|declin|cay|cai|cae|jal|entr|pas[aoe]|acept|autoriz|confirm|firm|sirv|funcion|compr|llev|arrepint|decid|anim",
    "ven[gd]|vien|vino|lleg|vuelv|volvi|cierr[ea]|salte|termin[ae]|pued\\w+ ser|manana|luego|despues|rato|ahorita|hoy|lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|quincena",
    "segur|ciert|verdad|fals|rob[oa]|rar[oa]|cuadr|coincid|concuerd|concord|corresp|companer|pregunt|primero|avis|consult|revis|chec|verific|error|mal\\b|equivoc|dud|creo|brom|prueb|menti|jueg|otr[oa]|distint|diferent|correct|igual|se\\b(?! (?:ve|le[ei]|alcanz|quej|acord|sab|enten|disting))",
    "dinero|lana|gerente|jef[ea]|duen|ticket|folio|recibo|telefono|celular|numero|monto|total|cuenta|precio|apartad|anticip|abono|credito|enganch|saldo|puntos|monedero|venta|pedido|encargo|cotiz|client|nombre",
  ].join(
    "|",
  )})\\w*|\\b(?:no|ni|nunca) (?:\\w+ )?(?:es|era|eran|son|fue|fueron|sea|esta|estan|va|van|vale|proced)\\b(?! (?:mas|mucho|tanto|tan|nada|car[oa]|barat[oa]|bromas?|mio|urgente|necesari[oa]|aqui|de (?:aqui|por)|lejos))`,
);
/** "Del viernes", "mañana": another day than now. */
const otherDay =
  /^(?:(?:y|es|era|fue|pero|para|hasta|por|el|la|los|del?|este|pasado|proximo) )*(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana)(?: (?:pasado|que viene|proximo|en la (?:manana|tarde|noche)))?$/;
/** "Y otra igual", "y dame el corte", "nomás checa": something else is wanted too, or this is not. */
const wantsMore =
  /^y (?:(?:dame|haz|registra|pon|mete|cobra)\w* )?(?:una? )?otr[oa](?: (?:venta|compra))?(?: (?:igual|mas|del mismo|de lo mismo|al mismo))*$|^(?:y|tambien) (?:(?:me|luego|ya|tambien) )*(?:dame|das|manda|mandas|mandame|pasa|pasame|ensename|muestrame|saca|sacame|haz|hazme|quiero) (?:(?:el|los|las|la|mi|mis|un) )*(?:corte|reporte|resumen|clientes|ventas|movimientos|historial|pendientes)\b|^(?:nomas|solo|solamente|nada mas) (?:checa|revisa|mira|ve|dime|verifica|consulta)(?:l[ao]|me)?$/;
/** Words of an order that stands without a word that sets it apart. */
const mostOfOrder = 4;

function isLeft(clause: Clause, beside: Beside): boolean {
  const line = lineOf(clause.pieces);
  if (bare(withoutRemarks(line)) === "" && withoutRemarks(line) !== line) return false;
  if (ofDebt.test(line) || (clause.opened && wishOf([clause]) === "cancel")) return true;
  if (conditional.test(line) || notDone.test(line) || toldToDo.test(line) || orderAlone.test(line)) return true;
  if (otherDay.test(line) || wantsMore.test(line)) return true;
  if (isHarmless(clause, line, beside)) return false;
  if (doneBefore.test(line)) return true;
  if (!clause.opened) return line.split(" ").length <= mostOfOrder && wishOf([clause]) !== null;
  const [first = ""] = line.split(" ");
  if (/^(?:(?:nomas|solo) )?si\b/.test(line)) return setsCondition(typedOf([clause]));
  if (registers.test(line) && !negates.test(line) && !onCondition.test(first)) return false;
  if (always.test(line)) return true;
  const told = withoutRemarks(line);
  if (joins.test(first) && !negates.test(line))
    return acts.test(line.replaceAll(noOrder, " ")) || wishOf([clause]) !== null;
  return bareNo.test(told) || forbids.test(told) || ofSale.test(told) || wishOf([clause]) !== null;
}

/** What was told before, and is denied beside what is right: "no lo que puse", "no ese". */
const notThat = /^no (?:en )?(?:es[aeo]|(?:el|la|lo) que \w.*|lo q \w.*)$/;
/** That a datum comes later, which is asked next anyway. */
const toldLater =
  /\b(?:te|le) (?:lo |la )?(?:paso|digo|doy|mando)\b|\b(?:busco|traigo|encuentro|checo) (?:el|la|su) (?:ticket|folio|nota|recibo|telefono|celular|numero)\b/;
const notPaidSo =
  /^(?:(?:pero|y|que) )*no (?:trae|trajo|usa|uso|paga|pago|quiere|quiso|tiene|acept\w+|fue|es) (?:(?:con|en|pagar|la|su) )*(?:tarjeta|efectivo|transferencia|terminal|vales|credito|debito|bolsa|factura)\b|^(?:(?:pero|y) )*sin (?:factura|bolsa)$|^(?:(?:pero|y) )*ya (?:casi )?se van?(?: (?:el|la|los) \w+)?$/;
/** "Pero es para llevar", "pero sí quiere factura", "pero ya con descuento", "y aún está aquí", "hasta luego": how it was bought, and courtesies. */
const besidePurchase =
  /^(?:(?:pero|y|aunque|ya|que) )*(?:(?:(?:es|era|fue|iba|va) )?(?:para (?:llevar?|regalo|comer aqui)|a domicilio|de mostrador)|(?:si )?(?:quiere|quiso|pidio|necesita|ocupa|lleva|va a querer) (?:(?:su|la|el|una?) )?(?:factura|bolsa|envoltura|copia))(?: |$)|^(?:(?:pero|y) )?ya (?:con|trae|lleva|incluye) (?:(?:el|la|su|todo|y|un) )*(?:descuent\w+|iva|envio|propina|servicio|promo\w*)$|^(?:y |pero )?(?:(?:todavia|aun|ya) )?(?:esta|sigue|anda|estan|siguen) (?:aqui|ahi|esperando|formad[oa]s?)$|^(?:y )?(?:todavia|aun) (?:hay|falta) (?:la |mucha )?(?:fila|cola|gente)$|^(?:(?:y|pero) )?(?:esper(?:a|an|ando) (?:su|sus) \w+|(?:su|la|el) \w+ (?:la |lo )?espera)$|^hasta (?:luego|pronto|la (?:proxima|vista))$/;
/** "Es nuevo, no tiene saldo": nothing to a purchase, where none is to be used. */
const hasNoBalance =
  /^(?:(?:pero|y|aunque|todavia|aun) )*no (?:trae|tiene|hay|junta|ha juntado) (?:nada de )?(?:saldo|puntos|monedero)$/;
const uses = /\b(?:us|canje|gast|descuent|quit|redim|pag)\w* /;
/** "La impresora no sirve". */
const ofPrinter =
  /\b(?:impresora|maquina|maquinita|rollo|tinta) (?:ya )?no (?:sirve|jala|funciona|imprime|hay|da|agarra)\b/;
/** "Y no sé el ticket", "aún no me dan el ticket": it is asked for next anyway. */
const ticketUnknown =
  /^(?:(?:pero|y|que|todavia|aun) )*no (?:(?:me|le|se|lo|nos) )*(?:se|dan|da|dieron|dio|han dado|ha dado|pasan|entregan|tengo|traigo|encuentro|veo|sale|salio|imprimen?) (?:bien )?(?:(?:el|la|su|mi|numero|de) )*(?:ticket|folio|nota|recibo)$/;
const nothingMore =
  /^(?:no mas|no mas eso|nada mas|es todo|seria todo|es lo unico|listo|se acabo|no importa|no pasa nada|no es nada)$/;

/** "Súmale 50 al 477…, no le cayeron": why a balance is changed. */
const changesBalance =
  /^(?:(?:oye|favor|porfa|,) )*(?:sum|quit|pon|agreg|rest|descuent|baj|regal|d[ae]|bonific|abon|devuelv|repon)\w*l[eo]s? #/;
const reason =
  /^(?!.*\b(?:pag|quis|quer|va|quier)\w*)(?:y |porque |es que |\w+ )?no (?:(?:se|le|les|lo|los|la|las|me|nos) )*(?:\w+(?:ron|aban|ian|io|o)|habian? \w+|eran?)(?: \w+){0,2}$/;

/** Whether a clause tells a fact, agrees, says how it was paid or is mere courtesy, so that nothing is dropped with it. */
function isHarmless({ pieces }: Clause, line: string, { told, before, asked, questioned }: Beside): boolean {
  const said = bare(line);
  const core = `${bare(withoutRemarks(line))} `
    .replaceAll(harmlessNo, " ")
    .replaceAll(urgency, " ")
    .replaceAll(courtesy, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  if (asked === null && changesBalance.test(told) && reason.test(line)) return true;
  if (asked !== "points" && hasNoBalance.test(line) && !uses.test(told)) return true;
  // At a summary "el ticket es 88 no" says itself that something is wrong.
  if (line === "no" || line === "pero no")
    return questioned || (!callsOut.test(before) && (before !== "" || asked === "summary"));
  if (
    core === "" ||
    besidePurchase.test(line) ||
    ofPrinter.test(`${before} ${line}`) ||
    /^(?:todavia|aun)$/.test(core) ||
    notThat.test(line)
  )
    return true;
  if ([line, said, `${before} ${line}`].some((one) => saysNoTicket(one, asked)) || paperDeclined.test(line))
    return true;
  if (!told.includes("☎") && [said, `${before} ${said}`].some(saysNoPhone)) return true;
  if (asked !== "ticket" && ticketUnknown.test(line)) return true;
  const typed = typedOf([{ pieces, opened: true }]);
  if (typed.replaceAll(politeIf, "").trim() === "" || toldLater.test(line)) return true;
  // At a summary what is said to be wrong is asked for.
  const field = asked === "summary" ? fieldToChange(`${before} ${line}`) : null;
  if (field !== null && !namesField(told, field)) return true;
  return nothingMore.test(core) || notPaidSo.test(line) || changesNothing(core) || leavesAll(line, false);
}

function saysNoPhone(line: string): boolean {
  return (
    hasNoPhone(line) ||
    /\bno (?:me |se |lo |le )*(?:trae|tiene|trajo|sabe|da|dio|quiso|quiere|carga|usa)\b.*\b(?:telefono|celular|numero)\b|\b(?:telefono|celular)\b.*\bno\b/.test(
      line,
    )
  );
}

/** Whether the clause before tells the field that this one says is wrong. */
function namesField(told: string, field: "phone" | "amount" | "ticket"): boolean {
  if (field === "phone") return told.includes("☎");
  const isTicket = /&|\b(?:ticket|folio|nota|recibo)\b/.test(told);
  return field === "ticket" ? isTicket : told.includes("#") && !isTicket;
}

/** A clause without the words that only join it to what stands before. */
function bare(line: string): string {
  return line.replace(/^(?:(?:pero|mejor|aunque|y|e|ya|nomas|solo|siempre|si|asi que|por eso)(?: |$))+/, "");
}

/** What clauses clearly want by rules that are known; what the model would make of them is not enough to drop the facts before them. */
function wishOf(clauses: readonly Clause[]): "cancel" | "wait" | null {
  const without = typedOf(clauses).replace(/^(?:(?:pero|aunque|y|e)\s+)+/iu, "");
  // "Y luego unas letras", "espero que pase", "ya no sé", "ya se fue": the sale is told all the same.
  if (/^(?:luego|despu[eé]s|espero)\b|^ya no(?: s[eé])?$|^ya se fue\b/iu.test(without)) return null;
  for (const said of [without, without.replace(/^(?:mejor|siempre)\s+/iu, "")]) {
    const consent = plainConsent(said);
    if ((consent === "cancel" || consent === "wait") && readConsent(said) === consent) return consent;
  }
  return null;
}

function typedOf(clauses: readonly Clause[]): string {
  return clauses
    .map(({ pieces }) => pieces.flatMap((piece) => ("typed" in piece ? [piece.typed] : [])).join(" "))
    .join(", ");
}
