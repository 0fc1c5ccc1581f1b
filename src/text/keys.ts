import type { CashDeskKeys } from "./es-mx/cash-desk.ts";
import type { CorrectionsKeys } from "./es-mx/corrections.ts";
import type { EveryoneKeys } from "./es-mx/everyone.ts";
import type { HearingKeys } from "./es-mx/hearing.ts";
import type { TroublesKeys } from "./es-mx/troubles.ts";
import type { OrientationKeys } from "./es-mx/orientation.ts";
import type { OutcomesKeys } from "./es-mx/outcomes.ts";
import type { PeopleKeys } from "./es-mx/people.ts";
import type { ReportsKeys } from "./es-mx/reports.ts";
import type { TextsOf } from "./wording.ts";

/**
 * Every sentence of the bot: its key, and the type of its values (`undefined`: none). Each is declared above its Spanish words in `es-mx/`, so that a new
 * sentence is that line, the Spanish and the words of each other language.
 */
export interface Sentences
  extends
    CashDeskKeys,
    CorrectionsKeys,
    EveryoneKeys,
    HearingKeys,
    TroublesKeys,
    OrientationKeys,
    OutcomesKeys,
    PeopleKeys,
    ReportsKeys {}

export type TextKey = keyof Sentences;

/** A sentence and its values, before it is written in a language. */
export type Said = {
  [K in TextKey]: [Sentences[K]] extends [undefined]
    ? { readonly key: K }
    : { readonly key: K; readonly values: Sentences[K] };
}[TextKey];

/** All sentences of one language. */
export type Texts = TextsOf<Sentences>;

/** A line of the menu. */
export type MenuLine = Sentences["menu"]["lines"][number]["line"];

/** A paragraph of *ayuda*. */
export type HelpLine = Sentences["help"]["lines"][number];
