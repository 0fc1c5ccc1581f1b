/** What the console says of the shop's own settings, in Spanish. */
export const esMxSettings = {
  hint: "Son de la tienda y se usan en cuanto los guardas. Cada cambio queda en la auditoría. Vacío: lo de siempre.",
  prove: "Para cambiar los topes:",
  money: "Al cambiarlo se les avisa a todos los gerentes.",
  fixed: "Lo fija la instalación",
  save: "Guardar",
  clear: "Quitar",
  names: {
    SHOP_NAME: "Nombre de la tienda",
    SHOP_COLOR: "Color",
    SHOP_LOGO: "Logotipo",
    SHOP_HOURS: "Horario",
    SHOP_ANSWER_1: "Respuesta 1",
    SHOP_ANSWER_2: "Respuesta 2",
    SHOP_ANSWER_3: "Respuesta 3",
    SHOP_ANSWER_4: "Respuesta 4",
    SHOP_ANSWER_5: "Respuesta 5",
    CORRECTION_CAP: "Tope de una corrección",
    SALE_CEILING: "Tope de venta de un cajero",
    CLOSING_HOUR: "Hora de cierre",
    TICKETS: "Tickets",
    WHATSAPP_MONTHLY_LIMIT: "Límite del mes en WhatsApp",
    WHATSAPP_PRICES: "Precios de WhatsApp",
  },
  hints: {
    SHOP_NAME: "Sale en esta página y en los códigos QR. Hasta 60 letras.",
    SHOP_COLOR: "Como #0b6b4f.",
    SHOP_LOGO: "PNG o JPEG, hasta 40 KB.",
    SHOP_HOURS: "Lo que el bot contesta a quien pregunta por el horario. Hasta 500 letras.",
    SHOP_ANSWER_1: "Palabras de la pregunta, un signo igual y la respuesta: dirección, ubicación = Madero 12, Centro.",
    SHOP_ANSWER_2: "Igual que la primera.",
    SHOP_ANSWER_3: "Igual que la primera.",
    SHOP_ANSWER_4: "Igual que la primera.",
    SHOP_ANSWER_5: "Igual que la primera.",
    CORRECTION_CAP: "En pesos. Arriba de esto la pide un gerente y la aprueba otro. Si está vacío: 500.",
    SALE_CEILING:
      "En pesos. Arriba de esto vende un gerente. Si está vacío: 50,000. Lo que ya se está capturando sigue con el de antes.",
    CLOSING_HOUR:
      "A esa hora les llega el corte a los gerentes. Antes de las 6:00 es de la noche: el día dura hasta entonces.",
    TICKETS:
      "required: cada venta lleva ticket. optional: si lo hay. none: la tienda no da, y nadie lo pregunta. Si está vacío: optional, hasta que el monedero rechace una venta sin ticket.",
    WHATSAPP_MONTHLY_LIMIT:
      "Mensajes que Meta puede cobrar en un mes, como 3000, o dólares, como 25 USD. Al llegar ahí el bot manda solo lo que el dinero necesita. Si está vacío: sin límite.",
    WHATSAPP_PRICES:
      "Dólares por mensaje de cada categoría, desde el primer día de un mes; renglones separados por punto y coma: 2026-10-01 service=0.0085 utility=0.0085; 2027-04-01 service=0.009 utility=0.009. Compáralos con los de Meta.",
  },
  results: {
    changed: "guardado. Ya está en uso.",
    same: "estaba igual.",
    fixed: "lo fija la instalación; aquí no se cambia.",
    invalid: (expected: string) => `así no se puede: ${expected}. No cambié nada; corrígelo y guarda otra vez.`,
    notAllowed: "ya no eres gerente, o no pude comprobarlo. No cambié nada.",
    meanwhile: "alguien más lo cambió mientras tanto. Míralo y decide otra vez.",
  },
};
