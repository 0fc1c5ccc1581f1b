import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvMaker } from "../../src/report/report.ts";

const textOf = (base64: string) => Buffer.from(base64, "base64").toString("utf8");

/** Reads a file back as a spreadsheet does. */
function cellsOf(csv: string): string[][] {
  return csv
    .slice(1)
    .split("\r\n")
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map((match) =>
        (match[1] ?? match[2] ?? "").replaceAll('""', '"'),
      ),
    );
}

describe("a table for spreadsheets", () => {
  it("is UTF-8 behind a byte order mark, in lines of CRLF, its texts quoted and its numbers bare", () => {
    const sheet = csvMaker.sheet(["Nombre", "Saldo"]);
    sheet.add(['Peña "La Güera", S.A.', { decimal: "-1234.5" }]);
    sheet.add([null, { decimal: "0" }]);
    expect(textOf(sheet.end())).toBe('\uFEFF"Nombre","Saldo"\r\n"Peña ""La Güera"", S.A.",-1234.5\r\n,0\r\n');
    expect([...Buffer.from(sheet.end(), "base64").subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it.each(["=1+1", "+52", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"])(
    "makes no formula of %j",
    (text) => {
      const sheet = csvMaker.sheet(["x"]);
      sheet.add([text]);
      expect(textOf(sheet.end())).toContain(`"'${text}"`);
    },
  );

  it("gives every text back, and lets none begin as a formula", () => {
    const texts = fc.array(
      fc.array(
        fc.string({ unit: "grapheme" }).map((text) => text.replaceAll(/[\r\n]/g, "")),
        { minLength: 2, maxLength: 4 },
      ),
    );
    fc.assert(
      fc.property(texts, (rows) => {
        const sheet = csvMaker.sheet(["a"]);
        for (const row of rows) sheet.add(row);
        const read = cellsOf(textOf(sheet.end())).slice(1);
        expect(read.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t＝＋－＠])/, "")))).toEqual(rows);
        for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it("refuses a number that is none", () => {
    for (const decimal of ["", "1e9", "=1", "1,5", "NaN"]) {
      expect(() => csvMaker.sheet([]).add([{ decimal }])).toThrow(RangeError);
    }
  });
});
