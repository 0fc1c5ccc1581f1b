import { expect, it } from "vitest";
import { figuresEn } from "../../src/console/words/figures-en.ts";
import { figuresEsMx } from "../../src/console/words/figures-es-mx.ts";

it("says one and several in every alert", () => {
  const { overview } = figuresEsMx;
  expect(overview.alertRefusedLogins(1)).toMatch(/^1 intento de /);
  expect(overview.alertRefusedLogins(2)).toMatch(/^2 intentos de /);
  expect(overview.alertFailed(1)).toMatch(/^1 mensaje no se pudo /);
  expect(overview.alertFailed(2)).toMatch(/^2 mensajes no se pudieron /);
  expect(figuresEn.overview.alertRefusedLogins(1)).toMatch(/^1 try /);
  expect(figuresEn.overview.alertFailed(2)).toMatch(/^2 messages /);
});
