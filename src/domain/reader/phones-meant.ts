import { hear } from "../hearing/hear.ts";
import type { Phone } from "../people/phone.ts";
import { phonesIn } from "./phones-in.ts";

/** The phones of a message (`phonesIn`) without those that it takes back itself: "9541120876, no, espera, es 9541120867" means one. */
export function phonesMeant(text: string): readonly Phone[] {
  const phones = phonesIn(text);
  if (new Set(phones).size < 2) return phones;
  const { phone } = hear(text, null).facts;
  return phone === null ? phones : [phone.phone];
}
