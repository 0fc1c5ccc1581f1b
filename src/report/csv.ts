import type { Cell, ReportMaker, Sheet } from "./report.ts";

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
