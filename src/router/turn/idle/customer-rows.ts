import { asksPurpose } from "../../../understanding/mentions/fields.ts";
/** The rows of `policy.ts` for customers alone. */
import { both, either, has, not } from "../conditions.ts";
import {
  does,
  endsWithNo,
  erases,
  hasFigure,
  hasPhone,
  hasWord,
  isShort,
  questioned,
  refusesCall,
  startsAlready,
  describesIncident,
  saysNobodyAnswers,
  ofExpiry,
} from "./conditions.ts";
import { customer, type Row } from "./row.ts";

/** Wishes of customers while nothing is open. */
export const customerRows: readonly Row[] = [
  // A message after a complaint continues it.
  {
    who: customer,
    acts: ["sale", "complaint", "refund", "undo", "status", "findSale", "correct", "howTo", "person"],
    when: ({ talked }) => talked.personOffered,
    do: "person",
    example: ["customer", "fueron 430 pesos, ticket 3390", { personOffered: true }],
  },
  {
    who: customer,
    when: ({ talked, act }) => talked.personOffered && act === null,
    do: "person",
    example: ["customer", "la morada", { personOffered: true }],
  },
  {
    who: customer,
    when: both(
      questioned,
      hasWord("gano ganas gana beneficio conviene sirve"),
      hasWord("registro registrarme inscribo"),
    ),
    do: "earning",
    example: ["customer", "¿qué gano si me registro?"],
  },
  {
    who: customer,
    when: ({ utterance: { tokens } }) => asksPurpose(tokens),
    do: "purposeOfData",
    example: ["customer", "¿para qué me piden el cumpleaños?"],
  },
  {
    who: customer,
    when: both(questioned, hasWord("monedero"), hasWord("es"), hasWord("eso del"), not(has("OWN")), not(hasFigure)),
    do: "whoAreYou",
    example: ["customer", "¿qué es eso del monedero?"],
  },
  {
    who: customer,
    when: both(
      hasWord("quiero quisiera"),
      either(has("POINTS"), hasWord("monedero")),
      not(hasWord("mi mis saldo ver usar saber cuantos cuanto pagar gastar cobrar ya avisos estar comprar")),
      not(has("NEGATE")),
      not(hasFigure),
      not(questioned),
    ),
    do: "registerMe",
    example: ["customer", "quiero el monedero"],
  },
  {
    who: customer,
    when: either(
      both(hasWord("fui"), has("NEGATE"), isShort),
      both(has("QUESTION"), hasWord("quien"), has("USE"), hasWord("mi mis")),
    ),
    do: "disown",
    example: ["customer", "¿quién usó mi saldo?"],
  },
  {
    who: customer,
    when: both(
      either(
        hasWord("privacidad arco"),
        both(
          hasWord("usan dan venden comparten sacaron consiguieron"),
          either(hasWord("numero telefono datos"), hasWord("empresas terceros")),
        ),
      ),
      not(erases),
      not(does("registerMe")),
    ),
    do: "privacy",
    example: ["customer", "aviso de privacidad"],
  },
  {
    who: customer,
    when: both(
      hasWord("datos informacion"),
      hasWord(
        "que cuales ver muestra muestrame ensename exporta exportar copia descargar guardan guardas tienen tienes usan saben consultar acceso acceder",
      ),
      not(erases),
    ),
    do: "ownRecords",
    example: ["customer", "qué datos guardan de mí"],
  },
  {
    who: customer,
    when: hasWord(
      "quejarme quejar ratero rateros ratera ladron ladrones ladrona ratas robaron robo estafa estafaron fraude",
    ),
    do: "complaint",
    example: ["customer", "son unos rateros"],
  },
  {
    who: customer,
    acts: ["registerMe"],
    when: hasWord("comprar"),
    do: "atTheCounter",
    example: ["customer", "quiero comprar"],
  },
  {
    who: customer,
    acts: ["balance", "ownBalance", "thatBalance", "myDay"],
    do: "ownBalance",
    example: ["customer", "cuántos puntos tengo"],
  },
  { who: customer, acts: ["history"], do: "ownHistory", example: ["customer", "qué he comprado"] },
  {
    who: customer,
    acts: ["person", "denial", "no", "noticesOff", "complaint"],
    when: refusesCall,
    do: "asYouLike",
    example: ["customer", "no me llamen"],
  },
  { who: customer, when: saysNobodyAnswers, do: "complaintTold", example: ["customer", "nadie me llamó"] },
  {
    who: customer,
    when: both(isShort, hasWord("alta"), not(has("NEGATE"))),
    do: "registerMe",
    example: ["customer", "alta"],
  },
  {
    who: customer,
    acts: ["person"],
    when: both(isShort, endsWithNo),
    do: "asYouLike",
    example: ["customer", "sí, mejor no"],
  },
  { who: customer, acts: ["person"], do: "person", example: ["customer", "quiero hablar con una persona"] },
  {
    who: customer,
    acts: ["earning", "complaint", "ownBalance"],
    when: both(questioned, has("QUESTION", "GIVE", "ARTICLE"), either(startsAlready, hasWord("gane ganado"))),
    do: "ownHistory",
    example: ["customer", "acabo de comprar, ¿ya se me abonó?"],
  },
  {
    who: customer,
    acts: ["earning", "shop"],
    when: both(has("POINTS"), hasWord("pagar usar canjear gastar puedo"), not(hasFigure)),
    do: "atTheCounter",
    example: ["customer", "¿puedo pagar con mis puntos?"],
  },
  { who: customer, acts: ["earning"], when: not(ofExpiry), do: "earning", example: ["customer", "cómo gano puntos"] },
  {
    who: customer,
    acts: ["status", "findSale"],
    when: either(questioned, not(has("NEGATE"))),
    do: "ownHistory",
    example: ["customer", "compré hace rato, ¿ya me aparece?"],
  },
  {
    who: customer,
    acts: ["complaint", "refund", "undo", "status", "findSale", "correct"],
    when: both(describesIncident, not(questioned)),
    do: "complaintTold",
    example: ["customer", "el sábado compré 600 y no me sumaron nada"],
  },
  {
    who: customer,
    acts: ["complaint", "refund", "undo", "status", "findSale", "correct"],
    do: "complaint",
    example: ["customer", "no me sumaron mi compra"],
  },
  {
    who: customer,
    when: both(has("CORRECT"), either(has("PHONE"), hasWord("nombre")), not(hasFigure)),
    do: "complaint",
    example: ["customer", "cambié de celular"],
  },
  {
    who: customer,
    acts: ["sale", "redeem", "register", "correctAdd", "correctRemove", "howTo"],
    do: "atTheCounter",
    example: ["customer", "quiero usar mis puntos"],
  },
  {
    who: customer,
    acts: ["notAllowed"],
    when: hasPhone,
    do: "onlyYourBalance",
    example: ["customer", "saldo del 4771234567 que es de mi hermana"],
  },
];
