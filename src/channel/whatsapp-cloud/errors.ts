/** What an error code of the Graph API means for whoever sends. Codes alone are judged: titles, texts and HTTP statuses change. */
export type CloudFailure =
  /** Token dead, permission missing, account locked, unpaid, number not registered: nothing can be sent until somebody acts. */
  | "stopped"
  /** The number, the account or the app is too fast. */
  | "tooFast"
  /** This person was written to too fast. */
  | "pairTooFast"
  /** Held back for spam or quality. */
  | "restricted"
  /** The person must write first: their last message is more than a day old. */
  | "closed"
  /** The person cannot be reached. */
  | "gone"
  /** Meta does not let the number write to this person: for their country, or for the list of a test number. */
  | "barred"
  /** The template is absent, paused or disabled. */
  | "template"
  /** This message is wrong, or is not delivered to this person. */
  | "refused"
  /** It may have been accepted, or may be accepted next time. */
  | "unknown";

const codes: { readonly [failure in Exclude<CloudFailure, "refused" | "unknown">]: readonly number[] } = {
  stopped: [
    0, 3, 10, 190, 368, 131_005, 131_031, 131_037, 131_042, 131_044, 131_045, 133_000, 133_005, 133_006, 133_008,
    133_009, 133_010, 133_015, 133_016,
  ],
  tooFast: [4, 80_007, 130_429],
  pairTooFast: [131_056],
  restricted: [131_048, 131_064],
  closed: [131_047],
  gone: [131_026],
  barred: [130_497, 131_030],
  template: [132_001, 132_007, 132_015, 132_016],
};
const unknown: readonly number[] = [1, 2, 131_000, 131_016, 131_053, 131_057, 133_004, 135_000];

const byCode = new Map<number, CloudFailure>([
  ...Object.entries(codes).flatMap(([failure, all]) => all.map((code) => [code, failure as CloudFailure] as const)),
  ...unknown.map((code) => [code, "unknown"] as const),
]);

/** The failure that a code stands for. A code that is not known is final, unless Meta calls it transient. */
export function failureOf(code: number, isTransient = false): CloudFailure {
  const known = byCode.get(code);
  if (known !== undefined) return known;
  if (code >= 200 && code <= 299) return "stopped";
  return isTransient ? "unknown" : "refused";
}
