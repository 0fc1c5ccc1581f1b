/**
 * What an error code of the Graph API means for whoever sends. The code is judged; the HTTP status only where the code is not known, or would be final.
 * Titles and texts change.
 */
export type CloudFailure =
  /** Token dead, permission missing, account locked, unpaid, number not registered or not the token's: nothing can be sent until somebody acts. */
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

const codes: { readonly [failure in Exclude<CloudFailure, "unknown">]: readonly number[] } = {
  stopped: [
    0, 3, 10, 33, 102, 190, 368, 131_005, 131_031, 131_037, 131_042, 131_044, 131_045, 133_000, 133_005, 133_006,
    133_008, 133_009, 133_010, 133_015, 133_016,
  ],
  tooFast: [4, 17, 341, 613, 80_007, 130_429],
  pairTooFast: [131_056],
  restricted: [131_048, 131_064],
  closed: [131_047],
  gone: [131_026],
  barred: [130_497, 131_030],
  template: [132_001, 132_007, 132_015, 132_016],
  refused: [
    100, 130_472, 131_008, 131_009, 131_021, 131_049, 131_050, 131_051, 131_052, 131_062, 132_000, 132_005, 132_012,
    132_018, 137_000, 139_200, 2_388_299,
  ],
};
const final: ReadonlySet<CloudFailure> = new Set(["gone", "barred", "template", "refused"]);
const unknown: readonly number[] = [1, 2, 131_000, 131_016, 131_053, 131_057, 133_004, 135_000];

const byCode = new Map<number, CloudFailure>([
  ...Object.entries(codes).flatMap(([failure, all]) => all.map((code) => [code, failure as CloudFailure] as const)),
  ...unknown.map((code) => [code, "unknown"] as const),
]);

/** Failures that say nothing of the number or the pace: of a message with a form, they may be the form's. */
const ofForm: ReadonlySet<CloudFailure> = new Set(["gone", "template", "refused", "unknown"]);

/** Whether a message with a form may be taken without it. Meta's codes for a Flow that is not published, blocked (132068) or throttled (132069) are among them. */
export function mayBeOfForm(failure: CloudFailure): boolean {
  return ofForm.has(failure);
}

/** Of code 100: the number does not exist, or the token may not use it any more. */
const noSuchNumber = 33;

/**
 * The failure that a code stands for. Only known codes are final, and none that Meta calls transient. `status`: of HTTP; null: a webhook told the code.
 * `subcode` null: there is none.
 */
export function failureOf(
  code: number,
  isTransient = false,
  status: number | null = null,
  subcode: number | null = null,
): CloudFailure {
  if (code === 100 && subcode === noSuchNumber) return "stopped";
  const known = byCode.get(code);
  if (known !== undefined && !final.has(known)) return known;
  if (status === 429) return "tooFast";
  if (isTransient || (status !== null && status >= 500)) return "unknown";
  if (known !== undefined) return known;
  return status === 401 || (code >= 200 && code <= 299) ? "stopped" : "unknown";
}
