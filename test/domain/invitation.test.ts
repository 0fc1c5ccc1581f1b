import { describe, expect, it } from "vitest";
import { identityOf, type InvitationUse, judgeInvitation } from "../../src/domain/person.ts";
import type { Phone } from "../../src/domain/phone.ts";

const phone = "4771230001" as Phone;
const eva = identityOf("telegram", 1);
const other = identityOf("telegram", 2);

function verdictOf(given: Partial<InvitationUse>) {
  const invitation = { phone, expiresAtMs: 1_000, usedBy: null };
  const person = { identity: eva, phone: null };
  return judgeInvitation({ invitation, person, linked: [], active: new Set([phone]), nowMs: 999, ...given });
}

describe("an invitation", () => {
  it("links somebody who wrote and has no phone, to the phone of an active collaborator", () => {
    expect(verdictOf({})).toBe("linked");
    expect(verdictOf({ person: { identity: eva, phone } })).toBe("linked");
    expect(verdictOf({ linked: [identityOf("whatsapp", 1)] })).toBe("linked");
  });

  it.each<[string, Partial<InvitationUse>, string]>([
    ["that nobody made", { invitation: null }, "unknown"],
    ["used by somebody who never wrote", { person: null }, "unknown"],
    ["that was used", { invitation: { phone, expiresAtMs: 1_000, usedBy: other } }, "used"],
    ["to a phone that somebody has on this network", { linked: [other] }, "used"],
    ["whose time is over", { nowMs: 1_000 }, "expired"],
    ["to somebody who may not act", { active: new Set() }, "expired"],
    ["used by whoever has another phone", { person: { identity: eva, phone: "4771230002" as Phone } }, "somebodyElse"],
  ])("%s is refused", (_, given, verdict) => {
    expect(verdictOf(given)).toBe(verdict);
  });
});
