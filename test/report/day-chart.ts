import { centavosOf, formatAmount } from "../../src/domain/money.ts";
import type { Bar, Chart } from "../../src/report/report.ts";

const bar = (label: string, centavos: number, sales?: number): Bar => {
  const amount = formatAmount(centavosOf(centavos));
  return { label, centavos: centavosOf(centavos), note: sales === undefined ? amount : `${sales} ventas · ${amount}` };
};

/** A day of a made-up shop: the picture in the README. */
export const dayChart: Chart = {
  title: "Corte del 24/11/2026",
  subtitle: "Sucursal Centro · Sucursal Norte",
  headline: "$24,708.00",
  headlineNote: "86 ventas",
  figures: [
    { label: "Saldo usado", value: "$1,230.50", warns: false },
    { label: "Rechazadas", value: "3", warns: false },
    { label: "En duda", value: "2 · $480.00", warns: true },
  ],
  hoursTitle: "Ventas por hora del día",
  hours: [
    bar("9", 84_050),
    bar("10", 152_000),
    bar("11", 98_075),
    bar("12", 201_600),
    bar("13", 325_000),
    bar("14", 410_025),
    bar("15", 287_500),
    bar("16", 120_000),
    bar("17", 142_000),
    bar("18", 261_550),
    bar("19", 301_000),
    bar("20", 88_000),
  ],
  peopleTitle: "Ventas por cajero",
  people: [
    bar("Ana López · Sucursal Centro", 1_120_050, 41),
    bar("José Ñúñez · Sucursal Norte", 750_750, 25),
    bar("Luis Pérez · Sucursal Norte", 400_000, 12),
    bar("María José · Sucursal Centro", 200_000, 8),
  ],
  nothing: "Sin ventas este día",
  footnote: "Lo que está en duda no está en las barras ni en el total.",
};
