import type { Rule } from "./intents.ts";

const staff =
  "(?:cajer[oa]s?|colaborador(?:a|es|as)?|emplead[oa]s?|gerentes?|encargad[oa]s?|trabajador(?:a|es)?|vendedor(?:a|es)?|personal|chic[oa]s?|muchach[oa]s? de caja|equipo)";
const client = "(?:client[ea]s?|clienta|persona nueva|senora|senor|muchach[oa]|chav[oa]|joven|contacto)";
const sold = "(?:vend(?:i|io|imos|ido|e|en)|venta|ventas)";
const undoVerb =
  "(?:cancel\\w*|anul\\w*|borr\\w*|elimin\\w*|deshac\\w*|deshaz\\w*|deshag\\w*|revert\\w*|reviert\\w*|quit(?:a|ar|ala|alo|arla|arlo|enla|amela|amelo|ale|e|en)|regres(?:a|ame|amela|ala|ar|arla|en|ele|ale)|devuelv\\w*|devolv\\w*|reembols\\w*|ech(?:a|ar|ala) (?:para |pa )?atras|tumb\\w+)";
const thing =
  "(?:venta|ventas|compra|ultima|ultimo|operacion|movimiento|cobro|registro|eso|esa|ese|esta|este|anterior|pasada|uso|canje|nota|ticket|folio)";

/** Rules in the order in which they are tried; the first that fits says what is wanted. Lines are those of `lineOf`. */
export const rules: readonly Rule[] = [
  // Complaints and wishes of customers, before words of the shop in them are taken for tasks.
  [
    "complaint",
    /\b(?:queja|reclam\w+|groser\w+|me (?:trataron|atendieron) mal|me cobraron (?:doble|mal|de mas|# veces|dos veces|otra vez)|no me (?:registraron|dieron|abonaron|pusieron|cayeron|aparece\w*|llego|llegaron|sumaron|subieron|contaron|tomaron|agregaron)|yo no (?:hice|compre|use|gaste)|me faltan (?:puntos|pesos)|me quitaron|cobraron mal|mal servicio)\b/,
  ],
  [
    "person",
    /\b(?:(?:hablar|platicar|comunic\w*|contact\w*|atienda\w*|atiende|paseme|pasame|comuniqueme)(?: \w+){0,2} (?:con|a) (?:alguien|una?|el|la|un|ustedes|humano|maquina)\b|no quiero hablar con una (?:maquina|robot|bot)|persona (?:real|de verdad)|humano|asesor|hay alguien|alguien (?:ahi|me puede|que me)|quiero (?:a )?una? persona)/,
  ],
  // What became of it, or what was put: with no number in it.
  [
    "status",
    /^(?!.*[☎#&])(?!.*\b(?:cuant[oa]s? (?:llevo|vendi|van|ventas)|quien(?:es)?|mis|aprob\w+|autoriz\w+)\b)(?:.*\b(?:ya|si|se|no|como|cuando|entonces|que si|xq|porque|todavia no|en que) (?:me |le |la |lo |les |se |ha |ya )*(?:quedo|quede|entro|paso|hizo|guardo|tomo|agarro|cayo|aplico|jalo|fallo|salio|salido|pudo|mando|subio|proceso|confirmo|estuvo lista|esta (?:lista|hecha|guardada))\b(?!.*\b(?:equivoq|mal|error|cancel|anul|borr|quit|otra persona)\w*).*|.*\b(?:se registro|ya (?:la|lo) (?:registro|registraste)|quedo (?:registrada|guardada)) ?(?:la|lo|de|o no|bien|verdad|favor|por)?.*\b(?:la|lo|no|verdad|ahorita|favor|senora?|anterior)?$|.*\b(?:le pico|le doy|la repit\w+|lo repit\w+|la vuelvo|lo vuelvo|vuelvo a|volver a|mando|intento|reintento)\b.*\b(?:otra vez|de nuevo|meter|mandar|registrar|hacer|capturar|o que|o no|dar)?\b.*|.*\b(?:status|estatus)\b.*|.*\b(?:todavia nada|no me (?:dice|sale|contesta|responde) nada|no (?:dice|sale|contesta|responde) nada|que (?:pedo|rollo|onda|paso|pasa) con (?:la|el|mi|esa|eso)\b.*|me quede igual.*|avisame (?:cuando|si)\b.*|confirmame .*|me confirmas .*|checa (?:otra vez|de nuevo|si|a ver)\b.*|revisa(?:la|lo)?(?: otra vez| de nuevo| si| favor| por)*)$|^(?:y )?(?:que|cual) (?:numero|telefono|monto|ticket|folio|cliente|cantidad) (?:le |fue|puse|era|meti|capture).*|^(?:y )?(?:cuanto|cuantos|que) (?:le )?(?:puse|meti|cobre|capture|registre)$|^y (?:ahora|luego)\b.*|.*\bcomo le hago\b$)/,
  ],
  [
    "undo",
    /\b(?:anul\w*|cancel\w*|borr\w*|quit\w*|elimin\w*|deshac\w*)(?: \w+){0,3} (?:que (?:acabo|hice|meti|puse|registre)|pasada|anterior|esa|ese|eso|ultima)\b|\b(?:pidieron|pidio|quiere|quieren|hay que|tengo que|necesito) (?:cancel|anul|borr|quit|devolv)\w*|^(?:el|la) (?:ticket|folio|nota|monto|telefono|numero|cliente|total) (?:era|no era|es otro|estaba|esta) .*|\bya no (?:se )?(?:llevo|quiso|la quiere|lo quiere)\b/,
  ],
  ["complaint", /^(?:mi|mis) (?:saldo|puntos) (?:esta|estan|no)\b/],
  ["correctRemove", /\b(?:quit|baj|rest|descont)\w*\b.*# (?:puntos|de saldo|pesos de saldo)|\b(?:baj|rest)\w+ #/],
  [
    "noticesOff",
    /\b(?:(?:ya )?no (?:quiero (?!registrar|vender|hacer|meter)|mas|me mand\w+|me env\w+|me escrib\w+)(?: (?:mas|recibir|sus|de))* ?(?:mensajes?|avisos?|notificaciones|promociones|publicidad|nada)?|dej\w+ de (?:mandar|enviar|escribir|molestar)\w*|(?:baja|salir|quitenme|saquenme|quitame|sacame) (?:de |de la |de las |de los |de sus )?(?:promociones|lista|mensajes|avisos|notificaciones|publicidad)|no (?:me )?(?:escrib|molest|mand)\w+|stop|alto|unsubscribe|desuscri\w+|no mas (?:mensajes|avisos))\b/,
  ],
  [
    "noticesOn",
    /\b(?:(?:si )?(?:quiero|activa|activar|prende|manda(?:me)?|avisa(?:me)?)(?: (?:que|los|mis|de|recibir|las|me))* (?:avisos?|avisen|notificaciones|mensajes de mis compras|mis compras))\b/,
  ],
  [
    "forgetMe",
    /\b(?:borr|elimin|quit|olvid|dat?e? de baja|saqu|sac|darme de baja)\w*(?: (?:de|por|favor|todos|toda|todo|la|el|su|sus|me))* ?(?:mis? (?:datos|informacion|numero|telefono|cuenta|registro)|me (?:de|del) (?:su |el )?(?:sistema|base|monedero)|de su sistema|(?:datos|informacion) personal\w*|sistema)\b|^(?:borra|elimina|quita|saca)(?:me|nme|rme)\b|\bdarme de baja\b|\bno quiero que (?:tengan|guarden) mis datos\b/,
  ],

  // The shop's people.
  [
    "staffDisable",
    new RegExp(
      `\\b(?:(?:dar|da|dale|den|demos|denle) de baja(?! de)|baja (?:a|de|del|para) (?!(?:promociones|california|mensajes))|desactiv\\w*|deshabilit\\w*|bloque\\w*|ya no (?:trabaja|labora|viene|esta con nosotros|chambea)|renunci\\w+|corri a|despedi\\w*|(?:quita|saca|elimina|borra)\\w* (?:a|al|a la) (?!☎|cliente|clienta|ultim).*(?:sistema|equipo|bot|lista|accesos?|caja)|quit\\w+ (?:el |su )?acceso)|^baja (?:${staff}|de ${staff})`,
    ),
  ],
  [
    "staffList",
    new RegExp(
      `^(?:(?:ver|dame|muestra\\w*|ensena\\w*|lista\\w*|listado|cuales|quien(?:es)?|que|cuant[oa]s|mis?|los|las|mi|tengo|son|hay|estan?|de|a|el|la|todos|todas|con) ?)*${staff}(?: (?:tengo|hay|estan?|activos?|dados?|de|alta|registrad[oa]s|son|a|ver|favor))*$|\\bquien(?:es)? (?:esta|estan|tengo|tiene|tienen) (?:dad[oa]s? de alta|acceso|registrad\\w+)|\\bquien(?:es)? (?:trabaja|trabajan|venden|pueden vender)\\b`,
    ),
  ],
  ["invite", /^(?:invit\w+|mand\w+ (?:la |una )?invitacion|codigo para|liga para|vincul\w+)\b/],
  [
    "staffAdd",
    new RegExp(
      `\\b(?:(?:dar|da|dale|denle|dame|damos|dando) de alta|alta|agreg\\w*|anad\\w*|met(?:e|er|o|emos|ele)|nuev[oa]|registr\\w*|crear?|sum\\w*|pon(?:er|me|le)?|contrat\\w*|entro|entra)\\b.*\\b${staff}\\b|\\b${staff} nuev[oa]\\b|^contrat\\w+ (?:a|un|una)\\b|\\balta de personal\\b`,
    ),
  ],

  // Reports.
  [
    "approvals",
    /\b(?:aprob(?:ar|aciones|acion|ado)|autoriz(?:ar|aciones|acion)|por (?:aprobar|autorizar)|correcciones pendientes)\b/,
  ],
  [
    "doubts",
    /\b(?:pendientes?|en duda|dudas?|atorad[oa]s?|sin confirmar|por (?:resolver|confirmar|revisar)|sin resolver|que (?:falta|quedo) (?:por|sin)|trabad[oa]s?)\b/,
  ],
  ["audit", /\b(?:auditoria|bitacora|quien (?:hizo|movio) que)\b/],
  [
    "findSale",
    /^(?:(?:oye|a ver|y) )*(?:quien (?:hizo|registro|vendio|cobro|metio|la hizo|dio|atendio)|de quien (?:es|fue|era)|busca\w*|encuentra\w*|localiza\w*|ubica\w*|donde (?:esta|quedo)|cuando (?:fue|se hizo)|ver|revisa\w*|checa\w*)(?: (?:me|la|el|una|esa|ese|venta|compra|del|de|con|al))* (?:ticket|folio|nota|venta|recibo)?\b.*[&#]/,
  ],
  [
    "customers",
    new RegExp(
      `\\b(?:cuant[oa]s|numero de|lista de|listado de|ver|dame|mis|total de|los|todos los) ?(?:mis |los |de |nuestros |nuevos )*clientes\\b|\\bclientes (?:tengo|tenemos|hay|registrados|van)\\b|\\bcuanta gente (?:tengo|tenemos|hay|esta|se)|\\bcuant[oa]s (?:personas|registrad\\w+|estan registrad\\w+)`,
    ),
  ],
  [
    "corte",
    /(?<!\bmi )\bcorte\b(?! de pelo)|\b(?:cuanto|cuantas|como|que tal|que tanto)(?: \w+)? (?:se )?(?:vendi(?:o|mos)|llevamos|hemos vendido|vamos|nos fue|nos va|va la venta|va el dia|van las ventas|se vendio|fue el dia|estuvo|sacamos|entro|facturamos|se hizo)\b|^(?:como vamos|que tal vamos|cuanto va|como va(?:n)?(?: la| el| las)? (?:venta|ventas|dia|negocio|tienda))\b|^(?:las |total de |dame |ver |reporte de |resumen de |dame las )*ventas? (?:de(?:l| la)? |por )?(?:hoy|ayer|dia|semana|mes|esta|este|ahorita|turno|sucursal|la semana|el mes|la)\b|\b(?:resumen|reporte|cierre|balance) ?(?:de |del |de la |de las |de los )?(?:hoy|ayer|dia|semanal?|mensual|mes|ventas|diario|caja|turno|semana)?$|\btotal (?:vendido|de(?:l)? (?:dia|hoy|mes|ayer|semana|ventas))\b|\bcuanto (?:vendio|llevan|lleva) (?:toda |la |mi )*(?:tienda|sucursal|negocio|equipo)\b/,
  ],
  [
    "myDay",
    /\b(?:mis ventas|mi corte|mi total|mi turno|mi dia|mi venta de hoy)\b|\bcuant[oa]s?(?: \w+){0,3} (?:llevo|vendi|he vendido|hice|he hecho|he registrado|registre|meti|he metido|traigo vendido|saque)\b|\b(?:que|lo que) (?:he vendido|llevo|vendi)\b|\bcuant[oa]s? (?:ventas )?llevo\b|\bcomo voy\b/,
  ],

  // What was done.
  [
    "howTo",
    new RegExp(
      `^(?:(?:oye|hola|disculpa|y|buenas|ay) ,? ?)*(?:como|que hago|donde|de que forma|explica\\w*|ensena\\w*|me ensenas|no se como|ayudame a|que se hace|que tengo que)\\b(?! (?:vamos|voy|va|van|estas|andas|te|nos)).*\\b(?:${undoVerb}|devolucion|registr\\w+|vend\\w+|venta|us[aoe]\\w*|canje\\w*|sald\\w+|punto\\w*|agreg\\w+|alta|corte|correg\\w+|corrij\\w+|funciona\\w*|hacer\\w*|hag\\w+)\\b`,
    ),
  ],
  [
    "status",
    /^(?:(?:oye|y|pero|entonces|a ver|aver|ok|bueno) ,? ?)*(?:(?:ya|si|entonces|al fin|por fin|siempre)? ?(?:quedo|se hizo|se registro|paso|se paso|entro|salio|jalo|se guardo|se mando|se cobro|quedo registrada|quedo guardada|esta (?:lista|registrada|hecha)|aparece|se aplico|la registraste|lo registraste|checaste|se pudo)(?: (?:o no|bien|la venta|ya|la|registrad[ao]|verdad|guardad[ao]|siempre|el cobro|la compra|todo|eso|esa|doble|dos veces))*|(?:que|y) (?:paso|pasa|fue)(?: (?:con|de) .*)?|que onda con .*|y (?:la|mi|esa) venta|ya(?: quedo)?|sigue\w* .*|(?:la|lo|le) (?:repit\w+|vuelvo|mando|doy|hago|registro|meto|intento)\b.*|(?:le|se) (?:doy|repito) .*|(?:mando|intento|repito|reintento) (?:otra vez|de nuevo|otra)|vuelvo a .*|(?:y )?(?:ahora )?que hago|que le digo.*|me esper\w+|hay que repetir\w*|salio (?:error|bien|mal)|no (?:aparece|sale|carga|responde|paso|jala|se ve|me sale|contesta|quedo|entro)(?: nada| la venta| bien)?|(?:ya )?se (?:tardo|tarda|atoro|trabo|cayo)\b.*|cuanto (?:falta|tarda|mas)|a (?:quien|que numero|que cliente|cual) .*|a quien se (?:la|lo|le) .*|(?:cual|que) fue la ultima.*|la ultima (?:que|cual)\b.*|cual fue .*|que registre|(?:registra|manda|hazla|mete)\w* (?:otra vez|de nuevo)|checa(?:la|le|lo)?(?: por favor| si quedo| favor)?|revisa(?:la|lo)?|se cobro .*|se duplico.*)$/,
  ],
  [
    "thatBalance",
    /^(?:(?:y|oye|ok|a ver|ya) )*(?:cuant[oa]s?|que)(?: (?:saldo|puntos|dinero|trae|le|es su|acumulado))*(?: (?:tiene|trae|le quedo|le queda|lleva|junta|junto|quedo|tenia|trae ya|le quedaron|tendria|completa|tiene acumulado|hay))(?: (?:ahora|ya|ahorita|el|la|ese|esa|este|client[ea]|clienta|de saldo|en puntos|saldo|puntos|acumulado|juntado|ella|en total))*$|^(?:y )?(?:su saldo|le quedo su saldo|su saldo quedo|el saldo|sus puntos|cuantos puntos|le quedo saldo|tiene saldo|le alcanza|tiene puntos)(?: (?:ya|ahora|quedo|cual es|le quedo))*$/,
  ],
  [
    "undo",
    new RegExp(
      `\\b(?:equivoq\\w+|equivoc\\w+|la (?:regue|cague|amole)|me (?:falle|confundi)|por error|un error|(?:estuvo|esta|quedo|salio|hice|registre|puse|cobre|meti|vendi|capture) mal|mal (?:hecha|registrad\\w+|capturad\\w+|puest\\w+|cobrad\\w+)|no era|no fue|era otr[oa]|eran otr[oa]|(?:otro|otra) (?:persona|cliente|numero|monto|ticket) era|a otr[oa] (?:persona|client[ea]|numero|senora?)|dos veces|doble|duplic\\w+|repetid[oa]|siempre no|se arrepint\\w+|la regresaron|lo regresaron|me (?:la |lo )?regresaron|devolvi\\w+|ya no (?:la|lo) qui\\w+|para atras|arrepint\\w+)\\b|^(?:me la puedes quitar|deshacer|undo|borrala|cancelala|quitala|eliminala|anulala)|\\b${undoVerb}(?: (?:la|el|esa|ese|eso|mi|una|un|lo|ya|me|de|por|favor|porfavor|esta|este|aquella|con))* ?(?:${thing}|ultim\\w+|☎|&|#)|^${undoVerb}(?: (?:favor|ya|mejor|por))*$|^(?:era|eran|fueron|no ,? era|no ,? eran|perdon ,? era|perdon ,? eran|eran) # ?(?:pesos)?(?: no #)?$|\\bcorrige(?:la|lo)? (?:la|el|esa|mi) (?:venta|ultima|monto)`,
    ),
  ],
  ["refund", /\b(?:devolucion(?:es)?|reembolso|devolver)\b/],

  // A balance that is put right.
  [
    "correct",
    /\b(?:ajuste|ajustar|ajusta|corregir|corrige|correccion)(?: (?:de|el|del|al|su|un|una|los))* ?(?:saldo|puntos|☎|monedero|cliente)?\b/,
  ],
  [
    "correctAdd",
    /^(?!.*\b(?:compra|venta|compro)\b)(?:.*\b)?(?:(?:pon|sum|agreg|abon|regal|bonific|aument|sub|mete|carg|dale|dar)\w* (?:# )?(?:puntos|pesos|saldo|mas|de|extra)*.*\b(?:cortesia|regal\w+|bonificacion|cumpleanos|compensacion|error|saldo|puntos|promocion|extra|disculpa)|(?:pon|sum|regal|bonific|abon)(?:le|ale|ele|a|me|arle|erle) #)/,
  ],
  [
    "correctRemove",
    /\b(?:quit|baj|rest|descont|descuent)(?:a|ale|ele|ar|arle|e|en|enle|le)\b.*(?:saldo|puntos|☎|de mas|al|a la|#)/,
  ],

  // Use of balance.
  [
    "redeem",
    /\b(?:us(?:a|ar|ale|o|e|en|aremos|amos)|canje\w*|gast(?:a|ar|e|en)|aplic\w+|descont\w+|descuent\w+|redim\w+|cobra\w* con)\b.*\b(?:saldo|puntos|monedero|todo|acumulado|☎|#)|\b(?:pag(?:a|ar|o|an|aria|ue|uen|ando)|cubr\w+)\b.*\bcon (?:su |sus |el |los |lo que |puntos|saldo|monedero)+|\bcon (?:puntos|saldo|su saldo|sus puntos|su monedero|monedero)\b|\b(?:quiere|quiero|va a|desea|quieren|puede|puedo|quisiera) (?:usar|canjear|gastar|pagar con)|^(?:canje|canjear|usar|redimir|uso de (?:saldo|puntos))\b|^paga con\b/,
  ],

  // People of the wallet.
  [
    "registerMe",
    /^(?:quiero |me |como me |me quiero |puedo |quisiera )*(?:registrarme|registrame(?! \w*#)|darme de alta|inscribirme|dar(?:me)? de alta|apuntarme|unirme|inscribir(?:me)?|afiliarme)(?: (?:al|en|el|monedero|favor|programa|su))*$/,
  ],
  [
    "register",
    new RegExp(
      `\\b(?:dar|da|dale|dame|denle|damos) de alta\\b(?!.*${staff})|\\balta (?:a|de|del|para|nueva)?(?: un| una| la| el)? ?(?:${client}|nuev\\w+|☎)|\\b(?:registr\\w+|inscrib\\w+|agreg\\w+|afili\\w+|apunt\\w+|anad\\w+|met\\w+)\\b(?: (?:a|al|un|una|el|la|me|otro|otra|este|esta|ese|esa))* ?(?:${client}|nuev[oa])|\\b(?:nuev[oa]|otr[oa]) (?:${client}|registro)\\b|\\b${client} nuev[oa]\\b|\\b(?:quiere|desea|quieren) (?:inscribirse|registrarse|afiliarse|darse de alta|unirse|su monedero|el monedero|entrar al monedero)|^(?:alta|registrar|inscribir)$|\\bregistr\\w+ a [a-z]+\\b(?!.*#)`,
    ),
  ],

  // Balances.
  [
    "history",
    /\b(?:historial|movimientos|mis compras|sus compras|que (?:he|ha|compre) comprado?|ultimas compras|lo que (?:he|ha) comprado|estado de cuenta|mis movimientos|compras (?:que he|de))\b/,
  ],
  [
    "complaint",
    /\b(?:no me (?:registraron|dieron|abonaron|pusieron|cayeron|aparece\w*|llego|llegaron|sumaron|contaron|tomaron)|(?:mi|mis|el) (?:saldo|puntos) (?:esta|estan|no)|queja|reclam\w+|me cobraron (?:mal|de mas|doble)|me faltan|no (?:me )?aparece\w*|me quitaron|cobraron mal|mal servicio|no coincide)\b/,
  ],
  [
    "earning",
    /\b(?:como (?:gano|junto|consigo|obtengo|se ganan|acumulo|funciona\w*)|cuanto (?:vale|valen|dan|me dan|gano)|cuando (?:vencen|caducan|expiran)|(?:vencen|caducan|expiran) (?:los|mis)|que (?:es|son) (?:el|los) (?:monedero|puntos)|por cada|cuantos puntos (?:dan|me dan|son|gano|por))\b/,
  ],
  [
    "shop",
    /\b(?:horarios?|a que hora|hasta que hora|que hora (?:abren|cierran)|abren|cierran|estan abiertos|direccion|ubicacion|donde (?:estan|queda|se ubican|estan ubicados|es|los encuentro|uso|puedo usar|gasto|canjeo|puedo canjear)|sucursales?|telefono de la tienda|numero de la tienda|(?:tienen|hay|hacen|aceptan|venden|manejan|cuentan con) (?:servicio|envio|tarjeta|estacionamiento|domicilio|facturas?|promociones|promocion|wifi|pedidos|productos|cafe|comida|credito|apartado|garantia|cambios)|facturan?|domicilio|pedidos?|que venden|precio|precios|cuanto cuesta|catalogo|menu del dia|promociones|como llego|en que (?:puedo|lo) (?:usar|gastar))\b/,
  ],
  [
    "person",
    /\b(?:(?:hablar|platicar|comunicar\w*|contactar|atienda\w*|pas(?:ame|eme)) (?:con|a|por)? ?(?:alguien|una? persona|el gerente|la gerente|humano|un humano|encargad[oa]|el dueno|la duena|ustedes|un asesor|asesor)|quiero (?:a )?(?:una? persona|alguien|humano)|(?:una? )?(?:persona real|humano|asesor|agente|operador)|hay alguien|alguien (?:ahi|me puede|que me)|necesito (?:ayuda de|hablar|a alguien))\b/,
  ],
  [
    "whoAreYou",
    /\b(?:quien eres|eres (?:un |una )?(?:robot|bot|maquina|persona|humano|real)|que eres|como te llamas|con quien hablo|quien (?:habla|contesta)|tu nombre)\b/,
  ],
  [
    "ownBalance",
    /^(?:(?:hola|buenas|oye|oiga|disculpe|buen dia|buenos dias|buenas tardes|favor|me|puedo|puedes|quiero|quisiera|necesito|podria\w*|saber|ver|checar|consultar|conocer|decir\w*|dime|dame|pasa\w*|checa\w*|cual es|cual|y|a ver|con|de|por|el|cuanto es|ya) ,? ?)*(?:mi (?:saldo|monedero|dinero|cuenta)|mis puntos|saldo (?:tengo|traigo|mio|actual|disponible)|(?:cuant[oa]s?|que|tengo|traigo)(?: (?:saldo|puntos|dinero|pesos|de|en|mi|me|ya))* ?(?:tengo|traigo|llevo|me queda\w*|junte|acumulad\w+|he juntado|saldo|puntos|hay)(?: (?:en|mi|el|de|monedero|saldo|puntos|acumulado|ya|yo|disponible|mio|juntado|favor|a))*|ya (?:me )?(?:cayeron|llegaron|abonaron|tengo) (?:mis )?(?:puntos|saldo)|tengo (?:puntos|saldo|algo|dinero))\b/,
  ],
  [
    "balance",
    /\b(?:saldo|saldos|cuant[oa]s? (?:saldo |puntos |dinero |acumulado )*(?:tiene|trae|hay|le queda|le quedan|lleva|junto|ha juntado|ha acumulado|tengo|tendra|es su|le sobra)|(?:ver|checa\w*|consulta\w*|revisa\w*|dime|dame|saber|sus|los|que) (?:sus |los |el |mi |su |de )*(?:puntos|saldo|monedero|acumulado)|puntos (?:de|del|tiene|trae)|tiene (?:algo )?(?:acumulado|saldo|puntos|algo)|(?:que|cuanto) (?:tiene|trae)|monedero (?:de|del)|consult\w+ (?:monedero|cliente|puntos|saldo))\b|^(?:puntos|monedero)$/,
  ],

  // The next one.
  [
    "sameAgain",
    /^(?:(?:ok|va|ahora|y|si) ,? ?)*(?:otra (?:igual|para el mismo|para la misma|del mismo|de la misma|al mismo|a la misma|vez lo mismo|con el mismo|mismo cliente|vez)|lo mismo(?: otra vez)?|la misma(?: otra vez)?|repite(?:la|lo|mela)?|repetir|repetimos|mismo cliente|misma clienta|al mismo|a la misma|igual otra|de nuevo|otra de lo mismo)(?: (?:cliente|clienta|favor|numero|otra|venta|vez|senora?))*$/,
  ],
  [
    "next",
    /^(?:(?:ok|va|ahora|y|listo|sigue|bueno|gracias|dale|con) ,? ?)*(?:otra|otro|siguiente|la que sigue|el que sigue|sigue(?:nte)?|otra mas|una mas|la otra|otra venta|otro cliente|otra clienta|otra persona|la siguiente|va otra|sigue otra|viene otra|siguiente (?:venta|cliente|clienta)|nueva)(?: (?:favor|venta|cliente|clienta|mas|ahora|porfavor))*$/,
  ],

  // What is denied is not to be done.
  [
    "denial",
    /^(?:no|ya no|todavia no|aun no) (?:quiero|voy a|me|registre|hagas|vendi|vendimos|compro|cobre|es una|fue)(?! (?:registraron|dieron|cayeron|aparece|llego|abonaron|dio|mas|mensajes|avisos|recibir|escrib\w+|mand\w+|molest\w+|promociones|notificaciones|publicidad|que))\b/,
  ],
  // A question that no rule knows, or something that is said not to have been, begins no sale.
  [
    "status",
    /^(?!.*[☎])(?:(?:y|oye|oiga|pero|entonces) )*(?:que|cual|cuando|donde|porque|por que|cuant[oa]s?|quien)\b(?!.*#).*\b(?:venta|compra|ticket|folio|registr\w+|cobr\w+)\b/,
  ],
  ["denial", /\bno (?:he|hemos|hice|ha|vend\w+|compr\w+)\b/],
  [
    "sale",
    new RegExp(
      `\\b(?:${sold}|vender|vendele|compr(?:a|o|e|aron|as)|cobr(?:a|ale|ame|ar|e|o|amos|ele|amelo|aselo)|registr(?:a|ame|ar|o|e|ale|alo|ala|en|as|amela|amos|arle)|anot(?:a|ame|ale|ar|alo|amela|en|o)|apunt(?:a|ame|ale|ar|alo|o)|captur(?:a|ame|ar|o|ale)|met(?:e|ele|er|eme|o)|carg(?:a|ale|ame|ar|o)|abon(?:a|ale|ar|o)|agreg(?:a|ale|ame|ar|o)|sum(?:a|ale|ar|ame)|acumul\\w+|ingres(?:a|ar|ale)|pas(?:a|ame|ale) (?:una|esta|la)|pag(?:o|aron)|consum(?:o|io|ieron)|se (?:llevo|llevaron)|llev(?:o|a|aron)|ticket|folio|nota)\\b`,
    ),
  ],

  [
    "thanks",
    new RegExp(
      `^(?=.*[a-z])(?:ok|va|vale|muy|perfecto|excelente|sale|listo|bien|si|no|mil|muchas|muchisimas|much[oa]|te|lo|ya|eso es todo|es todo|todo bien|nada mas|gracias|de nada|gran|buen|bueno|super|genial|chido|que amable|amable|#|bot|amig[oa]|jefe|jefa|saludos|bye|adios|hasta (?:luego|manana|pronto)|nos vemos|bendiciones|igualmente|igual|excelente dia|dia|linda|bonita|tarde|noche|que tengas|y|,|por|todo|el|la|a|ti|usted|ustedes|favor|ahi|queda|quedo|jaja\\w*|ja|jeje\\w*|orale|arre|simon|claro|descansa|dale)(?: (?:ok|va|vale|muy|perfecto|excelente|sale|listo|bien|si|no|mil|muchas|muchisimas|much[oa]|te|lo|ya|eso es todo|es todo|todo bien|nada mas|gracias|de nada|gran|buen|bueno|super|genial|chido|amable|#|bot|amig[oa]|jefe|jefa|saludos|bye|adios|hasta (?:luego|manana|pronto)|luego|nos vemos|bendiciones|igualmente|igual|dia|linda|bonita|tarde|noche|que|tengas|y|,|por|todo|el|la|a|ti|usted|ustedes|favor|ahi|queda|quedo|orale|arre|simon|claro|descansa|dale|buena|buenas|noches|tardes|mas|nada))*$`,
    ),
  ],
  [
    "greeting",
    /^(?:hola\w*|holi|buen(?:os|as)?(?: (?:dias?|tardes|noches))?|que (?:tal|onda|hay|hubo)|hey|ey|saludos|alo|bueno|quiubo\w*|hi|hello|oye|oiga|buen dia)(?: ,? ?(?:hola|buen(?:os|as)?|dias?|tardes|noches|bot|amig[oa]|como|estas|esta|andas|que|tal|onda|a|todos|disculpe|jefe|jefa|favor|,))*$/,
  ],
  [
    "menu",
    /\b(?:menu|ayuda\w*|opciones|que (?:puedo|puedes|sabes|haces|se puede|mas puedes|cosas|hace)|no (?:se|entiendo|le entiendo|entendi)(?: (?:como|que|nada|hacerle|hacer|hago|usar\w*|le))*|como (?:funciona|te uso|se usa|le hago|jalas|le hacemos|hacerle|hago|empiezo|sirve)|para que sirves|inicio|comandos|instrucciones|no (?:jala|sirve|funciona)(?: esto)?|principal|help|que hago)\b/,
  ],
];
