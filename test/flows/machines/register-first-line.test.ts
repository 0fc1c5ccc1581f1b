import { expect, it } from "vitest";
import { startingRegister, withName } from "../../../flows/register/answers.ts";
import { saleInput } from "../../support/shop/sale-input.ts";

it.each(["4771234567 Lucía Díaz", "Lucía Díaz 4771234567", "477 123 4567 a nombre de Lucía Díaz"])(
  "the phone and the name of a registration are read in any order: %s",
  (text) => {
    const { phone, name, notice } = startingRegister(saleInput(text));
    expect({ phone, notice }).toEqual({ phone: "4771234567", notice: null });
    expect(name === null || name === "Lucía Díaz").toBe(true);
  },
);

it("a name that follows the phone is taken", () => {
  expect(startingRegister(saleInput("4771234567 Lucía Díaz")).name).toBe("Lucía Díaz");
});

it.each(["no", "Sí", "si", "yes"])("is no name: %s", (text) => {
  expect(withName(text)).toEqual({ notice: null });
});
