/** The question whose answer a message says is wrong, or is to be changed; null where it names none. "el monto está mal", "es otro teléfono". */
export function fieldToChange(line: string): "phone" | "amount" | "ticket" | null {
  const wrong =
    /\b(?:mal|otro|otra|cambi\w+|corr(?:ige|egir|ijo)\w*|equivo\w+|incorrect[oa]|no es|modific\w+|falta|error|arregl\w+|edit\w+|borra|quita|cancela (?:el|su)|vuelve|volver|regres\w+|de nuevo|erron\w+|chec\w+|no era|(?:puse|escribi|di|teclee|meti|mande|pase) mal|no (?:\w+ )?(?:puse|escribi|di|teclee|quedo|esta) bien|menos|termina|no (?:me |les? )?(?:coinciden?|cuadran?|concuerdan?|corresponden?|checan?|da|dan|sale)|no es(?:e|a)?|(?:el|ese|este) (?:ticket|folio|recibo|monto|total|telefono|celular|numero) no(?= ,|$))\b/;
  if (!wrong.test(line)) return null;
  // "El monto bien, el teléfono mal".
  const parts = line.split(" , ").filter((part) => wrong.test(part));
  if (parts.length === 1 && parts[0] !== line) return fieldToChange(parts[0] ?? "");
  const named = (["phone", "amount", "ticket"] as const).filter((field) => nouns[field].test(line));
  return named.length === 1 ? (named[0] ?? null) : null;
}

const nouns = {
  phone: /\b(?:telefono|celular|numero|cliente|clienta|persona)\b/,
  amount: /\b(?:monto|total|importe|cantidad|precio|cuenta|pesos|dinero)\b/,
  ticket: /\b(?:ticket|folio|nota|recibo)\b/,
} as const;

/** Whether there is no phone to be had: "no tiene", "no me lo quiere dar". */
export function hasNoPhone(line: string): boolean {
  return /^(?:(?:es que|pues|ay|uy|dice que|que|la senora|el senor|el cliente|la clienta) )*(?:no (?:tiene|trae|hay|se lo sabe|se lo sabe|lo sabe|me lo (?:da|quiere dar|quiso dar|dio)|quiere dar\w*(?: (?:su|el))?|quiso|lo tiene|se acuerda|lo quiere dar|usa|da|dio|cuenta con)|viene sin|sin|olvido su)(?: (?:el|su|un|telefono|celular|numero|nada|cel|a la mano|dar|darlo|darmelo))*$/.test(
    line,
  );
}
