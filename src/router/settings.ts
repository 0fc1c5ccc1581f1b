import type { Centavos } from "../domain/money.ts";
import type { LocalTime } from "../domain/local-time.ts";
import type { Phone } from "../domain/phone.ts";
import type { Flow, FlowId } from "../flow/flow.ts";
import type { Render } from "../text/text.ts";

/** What the centre is told by the configuration. */
export interface Settings {
  readonly flows: { readonly [id in FlowId]: Flow };
  readonly render: Render;
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
}

/** How long a list of collaborators counts as just checked, ms. */
export const directoryFreshMs = 60_000;
/** How long the last known roles hold when the list cannot be read, ms. */
export const directoryHoldsMs = 15 * 60_000;
/** An answer that waited longer than this in the network confirms nothing, ms. */
export const staleAnswerMs = 10 * 60_000;
/** Silence in an open conversation before the warning, and from there to its end, ms. */
export const inactivityMs = { warning: 10 * 60_000, closing: 5 * 60_000 } as const;
/** Someone unknown who says nothing we know is answered at most this often, ms. */
export const strangerMs = 24 * 3_600_000;
/** The same phone and amount within this time is asked about, ms. */
export const sameSaleMs = 10 * 60_000;
