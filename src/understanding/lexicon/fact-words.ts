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

/** What may stand right before a number that answers the question for a phone or a ticket. */
export const besideAnswer =
  /^(?:a|al|el|la|los|es|son|era|fue|de|del|con|por|en|y|o|numero|no|ticket|folio|nota|recibo|factura|comanda|remision|comprobante|telefono|celular|lada|ahi|va|aqui|este|esta|ese|esa|dice|trae|tiene|ponle|pon|anota|apunta|mete|que|pues|creo|segun|solo|nomas|si|ok|bueno|mejor|digo|perdon|termina|empieza|sigue|ve|luego|le|me|se|su|mi|ay|ah|eh|mm|tambien|puse|di|vi|salio|sale|imprimio|numeros|letra|guion|ceros|cero|mas|menos|serie|clave|codigo|seria|eran|correcto|correcta|cliente|clienta|sin|cual|dije)$/;

/** What may stand right after a number that is an amount or a ticket; anything else says what is counted ("3 cafés"). */
export const standsAfter =
  /^(?:pesos|dinero|puntos|punto|saldo|al?|del?|para|con|por|en|y|el|la|su|sin|no|telefono|celular|numero|cliente|clienta|ticket|folio|nota|recibo|favor|gracias|nomas|solo|mejor|realmente|hoy|ahorita|luego|despues|ya|justo|justos|justitos|cerrad[oa]s?|cerraditos?|exactos?|exactitos|redondos|clavados|pelones|cabales|limpios|netos|pelados|nomasito|jaj\w+|jeje\w*|amor|corazon|mija|mijo|mi|reina|rey|guapa|bonita|carnal|compa|bro|hermano|mana|manita|seno|joven|patron|patrona|maestra|profe|doc|vos|lic|licenciado|licenciada|manito|total|fue|fueron|es|son|que|oye|ok|amig[oa]|jefe|jefa|bot|mas|menos|entre|o|compra|venta|se|le|me|si|va|vale|listo|registr\w+|usa\w*|quiere|de|perdon|senora?|don|dona|tambien|mismo|todo|correcto|nada|centavos|pues|eh|porque|pero|ojo|maria|a|iva|incluid[oa]s?|efectivo|tarjeta|transferencia|deposito|contado|credito|debito|cash|visa|mastercard|spei|terminal|comanda|factura|remision|comprobante|compro|compraron|gasto|gastaron|pago|pagaron|llevo|llevaron|consumo|dio|di|quiso|vendi|cobre|anota\w*|apunta\w*|captura\w*|te|lo|los|las|nos|este|esta|esto|eso|ese|esa|ahi|aqui|urge|rapido|rapidito|apura\w*|hay|trae|tiene|incluye\w*|completos?|pagad[oa]s?|cobrad[oa]s?|aprox\w*|cuando|desde|segun|creo|igual|entonces|seria|aun|todavia|solamente|apenas|apenitas|orale|andale|arre|confirmad[oa]|checad[oa]|asi|oiga|disculpa|disculpe|plis|saludos|bendiciones|joven\w*|senito|muchach[oa]|cajer[oa]|corazon|linda|bb|bebe|crack|maestro|chef|inge|ingeniero|licenciado|alla|ayer|anoche|temprano)$/;
