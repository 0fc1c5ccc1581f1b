import { wordSet } from "./classes.ts";

/** Runs of words, anywhere in a message, that say that a sale was not made, or is not to be made. Their form is that of `consent-es-mx.ts`. */
export const calledOff: readonly string[] = [
  "siempre|mejor no",
  "no es|era|fue cierto|verdad",
  "ya no la|lo? quiso|quiere|va|compro|llevo|procede",
  "no procede",
  "no? se arrepintio",
  "es|era|fue broma|mentira|prueba|ensayo",
  "estoy jugando|bromeando",
  "esta|quedo|fue? cancelada|cancelado|anulada|anulado",
  "iba|iban|ibamos a",
  "por poco",
  "casi le|la|lo vendo|vendi|cobro|cobre|compro|compra",
  "no quiso|quizo|pudo|alcanzo|salio|paso|entro",
  "no se le|la|lo? registra|cobra|vende|cobro|vendio|registro",
  "no me acuerdo|recuerdo",
  "que|me|le debia|debe|debian",
  "pago|pague|gasto de luz|agua|renta|gas|internet|nomina",
  "quedo|quedaron de",
  "la meta",
  "me|nos falta|faltan vender",
  "sin pagar",
  "rechazada|rechazado|rechazaron",
  "va|van|viene|vienen a venir|comprar",
  "estaba|estaban por",
  "falta que",
  "se queja",
  "le cobraron|quitaron|dijeron",
  "dice|dicen que le",
  "a lo mejor",
  "recuerdame|recuerda",
  "de|del propina|proveedor",
  "el|al|a proveedor",
  "nota de credito",
  "no le|les|me cayeron|cayo|sumaron|llegaron|aparecen|aparece",
  "promesa|pendiente|queja|duda|reportar|reporte|reporta",
  "llamale|llama|avisale|dile al|a",
  "sin venta",
  "venta mala",
  "cobre|cobramos de mas",
  "del|el lunes|martes|miercoles|jueves|viernes|sabado|domingo",
  "compraria|pagara|pagaria|comprara|llevaria",
];

/** Runs that say that a figure is only about the amount, or is no amount: a part of the payment, or a sum to divide. */
export const approximate: readonly string[] = [
  "por|como hay|ahi|aya|alla de?",
  "mas o menos",
  "masomenos|supongo|posiblemente|probablemente|seguramente|minimo|maximo",
  "tal vez",
  "a lo mejor",
  "por lo menos",
  "al menos",
  "si bien recuerdo",
  "si mal no recuerdo",
  "y feria|dinero|algo|fraccion|pico|cacho|tantos|piquito",
  "del|de billete|billetes",
  "entre|dividido|partido",
  "cientos|miles|millones|millon|billones",
];

/** Words for something that is only supposed or heard, or concerns a part or another person. English ones too. */
export const hearsay = wordSet(
  "avisas avisame avise creo creia pienso podrian podria puede pueden deben debe iba iban dice dicen dijo dijeron poco iva propina esposo esposa marido jefe otra otro " +
    "think could would must said says tip husband wife paid change cash debt discount",
);
