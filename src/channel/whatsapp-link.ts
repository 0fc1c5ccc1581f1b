/** URL that opens a chat with an account, with the text already typed. */
export function whatsappLink(digits: string, text: string): string {
  return `https://wa.me/${digits}?text=${encodeURIComponent(text)}`;
}

/** What a person sends in place of a payload: WhatsApp has none of its own. */
export function textOfPayload(payload: string): string {
  return payload.startsWith("inv_") ? `invitacion ${payload.slice(4)}` : `start ${payload}`;
}
