import type { Role } from "../../domain/person.ts";
import type { LoneAnswer } from "../../domain/reader/lone-answer.ts";
import type { PartlyRead, PhoneToday } from "../views.ts";

/** Questions that ask back an unclear message, and replies to requests to undo an operation. */
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
