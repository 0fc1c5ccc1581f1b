/** The people of the shop, by their phones as the wallet knows them. Telegram has ids for them; WhatsApp shows a phone, a LID, or both. */
export const people = {
  ana: { id: 501, phone: "+524771110001", name: "Ana" },
  luis: { id: 502, phone: "+524771110002", name: "Luis" },
  maria: { id: 503, phone: "+5214771234567", name: "María" },
  /** Not in the wallet's list until somebody adds them. */
  pedro: { id: 509, phone: "+524771110009", name: "Pedro" },
  /** A second manager, where a test adds them to the wallet's list; and Luis on another account of his. */
  rosa: { id: 510, phone: "+524771110010", name: "Rosa" },
  luisToo: { id: 511, phone: "+524771110002", name: "Luis" },
} as const;
export type Who = keyof typeof people;
