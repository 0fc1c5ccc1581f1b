// How people say yes, no, not yet and not at all, in words as `meantWord` writes them; `consent.ts` reads them.

const setOf = (words: string) => new Set(words.split(" "));

/** Words of which one alone agrees. */
const agrees = setOf(
  "si simon va vale dale sale orale ok correcto confirmo confirmar confirma confirmado confirmada acepto aceptar adelante claro afirmativo listo lista perfecto " +
    "exacto exactamente exacta hazlo hazla registrala registralo registrarla registrarlo registrada mandala mandalo guardala guardalo apuntala apuntalo anotala anotalo " +
    "arre aja andale jalo sobres chido jala cobrala cobralo metela metelo subela sube apruebo aprobado aprobada procede procedele continua continuar excelente " +
    "metele metale echele echale efectivamente definitivamente obvio correctisimo sipirili fierro camara ora bueno buenisimo genial super seguro simona echale sisas jalale siguele apurale sisi sii see eso esa pelas mhm mjm ajam ujum uhum aham anda nadamas mandale okeydokey dalo venga continue ahuevo segurisimo yeah yup perfe smn hazmela registrela guardela mandela apuntela anotela hagala",
);
/** What stands beside them without changing them. */
export const beside = setOf(
  "registrar registra por favor gracias supuesto que si esta bien todo asi es eso de acuerdo la lo ya amigo amiga jefe jefa wey guey we bro carnal compa mi reina rey hermano pues nomas pue " +
    "ahi tal cual puedes puede me le se venta con gusto muchas mil mucho y senor senora senorita joven asi_es ahora ahorita va el del datos ese verifique mero " +
    "dia los estan son esos coincide coinciden estuvo cheque revise confirmo correcta correctos bien muy buen buena bot gracia bendiciones porfi " +
    "gas correle pisale volando vuela rapido rapidito aprisa dios duro mole cuate cuates parce chula chulo guapo patroncita jefecita",
);
/**
 * Orders to save it: "regístramela", "súbela", "aviéntala". Without the object only where they can mean nothing else: "registrar" is what enrols a
 * customer. "Mándamela" and "pásamela" ask for it to be sent to whoever writes.
 */
export const saves =
  /^(?:(?:guard|anot|apunt|grab|captur|ingres|confirm)(?:a|ar)(?:me)?(?:l[ao])?|(?:guard|anot|apunt|grab|captur|ingres|confirm)an(?:me)?l[ao]|registr(?:a|ar|an)(?:me)?l[ao]|(?:confirm|registr|guard|anot|apunt|captur)(?:a|e|en)(?:le|nme|me)|(?:registr|guard|anot|apunt|grab|captur|ingres|confirm)e(?:me)?(?:n)?l[ao]|(?:mand|envi|pas)(?:a|e|ar)?(?:se)?l[ao]s?|(?:avient|lanz|lanc|cobr|carg|jal|sub|met|pon|pong|ech|hag|aplic|aplique|asign|asient|asent|abon|acredit)(?:a|e|ar|er|ir)?(?:me|se)?l[ao]s?|jal(?:a|e)(?:se|le|mos)|dele|jalenle)$/;

/** Whether a word alone agrees. */
export const agreesAlone = (word: string | undefined) => word !== undefined && (agrees.has(word) || saves.test(word));

/** Messages that agree as a whole. */
export const agreeing =
  /^(?:(?:si )?(?:senora?|senorita|jef[ea]|patrona?) ,? ?como no|si (?:senora?|senorita|jef[ea]|patrona?) ,? ?como no|de acuerdo|asi es|asi esta|eso es|eso mero|esta bien|todo bien|esta perfecto|todo correcto|esta correcto|es correcto|asi merito|por supuesto|claro que si|con gusto|como no|(?:si )?ta bien|todo en orden|asi mero|que si|quedo bien|a huevo|esa mera|quedo (?:perfecta|perfecto)|ya quedo bien dale|autorizad[ao]|zi|de una|hagale|ya estuvo|ya vas|esta bien asi|si esta bien asi|(?:si )?(?:esta bien )?asi dejal[ao]|asi dejalo|dejala asi|ta bueno|se+|si+p?|mandala asi|todo chido|va que va|que asi sea|me late|hagalo|dele|a darle|me parece (?:bien|perfecto|excelente|correcto)|tal cual|no hay (?:problema|bronca|falla|pedo)(?: ,)? (?:dale|va|sale|adelante|registrala)|todo ok|esta ok|puro si|al (?:cien|tiro|centavo|millon)|cabal|ech[ae]le|hazle|hagale|e[iy](?: pues)?|a webo|m+j[um]+|(?:shi|chi)(?: (?:porfi|favor))?|juega(?: el pollo)?|zas|si?u+|si[sz]as|[cs]incho(?: que si)?|clarin(?:es|ete)|simona la \w+|simon (?:limon|que si)|obvio(?: microbio)?|obvi|listo cali[xs]to|simon(?:k[iy]|chi|azo|cito)|arre lulu|precisamente|evidentemente|desde luego(?: que si)?|indudablemente|seguro(?:las)?|autorizo(?: el registro)?|conforme|cierto|firmado|hecho|venga|vas|ya estas|ya rugiste|ya dijiste|de mil amores|confirmadisimo|correctisimo|exactisimo|visto bueno|(?:si ,? ?)?(?:esta |todo )?muy bien|(?:doy el|tiene mi) visto bueno|(?:si ,? ?)?que (?:quede|pase|se (?:registre|guarde|mande|haga|cobre|suba)|quede asi|quede registrada)|(?:si ,? ?)?(?:ya )?(?:daselos|da(?:le)? sus puntos|ponle sus puntos|dale los puntos)|coincide(?:n)?(?: todo)?|(?:todo )?cuadra(?: todo)?|todo coincide|registro ok|adelante pues|(?:te )?digo que si|(?:si ,? ?)?(?:ya )?(?:te )?(?:dije|habia dicho|he dicho|te dije|estoy diciendo|digo) que si|sy|nada que (?:corregir|cambiar|modificar)|no (?:hay|veo|tengo) nada que (?:corregir|cambiar|modificar)|si ,? ?(?:solamente|nada mas) (?:eso|es[ea]|esto)|como dice(?: ahi)?|tal como (?:dice|esta)|asi la quiero|(?:ni modo|pues ya que) ,? ?(?:si|dale|registrala|registrala asi|asi dejala)|asi se queda|(?:si )?todo en orden|por supuesto que si|(?:como|por que|a poco) no ,? ?(?:si|claro que si|dale|mandala|registrala)|(?:si ,? ?)?estoy (?:muy |bien |totalmente |completamente )?(?:de acuerdo|segur[oa]|conforme)|(?:sin (?:ningun )?cambios|no hay (?:cambios|ningun cambio))|si ,? ?(?:asi ,? ?)?(?:sin (?:ningun )?cambios?|ningun cambio|no hay (?:cambios|ningun cambio)|(?:es todo ,? ?)?nada mas)|(?:si ,? ?)?me (?:la|lo) (?:registr|guard|mand|apunt|anot|captur)as|(?:si ,? ?)?(?:registra|guarda|manda|apunta|anota|captura) (?:la|esta|esa) (?:venta|compra)|si ,? ?(?:solo|nomas|nada mas) (?:eso|es[ea])|(?:ay|perdon|ah|oh|uy|disculpa|ya (?:estoy|volvi|regrese|llegue)|listo) ,? ?(?:,|si)+(?: si)?|(?:si ,? ?|registrala |guardala |mandala )(?:tal )?como esta|si ,? ?con es[eao] (?:ticket|monto|telefono|numero|datos?)|si ,? ?(?:ya (?:me )?pago(?: (?:completo|todo|exacto|justo|bien|todo completo))?(?: (?:con (?:tarjeta|vales|efectivo)|en efectivo))?|(?:ya )?pago (?:con (?:tarjeta|vales|efectivo)|en efectivo)|con (?:tarjeta|vales)|(?:en |con )?efectivo|(?:eso )?es todo|quiero|es (?:ella|el)(?: mism[oa])?)|positivo|si a todo|si ,? ?asi (?:quedo|queda|esta) bien|con confianza|no (?:le muevas|(?:le )?(?:muevas|cambies) nada|falta nada) ,? ?(?:asi (?:va|esta|dejala)|dale|registrala|mandala)|(?:(?:si|ok|va) ,? ?)?(?:ya )?(?:el|la|mi|su) (?:cliente|clienta|senora?|joven|muchach[oa]|jef[ea]|gerente|patrona?) (?:ya )?(?:me )?(?:dice|dijo|confirm[ao]) que (?:si|esta bien|todo bien|todo (?:esta )?(?:correcto|bien)|es correcto|adelante))$/;

/** What says that it is done already, that it may stay as it is, or that somebody is glad: nothing is agreed to. */
export const agreesToNothing =
  /^todo$|^(?:(?:si|ok|no|ah|pues|oye|va|claro|^,) [ ,]*)*(?:(?:ya )?(?:esta|estaba|quedo|fue|la tengo|se ve) (?:bien |ya )?(?:registr|apunt|anot|captur|guard|cobr|mand)ad[oa]|ya (?:registr|apunt|anot|captur|guard|cobr|mand)ad[oa]|ya (?:(?:esta|estaba|quedo) )?(?:metid[oa]|hech[oa])|(?:(?:bien|es[ae]|est[ae]|eso|todo|ahi) ,? ?)*ya (?:esta|estuvo(?: buen[oa])?|quedo(?: bien| list[oa])?)|quedo bien|(?<=^si ,? ?)aja|ya (?:lo |la )?se|que (?:bueno|buena|bien|padre)|de seguro|asi dej[ae]l[aoe]|asi que se quede|(?<!^si ,? ?)(?:(?:ya |eso )?(?:es|seria|fue) todo)|complet[oa])(?: (?:,|gracias|muchas|amig[oa]|jef[ea]|bot|pues|favor|la|venta|oye|entonces|ahi))*$/;

/** Not yet, and not any more, in words that say so at every question: parts of a pattern. */
export const notYet =
  "espera(?:me|te)?|aguanta(?:me)?|pera(?:me|te)?|permiteme|d[ae]me (?:chance|tantito)|un (?:momento|momentito|segundo|minuto)|momento|momentito|tantito|ahorita(?! (?:ya )?si(?: |$))|luego|al rato|ya te (?:digo|aviso)";
export const noMore =
  "ya no(?: (?:quiso|quiere|quiero|va))?|mejor (?:ya )?no|siempre no|no lo hagas|dejal[oa](?: asi)?";

export const denies =
  /^(?:no|no gracias|no , gracias|para nada|negativo|incorrecto|no mejor no|nel pastel|nombre no|nombre|no hombre|mejor no|asi no|todavia no|aun no|no es correcto|no esta bien|no es|esta mal|eso no|asi no es|no es asi|no confirmo|no acepto|no(?: ,? ?no)+|eso esta mal|no esta correcto|nada que ver|no es eso|error|hay un error|me equivoque|no , me equivoque|esta equivocado|no quiero|nada de eso|no asi no|no , asi no|tampoco|para nada no|no esta mal|no , esta mal|nones|ni madres|chale no|no pues no|ahi hay un error|algo esta mal|no cuadra|no coincide)$/;

export const cancels = new RegExp(
  `^(?:no ,? )?(?:(?:ya |mejor |ya mejor |ya me confundi ,? ?mejor |a la goma con esto ,? ?)?cancela(?:r|la|lo|do|da)?|cancele|canceles|anula(?:r|la|lo)?|(?:mejor |ya )?olvida(?:lo|la|te)?(?: ,? ?ya se fue)?|deja|${noMore}|borra(?:la|lo|r)?|no la registre(?:s)?|no lo registre(?:s)?|no registre(?:s)?|no la hagas|no la mandes|no la guardes|no hagas nada|no la quiero|ya no la quiero|ya se fue|mejor olvidalo|mejor dejalo|nada olvidalo|no siempre no|ya valio|ahi muere|salir|no nada|nada nada|no la cobres|no lo cobres|no me la registre(?:s)?|no se hizo la venta|ya no compro(?: nada)?|ya no la quiso|ya no lo quiso|ya cancela(?:la|lo)?|se arrepintio|ya se arrepintio|bor(?:ra|ralo|rala) todo|anula es[ao]|ya no (?:quiso|lleva|va a llevar|compro|llevo)(?: nada)?|siempre ya no|que siempre no|no (?:se )?(?:la|lo) (?:compro|llevo|llevaron|compraron)|cambi(?:o|aron) de (?:opinion|idea|parecer)|no le alcanzo(?: el dinero| la lana)?|no trajo (?:dinero|lana|con que pagar)|ni la registre(?:s)?|quitala|no va a (?:llev|compr|quer)\\w+(?: nada)?|dejemoslo|ya no se hizo)(?: (?:,|nada|no|compro|se hizo|todo|senora?|cliente|clienta|arrepintio|se|la|lo|el|esta|esa|eso|venta|operacion|registro|favor|por|gracias|ya|mejor|quiere|registre|registres|y|olvidalo|entonces|asi))*$`,
);

/** "Dice la patrona que la borres". */
export const toldToCancel =
  /^(?:(?:ya|mejor|que|no|oye|oiga|perdon|me|la|el|su|mi) ,? ?)*(?:\w+ )?(?:dicen?|dijo|dijeron|quieren?|piden?|manda|mejor)(?: (?:la|el|mi|su|un|una) \w+)? que (?:mejor |ya )*(?:la|lo|me la|se) (?:borr|cancel|elimin|anul|quit|olvid|dej)(?:es|e|en)(?: \w+){0,3}$/;

/** "No la vayas a guardar", "esa no la metas, se fue sin pagar": it is not to be registered. What is only to wait, or to be changed first, is none. */
export const toldNotTo =
  /^(?!.*(?:[#&☎]|\b(?:todavia|aun|hasta|con|asi|antes|primero|espera\w*|otr[oa]|mal|equivoc\w*|cambi\w+|corrij\w+|falt\w+|caso|si|dale|ticket|folio|nota|telefono|celular|numero|monto)\b))(?:(?:oye|oiga|ya|mejor|perdon|es[ae]|est[ae]|eso|siempre|favor|entonces|pues|(?:le|te|se) (?:lo )?(?:ruego|pido|encargo) que|^,) [ ,]*)*(?:no|ni) (?:me |se )?(?:la |lo |le |les )?(?:(?:vay(?:as|a|an) a|quiero|hace falta|hay que|tienes que) )?(?:que (?:la|lo) )?(?:guard|registr|met|mand|sub|captur|anot|apunt|cobr|hag|hac|pas|proces|ingres|carg|envi|confirm|grab|aplic|apliqu|abon)(?:es|as|e|ar|er|ir)(?:me)?(?:l[ao])?(?: (?:venta|es[ao]|est[ao]|la|el|nada|por|favor|registro|siempre|mejor|ya|gracias))*(?: ,? ?(?:que|porque|ya|se|no|el|la|me|le|les|siempre|mejor) .*)?$/;

/** "Sí, cancélala": to "¿la registro?" that is no yes. "No cancélala" pauses before the order: one not to do it is "no la canceles". */
export const yesToCancel =
  /^(?:(?:(?:si|ok|va|dale|claro|nel|espera|perdon|no si)(?: ,)? (?:(?:pero|mejor|ya|,) )*(?:cancel|anul|borr|elimin)(?:a|e|en|ar)(?:me)?(?:l[ao]|(?: (?:la|esta|esa))? venta| es[ao]| todo)?)|(?:(?:no|ya|mejor|,) )*cancela(?:me)?l[ao])(?: (?:por|favor|mejor|gracias|ya|,))*$/;

/** "Cancélala, no encontré su medicamento": called off, and why. */
export const calledOff =
  /^(?:(?:ya|mejor|no) ,? ?)*(?:cancela|cancele|anula|anule|olvida)(?:l[aoe]|r|rla|rlo)? ,(?!.*(?:#|\b(?:registr|guard|dale|si|digo|perdon)))[^#&☎]*$/;

export const waits = new RegExp(
  `^(?:(?:a ver|oye|no|ok|si|va|ay|hey|sale|perfecto|claro|bueno|vale|listo|orale|andale|excelente|correcto|simon|de acuerdo|esta bien|muy bien) ,? ?)?(?:(?:${notYet}|espera(?:n|le|ten)|aguanta(?:le|n)|permitame|dame (?:un|chanza)|deme un|un (?:segundito|ratito|ratico)|h?orit(?:a|ita|itita)|ahorit(?:ita|itita)|dej[ae]n?(?:me|nos)?|segundo|segundito|ahi voy|ya voy|voy (?:por|a (?:ver|buscar|preguntar\\w*|checar\\w*|revisar\\w*|confirmar(?:le|les|lo)))|paus[ae](?:l[ao])?|pon(?:l[aoe])? (?:en )?pausa|calmado|calma|todavia|me espera(?:s)?|ya te (?:(?:lo |la )(?:digo|aviso)|(?:lo |la )?(?:paso|doy|mando|confirmo))|en un|despues|estoy(?! (?:muy |bien |totalmente |completamente )?(?:de acuerdo|segur[oa]|conforme))|lo busco|la busco|ando buscando\\w*|me lo estan \\w+|estoy buscando\\w*|lo checo|perenme|aguas|alto|hold|stand by)\\b)(?:(?!#|☎|&).)*$`,
);

/** Why somebody is in a hurry. */
export const urgency =
  /(?:^|(?<= ))antes (?:de )?que (?:se (?:vaya|caiga|acabe|arrepienta|enoje|desespere|cierre|corte)|cerremos|cierren|lleguen?)(?: (?:el|la|los|mi|de|nuevo|internet|luz|señal|senal|cliente|clienta|gente|sistema|otra|vez))*(?= |$)|(?:^|(?<= ))(?:que|porque) (?:ya )?(?:hay (?:fila|gente|cola)|(?:traigo|tengo|llevo) (?:fila|gente|cola|prisa)|(?:casi )?cierr[oa]|(?:casi )?cerramos|me voy|se (?:va|van|quiere ir|quieren ir)|se va (?:el|la) client[ea]|vamos tarde|es tarde|urge|me urge|lleva prisa|esta (?:esperando|apurad[oa]))(?= |$)/g;
/** Whom somebody speaks to, and courtesy: it says neither yes nor no. */
export const courtesy =
  /(?:^|(?<= ))(?:,|wey|guey|we|vos|mij[oa]|mi (?:amor|rey|reina|jefe|jefa|chav[oa]|comandante|capitan|gente|nin[oa]|gord[oa]|gordit[oa]|flac[oa]|guer[oa]|negr[oa]|hij[oa]|buen|chul[oa]|princesa|viej[oa])|mi|nin[oa]|chul[oa]|compadre|comadre|compi|paisan[oa]|jovenazo|joven|jef(?:e|a|ecit[oa])|amig(?:o|a|uit[oa])|senor|senora|senorita|seno|patron(?:a)?|capitan|comandante|pareja|pariente|primo|maestr[oa]|man|profe|doc|lic|bonita|guapa|chula|corazon|amor|brother|bot|robot|favor|por favor|(?:y )?(?:mil |muchas )?gracias(?: por (?:tu|su|la|todo) ?(?:paciencia|ayuda|apoyo|atencion)?)?|muy amable|muy agradecid[oa]|carnal|compa|hermano|mana|manit[oa]|reina|rey|bro|oiga|oye|porfis|pues|pos|pue|entonces|ap[ue]rale|de volada|de una vez|jaj\w*|jej\w*|hay fila|ya|hombre|mujer|usted|caramba|don|dona|doki|(?:y )?(?:bien )?rapid(?:it)?o|(?:y )?aprisa|(?:y )?de prisa|(?:ya )?correle|pisale)(?= |$)/g;
