/** The people of the shop, with their phones at the wallet. Telegram has ids for them; WhatsApp shows a phone, a LID, or both. */
export const people = {
  ana: { id: 501, phone: "+524771110001" },
  luis: { id: 502, phone: "+524771110002" },
  maria: { id: 503, phone: "+5214771234567" },
  /** Not on the wallet's list until somebody adds him. */
  pedro: { id: 509, phone: "+524771110009" },
  /** A second manager, if a test adds her to the wallet's list; and Luis on another account of his. */
  rosa: { id: 510, phone: "+524771110010" },
  luisToo: { id: 511, phone: "+524771110002" },
} as const;
export type Who = keyof typeof people;
