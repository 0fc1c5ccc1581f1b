import type { esMx } from "./es-mx/es-mx.ts";
import type { KeysOf, TextsOf } from "./wording.ts";

/**
 * Every sentence of the bot: its key, and the type of its values (`undefined`: none). The Spanish table in `es-mx/` declares them, so that a new sentence is
 * its Spanish, with the type of its values, and the words of each other language.
 */
export interface Sentences extends KeysOf<typeof esMx> {}

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
