import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { explained } from "../../bench/understanding/explain-reading.ts";
import { explainRow } from "../../bench/understanding/explain-row.ts";
import { situationOf } from "../../src/understanding/situation.ts";
import { understand } from "../../src/understanding/understand.ts";

const path = join(import.meta.dirname, "../fixtures/explained.txt");

const examples: readonly (readonly [situation: string, text: string])[] = [
  ["cashier", "venta 4771234567 250 A-1"],
  ["cashier", "cobra 1,234.50 del 477 123 45 67 ticket 88"],
  ["cashier", "le vendí 2 cafés y un pan, son 85 pesos, 4771234567"],
  ["cashier", "usar 30 puntos del 4771234567"],
  ["cashier", "¿cuánto tiene el 4771234567?"],
  ["cashier", "me debe 250 el 4771234567"],
  ["cashier", "300 menos 10%"],
  ["after", "va otra: 4771234567 120"],
  ["after", "¿sí quedó?"],
  ["after", "era de otro cliente"],
  ["phone", "es el 4771234567"],
  ["phone", "no tiene teléfono"],
  ["amount", "doscientos con cincuenta"],
  ["amount", "creo que son 250"],
  ["ticket", "no le dieron ticket"],
  ["ticket", "mesa 4 folio 118"],
  ["summary", "sí, gracias"],
  ["summary", "no, son 350"],
  ["manager", "quítale 50 puntos al 4771234567"],
  ["customer", "¿cuántos puntos tengo?"],
];

it("explains how a message was understood", () => {
  const told = examples.map(([situation, text]) =>
    explained(understand(text, situationOf(situation)), explainRow(text, situation)).join("\n"),
  );
  const page = `${told.join("\n\n")}\n`;
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(path, page);
  expect(page).toBe(readFileSync(path, "utf8"));
});
