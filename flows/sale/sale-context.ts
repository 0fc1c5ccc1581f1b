import type { Centavos } from "../../src/domain/money.ts";
import type { TicketedContext } from "../shared/ticketed-context.ts";

/** What a sale has gathered. JSON: it is stored between any two messages. */
export interface SaleContext extends TicketedContext {
  readonly branch: string;
  /** An amount that could mean two things, to be asked back. */
  readonly guess: Centavos | null;
  /** The like sales there were when somebody said that this is another one. */
  readonly unlike?: readonly string[];
}

/** What an answer changes of it. */
export type Answered = Partial<SaleContext>;
