import { describe, expect, it } from "vitest";
import { hear } from "../../../src/domain/hearing/hear.ts";
import type { Asked } from "../../../src/domain/hearing/roles.ts";

/** What of a message is taken: phone, centavos, ticket (null: none of it; "none": that there is none) and points. */
function taken(text: string, asked: Asked) {
  const { phone, amount, ticket, points } = hear(text, asked).facts;
  const centavos = amount?.type === "amount" ? amount.centavos : null;
  return [
    phone?.phone ?? null,
    centavos,
    ticket === null ? null : ticket.type === "ticket" ? ticket.ticket : ticket.type,
    points !== null && points !== "all" && points.type === "amount" ? points.centavos : points,
  ];
}

describe("a message that takes back, tells beside or only nearly says a fact", () => {
  it.each<[string, Asked, unknown[]]>([
    ["perdon 3222089145 no, 3222089154, 270 pesos", null, ["3222089154", 27_000, null, null]],
    ["el 2221 no, 2224 60 81 93", "phone", ["2224608193", null, null, null]],
    ["ah no 390", "phone", [null, 39_000, null, null]],
    ["cárgale 75 pesos al 662-341-9087 no le di ticket", null, ["6623419087", 7_500, "none", null]],
    ["222 34 918 06 trescientos cerrados", null, ["2223491806", 30_000, null, null]],
    ["7442108853 dice q tiene 80 de puntos y quiere gastarse 50", null, ["7442108853", null, null, 5_000]],
    ["apúntale al 6672091845 ochenta y cinco pesos del boleto 77", null, ["6672091845", 8_500, "77", null]],
    ["todo bien menos el ticket, es 6120", "summary", [null, null, "6120", null]],
    ["debe decir mil trescientos cincuenta", "summary", [null, 135_000, null, null]],
  ])("%s (%s)", (text, asked, expected) => {
    expect(taken(text, asked)).toEqual(expected);
  });

  it.each<[string, Asked]>([
    ["pagó con euros, 40", "amount"],
    ["quítale 20 pesos", "summary"],
    ["el que sigue del 1200", "ticket"],
  ])("is asked about: %s (%s)", (text, asked) => {
    const [phone, centavos, ticket, points] = taken(text, asked);
    expect([phone, centavos, points]).toEqual([null, null, null]);
    expect([null, "unsure"]).toContain(ticket);
  });

  it.each([
    ["no borres a nadie, nomás dime quiénes están", "manager", "staffList"],
    ["no la registraste bien", "cashier", "undo"],
  ] as const)("%s (%s) means %s", (text, speaker, intent) => {
    expect(hear(text, null, speaker).intent).toBe(intent);
  });

  it("a yes in a hurry is one", () => {
    expect(hear("sí, y rapidito que hay gente", "summary").consent).toBe("yes");
  });
});
