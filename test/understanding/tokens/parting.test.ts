import { describe, expect, it } from "vitest";
import { factsIn } from "../facts-in.ts";

describe("what is written without spaces", () => {
  it.each([
    ["tel9532206614monto410nota18", "9532206614 410 18"],
    ["venta9811459083por320folio77", "9811459083 320 77"],
    ["VENTA9811459083POR320FOLIO77", "9811459083 320 77"],
    ["9533307715son 55", "9533307715 55 -"],
    ["9533307715son55", "9533307715 55 -"],
    ["250al 9515560382", "9515560382 250 -"],
    ["250al9515560382", "9515560382 250 -"],
    ["9531200458compro 230pesos ticket#44", "9531200458 230 44"],
    ["9532206614monto410.50", "9532206614 410.5 -"],
    ["cel-9531200458 total-230 folio-33", "9531200458 230 33"],
    ["9535123344 250 AL250", "9535123344 250 AL250"],
    ["9535123344 250 POR12", "9535123344 250 POR12"],
    ["tel9532206614monto410notaA18", "9532206614 410 A18"],
    ["nota:A18monto:410tel:9532206614", "9532206614 410 A18"],
    ["tel9532206614xyz410nota18", "- - -"],
  ])("%s: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    ["cel:9531200458 mto:230 tck:4471", "9531200458 230 4471"],
    ["Tel.:9861130429 Imp.:$2,430.00 Rem.:00781", "9861130429 2430 00781"],
    ["tlf: 9531200458, tot: 230, fact: B-12", "9531200458 230 B-12"],
    ["cel.(999) 308.55.10 Sra. Pool", "9993085510 - -"],
    ["sale de 1,250.00 pesos, 9871140628, ticket # 66", "9871140628 1250 66"],
    ["75 pesos al 9171023394 no ai tiket", "9171023394 75 none"],
  ])("%s: its labels are read: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    ["953-512-3344/ 150/ A88", "9535123344 150 A88"],
    ["9535123344/150/A88", "9535123344 150 A88"],
    ["150/9535123344/A88", "9535123344 150 A88"],
    ["953 512 3344 / 150 / A88", "9535123344 150 A88"],
    ["9535123344-150-A88", "9535123344 150 A88"],
    ["9535123344*150*A88", "9535123344 150 A88"],
    ["9535123344-150", "9535123344 150 -"],
  ])("%s: its fields are parted: %s", (text, facts) => expect(factsIn(text)).toBe(facts));

  it.each([
    ["vendi doscientosochenta al 9535123344", "9535123344 280 -"],
    ["docientosochenta al 9535123344", "9535123344 280 -"],
    ["milquinientospesos al 9535123344", "9535123344 1500 -"],
    ["dos milquinientos al 9535123344", "9535123344 2500 -"],
    ["dosmil al 9535123344", "9535123344 2000 -"],
    ["9535123344 cientoveinte ticket A15", "9535123344 120 A15"],
  ])("%s: the words of a number are parted: %s", (text, facts) => expect(factsIn(text)).toBe(facts));
});
