import { killRun, saleScenario, type KillPoint, type Scenario } from "../kill-run.ts";
import type { WalletFault } from "../kill-faults.ts";
import type { Breakage } from "../mutant.ts";
import { Shop, type ShopOptions } from "../../shop/shop.ts";

/** A bug in a copy of the compiled program, which shows that the tests would notice it. */
export interface DeliberateBug {
  /** The wrong behaviour, in words. */
  readonly does: string;
  readonly promise: "Never twice" | "Never lost" | "Never a lie" | "In order" | "Only authorised people";
  /** The file below `dist/modules/src`, and its changes. */
  readonly file: string;
  readonly changes: readonly Breakage[];
  /** The check that finds it, in words, and the test in which the healthy program passes the same check. */
  readonly foundBy: string;
  readonly test: string;
  /** Returns the findings of the check in a program. Absent: the healthy one. */
  check(program?: string): Promise<readonly string[]>;
  /** Must match the findings in the broken one. */
  readonly complaint: RegExp;
  /** It needs a C compiler. */
  readonly records?: true;
  /** It needs a PostgreSQL server. */
  readonly onServer?: true;
}

/** Makes a check that kills the program at a point of a scenario and returns the broken promises. */
export const killed =
  (point: KillPoint, fault: WalletFault, scenario: Scenario = saleScenario, moment: "line" | "sí" = "sí") =>
  async (program?: string) =>
    (await killRun(point, fault, moment, program, scenario)).violations;

/** Makes a check that opens a shop, runs `look` in it and returns the broken promises. */
export const checking =
  (options: ShopOptions, look: (shop: Shop) => Promise<readonly string[]>) =>
  async (program?: string): Promise<readonly string[]> => {
    const shop = await Shop.open({ ...options, ...(program !== undefined && { program }) });
    try {
      return await look(shop);
    } finally {
      await shop.close();
    }
  };
