import { formatAmount } from "../../domain/money.ts";
import { formatPhone } from "../../domain/phone.ts";
import type { LoneAnswer } from "../../domain/reader/lone-answer.ts";
import type { TextsOf } from "../keys.ts";
import type { ReadingKeys } from "../keys/reading.ts";
import type { PartlyRead, ShowPoints } from "../views.ts";
import { alternatives, bullets, lines } from "../wording.ts";

const asksOf: { readonly [what in PartlyRead["asks"]]: string } = {
  phone: "¿Teléfono del cliente?",
  amount: "¿Monto de la compra?",
  ticket: "¿Número de ticket?",
  points: "¿Cuánto usa? Una cantidad, o *todo*.",
  purchase: "¿De cuánto es la compra? O *sin monto*.",
  direction: "¿Agrego o quito?",
};

function understood(v: PartlyRead): string {
  const parts = [
    v.phoneTyped === null ? null : `teléfono ${v.phoneTyped}`,
    v.amountCentavos === null ? null : `monto ${formatAmount(v.amountCentavos)}`,
    v.ticket === null ? null : `ticket ${v.ticket}`,
  ].filter((part) => part !== null);
  return parts.length === 0
    ? "No estoy seguro de qué es cada cosa."
    : `Entendí ${parts.join(", ")}; lo demás no me quedó claro.`;
}

function changed(offer: LoneAnswer, uses: boolean, show: ShowPoints): string {
  switch (offer.field) {
    case "phone":
      return `¿Cambio el teléfono a ${offer.typed}?`;
    case "amount":
      return `¿Cambio ${uses ? "la compra" : "el monto"} a ${formatAmount(offer.centavos)}?`;
    case "points":
      return `¿Cambio lo que usa a ${show(offer.points)}?`;
    case "ticket":
      return offer.ticket === null ? "¿Lo dejo sin ticket?" : `¿Cambio el ticket a ${offer.ticket}?`;
  }
}

export const esMxReading: TextsOf<ReadingKeys> = {
  partlyRead: (v) => `${understood(v)} ${asksOf[v.asks]}`,
  phoneAndMore: () => "Vi un teléfono y algo más. Escribe aquí solo el teléfono del cliente.",
  severalAtOnce: () => "Veo más de un teléfono en tu mensaje y no tomé nada de él. Mándame una cosa por mensaje.",
  tooLong: () => "Tu mensaje es muy largo y no lo leí. Escríbelo más corto, por favor.",
  ticketUnclear: () => "No me quedó claro cuál es el ticket. Escribe solo su número; lo demás se cambia en el resumen.",
  askTicketGuess: (v) => `¿El ticket ${v.also ? "también " : ""}es ${v.ticket}? Contesta *sí*, o escribe el ticket.`,
  whichField: (v) => {
    const names = v.uses
      ? { phone: "*1* teléfono", points: "*2* cuánto", amount: "*3* compra", ticket: "*4* ticket" }
      : { phone: "*1* teléfono", points: "", amount: "*2* monto", ticket: "*3* ticket" };
    return `No sé qué es ${v.typed} aquí. ¿Qué cambio: ${alternatives(
      v.fields.map((field) => names[field]),
      "o",
    )}?`;
  },
  offerChange: (v, show) => `${changed(v.offer, v.uses, show)} *sí* o *no*`,
  aboutWhich: (v) =>
    "¿De qué operación? Escríbelo con el teléfono del cliente, o mira las de hoy con *mis ventas*. " +
    (v.role === "manager" ? "Para deshacer una: *devolución* y el teléfono." : "Deshacer una le toca a un gerente."),
  phoneToday: (v) =>
    lines([
      v.lines.length === 0
        ? `Hoy no hay nada del ${formatPhone(v.phone)}.`
        : `Hoy, del ${formatPhone(v.phone)}:\n${lines(bullets(v.lines))}`,
      v.more > 0 ? `…y ${v.more} antes.` : null,
      v.role === "manager"
        ? `Para deshacer una venta o un uso: *devolución ${v.phone}*`
        : "Para deshacer una, pídele a un gerente la devolución.",
    ]),
};
