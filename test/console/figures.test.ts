import { expect, it } from "vitest";
import { wordsOf } from "../../src/console/web/language.ts";

it("says one and several in every alert", () => {
  const { overview } = wordsOf("es-MX");
  const english = wordsOf("en").overview;
  expect(overview.alertRefusedLogins(1)).toMatch(/^1 intento de /);
  expect(overview.alertRefusedLogins(2)).toMatch(/^2 intentos de /);
  expect(overview.alertFailed(1)).toMatch(/^1 mensaje no se pudo /);
  expect(overview.alertFailed(2)).toMatch(/^2 mensajes no se pudieron /);
  expect(english.alertRefusedLogins(1)).toMatch(/^1 try /);
  expect(english.alertFailed(2)).toMatch(/^2 messages /);
});
