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
