import { describe, expect, it } from "vitest";
import { withSection } from "../../bench/rig/benchmarks-page.ts";

const section = (command: string, told: string) =>
  `<!-- Below: written by \`${command} -- --write\` -->\n\n${told}\n<!-- Above: written by \`${command} -- --write\` -->\n`;

describe("the page of benchmarks", () => {
  const page = `# Words\n\n${section("npm run a", "old a\n")}\nMore words\n\n${section("npm run a:b", "old b\n")}Last words\n`;

  it("takes the result of a command into its own section and leaves all else", () => {
    const once = withSection(page, "npm run a:b", "new b\n");
    expect(once).toBe(page.replace("old b", "new b"));
    expect(withSection(once, "npm run a", "new a\n")).toBe(once.replace("old a", "new a"));
  });

  it("is not written to by a command that has no section, or two", () => {
    expect(() => withSection(page, "npm run c", "new")).toThrow('"npm run c"');
    expect(() => withSection(page + page, "npm run a", "new")).toThrow('"npm run a"');
  });
});
