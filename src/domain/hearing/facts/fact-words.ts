// Words beside numbers, as `meantWord` writes them, by what they say of the number.

/** Words that say that the number after them is money. */
export const announcesMoney =
  /^(?:son|fueron|eran|era|fue|serian|seria|total|monto|importe|cuenta|pago|pagaron|gasto|gastaron|consumo|cobra|cobre|cobro|cobramos|cobraron|pagamos|vendieron|consumio|consumieron|consumimos|llevaron|facturo|facture|surti|surtio|cerro|suma|suman|junto|dejo|dejaron|cobrale|cobrame|cobrar|vendi|vendio|vendimos|vende|compro|compre|compraron|compra|venta|ventas|cantidad|por|llevo|salio|anota|anotame|apunta|captura|carga|mete|metele|ponle|registra|registrame|registrale|abona|abonale|agregale|agrega|suma|sumale)$/;
/** The same, with something between: "compra de 180", "total a pagar 250". */
export const links =
  /^(?:de|del|a|al|en|como|casi|una|un|la|el|los|por|pagar|es|son|fue|venta|compra|consumo|total|monto|me|le|nomas|solo|nada|mas)$/;
/** What a ticket is called. */
export const ticketNouns = /^(?:ticket|folio|nota|recibo|factura|comanda|remision|comprobante)$/;
/** Ways to pay. */
export const tenders =
  /^(?:efectivo|cash|contado|tarjeta|debito|credito|transferencia|spei|deposito|visa|mastercard|terminal)$/;
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
  /^(?:mesa|caja|bomba|isla|sucursal|calle|av|avenida|blvd|boulevard|interior|int|exterior|ext|depto|departamento|local|piso|unidad|ruta|camion|habitacion|cuarto|silla|camara|talla|pasillo|bodega|puerta|tienda|linea|zona|asiento|butaca|fila|cubiculo|consultorio|edificio|torre|estante|anaquel|manzana|mz|lote|lt|colonia|col|kilometro|km|turno|opcion|modelo|plan|paquete|combo|edad|terminacion|autorizacion|autoriz|aut|auth|voucher|referencia|ref|afiliacion|guia|placas|terminal|litros|kilos|magna|premium|rin|calibre|canal)$/;
/** What a number is that belongs to a person: "mi nip es 4455". */
export const ownNumbers =
  /^(?:nip|pin|contrasena|password|cp|postal|emplead[oa]|cajer[oa]|vendedora?|token|clave|codigo)$/;
/** Of those, what a ticket may be called too. */
export const mayBeTicket = /^(?:clave|codigo)$/;
/** What may stand right before a number that answers the question for a phone or a ticket. */
export const besideAnswer =
  /^(?:a|al|el|la|los|es|son|era|fue|de|del|con|por|en|y|o|numero|no|ticket|folio|nota|recibo|factura|comanda|remision|comprobante|telefono|celular|lada|ahi|va|aqui|este|esta|ese|esa|dice|trae|tiene|ponle|pon|anota|apunta|mete|que|pues|creo|segun|solo|nomas|si|ok|bueno|mejor|digo|perdon|termina|empieza|sigue|ve|luego|le|me|se|su|mi|ay|ah|eh|mm|tambien|puse|di|vi|salio|sale|imprimio|numeros|letra|guion|ceros|cero|mas|menos|serie|clave|codigo|seria|eran|correcto|correcta|cliente|clienta|sin|cual|dije)$/;
/** That what stands before it is balance: "30 de sus puntos", "120 pesos de su monedero". */
export const ofBalance =
  /^(?:pesos )?(?:(?:salgan|salen|sean|se (?:tomen|cobren|paguen|descuenten)) )?(?:de|del|con) (?:su |sus |el |los |la |lo que tiene de |lo de su |lo del |lo de sus )?(?:saldo|puntos|monedero|cashback|acumulados?|juntados?|ahorrados?)\b|^(?:pesos )?de lo (?:que (?:ya )?(?:tiene|trae|lleva|ha|hay|junto|acumulo)|acumulado|juntado|ahorrado)\b/;

/** What makes another amount of the one that stands beside it. */
export const fractions =
  /\b(?:mitad(?! (?:(?:en|con) )?(?:efectivo|tarjeta|transferencia|y mitad))|medi[oa] (?:mil|millar|ciento|millon|kilo|litro|metro|docena)|falta el iva|(?<!(?:puso|pusieron|metio|metieron|cobro|cobre|cobraron|salio|salieron|dieron|sumaron|puse|sumo|cargaron|abonaron|registraron|registro) )doble|tercio|y (?:dinero|pico|tantos|cacho|piquito|fraccion|algo)|algo asi|y la madre)\b|(?<!(?:del|talla|numero|num) )# (?:pesos )?y medi[oa]\b|# (?:por|la) docena\b|# (?:pesos )?de descuent(?!.*\b(?:quedo|quedan?|quedaron) (?:(?:en|de|a) )?#)|# (?:dolares|dolar|dlls|dls|usd|euros) (?:y|mas|con) #|\b(?:docenas?|par|kilo y medi[oa]) (?:de|a) #|\bmedi[oa] #|(?<!(?:ticket|folio|nota|recibo|factura|comanda|remision|comprobante) )\b(?:no|nunca) (?:son |es |era |eran |fueron |fue )?[#&]/;
/** A number that is a part of another: "el teléfono acaba en 9", "la lada es 55", "me faltó un 8". */
export const partOfNumber =
  /\b(?:lada|digitos?)\b|\b(?:acaban?|terminan?|empiezan?|inicia|comienza) (?:en |con )?(?:el |la )?[#&]|# (?:pesos )?al (?:final|principio|inicio)\b|\b(?:me|le|nos) (?:falt|sobr)(?:o|a|aron) (?:un |el |la )?#|\b(?:ultim|primer)[oa]?s? (?:(?:numeros?|cifras?|letras?) )?(?:del? (?:(?:el|la|mi|su) )?(?:ticket|folio|nota|recibo|telefono|celular|numero|monto|total) )?(?:es |son |va |van |por |a )?(?:(?:el|un|una) )?#|\b(?:telefono|celular|numero)(?: esta mal ,)? (?:es|era) (?:con )?#$/;
/** Where the ticket is asked for: several of them, one that is denied, or something that was bought besides. */
export const noTicketNumber =
  /^(?:(?:ya|pues|ay|que|,) )*no (?:es|era|fue|trae|dice) (?:(?:el|la|ese|este|esa) )?[#&](?:$| ,)|\bticket (?:el )?[#&] (?:y|o|u|,) (?:el )?[#&]$|[#&] [ou] (?:el |la )?[#&]|(?<=\buno\b[^#&]*)[#&][^#&]*\botr[oa]\b[^#&]*[#&]|\b(?:tambien|ademas|aparte)\b.* de #|\b(?:devolvio|devolvieron|regresaron) (?:un[oa]?s?|el|la|los|las) \w+.* #|^(?:(?:pues|ya|ay|,) )*(?:no (?:lo )?(?:tengo|traigo|encuentro)|sin|menos|excepto) (?:el|la) [#&]$/;
/** What one of several costs: how many there are is another number. */
export const each =
  /\b(?:cada (?:un[oa]|quien)|c ?u|(?:el|la) (?:pieza|kilo|litro|metro|docena)|por (?:pieza|cabeza|persona|kilo|litro|metro|unidad|par))\b/;
/** Money of another country: how much it is in pesos is asked. */
export const foreign = /\b(?:dolares|dolar|dlls|dls|usd|us|euros?)\b/;
/** What leaves a number to be asked about. */
export const unsure =
  /^trae #$|\bno se si [#&]|\b(?:ticket|folio|nota|recibo) como [#&]|^(?:(?:es|era|el|la) )*del #$|\bcasi (?:(?:como|unos|unas|los|las|son) )*#|# (?:pesos )?casi\b|\bcomo (?:(?:unos|unas|a|de) )*#|\bunos (?:como )?#|\b(?:sera|cualquiera|cualquier) ,? ?(?:el |la )?[#&]|\b(?:arriba|abajo|debajo|encima|cerca|alrededor|menos|mas) de (?:los )?#|# (?:pesos )?con (?:algo|pico|tantos|fraccion)|\b(?:a lo mejor|igual y|puede (?:que sea|ser)|quien sabe|mas o menos|aprox\w*|al tanteo|creo|segun(?! (?:(?:el|la|su|mi|dice) )*(?:ticket|folio|nota|recibo|cuenta|comanda)\b)|tal vez|quiza\w*|no estoy segur[oa]|parece|empieza con|y sigue #|unas letras|borros[oa]|(?:no|medio) se (?:le )?(?:ve|lee|distingue)|(?:apenas|solo|nomas) se (?:ve|lee|distingue))\b|\b(?:sigue|siguiente|anterior|despues|antes) (?:del?|al?) #/;
/** What is told of another day is not registered as of today. */
export const past = /\b(?:ayer|antier|anteayer|semana pasada|mes pasado|el otro dia)\b/;
/** What may stand right after a number that is an amount or a ticket; anything else says what is counted ("3 cafés"). */
export const standsAfter =
  /^(?:pesos|dinero|puntos|punto|saldo|al?|del?|para|con|por|en|y|el|la|su|sin|no|telefono|celular|numero|cliente|clienta|ticket|folio|nota|recibo|favor|gracias|nomas|solo|mejor|realmente|hoy|ahorita|luego|despues|ya|justo|justos|justitos|cerrad[oa]s?|cerraditos?|exactos?|exactitos|redondos|clavados|pelones|cabales|limpios|netos|pelados|nomasito|jaj\w+|jeje\w*|amor|corazon|mija|mijo|mi|reina|rey|guapa|bonita|carnal|compa|bro|hermano|mana|manita|seno|joven|patron|patrona|maestra|profe|doc|vos|lic|licenciado|licenciada|manito|total|fue|fueron|es|son|que|oye|ok|amig[oa]|jefe|jefa|bot|mas|menos|entre|o|compra|venta|se|le|me|si|va|vale|listo|registr\w+|usa\w*|quiere|de|perdon|senora?|don|dona|tambien|mismo|todo|correcto|nada|centavos|pues|eh|porque|pero|ojo|maria|a|iva|incluid[oa]s?|efectivo|tarjeta|transferencia|deposito|contado|credito|debito|cash|visa|mastercard|spei|terminal|comanda|factura|remision|comprobante|compro|compraron|gasto|gastaron|pago|pagaron|llevo|llevaron|consumo|dio|di|quiso|vendi|cobre|anota\w*|apunta\w*|captura\w*|te|lo|los|las|nos|este|esta|esto|eso|ese|esa|ahi|aqui|urge|rapido|rapidito|apura\w*|hay|trae|tiene|incluye\w*|completos?|pagad[oa]s?|cobrad[oa]s?|aprox\w*|cuando|desde|segun|creo|igual|entonces|seria|aun|todavia|solamente|apenas|apenitas|orale|andale|arre|confirmad[oa]|checad[oa]|asi|oiga|disculpa|disculpe|plis|saludos|bendiciones|joven\w*|senito|muchach[oa]|cajer[oa]|corazon|linda|bb|bebe|crack|maestro|chef|inge|ingeniero|licenciado|alla|ayer|anoche|temprano)$/;

/** What stands before a number that was handed over: a banknote, or what somebody pays with. */
export const handedOver =
  /\b(?:billetes?|feria|cambio)(?: (?:de|por|a|un|una))*$|\b(?:pag(?:o|a|an|aron|ar|ando)|dio|di|trae|traia|cobrate|cobrese)(?: \w+){0,2} con(?: (?:un|una|uno|el|billete))*(?: de)?(?: a)?$/;
