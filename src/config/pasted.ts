import type { Words } from "../domain/worded.ts";
import { problemOf } from "./problem.ts";

/** Settings whose value is a sentence: it may begin or end with quotes. */
const sentence = /^SHOP_(?:NAME|HOURS|ANSWER_\d)$/;
const quoted = /^["'`“”‘’«»„]|["'`“”‘’«»„]$/;
/** Spaces and marks that nobody sees, and that no value of a setting has. */
const unseen = /[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060\ufeff]/;

/** What came along when a value was pasted, by setting. Says of no value what it is: it may be a secret. */
export function pastedIn(given: { readonly [name: string]: string | undefined }): ReadonlyMap<string, Words> {
  const problems = new Map<string, Words>();
  for (const [name, value = ""] of Object.entries(given)) {
    if (sentence.test(name)) continue;
    if (quoted.test(value))
      problems.set(
        name,
        problemOf(name, {
          "es-MX":
            "empieza o termina con comillas que el programa tomaría como parte del valor; escríbelo sin comillas",
          en: "it begins or ends with quotes that the program would take as a part of the value; write it without quotes",
        }),
      );
    else if (unseen.test(value))
      problems.set(
        name,
        problemOf(name, {
          "es-MX":
            "trae un carácter invisible, de los que se copian de una página o un PDF; bórralo y escríbelo a mano",
          en: "it has a character that nobody sees, as copies from pages and PDFs have; delete it and type it by hand",
        }),
      );
  }
  return problems;
}
