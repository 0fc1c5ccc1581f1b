import type { CashDeskKeys } from "./keys/cash-desk.ts";
import type { CorrectionsKeys } from "./keys/corrections.ts";
import type { EveryoneKeys } from "./keys/everyone.ts";
import type { NetworkKeys } from "./keys/network.ts";
import type { OrientationKeys } from "./keys/orientation.ts";
import type { OutcomesKeys } from "./keys/outcomes.ts";
import type { PeopleKeys } from "./keys/people.ts";
import type { ReadingKeys } from "./keys/reading.ts";
import type { ReportsKeys } from "./keys/reports.ts";
import type { RestoredKeys } from "./keys/restored.ts";
import type { SaleKeys } from "./keys/sale.ts";
import type { ShowPoints } from "./views.ts";

/** Every sentence the bot says: its key, and the type of the values it is filled with (`undefined`: none). */
export interface Sentences
  extends
    CashDeskKeys,
    CorrectionsKeys,
    EveryoneKeys,
    NetworkKeys,
    OrientationKeys,
    OutcomesKeys,
    PeopleKeys,
    ReadingKeys,
    ReportsKeys,
    RestoredKeys,
    SaleKeys {}

export type TextKey = keyof Sentences;

/** A sentence and its values, before it is written in a language. */
export type Said = {
  [K in TextKey]: [Sentences[K]] extends [undefined]
    ? { readonly key: K }
    : { readonly key: K; readonly values: Sentences[K] };
}[TextKey];

/** One language's sentences for the keys of a topic. A missing sentence does not compile. */
export type TextsOf<Keys> = { readonly [K in keyof Keys]: (values: Keys[K], show: ShowPoints) => string };

/** All sentences of one language. */
export type Texts = TextsOf<Sentences>;
