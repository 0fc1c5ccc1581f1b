import { describe, expect, it } from "vitest";
import { createSessions, sessionMs } from "../../src/console/web/session.ts";
import type { Phone } from "../../src/domain/people/phone.ts";

const phone = "4771110002" as Phone;
const luis = { id: "a-login", phone, isProved: false };
const nobody = { id: "a-login", phone: null, isProved: false };

describe("a session of the console", () => {
  const sessions = createSessions("a-token-of-the-shop-1");

  it("is read as it was made, until it is over", () => {
    const cookie = sessions.make(luis, 1_000);
    expect(sessions.read(cookie, 1_000)).toMatchObject({ ...luis, untilMs: 1_000 + sessionMs });
    expect(sessions.read(cookie, 999 + sessionMs)).toMatchObject(luis);
    expect(sessions.read(cookie, 1_000 + sessionMs)).toBeNull();
    expect(sessions.read(sessions.make(nobody, 0), 0)?.phone).toBeNull();
    const proved = { ...luis, isProved: true };
    expect(sessions.read(sessions.make(proved, 0), 0)).toMatchObject(proved);
  });

  it("is nobody's who made it up, changed it, or has it of another token", () => {
    const cookie = sessions.make(luis, 0);
    const [id = "", until = "", , signature = ""] = cookie.split(".");
    const forged = [
      undefined,
      "",
      "..",
      `${id}.${until}.${phone}`,
      `another.${until}.${phone}.${signature}`,
      `${id}.${until}.4771110001.${signature}`,
      `${id}.${until}.${phone}*.${signature}`,
      `${id}.${Number(until) + 1}.${phone}.${signature}`,
      `${id}.${until}.${phone}.${signature.slice(0, -1)}`,
      createSessions("a-token-of-the-shop-2").make(luis, 0),
    ];
    for (const one of forged) expect(sessions.read(one, 0), one).toBeNull();
  });

  it("has a form token of its own, which is not its signature", () => {
    const [one, other] = [sessions.make(luis, 0), sessions.make(luis, 1)];
    const tokens = [one, other].map((cookie) => sessions.read(cookie, 1)?.formToken);
    expect(new Set(tokens).size).toBe(2);
    expect(one).not.toContain(tokens[0]);
  });

  it("knows its token from any other", () => {
    expect(sessions.isToken("a-token-of-the-shop-1")).toBe(true);
    for (const wrong of ["", "a-token-of-the-shop-", "a-token-of-the-shop-12", "A-TOKEN-OF-THE-SHOP-1"])
      expect(sessions.isToken(wrong)).toBe(false);
  });
});
