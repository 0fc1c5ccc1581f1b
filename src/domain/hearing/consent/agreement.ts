// What a message is made of that agrees and does nothing else. A yes moves money: a sentence of words that each agree somewhere is none by that alone
// ("cuál es correcto", "confirmo con mi jefa", "pase adelante").
import { agreesAlone, saves } from "./consent-words.ts";

/** Words that change nothing of a yes, wherever they stand. */
const fillers =
  /^(?:favor|gracias|gracia|bendiciones|dios|porfi|ya|pues|pue|nomas|amig[oa]|jef[ea]|wey|guey|we|bro|carnal|compa|mi|rein[ao]|rey|hermano|mano|senor|senora|senorita|joven|bot|guapo|chul[oa]|cuates?|parce|patroncita|jefecita|gas|correle|pisale|volando|vuela|rapido|rapidito|aprisa|apurate|apurale|duro|mole|mero|bien|usted|muchas|mil|mucho|ahora|todo|eh)$/;

/** What a summary shows. */
const shown = "(?:telefono|celular|numero|client[ea]|senora?|ticket|folio|monto|total|nombre)";
// "Es ese monto", where the ticket is guessed, says that it is none.
const right = `(?:muy |los )?(?:bien|correct[oa]s?|perfect[oa]s?|asi|exact[oa]s?|ok|todo|es[aeo]s?(?: (?!monto|total)${shown})?|conforme|list[oa]s?)`;
const data = "(?:(?:todos )?(?:los|sus|esos|mis|tus) datos|datos|(?:toda )?(?:la|su) informacion)";
/** Runs of words that agree together, or that change nothing of a yes. The longer ones stand first. */
const agreeingRuns = [
  `(?:(?:esta|estan|es|son) )?(?:bien|correct[oa]s?) ${data}`,
  `(?:(?:todos?|asi|es[ao]s?|ese|eso|${data}) )?(?:ya )?(?:esta|estan|es|son|quedo|quedaron|estuvo) ${right}`,
  "(?:dale|vamos|echale) (?:para|pa) adelante",
  "(?:los |sus |todos los )?datos (?:correct[oa]s?|bien|confirmad[oa]s?|ok)",
  "todos? (?:(?:esta|va|quedo) )?(?:bien|correctos?|ok|en orden|perfecto)",
  "asi(?: mero| merito)?(?: es| esta)",
  "te confirmo que (?:si|(?:todo )?(?:esta|es) (?:bien|correcto))",
  "(?:la|lo|los|te|te la|te lo|yo) confirmo",
  "confirm(?:o|ad[oa]s?) (?:(?:todos|los|sus|esos) )*(?:datos|todo|que si)",
  "(?:confirm(?:o|a|ar|ad[oa])|acepto) (?:(?:la|esta|esa) )?(?:venta|compra)",
  "(?:venta|compra) (?:(?:confirmad|correct|aceptad|autorizad|list)[oa]|ok)",
  "(?:me )?(?:la|lo) (?:puedes|puede)(?: ya)? (?:registrar|guardar|mandar)",
  "(?:puedes|puede)(?: ya)? (?:(?:registrar|guardar|mandar)(?:l[ao])?|(?:proceder|continuar))",
  "(?:me )?(?:la|lo) (?:registr|guard|mand|apunt|anot)(?:o|as)",
  "(?:registrar|guardar|registra|guarda|manda)(?: (?:la|esta|esa))? (?:venta|compra)",
  "(?:adelante|proced\\w+|dale|va|sale|listo|ok|si) (?:con|a) (?:la |el |esa )?(?:venta|compra|registro|registrar(?:la)?)",
  "tu dale",
  "quiero (?:registrar|guardar|mandar)l[ao]",
  "(?:registr|guard|mand|sub|met|captur)[ae]l[ao] (?:en el|al) sistema",
  "si (?:enviar|mandar|seguir|continuar|guardar|cobrar|(?:la |lo )?registro)",
  "si (?:mand|envi|pas)amel[ao]",
  "(?:registr|guard|anot|apunt|captur)[ae]l[ao] asi(?: (?:nomas|mero|como esta))?",
  "(?:la|esta|esa) (?:venta|compra) (?:esta|es) (?:bien|correcta)",
  "si y ya",
  "no (?:digo|perdon) si",
  "si a (?:ella|el|su (?:telefono|celular|numero))",
  `si (?:es[ae] es (?:el|la|su)|es su) (?!monto|total)${shown}`,
  "es[oa]s son(?: los datos)?",
  `si (?:(?:el|la) )?${shown} (?:(?:es|esta) )?(?:correct[oa]|bien)`,
  "si (?:ya )?(?:el|la|mi) (?:client[ea]|senora?) (?:ya )?esta (?:de acuerdo|conforme)",
  "(?:asi queda(?: bien)?|queda (?:bien|asi))",
  "con (?:todo |mucho )?gusto",
  "por supuesto",
  "de acuerdo",
  "tal cual(?: esta)?",
  "asi como (?:esta|va)",
  "proced(?:a|e|emos|er)",
] as const;
/** What is paid with. "A crédito" is none: it says that it is not paid. */
const means =
  "(?:tarjeta(?: (?:de )?(?:credito|debito))?|terminal|deposito|debito|efectivo|transferencia|transfer|spei|vales(?: de despensa)?|cash)";
const withMeans = `(?:(?:con|en|por) )?${means}(?: y (?:(?:con|en|por) )?${means})?`;
/** How it was paid, beside a yes: "ya pagó, regístrala", "sí, en efectivo", "regístrala con tarjeta". It changes nothing. */
const howPaid = [
  `(?:(?:el|la) (?:client[ea]|senora?) )?(?:ya (?:le|la|lo) cobre|(?:ya )?(?:(?:me|nos|la|lo|se) )*(?:pago|pagaron|liquido|transfirio|deposito))(?: (?:todo|completo|exacto|justo|bien|cabal))*(?: ${withMeans})?`,
  `paga ${withMeans}`,
  `(?:ya )?(?:(?:esta|quedo|fue) )?pagad[oa](?: (?:todo|completo))?(?: ${withMeans})?`,
  `(?:(?:fue|es) )?${withMeans}`,
] as const;
const paidRun = new RegExp(`^(?:${howPaid.join("|")})$`);
const otherRuns = [
  "por favor",
  "muy (?:bien|buena|amable)",
  "(?:ya )?(?:la |lo |los )?(?:cheque|revise|verifique)",
  // What is shown, said of a yes: "regístrala con ese ticket", "sí, a ese teléfono", "sí es el cliente".
  `(?:a|con) (?:es[aeo]s?|est[aeo]s?) (?:${shown}|datos)`,
  `al mismo ${shown}`,
  "es (?:el|la|mi) client[ea]",
  ...howPaid,
  "ahora mismo",
  "hola|buen[oa]s(?: (?:dias|tardes|noches))?",
  "thank you",
  "que si",
] as const;
const run = new RegExp(`^(?:(${agreeingRuns.join("|")})|(?:${otherRuns.join("|")}))(?= |$)`);

/** Whether all words of a message agree or change nothing of it, and one agrees. `line`: the words as they were meant, without commas. */
export function isAgreement(line: string): boolean {
  return agreementIn(line) === "agrees";
}

/** Whether no word of a message is against a yes, wants anything or tells anything new: courtesy, how it was paid, and what agrees. */
export function changesNothing(line: string): boolean {
  return agreementIn(line) !== null;
}

/** What the words of a message come to; null: one of them says something else. */
function agreementIn(line: string): "agrees" | "changesNothing" | null {
  let [rest, agrees] = [line, false];
  let last = "";
  while (rest !== "") {
    const found = run.exec(rest);
    const taken = found?.[0] ?? rest.split(" ", 1)[0] ?? "";
    if (isOfPayment(last, taken)) return null;
    if (found !== null) {
      // "Claro que sí", and not "pregunta que si".
      if (taken === "que si" && !agrees) return null;
      agrees ||= found[1] !== undefined;
    } else if (agreesAlone(taken)) agrees = true;
    else if (!fillers.test(taken) && !(taken === "ahorita" && isOrder(last))) return null;
    last = taken;
    rest = rest.slice(taken.length).trimStart();
  }
  return agrees ? "agrees" : "changesNothing";
}

const settles = /^(?:confirm|acept|proced|autoriz|aprueb|aprob)/;
/**
 * Whether two runs of words agree to a payment, or order or promise one: "acepto tarjeta", "pago confirmado", "cóbrala con tarjeta", "mándala por
 * transferencia", "pago ahora".
 */
function isOfPayment(last: string, taken: string): boolean {
  if (paidRun.test(taken))
    return (settles.test(last) && !/^(?:ya|me|fue) /.test(taken)) || (isOrder(last) && !recordsIt.test(last));
  return (
    paidRun.test(last) &&
    (taken === "ahora" || (/^\w+$/.test(last) && /^(?:confirm|acept|autoriz|aprob|correct)/.test(taken)))
  );
}
const recordsIt = /^(?:registr|guard|anot|apunt|captur)/;
/** "Regístrala", "hazlo". */
const isOrder = (word: string) => saves.test(word) || /^ha\w*l[ao]$/.test(word);

/** Words that agree by themselves, and are parts of a sentence after others: "se va", "por esa", "ya sale". */
const weak = /^(?:va|sale|anda|sube|jala|eso|esa|si|ora|venga|super|seguro|bueno|buena|list[oa])$/;
/** What binds the word that follows it, and is wanting one where it comes last. */
const binds = /^(?:por|la|lo|se|me|le|les|el|del|con|de|que|y|mi|muy)$/;

/** Whether a word that would agree alone belongs to the one before it, or the last word wants another. `words`: as they were meant, commas kept. */
export function isBound(words: readonly string[]): boolean {
  const isWanting = binds.test(words.findLast((word) => word !== ",") ?? "");
  return (
    isWanting ||
    words.some((word, at) => {
      const [earlier = "", before = ""] = [words[at - 2], words[at - 1]];
      // "Hazlo bien" says how it is to be done.
      if (word === "bien") return isOrder(before);
      if (!weak.test(word)) return false;
      // "Con tarjeta sí" may set it against another way; a pause makes a yes of it.
      if (word === "si" && /^(?:tarjeta|efectivo|transferencia|vales)$/.test(before ?? "")) return true;
      // "Claro que sí", "va que va".
      if (before === "que") return !agreesAlone(earlier);
      if (/^(?:va|sale|anda|sube|jala)$/.test(word) && /^(?:ya|ahora|ese|esa|es|venta|dia)$/.test(before)) return true;
      // "Así sale" tells how it comes out; "así va" agrees.
      if (before === "asi" && word !== "va" && /^(?:sale|anda|sube|jala)$/.test(word)) return true;
      return binds.test(before);
    })
  );
}
