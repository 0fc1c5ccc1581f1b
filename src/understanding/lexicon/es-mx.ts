/** The words of Mexican Spanish by their class, and the class of a word. */
import type { Class, Lexicon } from "./classes.ts";

/** Words of Mexican Spanish without accents, in the form of `meantWord`. */
const esMx: Lexicon = {
  TICKET: "ticket folio nota recibo factura comanda remision comprobante boleta voucher",
  PHONE: "telefono telefonos celular numero lada whatsapp contacto",
  MONEY: "monto total importe cuenta cantidad costo precio subtotal",
  CURRENCY: "pesos dinero",
  POINTS: "puntos punto saldo monedero cashback acumulado acumulados",
  SELL:
    "venta ventas vendi vendio vendimos vende vender vendido cobr* compr* gast* consum* registr* anot* apunt* captur* carg* " +
    "abon* mete meter metele agreg* sum* pag* llev* surt* factur* ponme ponle pon pasame pasa asient* marc*",
  COPULA: "sean ser serian quedaron quedaria son es era eran fue fueron seria serian sale salio quedo",
  TENDER:
    "efectivo cash contado tarjeta debito credito transferencia spei deposito visa mastercard terminal vales billete billetes",
  CHANGE: "cambio feria vuelto",
  HAND: "dio di dieron trae traia trajo entrego recibi",
  EACH: "c/u cu cada pieza unitario",
  OFF: "descuento descuent* descont* menos rebaj* promo promocion oferta restale resta restan bonific*",
  MORE: "mas ademas tambien extra aparte",
  NEGATE: "no ni nunca jamas tampoco nada nadie ningun ninguno ninguna",
  WITHOUT: "sin",
  IF: "si cuando",
  SUPPOSED:
    "supon* suponiendo supuesto ejemplo digamos imagina hubiera hubieras prueba simulacro broma cotizacion presupuesto oferta ofreci apartado",
  UNSURE:
    "veintitantos treintaitantos treintitantos cuarentaitantos cincuentaitantos tantitos creo como casi unos aprox* quiza* parece segun chance cerca alrededor pico tantos borroso duda dudo arriba",
  PAST: "ayer antier anteayer anoche pasado pasada anterior",
  LATER: "luego despues manana rato ahorita orita lunes martes miercoles jueves viernes sabado domingo quincena",
  DEBT: "debe debo deben deber adeuda adeudo deuda fiado fio fie presta* presto preste anticipo enganche abono",
  WAIT: "espera* esper* aguant* tantito momento momentito permit* segundo segundito dejame perame pera instante deja",
  CANCEL: "cancel* anul* borr* elimin* olvid* dejalo dejala deshaz* quit* bota tira descarta",
  UNDO: "devol* devuel* reembols* regres* reintegr*",
  COURTESY: "favor gracias amable disculpa disculpe porfavor perdon plis",
  GREETING: "hola buenas buenos buen dia dias tardes noches saludos quiubo",
  NAME:
    "amigo amiga jefe jefa joven jefecita patron patrona compa carnal bro wey guey we mija mijo reina rey corazon oye oiga mano " +
    "hermano don dona doctor doctora profe maestra maestro lic guapa guapo chula",
  YES:
    "si simon sip ok va vale dale sale orale correcto confirmo confirmado confirmada acepto adelante claro afirmativo listo exacto perfecto " +
    "andale arre jalo jala obvio sobres proceda procede acuerdo",
  QUESTION: "que cual cuales cuanto cuantos cuanta cuantas quien quienes donde como porque cuando acaso",
  UNIT:
    "kilos kilo kg gramos gramo piezas pzas litros litro metros metro cajas bolsas docena docenas personas clientes veces horas hora " +
    "minutos anos paquetes pares ordenes",
  PLACE:
    "mesa caja bomba isla sucursal calle av avenida local piso turno talla opcion colonia casa camion ruta fila modelo pedido orden",
  PERSONAL: "nip pin contrasena clave codigo cp edad cumple nacio empleado",
  ANOTHER: "otro otra otros otras siguiente nueva nuevo proxima",
  SAME: "mismo misma mismos igual iguales repite repetir",
  WRONG: "mal error equivoc* equivoqu* incorrect* regue confund* errone* falso doble duplic*",
  CORRECT: "corrig* correg* corrij* cambi* modific* arregl* ajust* perdon digo mejor realidad correccion",
  PART: "mitad media doble tercio parte resto restante cuarta faltan falta faltaron sobra",
  FOREIGN: "dolares dolar dlls dls usd euros euro",
  MONTH: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  TIME: "hoy dia semana mes ano hora horas minutos tarde manana",
  USE: "usa* uso usen canj* aplic* reclam* gastar",
  STAFF: "cajer* colabor* emplead* gerente encargad* vendedor* supervis* personal dueno duena patron",
  CUSTOMER: "cliente clienta senor senora senorita don dona chavo chava muchacho muchacha joven viejito sra sr",
  BALANCE: "cuanto cuantos saldo puntos tiene lleva junto acumulo queda quedan trae disponible",
  ARTICLE: "el la los las un una uno lo le les me te se su sus mi mis",
  PREPOSITION: "a al de del para con por en",
  AND: "y e",
  OR: "o u",
  BUT: "but pero aunque sino excepto salvo solo nomas solamente",
  WITH: "con",
  PRICE: "cuesta cuestan costaba costaban valen vale",
  OWN: "mio mia mios mias",
  LAUGH: "jaja* jeje* jiji* ja je lol xd",
  GIVE:
    "agrega agregar agregale agregales agregarle agreguele agregue agregues agreguen agregaselos suma sumar sumale sumarle sumele sume sumes sumen sumaselos abona abonar abonale abonarle abonele abones abonen abonaselos " +
    "pon ponle poner ponerle pongale pongas pongan ponselos acredita acreditale acreditar regala regalale bonifica bonificale aumenta aumentale anade anadele sube subele metele dale darle dele daselos darselos regresale regresaselos devuelvele repon reponle",
  TAKE:
    "quita quitar quitale quitarle quitele quites quiten quite quitaselos resta restar restale restarle restele descuenta descontar descuentale descontarle descuentele " +
    "baja bajale bajarle bajar retira retirale rebaja rebajale sacale",
  GOODS:
    "pan cafe cafes tacos torta tortas coca refresco refrescos agua pastel leche jabon zapatos blusa pantalon tenis camisa playera pollo carne " +
    "comida desayuno cena aceite gasolina corte tinte pizza pizzas helado medicina pastillas propina envio iva",
};

interface Index {
  readonly words: ReadonlyMap<string, readonly Class[]>;
  /** Stems by their first three letters, so that few are compared. */
  readonly stems: ReadonlyMap<string, readonly (readonly [stem: string, name: Class])[]>;
}

/** How many letters of a stem the index uses. No stem is shorter. */
const indexed = 3;

const index = indexOf(esMx);

/** Makes the index of a table of words. */
export function indexOf(lexicon: Lexicon): Index {
  const words = new Map<string, Class[]>();
  const stems = new Map<string, (readonly [string, Class])[]>();
  for (const [name, list] of Object.entries(lexicon) as [Class, string][])
    for (const one of list.split(" ")) {
      if (one.endsWith("*")) {
        const stem = one.slice(0, -1);
        push(stems, stem.slice(0, indexed), [stem, name] as const);
      } else push(words, one, name);
    }
  return { words, stems };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const none: readonly Class[] = [];

/** The classes of a word in its normal form. */
export function classesOf(word: string): readonly Class[] {
  return lookedUp(index, word);
}

/** The classes of a word in an index. */
export function lookedUp({ words, stems: byLetters }: Index, word: string): readonly Class[] {
  const exact = words.get(word) ?? none;
  const stems = byLetters.get(word.slice(0, indexed));
  if (stems === undefined) return exact;
  const found = stems.filter(([stem, name]) => word.startsWith(stem) && !exact.includes(name)).map(([, name]) => name);
  return found.length === 0 ? exact : [...exact, ...found];
}
