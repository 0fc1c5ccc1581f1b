import { spanishMonths } from "../../domain/written-days.ts";

/**
 * Words about days in each language, separated by spaces, in the form of `plain`. Months and weekdays stand in order. The classes from `OF` on stand beside
 * days; `BRANCH` begins the name of a place.
 */
export const dayWords = {
  "es-MX": {
    MONTH: spanishMonths.join(" "),
    WEEKDAY: "lunes martes miercoles jueves viernes sabado domingo",
    TODAY: "hoy",
    YESTERDAY: "ayer aller ayr hayer anoche",
    BEFORE: "antier anteayer",
    NOW: "ahorita turno",
    DAY: "dia",
    DAYS: "dias",
    WEEK: "semana semanal semanita",
    MONTHLY: "mes mensual",
    WEEKEND: "finde",
    PAST: "pasada pasado anterior",
    LAST: "ultimos",
    FIRST: "primero",
    OF: "de d",
    OF_THE: "del",
    THE: "el",
    LA: "la",
    FROM: "desde",
    TO: "a al hasta",
    AND: "y",
    BETWEEN: "entre",
    THIS: "este esta",
    BRANCH: "sucursal caja",
  },
  en: {
    MONTH: "january february march april may june july august september october november december",
    WEEKDAY: "monday tuesday wednesday thursday friday saturday sunday",
    TODAY: "today",
    YESTERDAY: "yesterday",
    BEFORE: "",
    NOW: "now shift",
    DAY: "day",
    DAYS: "days",
    WEEK: "week weekly",
    MONTHLY: "month monthly",
    WEEKEND: "weekend",
    PAST: "previous",
    LAST: "last",
    FIRST: "first",
    OF: "of for",
    OF_THE: "on",
    THE: "the",
    LA: "",
    FROM: "from since",
    TO: "to until till through",
    AND: "and",
    BETWEEN: "between",
    THIS: "this",
    BRANCH: "branch store register",
  },
} as const satisfies { readonly [language: string]: { readonly [name: string]: string } };

/** Other spellings of months. */
export const shortMonths: { readonly [written: string]: string } = {
  setiembre: "septiembre",
  sept: "septiembre",
  set: "septiembre",
};

/** Words that only ask for a cut, or say thanks. */
export const aroundCuts: ReadonlySet<string> = new Set(
  "ahora ahorita favor favorcito gracias jefa jefe please pls plis por porfa porfas porfavor porfavorcito porfis x xfa xfavor fa ya thanks".split(
    " ",
  ),
);

/** Other words beside the days of a cut that are no days, branch or cashier. */
export const aroundDays: ReadonlySet<string> = new Set([
  ...aroundCuts,
  ..."a al actual anterior ayer como con corte cuanto dame das d de del desde dia dias el en es esta este formato ha hasta hoy la las".split(
    " ",
  ),
  ..."llevamos lo los manda mandame me mensual mes muestrame necesito para pasada pasado pasas pasame puedes quiero semana semanal".split(
    " ",
  ),
  ..."semanita toda todo un una va ver y the of for from to on in at and this last my show give send today yesterday week month".split(
    " ",
  ),
]);

/** Runs that ask for the whole cut, at its beginning: "corte total", "corte por cajero". */
export const wholeCut: readonly string[] = [
  "x|z|total|totales|general|final|completo|completa|parcial|rapido|rapida|diario|detallado|detallada|normal|todo",
  "con detalle|detalles|todo|toda",
  "por persona|personas|vendedor|vendedora|colaborador|cajero|cajera|cajeros|cajeras|sucursal|sucursales|empleado|empleada|empleados|empleadas",
  "de todos|todas|todo",
  "de|del cierre|turno",
  "y cierre",
];

/** Words that ask for the whole cut right after the days: "de hoy completo", "de la semana por persona". */
export const wholeDay: ReadonlySet<string> = new Set(
  "completo completa total general final parcial persona personas vendedor vendedora cajero cajera cajeros cajeras empleado".split(
    " ",
  ),
);

/** The form of a cut. */
export type CutForm = "file" | "picture" | "table" | "text";

/** The words for each form. */
export const cutForms: { readonly [word: string]: CutForm } = {
  csv: "file",
  excel: "file",
  archivo: "file",
  hoja: "file",
  calculo: "file",
  imagen: "picture",
  foto: "picture",
  grafica: "picture",
  grafico: "picture",
  file: "file",
  chart: "picture",
  graph: "picture",
  picture: "picture",
  tabla: "table",
  table: "table",
  texto: "text",
  text: "text",
};

/** Words that set the form of all later cuts. */
export const everyCut: ReadonlySet<string> = new Set(["siempre", "always"]);

/** Words that no name begins with, beside the days of a cut. */
export const noName: ReadonlySet<string> = new Set(
  "y o u e con pendientes clientes saldo saldos hace manana noche tarde".split(" "),
);
