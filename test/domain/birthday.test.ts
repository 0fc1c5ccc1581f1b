import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spelledBirthday } from "../../src/domain/written-days.ts";
import { parseBirthday } from "../../src/understanding/replies/birthday.ts";

const today = "2026-11-25";
const read = (text: string) => parseBirthday(text, today);

describe("birthdays as people write them", () => {
  it.each([
    "12/05/1990",
    "12/5/90",
    "12-05-1990",
    "12.05.90",
    "12 05 1990",
    "12-may-90",
    "12 de mayo de 1990",
    "12 DE MAYO DEL 1990",
    "el 12 de mayo de 1990",
    "12 mayo 1990",
    "12 may. 1990",
    "1990-05-12",
    "12 / 05 / 1990",
  ])("%s", (text) => {
    expect(read(text)).toEqual({ type: "birthday", date: "1990-05-12" });
  });

  it.each([
    ["1 de septiembre de 2001", "2001-09-01"],
    ["1ro de sept de 2001", "2001-09-01"],
    ["primero de enero de 1985", "1985-01-01"],
    ["29/02/2000", "2000-02-29"],
    ["3/4/10", "2010-04-03"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toEqual({ type: "birthday", date });
  });

  it.each([
    "31/02/1990",
    "29/02/1999",
    "32/01/1990",
    "12/05/2090",
    "12/05/1890",
    "26/11/2026",
    "0/5/1990",
    "30/30/1990",
  ])("%s does not exist", (text) => {
    expect(read(text)).toEqual({ type: "impossible" });
  });

  it("asks back what can be two dates: the month first, or two centuries", () => {
    expect(read("05/25/1990")).toEqual({ type: "ambiguous", guess: "1990-05-25" });
    expect(read("12/05/20")).toEqual({ type: "ambiguous", guess: "1920-05-12" });
  });

  it("sees that the year is missing", () => {
    expect(read("12 mayo")).toEqual({ type: "noYear", dayMonth: "12 de mayo" });
    expect(read("12/05")).toEqual({ type: "noYear", dayMonth: "12 de mayo" });
    expect(read("12 de mayo 1990")).toEqual({ type: "birthday", date: "1990-05-12" });
    expect(read("31 de febrero")).toEqual({ type: "impossible" });
  });

  it.each([
    "no",
    "sin cumpleaños",
    "Sin Cumpleaños",
    "-",
    "no quiere",
    "no quiso dar",
    "no quiere dar su cumple",
    "dice que no lo quiere dar",
    "la señora no quiso decir su fecha de nacimiento",
    "prefiere no decirlo",
    "no me lo dio",
    "no se acuerda",
  ])("%s is none", (text) => {
    expect(read(text)).toEqual({ type: "none" });
  });

  it.each(["no quiere dar?", "no quiere el 12", "sí quiso dar", "no es ese", "no, 12 de foo"])(
    "%s is no refusal",
    (text) => {
      expect(read(text)).toEqual({ type: "notADate" });
    },
  );

  it.each(["", "mañana", "250", "4771234567", "12/05/1990 y ya", "12 de foo de 1990", "12/05-1990", "1/2/3/4"])(
    "%s is no date",
    (text) => {
      expect(read(text)).toEqual({ type: "notADate" });
    },
  );
});

const date = fc
  .date({ min: new Date("1917-01-01T00:00:00Z"), max: new Date("2026-11-25T00:00:00Z"), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10));

describe("birthdays, whatever is written", () => {
  it("every date there is comes back from each of its whole writings", () => {
    fc.assert(
      fc.property(date, (one) => {
        const [year, month, day] = one.split("-").map(Number);
        for (const text of [one, `${day}/${month}/${year}`, `${day}-${month}-${year}`, spelledBirthday(one)]) {
          expect(read(text)).toEqual({ type: "birthday", date: one });
        }
      }),
      { seed: 41 },
    );
  });

  it("two digits of a year are never taken for another year", () => {
    fc.assert(
      fc.property(date, (one) => {
        const [year, month, day] = one.split("-");
        const reading = read(`${day}/${month}/${year?.slice(2)}`);
        if (reading.type === "birthday") expect(reading.date).toBe(one);
        else expect(reading.type).toBe("ambiguous");
      }),
      { seed: 42 },
    );
  });

  it("never throws, and gives only dates that exist and are not in the future", () => {
    const writing = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{2,4}$/),
      fc
        .tuple(fc.nat(40), fc.constantFrom("ene", "feb", "mayo", "sept", "dic"), fc.nat(2100))
        .map((p) => p.join(" de ")),
    );
    fc.assert(
      fc.property(writing, (text) => {
        const reading = read(text);
        if (reading.type !== "birthday") return;
        expect(new Date(`${reading.date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(reading.date);
        expect(reading.date <= today).toBe(true);
      }),
      { seed: 43, numRuns: 400 },
    );
  });
});
