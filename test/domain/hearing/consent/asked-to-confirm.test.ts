import { describe, expect, it } from "vitest";
import { readConsent } from "../../../../src/domain/hearing/consent/consent.ts";
import { figureAgreed } from "../../../../src/domain/hearing/consent/named-acts.ts";
import { isYesTo } from "../../../../src/domain/hearing/consent/yes-to.ts";

describe("what asks for a confirmation, or says that there is none yet, is no yes", () => {
  it.each([
    "por confirmar",
    "queda por confirmar",
    "está por autorizar",
    "por registrarla",
    "confírmame",
    "confirmame porfa",
    "oye confírmame",
    "me confirmas",
    "me la confirma por favor",
    "confírmame los datos",
    "confírmame la venta",
    "confirma los datos",
    "confirma bien los datos porfa",
    "confirmar datos",
    "confirmando",
    "ando confirmando",
    "estoy confirmando los datos",
    "a ver, confirma los datos",
    "ok, confírmame el teléfono",
    "que confirmen",
    "repíteme los datos",
    "los datos",
    "datos",
    "datos por favor",
    "sus datos",
    "por eso",
    "por eso mismo",
    "ya va",
    "ya mero va",
    "que si está bien",
    "que si están bien",
    "que si es correcto",
  ])("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  it.each([
    "confirma",
    "confírmala",
    "confirmo",
    "confirmo los datos",
    "sí, confirmo los datos",
    "datos confirmados",
    "confirmada",
    "confírmalo por favor",
    "sí, confirma",
    "datos correctos",
    "los datos están bien",
    "sí son los datos",
    "que sí",
    "eso",
    "eso es",
    "va",
    "ya, va",
    "va pues",
  ])("%s: a yes", (text) => expect(readConsent(text)).toBe("yes"));
});

describe("a word that would agree alone, bound to another", () => {
  it.each([
    "se va",
    "ya se va",
    "el se va",
    "ya sale",
    "le va",
    "por esa",
    "por si",
    "y si",
    "la de eso",
    "me sale",
    "sale con el",
    "eso del",
    "va por",
    "ahora sale",
    "ese va",
    "con eso",
    "que esa",
  ])("%s", (text) => expect(readConsent(text)).not.toBe("yes"));

  it.each([
    "claro que sí",
    "si es esa",
    "sí, con gusto",
    "va que va",
    "ahora sí",
    "pues sí",
    "sí, por favor",
    "sí ya",
    "lo confirmo",
    "sí eso",
    "ya listo",
    "está bueno",
    "sí, esa",
  ])("%s: a yes", (text) => expect(readConsent(text)).toBe("yes"));
});

describe("a word that agrees, and then not now", () => {
  it.each([
    "sale, ahorita",
    "perfecto, ahorita",
    "claro, ahorita",
    "bueno, ahorita",
    "vale ahorita",
    "listo, ahorita te digo",
    "excelente, dame un momento",
    "de acuerdo, espérame",
    "órale, al rato",
    "muy bien, ahorita la mandas",
  ])("%s", (text) => expect(readConsent(text)).toBe("wait"));

  it.each(["regístrala ahorita", "hazlo ahorita", "ahorita sí, regístrala", "sí ya regístrala"])(
    "%s: no wait",
    (text) => expect(readConsent(text)).not.toBe("wait"),
  );
});

describe("a yes with a farewell, an address or the figure", () => {
  it.each([
    "sí, gracias, bonito día",
    "sí, buenas noches",
    "sí, que tengas buen día",
    "sí bonita tarde",
    "si, excelente fin de semana",
    "sí, ya verifiqué",
    "ya verifiqué, sí",
    "ya revisé, sí",
    "si mero",
    "si maestro",
    "sí man",
    "si x fa",
    "si de favor",
    "sí a todo",
    "si es ese",
    "si, así quedó bien",
    "si registra la venta",
  ])("%s", (text) => expect(readConsent(text)).toBe("yes"));

  it.each([
    "sí, en la tarde",
    "sí, mañana",
    "sí, por la noche",
    "sí en la tarde la registras",
    "sí, buenas noches no",
    "ya verifiqué",
  ])("%s: none", (text) => expect(readConsent(text)).not.toBe("yes"));

  it.each([
    ["exacto son 437", "437"],
    ["correcto 437", "437"],
    ["sí registra la venta de 437", "437"],
    ["así es, 437", "437"],
    ["ok, 437", "437"],
    ["sí, 437 está bien", "437"],
  ])("%s: of %s", (text, figure) => expect(figureAgreed("record", text)).toBe(figure));

  it.each(["no son 437", "437", "eran 437", "exacto no, 437", "correcto, menos 437"])("%s: no yes", (text) =>
    expect(figureAgreed("record", text)).toBeNull(),
  );
});

describe("points that the customer keeps are not used", () => {
  it.each([
    "los guarda",
    "se los guarda",
    "guarda eso",
    "guárdalos",
    "guarda",
    "así déjalos",
    "que se queden",
    "los junta",
    "mejor los ahorra",
  ])("%s", (text) => expect(isYesTo("use", text)).toBe(false));

  it.each(["sí", "dale", "sí, guárdala", "úsalos", "sí, regístrala"])("%s: used", (text) =>
    expect(isYesTo("use", text)).toBe(true),
  );
});
