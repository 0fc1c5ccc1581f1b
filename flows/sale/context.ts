import type { Centavos } from "../../src/domain/money.ts";
import type { SellingContext } from "../form/context.ts";

/** What a sale has gathered. JSON: it is stored between any two messages. */
export interface SaleContext extends SellingContext {
  readonly branch: string;
  /** An amount that may mean two things: it is asked back. Null: none. */
  readonly guess: Centavos | null;
  /** It follows a use of balance at once: "ok gracias" may be about that. */
  readonly isRest?: true;
  /** Ids of the like sales that existed when somebody said that this is another one. A later like sale is asked about again. */
  readonly unlike?: readonly string[];
}
