import { describe, expect, it } from "vitest";
import { emphasis } from "../../src/domain/words.ts";

describe("emphasis", () => {
  it("takes the marks out and says where they stood", () => {
    expect(emphasis("¿La registro? *sí*, o *1* teléfono")).toEqual({
      text: "¿La registro? sí, o 1 teléfono",
      spans: [
        { offset: 14, length: 2 },
        { offset: 20, length: 1 },
      ],
    });
  });

  it("counts in UTF-16 units, as networks do", () => {
    expect(emphasis("⚠️ 👍 *ojo*").spans).toEqual([{ offset: 6, length: 3 }]);
  });

  it.each(["2*3*4", "a * b * c", "un *\nasterisco*", "solo * uno"])("leaves %j as it is", (text) => {
    expect(emphasis(text)).toEqual({ text, spans: [] });
  });
});
