import { en } from "./en.ts";
import { esMx } from "./es-mx.ts";
import type { ShowPoints } from "./show.ts";

type Values<K extends TextKey> = Parameters<(typeof esMx)[K]>[0];

/** Every sentence the bot says. `es-mx.ts` defines them; a language that lacks one does not compile. */
export type Texts = { readonly [K in keyof typeof esMx]: (values: Values<K>, show: ShowPoints) => string };
export type TextKey = keyof typeof esMx;

/** A sentence and what it is filled with. */
export type Said = {
  [K in TextKey]: [Values<K>] extends [undefined]
    ? { readonly key: K }
    : { readonly key: K; readonly values: Values<K> };
}[TextKey];

export type Language = "es-MX" | "en";

const languages: { readonly [language in Language]: Texts } = { "es-MX": esMx, en };

/** Writes a sentence. */
export type Render = (said: Said) => string;

/** Gives the function that writes sentences in one language, showing points one way. */
export function renderer(language: Language, show: ShowPoints): Render {
  const texts = languages[language];
  return (said) => {
    const sentence = texts[said.key] as (values: unknown, show: ShowPoints) => string;
    return sentence("values" in said ? said.values : undefined, show);
  };
}
