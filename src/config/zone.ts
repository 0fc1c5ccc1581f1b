import * as z from "zod/mini";
import { localTime } from "../domain/time/local-time.ts";
import { expected } from "./problem.ts";

/** Abbreviations, which several places share: `CST` is read as Chicago's, with a summer time that Mexico no longer has. */
const abbreviation = /^(?:[A-Z]{3}|[A-Z]{3}\d[A-Z]{3})$/i;
/** Names of that form that are one zone alone. */
const known = /^(?:UTC|UCT|GMT|PRC|ROC|ROK)$/i;
/** The place in Mexico that is probably meant by the first letters of an abbreviation. */
const places: { readonly [first: string]: string } = {
  E: "America/Cancun",
  M: "America/Mazatlan",
  P: "America/Tijuana",
};
const capital = "America/Mexico_City";

/** A time zone, by the name of a place. */
export const zone = z.string().check(
  z.superRefine((text: string, context) => {
    const isShort = abbreviation.test(text) && !known.test(text);
    if (!isShort && isZone(text)) return;
    const likely = isShort ? (places[text.charAt(0).toUpperCase()] ?? capital) : capital;
    context.addIssue(
      isShort
        ? expected(
            `se espera la zona por su lugar, como ${likely}: ${text} es una abreviatura, y cada país la entiende distinto`,
            `expected the zone by its place, like ${likely}: ${text} is an abbreviation, which countries read differently`,
          )
        : expected(`se espera una zona horaria, como ${likely}`, `expected a time zone, like ${likely}`),
    );
  }),
);

function isZone(text: string): boolean {
  try {
    localTime(text);
    return true;
  } catch {
    return false;
  }
}
