import type { ReadLanguage } from "../../domain/language.ts";
import { readFileSync } from "node:fs";
import { Weights, type WeightsText } from "./weights.ts";

/** The output of `npm run train`. */
export interface ModelText {
  /** A hash of the features of its training examples. A change of words, classes or features makes the model stale. */
  readonly print: string;
  readonly acts: WeightsText;
  readonly roles: WeightsText;
}

export interface Model {
  readonly print: string;
  readonly acts: Weights;
  readonly roles: Weights;
}

/** The file of each language's model. The build puts it beside the chunks. */
export const modelFiles: { readonly [language in ReadLanguage]: string } = {
  "es-MX": "reader.json",
  en: "reader-en.json",
};

const models = new Map<ReadLanguage, Model>();

/** The model of a language. It is read at the first use, so that a start does not wait for it. */
export function theModel(language: ReadLanguage = "es-MX"): Model {
  const known = models.get(language);
  if (known !== undefined) return known;
  const { print, acts, roles } = JSON.parse(
    readFileSync(new URL(modelFiles[language], import.meta.url), "utf8"),
  ) as ModelText;
  const model = { print, acts: new Weights(acts), roles: new Weights(roles) };
  models.set(language, model);
  return model;
}
