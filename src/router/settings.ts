import type { ChannelName } from "../domain/chat.ts";
import type { Centavos } from "../domain/money.ts";
import type { LocalTime } from "../domain/local-time.ts";
import type { Phone } from "../domain/phone.ts";
import type { Flow, FlowId } from "../flow/flow.ts";
import type { Points } from "../domain/points.ts";
import type { RenderIn } from "../text/text.ts";

/** What the centre is told by the configuration. */
export interface Settings {
  readonly flows: { readonly [id in FlowId]: Flow };
  /** Writes sentences, in the language that their reader chose or in that of the shop. */
  readonly renderIn: RenderIn;
  readonly local: LocalTime;
  /** Managers by configuration, for the first one. */
  readonly ownerPhones: ReadonlySet<Phone>;
  /** The wallet to work in; null where the account's only one is meant. */
  readonly walletKey: string | null;
  /** `usertool_type` values of a manager, in `plain` form. */
  readonly managerTypes: ReadonlySet<string>;
  /** `usertool_status` values of a collaborator who may do nothing, in `plain` form. An unknown status counts as active. */
  readonly inactiveStatuses: ReadonlySet<string>;
  readonly ceilingCentavos: Centavos;
  /** When the day's cut goes to every manager, local `HH:MM`; null: never by itself. */
  readonly closingTime: string | null;
  /** Above this a correction needs the approval of a second person. */
  readonly correctionCap: Points;
  /** Managers are told of a phone with more operations than this on a local day. */
  readonly operationsPerPhoneADay: number;
  /** How long such an approval may be given, ms. */
  readonly approvalMs: number;
  /** What is stored of a secret that somebody else keeps: SHA-256, hex. */
  readonly fingerprint: (secret: string) => string;
  /** Where the shop's privacy notice can be read in full, or null. */
  readonly privacyNoticeUrl: string | null;
  /** In whose name customers register themselves; null: they cannot. */
  readonly selfRegistrationUsertoolId: string | null;
  /** Networks where the bot answers on the shop's own number: people write there to the shop, and have no buttons but words and numbers. */
  readonly sharedNumber: ReadonlySet<ChannelName>;
}

/** How long a list of collaborators counts as just checked, ms. */
export const directoryFreshMs = 60_000;
/** How often the list is read anew for those who act like the staff and are not listed, at most, ms. */
export const directoryAskedMs = 3_000;
/** How long the last known roles hold when the list cannot be read, ms. */
export const directoryHoldsMs = 15 * 60_000;
/** A longer text is not read at all, characters: a reason has up to 200, a sale in one line fewer. */
export const longestText = 1_000;
/** An answer that waited longer than this in the network confirms nothing, ms. */
export const staleAnswerMs = 10 * 60_000;
/** Silence in an open conversation before the warning, and from there to its end, ms. */
export const inactivityMs = { warning: 10 * 60_000, closing: 5 * 60_000 } as const;
/** Someone unknown who says nothing we know is answered at most this often, ms. */
export const strangerMs = 24 * 3_600_000;
/** How long the bot leaves a chat to the shop after the shop last wrote there itself, ms. */
export const quietMs = 4 * 3_600_000;
/** The same phone and amount within this time is asked about, ms. */
export const sameSaleMs = 10 * 60_000;
