import type { SaleRequest } from "../../src/ledger/request.ts";
import { changeOf, type Change } from "./change.ts";
import type { Played } from "./stage.ts";
import { isMenu, spoken } from "./wording.ts";

/** What a rule looks at. */
export interface Scene extends Played, Change {
  /** What the bot said after the utterance, in lower case without accents, and its buttons. */
  readonly said: string;
  /** The same without its buttons. */
  readonly words: string;
  readonly menu: boolean;
  /** The sale that was confirmed last before the utterance. */
  readonly lastSale: SaleRequest | null;
}

/** All that the rules need of what was played. */
export function sceneOf(played: Played): Scene {
  const said = spoken(played.heard.flatMap(({ text, options }) => [text, ...options]));
  const words = spoken(played.heard.map(({ text }) => text));
  const requests = played.before.operations.map(({ request }) => request);
  const lastSale = requests.filter((request): request is SaleRequest => request.kind === "sale").at(-1) ?? null;
  const role = played.cast.utterance.state === "customerIdle" ? "customer" : "staff";
  return { ...played, ...changeOf(played), said, words, menu: isMenu(said, role), lastSale };
}
