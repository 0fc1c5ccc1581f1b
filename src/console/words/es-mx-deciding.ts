/** What the console says of decisions on money, in Spanish. */
export const esMxDeciding = {
  doubts: {
    none: "Nada en duda. Todo lo confirmado tiene su final.",
    explain: "El monedero no contestó. Antes de decidir, mira su panel: ¿está la operación?",
    asked: (who: string, when: string) => `${who}, ${when}`,
    before: "Saldo antes",
    looks: "Después se vio",
    others: "Otras operaciones de ese teléfono",
    looking: "Todavía la estoy verificando: en unos minutos se puede decidir.",
    applied: "Sí se registró",
    notApplied: "No se registró",
    registerNow: "No se registró: regístrala ahora",
    follows: {
      applied: "Queda como registrada, y se le avisa a quien la hizo.",
      notApplied: "Queda como no registrada, y se le avisa a quien la hizo. No se vuelve a mandar.",
      registerNow:
        "Queda como no registrada, y se manda otra vez al monedero. Si la primera sí entró, quedará dos veces.",
    },
    whoFirst: "Para decidir, primero di quién eres.",
    who: "Decir quién soy",
    story: "Su historia",
  },
  approvals: {
    none: "No hay nada por aprobar.",
    explain: "Pasan del tope: las pidió un gerente y las aprueba otro.",
    own: "La pediste tú: la aprueba otro gerente.",
    approve: "Aprobar",
    refuse: "Rechazar",
    follows: {
      approve: "Se hace ahora en el monedero, y se le avisa a quien la pidió.",
      refuse: "No se hace, y se le avisa a quien la pidió.",
    },
  },
  phone: {
    show: "Ver el teléfono completo",
    reasons: { compare: "Comparar con el panel", call: "Llamar al cliente" },
    other: "Otro motivo",
    see: "Ver",
  },
  sure: { title: "¿Seguro?", yes: "Sí, hacerlo", no: "No, volver" },
  prove: {
    title: "Demuestra quién eres",
    hint: "La clave de la consola no dice quién la usa, y esto lo hace un gerente que demuestre quién es. Te mando un código a tu chat con el bot: escríbelo aquí. Vale para esta sesión.",
    send: "Mandarme el código",
    again: "Mandarlo otra vez",
    code: "Código",
    enter: "Es mi código",
    told: {
      sent: "Te lo mandé a tu chat.",
      tooSoon: "Te mandé uno hace menos de un minuto.",
      noChat: "No tienes un chat con el bot: escríbele y comparte tu número primero.",
      wrong: "Ese no es el código.",
    },
  },
};
