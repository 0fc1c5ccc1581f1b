import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorText, mask } from "../src/log.ts";

describe("mask", () => {
  it.each([
    ["4771230001", "******0001"],
    ["+52 1 477 123 0001", "+******0001"],
    ["(477) 123-00-01 llamó", "(******0001 llamó"],
    ["a las 10:32 por $1,234.50", "a las 10:32 por $1,234.50"],
    ["bot7654321:BBtoken_that-no-other-test-has", "bot[token]"],
  ])("%s", (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it("hides the secrets it is given wherever they stand", () => {
    expect(mask("key=k-1234&again=k-1234", ["k-1234"])).toBe("key=[secret]&again=[secret]");
  });

  it("leaves of any phone, however it is parted, no more than its last four digits", () => {
    const digits = fc.stringMatching(/^[2-9]\d{9}$/);
    const separator = fc.constantFrom("", " ", "-", ".", ") ", " - ");
    fc.assert(
      fc.property(digits, separator, fc.string(), (phone, between, around) => {
        const typed = [phone.slice(0, 3), phone.slice(3, 6), phone.slice(6)].join(between);
        const masked = mask(`${around.replaceAll(/\d/g, "")} ${typed}`);
        expect(masked).not.toContain(phone.slice(0, 6));
        expect(masked).toContain(phone.slice(-4));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("errorText", () => {
  it("is the name, the code and the masked message of an error, and nothing of what hangs on it", () => {
    const error = Object.assign(new TypeError("no answer for 4771230001"), {
      code: "ECONNRESET",
      url: "https://api.example/bot7654321:BBtoken_that-no-other-test-has",
    });
    expect(errorText(error)).toBe("TypeError ECONNRESET: no answer for ******0001");
  });

  it("is short, whatever was thrown", () => {
    expect(errorText("x".repeat(1_000)).length).toBe(300);
    expect(errorText(undefined)).toBe("undefined");
    expect(errorText({ phone: "4771230001" })).toBe("[object Object]");
  });
});

describe("the log", () => {
  const module = pathToFileURL(join(import.meta.dirname, "../dist/modules/src/log.js")).href;
  const run = (code: string) =>
    spawnSync(
      process.execPath,
      ["--input-type=module", "-e", `import { createLog, hideSecrets } from "${module}"; ${code}`],
      {
        encoding: "utf8",
      },
    );

  it("writes JSON lines to standard error, every text masked, and nothing to standard output", () => {
    const { stdout, stderr } = run(`
      const log = createLog("info");
      hideSecrets(["shop-secret", "abc"]);
      log.debug("Not said");
      log.info("Said", { phone: "477 123 0001", key: "is shop-secret", short: "abc", count: 3, none: null, left: undefined });
      log.error("Broken");
    `);
    expect(stdout).toBe("");
    const lines = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { readonly [name: string]: unknown });
    expect(lines.map((line) => [line["level"], line["msg"]])).toEqual([
      ["info", "Said"],
      ["error", "Broken"],
    ]);
    // A "secret" of three characters would hide half of every line.
    expect(lines[0]).toMatchObject({ phone: "******0001", key: "is [secret]", short: "abc", count: 3, none: null });
    expect(Number.isNaN(Date.parse(lines[0]?.["time"] as string))).toBe(false);
  });

  it("hides a secret in every form in which a network repeats it, and no piece of one that is cut off", () => {
    const secret = 'w+Zq4/"8:Kp=x7';
    const { stderr } = run(`
      import { errorText } from "${module}";
      const secret = ${JSON.stringify(secret)};
      const log = createLog("info");
      hideSecrets([secret, "other-secret"]);
      const bytes = Buffer.from(secret);
      const forms = [encodeURIComponent(secret), JSON.stringify({ secret }), bytes.toString("base64"), bytes.toString("base64url")];
      for (const form of [secret, ...forms]) log.error("Refused", { why: errorText(new Error("401 " + form)) });
      log.error("Refused", { why: errorText(new Error("x".repeat(288) + "other-secret")) });
    `);
    const whys = stderr
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { readonly why: string }).why);
    expect(whys).toEqual([
      "Error: 401 [secret]",
      "Error: 401 [secret]",
      'Error: 401 {"secret":"[secret]"}',
      "Error: 401 [secret]",
      "Error: 401 [secret]",
      `Error: ${"x".repeat(288)}[secr`,
    ]);
  });

  it("is silent when it is told to be", () => {
    expect(run(`createLog("silent").error("Broken")`).stderr).toBe("");
  });
});
