import type { ShowPoints } from "./views.ts";

/** One language's sentences for the keys of a topic. A missing sentence does not compile. */
export type TextsOf<Keys> = { readonly [K in keyof Keys]: (values: Keys[K], show: ShowPoints) => string };
