import { describe, expect, it } from "vitest";
import { salesApart } from "../../../src/understanding/lines/sales-apart.ts";

describe("several sales in one message", () => {
  it.each<[string, readonly string[]]>([
    [
      "van dos: 6621940358 de 180 ticket C11, y 6448820176 de 95 ticket C12",
      ["6621940358 de 180 ticket C11", "6448820176 de 95 ticket C12"],
    ],
    ["6621940358 250\n6621940358 90", ["6621940358 250", "6621940358 90"]],
    [
      "las de ayer:\n1. 6621940358 250 31\n2) 6448820176 90 32\n- 644882017 15 33",
      ["6621940358 250 ticket 31", "6448820176 90 ticket 32", "644882017 15 ticket 33"],
    ],
    [
      "6621940358 250 ticket 31\n6448820176 de 90\nno sé 6448820177",
      ["6621940358 250 ticket 31", "6448820176 de 90", "no sé 6448820177"],
    ],
    ["2221904417 125 folio 301\n2222836650 48 folio 302", ["2221904417 125 folio 301", "2222836650 48 folio 302"]],
    [
      "tengo dos ventas: una de 95 del 7442608173 y otra de 180 del 7447751920",
      ["95 del 7442608173", "180 del 7447751920"],
    ],
    ["4771234567\n250\n4779876543\n300", ["4771234567 250", "4779876543 300"]],
    ["al 6441093728 le vendí 140 y otros 220 al 6624418035", ["al 6441093728 le vendí 140", "220 al 6624418035"]],
    ["las 3 son del 6621940358: 100, 50 y 70", ["6621940358 100", "6621940358 50", "6621940358 70"]],
    ["apunta 6621940358 50 y 6448820176 60", ["6621940358 50", "6448820176 60"]],
    ["6621940358 50 y 6448820176 60, sin tikets", ["6621940358 50 sin tikets", "6448820176 60 sin tikets"]],
  ])("are parted: %j", (text, sales) => {
    expect(salesApart(text)).toEqual(sales);
  });

  it.each([
    ["a transfer", "pasa 100 del 6621940358 al 6448820176"],
    ["either of two", "6621940358 250 o 6448820176 250"],
    ["a phone that is taken back", "no es 6621940358 200 y es 6448820176 200"],
    ["one without an amount", "6621940358 250\n6448820176"],
    ["an amount that is no certain one", "6621940358 180 y 50 de propina, 6448820176 90"],
    ["the same phone twice", "6621940358 250 y 6621940358 90"],
    ["an amount before the phones", "250, 6621940358, 90, 6448820176"],
    ["a question", "6621940358 250 y 6448820176 90?"],
    ["one sale", "6621940358 250 A-1"],
  ])("are not told by %s", (_, text) => {
    expect(salesApart(text)).toBeNull();
  });
});
