import { readFileSync } from "node:fs";

/** The weights that `npm run train` makes of `examples/`; `likely.ts` reads them. */
export interface ModelText {
  /** Of the examples. */
  readonly print: string;
  /** Words of those that agree, and seldom of others. */
  readonly agreeing: string;
  /** Of messages to a bot that has asked nothing. */
  readonly idle: WeightsText;
  /** Of answers. */
  readonly asked: WeightsText;
}

interface WeightsText {
  readonly intents: string;
  /** A line for each feature: itself, a tab, and for each intent that it says something of a letter and the weight in twentieths. */
  readonly features: string;
}

let model: ModelText | null = null;

/** Gives the model, read when it is first asked for: a start does not wait for it. */
export function modelText(): ModelText {
  // The build puts the file beside the chunks.
  model ??= JSON.parse(readFileSync(new URL("model.json", import.meta.url), "utf8")) as ModelText;
  return model;
}
