/**
 * What asks for a confirmation, or says that there is none yet, in words that agree elsewhere: "confírmame los datos", "por confirmar", "los datos",
 * "que si está bien". As `meantWord` writes them.
 */
export const asksToConfirm = new RegExp(
  `^(?:(?:a ver|ok|si|sale|va|bueno|oye|oiga|pues|ando|estoy|esta|estan|sigue|queda|quedo|es|y|,) )*(?:${[
    "por (?:confirm|registr|acept|guard|autoriz|aprob|proces|mand|sub|captur)\\w+",
    "confirm(?:ame|eme|enme|anos|enos)(?: .*)?",
    "(?:me|nos) (?:l[ao]s? )?confirm(?:a|as|an|ar)(?: .*)?",
    "confirmando(?: .*)?",
    "confirm(?:a|as|ar|e|en) (?:bien |favor |, )*(?:(?:el|los|sus|esos|mis|tus) )?(?:datos|telefono|celular|numero|monto|ticket|nombre)(?: .*)?",
    "(?:(?:los|sus|esos|mis) )?datos",
    "por (?:eso(?: mismo)?|esta|ahi|si)",
    "es[ae] ya(?: esta (?:registrad[oa]|hech[oa]))?|eso (?:ya|esta hecho)",
    "pues se|(?:bien|si) puede|puede si|uy si|ok entonces",
    "ya (?:(?:la|lo|se) )*(?:(?:confirm|registr|guard|apunt|anot)e|confirmo)",
    // Who confirms it now has not done so.
    "ahora (?:(?:la|lo|se|te|le) )*(?:confirmo|registro|acepto|autorizo|apruebo)",
    "(?:pase |pasele )?senora? ,? ?adelante",
    "ya (?:mero )?va",
    "que si (?:ya )?(?:estan?|son|es|quedo) (?:bien|correct[oa]s?|asi)",
  ].join("|")})(?: (?:,|por|favor|gracias))*$`,
);

/**
 * A verb that agrees as an order, in a time that does not, or said of others: "confirmaré", "registraría", "registraba", "confirmando", "anotan". As it was
 * typed, without accents.
 */
export const notNow =
  /\b(?:confirm|registr|guard|acept|apunt|anot|mand|captur)(?:(?:ando|are|aria\w*|aba\w*)(?:l[ao])?|an)\b/;

/** "Confirmó", "jaló", as it was typed: somebody or something did, and "confirmo" and "jalo" agree. */
export const othersDid = /(?<!\p{L})(?:confirm|registr|acept|autoriz|jal|guard|mand|apunt|anot|captur)ó(?!\p{L})/iu;

/** Somebody else is to record it: "sí, la registra mi jefe", "sí, mi jefe la sube". "Sí, la registra, jefe" only speaks to one. */
const other =
  "(?:mi|el|la|su|un|una|otr[oa]) (?:jef[ea]|gerente|companer[oa]|encargad[oa]|duen[oa]|cajer[oa]|supervisora?|patron[a]?|herman[oa]|espos[oa]|hij[oa]|client[ea]|senora?|muchach[oa])";
const records = "(?:(?:me|te|se|nos) )?(?:la|lo) (?:registr|guard|mand|apunt|anot|captur|sub|met|cobr|pas|hac)[ae]";
export const othersDo = new RegExp(
  `\\b${other} (?:(?:ya|luego|ahorita|despues|si) )*${records}\\b|\\b${records} (?:(?:ya|luego|ahorita|despues) )*${other}\\b`,
);

/** A farewell or a greeting at the end of what is said: "sí, gracias, bonito día". */
export const farewell =
  /(?:,\s*|\s+)(?:y\s+)?(?:que\s+(?:tengas?|tengan|pases?|pasen|(?:te|le|les)\s+vaya)\s+)?(?:una?\s+)?(?:muy\s+)?(?:bonit[oa]s?|buen[oa]?s?|lind[oa]|excelente|feliz)\s+(?:d[ií]as?|tardes?|noches?|fin(?:\s+de\s+semana)?|semana|jornada|turno)(?=\s{0,3}(?:[,.!]|$|gracias))/giu;

/** "X fa", "por fa", "de favor". */
export const pleads = /(?<!\p{L})(?:(?:x\s*|por )fa(?:s|vor|vorcito)?|de favor(?:cito)?)(?!\p{L})/giu;
