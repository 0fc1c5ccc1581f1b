import type { Role } from "../../domain/person.ts";
import type { LoneAnswer } from "../../domain/reader/lone-answer.ts";
import type { PartlyRead, PhoneToday } from "../views.ts";

/** Questions back where a message was not understood for certain, and answers to whoever wants something undone. */
export interface ReadingKeys {
  readonly partlyRead: PartlyRead;
  readonly phoneAndMore: undefined;
  readonly severalAtOnce: undefined;
  readonly tooLong: undefined;
  readonly ticketUnclear: undefined;
  readonly askTicketGuess: { ticket: string; also: boolean };
  readonly whichField: { typed: string; fields: readonly LoneAnswer["field"][]; uses: boolean };
  readonly offerChange: { offer: LoneAnswer; uses: boolean };
  readonly aboutWhich: { role: Role };
  readonly phoneToday: PhoneToday;
}
