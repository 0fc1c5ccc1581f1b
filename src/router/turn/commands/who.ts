import type { Phone } from "../../../domain/people/phone.ts";
import type { Person } from "../../../store/store.ts";
import type { Access } from "../../people/access.ts";

/** The person of a turn, with a proved phone and what it allows. */
export interface Who {
  readonly person: Person;
  readonly phone: Phone;
  readonly access: Access;
}
