import type { Centavos } from "../domain/money.ts";

/** One cell: a text, a number with its exact decimals (`"1234.50"`), or nothing. */
export type Cell = string | { readonly decimal: string } | null;

/** A table that is being written, row by row. */
export interface Sheet {
  add(cells: readonly Cell[]): void;
  /** The whole file, base64. Nothing may be added afterwards. */
  end(): string;
}

/** Makes files of what the centre knows. */
export interface ReportMaker {
  /** A table for spreadsheets, with its first row. */
  sheet(columns: readonly string[]): Sheet;
  /** What such a file is called after its name's last point, and its media type. */
  readonly ending: string;
  readonly mime: string;
}

/** A bar of a chart: what it stands for, how long it is, and what is written beside it. */
export interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly centavos: Centavos;
  readonly note: string;
}

/** A number of a chart that has no bar. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** It wants somebody's attention. */
  readonly warns: boolean;
}

/** What a chart shows of a day. Every text is written already, in plain words of any length; what does not fit is cut. */
export interface Chart {
  readonly title: string;
  readonly subtitle: string;
  readonly headline: string;
  readonly headlineNote: string;
  readonly figures: readonly Figure[];
  readonly hoursTitle: string;
  /** From left to right, at most 24. */
  readonly hours: readonly Bar[];
  readonly peopleTitle: string;
  /** From the top, at most five. */
  readonly people: readonly Bar[];
  /** Stands where there would be bars, where there are none. */
  readonly nothing: string;
  readonly footnote: string;
}

/** Draws charts. */
export interface ChartMaker {
  /** The picture, base64. Rejects where this machine cannot draw. */
  draw(chart: Chart): Promise<string>;
  /** As a `ReportMaker` has them. */
  readonly ending: string;
  readonly mime: string;
}
