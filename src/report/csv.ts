import type { Cell, ReportMaker, Sheet } from "./report.ts";

/** Spreadsheets take UTF-8 for what it is only behind this mark. */
const byteOrderMark = "\uFEFF";
/** What a spreadsheet may take for a formula at the beginning of a text, full-width forms included. */
const formula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Writes tables as RFC 4180 CSV: UTF-8 behind a byte order mark, CRLF, every text quoted. A text that begins as a formula does gets an
 * apostrophe before it; numbers are written bare and stay numbers. `add` throws a RangeError on a decimal that is none: a bug of the caller.
 */
export const csvMaker: ReportMaker = {
  ending: "csv",
  mime: "text/csv",
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
