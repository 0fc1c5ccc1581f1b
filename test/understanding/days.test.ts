import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isDay } from "../../src/domain/time.ts";
import { daysAsked, readDays } from "../../src/understanding/mentions/days.ts";
import { spanishMonths } from "../../src/domain/written-days.ts";

/** A Thursday. */
const today = "2026-11-26";

describe("the days of a cut, as people name them", () => {
  it.each([
    ["", "2026-11-26", "2026-11-26"],
    ["de hoy porfa", "2026-11-26", "2026-11-26"],
    ["del día", "2026-11-26", "2026-11-26"],
    ["ayer", "2026-11-25", "2026-11-25"],
    ["de ayer, por favor", "2026-11-25", "2026-11-25"],
    ["de caja de ayer", "2026-11-25", "2026-11-25"],
    ["antier", "2026-11-24", "2026-11-24"],
    ["del lunes", "2026-11-23", "2026-11-23"],
    ["el viernes", "2026-11-20", "2026-11-20"],
    ["del jueves", "2026-11-19", "2026-11-19"],
    ["sábado pasado", "2026-11-21", "2026-11-21"],
    ["domingo", "2026-11-22", "2026-11-22"],
    ["lunes de la semana pasada", "2026-11-16", "2026-11-16"],
    ["del martes de esta semana", "2026-11-24", "2026-11-24"],
    ["de lunes a viernes", "2026-11-16", "2026-11-20"],
    ["del viernes al domingo", "2026-11-20", "2026-11-22"],
    ["desde el lunes", "2026-11-23", "2026-11-26"],
    ["del lunes a hoy", "2026-11-23", "2026-11-26"],
    ["desde el jueves", "2026-11-26", "2026-11-26"],
    ["del fin de semana", "2026-11-21", "2026-11-22"],
    ["del martes 24", "2026-11-24", "2026-11-24"],
    ["lunes 16 al domingo 22", "2026-11-16", "2026-11-22"],
    ["lunes 23 de noviembre", "2026-11-23", "2026-11-23"],
    ["de ayer y hoy", "2026-11-25", "2026-11-26"],
    ["semana", "2026-11-23", "2026-11-26"],
    ["de la semana porfa", "2026-11-23", "2026-11-26"],
    ["Semanal", "2026-11-23", "2026-11-26"],
    ["de esta semana", "2026-11-23", "2026-11-26"],
    ["semana pasada", "2026-11-16", "2026-11-22"],
    ["me das el de la semana anterior", "2026-11-16", "2026-11-22"],
    ["semana del 11 de noviembre", "2026-11-09", "2026-11-15"],
    ["mes", "2026-11-01", "2026-11-26"],
    ["de este mes", "2026-11-01", "2026-11-26"],
    ["del mes pasado", "2026-10-01", "2026-10-31"],
    ["mes de octubre", "2026-10-01", "2026-10-31"],
    ["mes de febrero de 2024", "2024-02-01", "2024-02-29"],
    ["mes de diciembre", "2026-12-01", "2026-12-31"],
    ["últimos 7 días", "2026-11-20", "2026-11-26"],
    ["1-15 nov", "2026-11-01", "2026-11-15"],
    ["1 - 15 nov", "2026-11-01", "2026-11-15"],
    ["1-15 de noviembre 2025", "2025-11-01", "2025-11-15"],
    ["del 1 al 15 de noviembre", "2026-11-01", "2026-11-15"],
    ["del primero al 15 de oct.", "2026-10-01", "2026-10-15"],
    ["del 3 al 9", "2026-11-03", "2026-11-09"],
    ["3 al 9", "2026-11-03", "2026-11-09"],
    ["del 3 al 9 porfavor", "2026-11-03", "2026-11-09"],
    ["desde el 3 hasta el 9", "2026-11-03", "2026-11-09"],
    ["entre el 3 y el 9 de nov", "2026-11-03", "2026-11-09"],
    ["del 28 al 3", "2026-10-28", "2026-11-03"],
    ["del 20 al 30", "2026-11-20", "2026-11-30"],
    ["28-3 nov", "2026-10-28", "2026-11-03"],
    ["del 28 de octubre al 3", "2026-10-28", "2026-11-03"],
    ["20 dic al 3 ene", "2025-12-20", "2026-01-03"],
    ["del 3/11 al 9/11", "2026-11-03", "2026-11-09"],
    ["3/11-9/11", "2026-11-03", "2026-11-09"],
    ["2026-11-01 2026-11-15", "2026-11-01", "2026-11-15"],
    ["2026-11-01 al 2026-11-15", "2026-11-01", "2026-11-15"],
    ["2026-11-15 2026-11-01", "2026-11-01", "2026-11-15"],
    ["julio", "2026-07-01", "2026-07-31"],
    ["total de noviembre", "2026-11-01", "2026-11-30"],
    ["de hoy no, de ayer", "2026-11-25", "2026-11-25"],
    ["de la semana completo", "2026-11-23", "2026-11-26"],
    ["por cajero de ayer porfa jefa", "2026-11-25", "2026-11-25"],
    ["last week", "2026-11-16", "2026-11-22"],
    ["from the 3rd to the 9th", "2026-11-03", "2026-11-09"],
    ["of November 24", "2026-11-24", "2026-11-24"],
    ["from monday to friday", "2026-11-16", "2026-11-20"],
    ["last 7 days", "2026-11-20", "2026-11-26"],
    ["24 de noviembre", "2026-11-24", "2026-11-24"],
    ["del 24 de noviembre de 2025", "2025-11-24", "2025-11-24"],
    ["24 nov", "2026-11-24", "2026-11-24"],
    ["24nov", "2026-11-24", "2026-11-24"],
    ["1ro de septiembre", "2026-09-01", "2026-09-01"],
    ["5 sept", "2026-09-05", "2026-09-05"],
    ["24/11", "2026-11-24", "2026-11-24"],
    ["24/11/2025", "2025-11-24", "2025-11-24"],
    ["24-11-25", "2025-11-24", "2025-11-24"],
    ["2026-11-24", "2026-11-24", "2026-11-24"],
    ["el 24", "2026-11-24", "2026-11-24"],
    ["del día 28", "2026-10-28", "2026-10-28"],
    ["del 31", "2026-10-31", "2026-10-31"],
    ["24/12", "2026-12-24", "2026-12-24"],
    ["2031-01-01", "2031-01-01", "2031-01-01"],
  ])("%s: from %s to %s", (text, from, until) => {
    expect(daysAsked(text, today)).toEqual({ days: { from, until }, rest: [] });
  });

  it.each([
    ["28 dic", "2026-12-28"],
    ["28/12", "2026-12-28"],
    ["5 ene", "2027-01-05"],
    ["28", null],
  ])("in January, the year that was left out may be the last one: %s", (text, day) => {
    const { days } = daysAsked(text, "2027-01-06");
    expect(days?.from).toBe(day ?? "2027-01-06");
  });

  it.each([
    "31/11",
    "31 de noviembre",
    "del 3 al 31",
    "45 al 3",
    "40/11/2026",
    "2026-02-30",
    "el 45",
    "24/11 25/11 26/11",
  ])("has no such day: %s", (text) => {
    expect(daysAsked(text, today).days).toBe(null);
  });

  it.each([
    ["Centro", ["Centro"], today],
    ["de la sucursal Centro de la semana porfa", ["sucursal", "Centro"], "2026-11-23"],
    ["de ayer de José Ángel csv", ["José", "Ángel", "csv"], "2026-11-25"],
    ["gráfica 1-15 nov Ana", ["gráfica", "Ana"], "2026-11-01"],
    ["sucursal 5 de mayo", ["sucursal", "5", "mayo"], today],
    ["sucursal 2", ["sucursal", "2"], today],
    ["3 al 9 sucursal 3", ["sucursal", "3"], "2026-11-03"],
    ["sucursal 2 ayer", ["sucursal", "2"], "2026-11-25"],
    ["2", ["2"], today],
    ["Julio Pérez", ["Julio", "Pérez"], today],
    ["Mesa", ["Mesa"], today],
    ["de la caja 2", ["caja", "2"], today],
  ])("leaves the names beside the days: %s", (text, rest, from) => {
    const asked = daysAsked(text, today);
    expect([asked.rest, asked.days?.from]).toEqual([rest, from]);
  });

  it("reads two days back as they were written, in every writing, whatever today is", () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays("2020-01-01", n));
    const writings: ((day: string) => string)[] = [
      (one) => one,
      (one) => one.split("-").toReversed().join("/"),
      (one) => `${Number(one.slice(8))} de ${spanishMonths[Number(one.slice(5, 7)) - 1]} de ${one.slice(0, 4)}`,
    ];
    const writing = fc.constantFrom(...writings);
    fc.assert(
      fc.property(day, fc.nat(60), writing, writing, day, (from, long, first, second, now) => {
        const until = addDays(from, long);
        const text = `porfa del ${first(from)} al ${second(until)} Centro`;
        expect(daysAsked(text, now)).toEqual({ days: { from, until }, rest: ["Centro"] });
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it("never names days that are none, or in the wrong order, and never throws", () => {
    const word = fc.constantFrom(
      ..."del al - / 1 3 9 15 31 28 nov feb de 2026 2025 semana mes pasado ayer hoy 24/11 2026-11-24 el dia".split(" "),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom("", " "), (words, glue) => {
        const { days } = daysAsked(words.join(glue === "" ? " " : "  "), today);
        if (days === null) return;
        expect([isDay(days.from), isDay(days.until), days.from <= days.until]).toEqual([true, true, true]);
      }),
      { seed: 3, numRuns: 3_000 },
    );
  });
});

describe("the days of a cut in a sentence", () => {
  it.each([
    ["ventas del viernes", "del viernes"],
    ["cuánto vendimos el lunes?", "el lunes"],
    ["cuánto vendimos antier?", "antier"],
    ["cuánto se vendió anteayer", "antier"],
    ["y antes de ayer?", "antier"],
    ["y el lunes?", "el lunes"],
    ["cómo nos fue el sábado pasado?", "el sabado pasado"],
    ["cuánto se vendió de lunes a viernes", "de lunes a viernes"],
    ["cómo nos fue el fin de semana?", "fin de semana"],
    ["cuánto hicimos el martes 24", "el 24"],
    ["cuánto vendimos ayer", "ayer"],
    ["cuánto llevamos esta semana", "semana"],
    ["cuánto vendió Domingo Pérez", ""],
    ["cuánto vendimos", ""],
  ])("%s: %s", (text, days) => expect(readDays(text)).toBe(days));
});
