import { readFileSync } from "node:fs";
import { Weights, type WeightsText } from "./weights.ts";

/** What `npm run train` writes. */
export interface ModelText {
  /** A hash of the features of all that it was made of: a change of words, classes or features makes it stale. */
  readonly print: string;
  readonly acts: WeightsText;
  readonly roles: WeightsText;
}

export interface Model {
  readonly print: string;
  readonly acts: Weights;
  readonly roles: Weights;
}

let model: Model | null = null;

/** Gives the model, read when it is first asked for, so that a start does not wait for it. */
export function theModel(): Model {
  if (model === null) {
    // The build puts the file beside the chunks.
    const { print, acts, roles } = JSON.parse(
      readFileSync(new URL("reader.json", import.meta.url), "utf8"),
    ) as ModelText;
    model = { print, acts: new Weights(acts), roles: new Weights(roles) };
  }
  return model;
}
