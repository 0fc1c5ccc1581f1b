import type { esMx } from "./es-mx/es-mx.ts";
import type { KeysOf, TextsOf } from "./wording.ts";

/** Every sentence of the bot: its key and the type of its values (`undefined`: none), as the Spanish table in `es-mx/` declares them. */
export interface Sentences extends KeysOf<typeof esMx> {}

export type TextKey = keyof Sentences;

/** A sentence and its values, before it is written in a language. */
export type Said = {
  [K in TextKey]: [Sentences[K]] extends [undefined]
    ? { readonly key: K }
    : { readonly key: K; readonly values: Sentences[K] };
}[TextKey];

export type Texts = TextsOf<Sentences>;

export type MenuLine = Sentences["menu"]["lines"][number]["line"];

/** A paragraph of *ayuda*. */
export type HelpLine = Sentences["help"]["lines"][number];
