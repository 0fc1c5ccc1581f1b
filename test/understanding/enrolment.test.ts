import { describe, expect, it } from "vitest";
import { meantWord } from "../../src/understanding/lexicon/meant-word.ts";
import { nameAnswered, nameRespelled, readEnrolment } from "../../src/understanding/replies/people.ts";
import { moveIn } from "../../src/understanding/replies/answers.ts";

const today = "2026-11-24";

describe("what a message tells of somebody who is to be registered", () => {
  it.each([
    ["4779988776 Fernanda Ruiz, 17 de julio de 2001, sí autoriza sus datos", "Fernanda Ruiz", "2001-07-17", true],
    ["alta 4773216549 brenda lopes, nacio 2 de agosto del 95, si da permiso", "brenda lopes", "1995-08-02", true],
    ["Nació el 15 de marzo de 1990 y no acepta el aviso", null, "1990-03-15", false],
    ["se llama Rosa Medina", "Rosa Medina", null, false],
  ])("%s", (text, name, date, consents) => {
    const told = readEnrolment(text, today);
    expect(told.name).toBe(name);
    expect(told.birthday?.type === "birthday" ? told.birthday.date : null).toBe(date);
    expect(told.consents).toBe(consents);
  });

  it.each([
    "pregúntale si acepta",
    "a ver si acepta",
    "falta que acepte el aviso",
    "sin su permiso",
    "todavía no autoriza",
  ])("%s: no consent", (text) => expect(readEnrolment(text, today).consents).toBe(false));

  it("of a question neither a birthday nor a consent", () => {
    expect(readEnrolment("¿acepta, y nació el 2 de mayo de 1990?", today)).toMatchObject({
      birthday: null,
      consents: false,
    });
  });
});

describe("a name that is spelt anew", () => {
  it.each([
    ["es López con z", "Brenda Lopes", "Brenda López"],
    ["con z lopez", "Kevin Lopes", "Kevin Lopez"],
  ])("%s", (text, held, name) => expect(nameRespelled(text, held)).toBe(name));

  it.each(["es de Jalisco", "Lopes", "¿es López?"])("is none in %s", (text) => {
    expect(nameRespelled(text, "Brenda Lopes")).toBeNull();
  });
});

it.each([
  ["kitale", "quitale"],
  ["kiero", "quiero"],
  ["yevo", "llevo"],
  ["yeah", "yeah"],
  ["kmil", "kmil"],
])("a word by its sound: %s is %s", (typed, meant) => expect(meantWord(typed)).toBe(meant));

it.each([
  ["ponle 20 menos", "remove"],
  ["ponle menos veinte", "remove"],
  ["ponle 20", "add"],
] as const)("%s: %s", (text, way) => expect(moveIn(text).way).toBe(way));

describe("no name is", () => {
  it.each([
    "a que hora abren",
    "soy menor de edad",
    "no tengo apellido",
    "lo hago en la tienda mejor",
    "estoy manejando",
  ])("%s", (text) => {
    expect(nameAnswered(text, "record")).toEqual({ isOther: true });
  });
});
