/** URL that opens a chat with an account, with the text already typed. WhatsApp has no payload of its own: it travels in what the person sends. */
export function whatsappLink(digits: string, payload: string): string {
  const words = payload.startsWith("inv_") ? `invitacion ${payload.slice(4)}` : `start ${payload}`;
  return `https://wa.me/${digits}?text=${encodeURIComponent(words)}`;
}
