import { expect, it } from "vitest";
import { phoneNotRead } from "../../../flows/shared/customer.ts";

it.each([
  ["4771234567 y son 250", "phoneAndMore"],
  ["4771234567 A-1", "phoneAndMore"],
  ["hola", "phoneNotAPhone"],
])("what is said of %s at the phone is true", (text, key) => {
  expect(phoneNotRead(text)).toEqual({ key });
});
