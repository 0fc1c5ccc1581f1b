// Words beside numbers, as `meantWord` writes them, by what they say of the number.

/** Words that say that the number after them is money. */
export const announcesMoney =
  /^(?:son|fueron|eran|era|fue|serian|seria|total|monto|importe|cuenta|pago|pagaron|gasto|gastaron|consumo|cobra|cobre|cobro|cobramos|cobraron|pagamos|vendieron|consumio|consumieron|consumimos|llevaron|facturo|facture|surti|surtio|cerro|suma|suman|junto|dejo|dejaron|cobrale|cobrame|cobrar|vendi|vendio|vendimos|vende|compro|compre|compraron|compra|venta|ventas|cantidad|por|llevo|salio|anota|anotame|apunta|captura|carga|mete|metele|ponle|registra|registrame|registrale|abona|abonale|agregale|agrega|suma|sumale)$/;
/** The same, with something between: "compra de 180", "total a pagar 250". */
export const links =
  /^(?:de|del|a|al|en|como|casi|una|un|la|el|los|por|pagar|es|son|fue|venta|compra|consumo|total|monto|me|le|nomas|solo|nada|mas)$/;
export const currency = /^(?:pesos|dinero)$/;
export const pointWords = /^(?:puntos|punto|saldo)$/;
/** Words after a number that make another thing of it. */
export const countsAfter =
  /^(?:dolares|dolar|dlls|dls|usd|euros|euro|por ?ciento|kilos?|kg|gramos|piezas?|pzas?|litros?|horas?|hrs?|minutos?|min|dias?|cajas?|veces|am|pm|anos|meses|semanas|personas|clientes|clientas|ventas|tickets|de|mas|menos|entre|x|o)$/;
export const countsBefore =
  /^(?:las|mesa|dia|hace|calle|sucursal|caja|edad|los|numero|opcion|mas|menos|entre|o|hasta|cada|tengo|somos|faltan|van)$/;

/** Of those, what makes another amount of the one it stands beside. */
export const changesAmount =
  /^(?:por ?ciento|veces|mas|menos|entre|x|o|hasta|cada|faltan|van|de|tickets|ventas|dolares|dolar|dlls|dls|usd|euros|euro)$/;
/** What a number after it tells apart from others of its kind: which table, pump, street or size. */
export const places =
  /^(?:mesa|caja|bomba|isla|sucursal|calle|av|avenida|blvd|boulevard|interior|int|exterior|ext|depto|departamento|local|piso|unidad|ruta|camion|habitacion|cuarto|silla|camara|talla|pasillo|bodega|puerta|tienda|linea|zona|manzana|mz|lote|lt|colonia|col|kilometro|km|turno|opcion|modelo|plan|paquete|combo|edad|terminacion|autorizacion|autoriz|aut|voucher|referencia|ref|afiliacion|guia|placas|terminal)$/;
/** What may stand right before a number that answers the question for a phone or a ticket. */
export const besideAnswer =
  /^(?:a|al|el|la|los|es|son|era|fue|de|del|con|por|en|y|o|numero|no|ticket|folio|nota|recibo|factura|comanda|remision|comprobante|telefono|celular|lada|ahi|va|aqui|este|esta|ese|esa|dice|trae|tiene|ponle|pon|anota|apunta|mete|que|pues|creo|segun|solo|nomas|si|ok|bueno|mejor|digo|perdon|termina|empieza|sigue|ve|luego|le|me|se|su|mi|ay|ah|eh|mm|tambien|puse|di|vi|salio|sale|imprimio|numeros|letra|guion|ceros|cero|mas|menos|serie|clave|codigo|seria|eran|correcto|correcta|cliente|clienta|sin|cual|dije)$/;
/** That what stands before it is balance: "30 de sus puntos", "120 pesos de su monedero". */
export const ofBalance =
  /^(?:pesos )?(?:de|del|con) (?:su |sus |el |los |la |lo que tiene de )?(?:saldo|puntos|monedero|cashback|acumulados?|juntados?|ahorrados?)\b|^(?:pesos )?de lo (?:que (?:ya )?(?:tiene|trae|lleva|ha|hay|junto|acumulo)|acumulado|juntado|ahorrado)\b/;

/** What makes another amount of the one that stands beside it. */
export const fractions =
  /\b(?:mitad(?! (?:(?:en|con) )?(?:efectivo|tarjeta|transferencia|y mitad))|medi[oa] (?:mil|millar|ciento|millon)|(?<!(?:puso|pusieron|metio|metieron|cobro|cobre|cobraron|salio|salieron|dieron|sumaron|puse|sumo|cargaron|abonaron|registraron|registro) )doble|docenas? (?:de|a) #|tercio|y (?:dinero|pico|tantos|cacho|piquito|fraccion|algo)|algo asi|y la madre)\b|(?<!(?:del|talla|numero|num) )# (?:pesos )?y medi[oa]\b|# (?:por|la) docena\b|# (?:pesos )?de descuent|# (?:dolares|dolar|dlls|dls|usd|euros) (?:y|mas|con) #|(?<!(?:ticket|folio|nota|recibo|factura) )\bno (?:son |es |era |eran |fueron |fue )?[#&]/;
/** Money of another country: how much it is in pesos is asked. */
export const foreign = /\b(?:dolares|dolar|dlls|dls|usd|euros?)\b/;
/** What leaves a number to be asked about. */
export const unsure =
  /\bcomo #|\b(?:mas o menos|aprox\w*|al tanteo|casi|creo|segun|tal vez|quiza\w*|no estoy segur[oa]|parece|empieza con|y sigue #|unas letras|borros[oa]|(?:no|medio) se (?:le )?(?:ve|lee|distingue)|apenas se ve)\b|\b(?:sigue|siguiente|anterior|despues|antes) (?:del?|al?) #/;
/** What is told of another day is not registered as of today. */
export const past = /\b(?:ayer|antier|anteayer|semana pasada|mes pasado|el otro dia)\b/;
/** What may stand right after a number that is an amount or a ticket; anything else says what is counted ("3 cafés"). */
export const standsAfter =
  /^(?:pesos|dinero|puntos|punto|saldo|al?|del?|para|con|por|en|y|el|la|su|sin|no|telefono|celular|numero|cliente|clienta|ticket|folio|nota|recibo|favor|gracias|nomas|solo|mejor|realmente|hoy|ahorita|ya|justo|justos|justitos|cerrados|cerraditos|exactos|exactitos|redondos|clavados|pelones|cabales|limpios|netos|pelados|nomasito|jaj\w+|jeje\w*|amor|corazon|mija|mijo|mi|reina|rey|guapa|bonita|carnal|compa|bro|hermano|mana|manita|seno|joven|patron|patrona|maestra|profe|doc|vos|lic|licenciado|licenciada|manito|total|fue|fueron|es|son|que|oye|ok|amig[oa]|jefe|jefa|bot|mas|menos|entre|o|compra|venta|se|le|me|si|va|vale|listo|registr\w+|usa\w*|quiere|de|perdon|senora?|don|dona|tambien|mismo|todo|correcto|nada|centavos|pues|eh|porque|pero|ojo|maria|a|iva|incluid[oa]s?|efectivo|tarjeta|transferencia|deposito|contado|credito|debito|cash|comanda|factura|remision|comprobante|compro|compraron|gasto|gastaron|pago|pagaron|llevo|llevaron|consumo|dio|di|quiso|vendi|cobre|anota\w*|apunta\w*|captura\w*|te|lo|los|las|nos|este|esta|esto|eso|ese|esa|ahi|aqui|urge|rapido|rapidito|apura\w*|hay|trae|tiene|incluye\w*|completos?|pagad[oa]s?|cobrad[oa]s?|aprox\w*|cuando|desde|segun|creo|igual|entonces|oiga|disculpa|disculpe|plis|saludos|bendiciones|joven\w*|senito|muchach[oa]|cajer[oa]|corazon|linda|bb|bebe|crack|maestro|chef|inge|ingeniero|licenciado|alla|ayer|anoche|temprano)$/;

/** Words with which somebody says that no ticket was made, given or wanted. */
const ofTicket =
  "di|dimos|dio|dieron|doy|da|dan|damos|hice|hicimos|hizo|hicieron|hago|hace|hacemos|saque|saco|sacamos|sacaron|imprimi|imprimio|imprimimos|imprime|imprimo|salio|sale|genero|genere|generamos|hay|hubo|tiene|trae|trajo|tengo|traigo|deje|dejo|dejaron|entregue|entrego|entregamos|entregaron|pidio|pidieron|quiso|quisieron|quiere|necesita|ocupa|ocupo|lleva|llevo|llevan|emiti|emitio|emitimos|tome|tomo|maneja|manejo|manejamos|usa|uso|usamos";
const ofWhom = "(?:(?:me|te|le|les|nos|se|lo|la) )*";
const ticketNoun = "(?:ticket|tiket|tkt|folio|nota|recibo|comprobante|factura|papelito)";

/** "No le hicimos ticket", "ticket no me salió". Only without accents. */
export const ticketDenied = new RegExp(
  `\\b(?:no|ni|nunca|tampoco) ${ofWhom}(?:${ofTicket}) (?:(?:el|su|un|ningun|ninguna|la|numero|de) )*${ticketNoun}\\b|\\b${ticketNoun}(?: ,)? (?:no|ni|nunca|tampoco) ${ofWhom}(?:${ofTicket})\\b(?! (?:[#&]|el|la)\\b)`,
);

/** The same where the ticket is asked for: "no pidió", "no se le dio". */
export const ticketDeniedAlone = new RegExp(
  `^(?:(?:pues|es que|la verdad|ay|uy|ahorita|este|,) )*(?:no|nunca) ${ofWhom}(?:${ofTicket})(?: (?:nada|ninguno|ninguna|uno|ahorita|hoy|(?:el|la) (?:client[ea]|senora?|impresora|maquina)|de es[oa]s?|favor|gracias))*$`,
);

export const noTicket =
  /(?:^|\b)(?:ni (?:ticket|folio|nota|recibo)|(?:no|nunca) (?:di|doy|damos|dan|llev[oa]n?|usamos|manejamos|hice|hago|hacemos|saque|sacaron|sale) (?:ticket|folio|nota|recibo|comprobante|factura)|(?:ticket|folio|nota|recibo)(?: es)? (?:ninguno|ninguna|no hay|no tiene|no|sin numero|nada|na|pendiente)(?! [#&])|sin (?:ticket|folio|nota|recibo|numero|comprobante)|no (?:hay|hubo|tiene|trae|trajo|tengo|traigo|dio|dieron|salio|imprimio|lo tiene|le dieron|le di|me dio|me dieron|le dio|se imprimio|dan|damos|dimos|con|va con|lleva)(?: (?:el|su|un|ningun))? ?(?:ticket|folio|nota|recibo|comprobante|papelito|papel|ticketito)|ningun (?:ticket|folio)|(?:no|nunca) (?:imprimi|imprimio|imprimimos|imprimo)(?: (?:nada|el|la))?|(?:quita|borra|elimina)(?:le|lo|la)? (?:el |la )?(?:numero de )?(?:ticket|folio|nota|recibo)(?! [#&]))\b/;
/** What says that there is none only where the ticket is asked for. */
export const noneOfIt =
  /^(?:pues |no ?,? |es que |ay |uy |la verdad )?(?:no|sin|ninguno|ninguna|nada|nel|no (?:hay|hubo|tiene|trae|trajo|tengo|traigo|dio|dieron|salio|imprimio|aplica|lo necesita|lo quiere|lo pidio|quiso|lo tiene|lo trae|lo tengo|lo trajo|le di|le dieron|le dio|me dio|me dieron|se imprimio|dan|damos|dimos|dan ahi|existe|cuenta|maneja|manejamos|usamos)(?: (?:uno|nada|ahorita|hoy))?|(?:dejal[oa]|ponl[oe]|asi|va|vamos|mejor|pon|sale|ve) (?:asi )?(?:sin(?: (?:ticket|folio|nota|eso|nada|numero))?)|sin (?:eso|nada|el)|se (?:me |le )?(?:perdio|olvido|borro|mojo|rompio|tiro)|lo (?:perdi|perdio|tire|tiro)|(?:la )?impresora (?:no (?:sirve|jala|funciona|imprime)|esta (?:mal|descompuesta))|no (?:sirve|jala|funciona) la impresora|no se imprimio|nones|es de l[ao]s que no (?:llevan?|traen?|tienen?)|no (?:llevan?|manejamos|usamos|ocupamos|damos)(?: de)?(?: es[oa]s?)?|asi nomas|sa?ltatel[ao]|sa?ltesel[ao]|na|omitir|omite|saltar|salta|saltalo|brincalo|brinca|siguiente)(?: (?:ticket|folio|nota|recibo|favor|gracias|por favor|ahorita|hoy|amigo|amiga|jefa|jefe))*$/;

/** The same at the end of a sentence: "es pedido de WhatsApp, no lleva". */
export const endsInNone =
  /\b(?:no|nunca) (?:llevan?|traen?|tienen?|hay|dan|damos|sale|imprime|usamos|manejamos)$|\bnunca (?:damos|doy|dan|imprimimos|usamos|llevamos|manejamos)\b/;

/** What stands before a number that was handed over: a banknote, or what somebody pays with. */
export const handedOver =
  /\b(?:billetes?|feria|cambio)(?: (?:de|por|a|un|una))*$|\b(?:pag(?:o|a|an|aron|ar|ando)|dio|di|trae|traia|cobrate|cobrese)(?: \w+){0,2} con(?: (?:un|una|uno|el|billete))*(?: de)?(?: a)?$/;
