import { wordSet, wordTest } from "./classes.ts";

// Words beside numbers, in the form of `meantWord`, grouped by what they mean for the number.

/** Words that announce an amount right after them. */
export const announcesMoney = wordSet(
  "son fueron eran era fue serian seria total monto importe cuenta pago pagaron gasto gastaron consumo cobra cobre cobro cobramos cobraron pagamos " +
    "vendieron consumio consumieron consumimos llevaron facturo facture surti surtio cerro suma suman junto dejo dejaron cobrale cobrame cobrar vendi " +
    "vendio vendimos vende compro compre compraron compra venta ventas cantidad por llevo salio anota anotame apunta captura carga mete metele ponle " +
    "registra registrame registrale abona abonale agregale agrega sumale",
);
/** Words that announce an amount with other words in between: "compra de 180", "total a pagar 250". */
const links = wordSet(
  "de del a al en como casi una un la el los por pagar es son fue venta compra consumo total monto me le nomas solo nada mas",
);
/** Words of courtesy around data: they say nothing of it. */
export const courtesies = wordSet("por favor porfa porfavor gracias");
/** Nouns for a ticket. */
export const ticketNouns = wordSet("ticket folio nota recibo factura comanda remision comprobante");
export const currency = wordSet("pesos dinero");

/** Other words that may stand before an amount, because they announce it, repeat it, or are neutral. */
const besideAmount = wordTest(
  "actualiz* anota* aprox* apunta* apura* cambi* captura* cobr* compr* confund* confus* corre* corri* cost* deb* disculp* edit* equivo* espera* " +
    "gast* incluye* jaj* jeje* joven* modific* pag* puro* qued* real* registr* unos* usa* val* vend* actually aguanta ah ahi ahorita alla amiga amigo " +
    "amor andale anoche apenas apenitas aqui arre asi aun ay ayer bb be bebe bendiciones bien bonita bot bro buena bueno but cabales cajera cajero " +
    "carnal cash celular centavos cero ceros cerrada cerradas cerradito cerraditos cerrado cerrados change checada checado chef chin clavados clave " +
    "clienta cliente codigo compa completo completos con confirmada confirmado contado corazon crack credito creo cual cuando cuanto cuesta decir " +
    "deposito desde despues di dice dicho digo dije dinero dio doc don dona efectivo eh empieza entonces entre error esa ese eso esta este esto " +
    "exactitos exacto exactos excepto favor final finalmente fuera gracias guapa guion hay hermano hijole hoy igual imprimio incluida incluidas " +
    "incluido incluidos inge ingeniero is it its iva jefa jefe justitos justo justos lada las letra lic licenciada licenciado limpios linda listo lo " +
    "luego maestra maestro make mal mana manita manito maria mastercard mejor menos mi mija mijo mismo mm muchacha muchacho netos no nomasito nos " +
    "numero numeros o oiga ojo ok orale oye para patron patrona pelados pelones perdon pero pesos plis pon porque precio profe pues punto puntos puse " +
    "que quiere quise quiso rapidito rapido redondos regue reina rey saldo sale saludos salvo se sea sean segun senito seno senor senora ser serie " +
    "should si sigue sin solamente sorry spei su tambien tarjeta te telefono temprano termina terminal the tiene to todas todavia todo todos trae " +
    "transferencia urge uy va ve verdad vi visa vos was y ya yes",
);

/** True if a word before a number announces an amount or is neutral. "Docena" does neither, so "docena mil" may be one number. */
export function mayTellAmount(word: string): boolean {
  return announcesMoney.has(word) || links.has(word) || ticketNouns.has(word) || besideAmount(word);
}
