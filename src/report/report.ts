/** Reports as files: the interfaces for the router, and the CSV writer. `chart.ts` draws the PNG. */
import type { Centavos } from "../domain/money.ts";

/** One cell: a text, a number with its exact decimals (`"1234.50"`), or nothing. */
export type Cell = string | { readonly decimal: string } | null;

/** A table under construction. */
export interface Sheet {
  add(cells: readonly Cell[]): void;
  /** The whole file, base64. `add` must not be called afterwards. */
  end(): string;
}

export interface ReportMaker {
  /** Begins a table with these column heads. */
  sheet(columns: readonly string[]): Sheet;
  /** The beginning of a table, and a line of it: for one that is written while it is read. */
  readonly begin: (columns: readonly string[]) => string;
  readonly line: (cells: readonly Cell[]) => string;
  /** File extension, and media type. */
  readonly ending: string;
  readonly mime: string;
}

/** A bar of a chart, with its label and the note beside it. */
export interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly centavos: Centavos;
  readonly note: string;
}

/** A figure without a bar. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** Drawn in the colour of a warning. */
  readonly warns: boolean;
}

/** The chart of a cut. Texts are final and may be of any length; what does not fit is cut. */
export interface Chart {
  readonly title: string;
  readonly subtitle: string;
  readonly headline: string;
  readonly headlineNote: string;
  readonly figures: readonly Figure[];
  readonly hoursTitle: string;
  /** By hour, day or month, from left to right, at most 31. */
  readonly hours: readonly Bar[];
  readonly peopleTitle: string;
  /** From the top, at most five. */
  readonly people: readonly Bar[];
  /** Shown when there are no bars. */
  readonly nothing: string;
  readonly footnote: string;
}

export interface ChartMaker {
  /** The picture, base64. Rejects where the drawing library cannot be loaded. */
  draw(chart: Chart): Promise<string>;
  readonly ending: string;
  readonly mime: string;
}

/** Excel reads UTF-8 only after this mark. */
const byteOrderMark = "\uFEFF";
/** First characters that a spreadsheet may read as a formula, full-width forms included. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Writes tables as RFC 4180 CSV: UTF-8 with a byte order mark, CRLF, every text quoted. A text that could be read as a formula gets an
 * apostrophe in front; numbers are unquoted. `add` throws a RangeError on a malformed decimal, which is a bug of the caller.
 */
export const csvMaker: ReportMaker = {
  ending: "csv",
  mime: "text/csv",
  begin: (columns) => byteOrderMark + row(columns),
  line: row,
  sheet(columns) {
    const chunks: string[] = [byteOrderMark, row(columns)];
    const sheet: Sheet = {
      add: (cells) => void chunks.push(row(cells)),
      end: () => Buffer.from(chunks.join("")).toString("base64"),
    };
    return sheet;
  },
};

function row(cells: readonly Cell[]): string {
  return `${cells.map(written).join(",")}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "string") return `"${(formula.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
  if (!/^-?\d+(?:\.\d+)?$/.test(cell.decimal)) throw new RangeError(`not a decimal number: ${cell.decimal}`);
  return cell.decimal;
}
