// Words beside numbers, as `meantWord` writes them, by what they say of the number.

/** Words that say that the number after them is money. */
export const announcesMoney =
  /^(?:son|fueron|eran|era|fue|serian|seria|total|monto|importe|cuenta|pago|pagaron|gasto|gastaron|consumo|cobra|cobre|cobro|cobrale|cobrame|cobrar|vendi|vendio|vendimos|vende|compro|compre|compraron|compra|venta|ventas|cantidad|por|llevo|salio|anota|anotame|apunta|captura|carga|mete|metele|ponle|registra|registrame|registrale|abona|abonale|agregale|agrega|suma|sumale)$/;
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

/** What makes another amount of the one that stands beside it. */
export const fractions =
  /\b(?:mitad|medi[oa]|doble|docena|tercio|y (?:dinero|pico|tantos|cacho|piquito|fraccion|algo)|mas o menos|aprox\w*|casi|creo|segun|tal vez|quiza\w*|no estoy segur[oa]|algo asi)\b|# (?:pesos )?de descuent|\bcomo #|(?<!(?:ticket|folio|nota|recibo|factura) )\bno (?:son |es |era |eran |fueron |fue )?[#&]/;
/** What is told of another day is not registered as of today. */
export const past = /\b(?:ayer|antier|anteayer|semana pasada|mes pasado|el otro dia)\b/;
/** What may stand right after a number that is an amount or a ticket; anything else says what is counted ("3 cafés"). */
export const standsAfter =
  /^(?:pesos|dinero|puntos|punto|saldo|al?|del?|para|con|por|en|y|el|la|su|sin|no|telefono|celular|numero|cliente|clienta|ticket|folio|nota|recibo|favor|gracias|nomas|solo|hoy|ahorita|ya|justo|justos|cerrados|exactos|total|fue|fueron|es|son|que|oye|ok|amig[oa]|jefe|jefa|bot|mas|menos|entre|o|compra|venta|se|le|me|si|va|vale|listo|registr\w+|usa\w*|quiere|de|perdon|senora?|don|dona|tambien|mismo|todo|correcto|nada|centavos|pues|eh|porque|maria|a)$/;

export const noTicket =
  /(?:^|\b)(?:(?:ticket|folio|nota|recibo)(?: es)? (?:ninguno|ninguna|no hay|no tiene|no|sin numero|nada|na|pendiente)(?! [#&])|sin (?:ticket|folio|nota|recibo|numero|comprobante)|no (?:hay|hubo|tiene|trae|trajo|tengo|traigo|dio|dieron|salio|imprimio|lo tiene|le dieron|le di|me dio|me dieron|le dio|se imprimio|dan|damos|dimos|con|va con|lleva)(?: (?:el|su|un|ningun))? ?(?:ticket|folio|nota|recibo|comprobante)|ningun (?:ticket|folio))\b/;
/** What says that there is none only where the ticket is asked for. */
export const noneOfIt =
  /^(?:pues |no ?,? |es que |ay |uy |la verdad )?(?:no|sin|ninguno|ninguna|nada|nel|no (?:hay|hubo|tiene|trae|trajo|tengo|traigo|dio|dieron|salio|imprimio|aplica|lo necesita|lo quiere|lo pidio|quiso|lo tiene|lo trae|lo tengo|lo trajo|le di|le dieron|le dio|me dio|me dieron|se imprimio|dan|damos|dimos|dan ahi|existe|cuenta|maneja|manejamos|usamos)(?: (?:uno|nada|ahorita|hoy))?|(?:dejal[oa]|ponl[oe]|asi|va|vamos|mejor|pon|sale|ve) (?:asi )?(?:sin(?: (?:ticket|folio|nota|eso|nada|numero))?)|sin (?:eso|nada|el)|se (?:me |le )?(?:perdio|olvido|borro|mojo|rompio|tiro)|lo (?:perdi|perdio|tire|tiro)|(?:la )?impresora (?:no (?:sirve|jala|funciona|imprime)|esta (?:mal|descompuesta))|no (?:sirve|jala|funciona) la impresora|no se imprimio|na|omitir|omite|saltar|salta|saltalo|brincalo|brinca|siguiente)(?: (?:ticket|folio|nota|recibo|favor|gracias|por favor|ahorita|hoy|amigo|amiga|jefa|jefe))*$/;

/** What stands before a number that was handed over: a banknote, or what somebody pays with. */
export const handedOver =
  /\b(?:billetes?|feria|cambio)(?: (?:de|por|a|un|una))*$|\b(?:pag(?:o|a|an|aron|ar|ando)|dio|di|trae|traia|cobrate|cobrese)(?: \w+){0,2} con(?: (?:un|una|uno|el))?$/;
