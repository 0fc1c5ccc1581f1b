import { digitsOf } from "../../domain/words.ts";
import * as z from "zod/mini";
import type { EarlySign } from "../../domain/shop.ts";
import { failureOf, type CloudFailure } from "./errors.ts";
import { orAbsent } from "./payload.ts";

/** What Meta says about the number or the account: a sign that begins or ends. */
export interface AccountNews {
  readonly sign: EarlySign;
  readonly isOver: boolean;
  /** Meta's own word for it. */
  readonly why: string;
}

const word = z.string().check(z.maxLength(100));
/** A number that is not this one's is another's news. Without a number it is the account's. */
const qualitySchema = z.object({ display_phone_number: z.optional(z.string()), event: word });
const accountSchema = z.object({
  event: word,
  ban_info: orAbsent(z.object({ waba_ban_state: word })),
  violation_info: orAbsent(z.object({ violation_type: word })),
  restriction_info: orAbsent(z.array(z.object({ restriction_type: word }))),
});

/** `event` of a number whose quality fell or whose limit was lowered, and of one whose quality is good again. */
const falls: ReadonlySet<string> = new Set(["FLAGGED", "DOWNGRADE"]);
const recovers: ReadonlySet<string> = new Set(["UNFLAGGED", "UPGRADE"]);
/** `event` of an account that is restricted, or will be. */
const limits: ReadonlySet<string> = new Set([
  "ACCOUNT_RESTRICTION",
  "ACCOUNT_VIOLATION",
  "DISABLED_UPDATE",
  "ACCOUNT_DELETED",
]);
const reinstated = "REINSTATE";

/** Reads the fields of a webhook that tell about the account; null: another field, or nothing that is a sign. `ownNumber`: digits; null: not known yet. */
export function newsOf(field: string, value: unknown, ownNumber: string | null): AccountNews | null {
  if (field === "phone_number_quality_update") return qualityNews(value, ownNumber);
  if (field !== "account_update") return null;
  const update = accountSchema.safeParse(value).data;
  if (update === undefined || !limits.has(update.event)) return null;
  const { event, ban_info: ban, violation_info: violation, restriction_info: restrictions = [] } = update;
  const isOver = ban?.waba_ban_state === reinstated;
  const parts = [ban?.waba_ban_state, violation?.violation_type, ...restrictions.map((one) => one.restriction_type)];
  return { sign: "limited", isOver, why: [event, ...parts.filter((one) => one !== undefined)].join(" ") };
}

function qualityNews(value: unknown, ownNumber: string | null): AccountNews | null {
  const update = qualitySchema.safeParse(value).data;
  if (update === undefined) return null;
  const number = update.display_phone_number === undefined ? undefined : digitsOf(update.display_phone_number);
  if (number !== undefined && ownNumber !== null && number !== ownNumber) return null;
  const { event } = update;
  if (falls.has(event)) return { sign: "quality", isOver: false, why: event };
  return recovers.has(event) ? { sign: "quality", isOver: true, why: event } : null;
}

/** The sign that a failure is. */
const signs: { readonly [failure in CloudFailure]?: EarlySign } = {
  stopped: "blocked",
  tooFast: "tooFast",
  pairTooFast: "pairTooFast",
  restricted: "spam",
};
/** Codes of an account that is restricted, of those with which nothing can be sent. */
const ofLimitedAccount: ReadonlySet<number> = new Set([368, 131_031]);

/** The early sign that an error code is. Returns null if it is not one. */
export function signOf(code: number, failure: CloudFailure = failureOf(code)): EarlySign | null {
  return ofLimitedAccount.has(code) ? "limited" : (signs[failure] ?? null);
}
