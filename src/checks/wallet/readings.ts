import type { Config } from "../../config/config.ts";
import { isActive, isManager, type Collaborator } from "../../domain/people/person.ts";
import { plain } from "../../domain/reader/words.ts";

/** Values of `usertool_type` and `usertool_status` that are known to mean a cashier and an active collaborator. */
const cashierTypes: ReadonlySet<string> = new Set(["cajero", "cajera", "cashier", "colaborador", "vendedor"]);
const activeStatuses: ReadonlySet<string> = new Set(["activo", "activa", "active", "alta", "1", "true"]);

/** How one value of the wallet is read, and whether that is known or assumed. */
export interface ReadValue<As> {
  readonly value: string;
  readonly as: As;
  readonly isKnown: boolean;
  readonly count: number;
}

/** How the `usertool_type` values are read. */
export function typesIn(list: readonly Collaborator[], config: Config): readonly ReadValue<"manager" | "cashier">[] {
  return counted(list.map(({ type }) => type)).map(([value, count]) => {
    const manages = isManager({ type: value }, config);
    return {
      value,
      count,
      as: manages ? "manager" : "cashier",
      isKnown: manages || cashierTypes.has(plain(value)),
    };
  });
}

/** How the `usertool_status` values are read. */
export function statusesIn(list: readonly Collaborator[], config: Config): readonly ReadValue<"active" | "inactive">[] {
  return counted(list.map(({ status }) => status)).map(([value, count]) => {
    const active = isActive({ status: value }, config);
    return {
      value,
      count,
      as: active ? "active" : "inactive",
      isKnown: !active || activeStatuses.has(plain(value)),
    };
  });
}

function counted(values: readonly string[]): readonly (readonly [value: string, count: number])[] {
  return [...new Set(values)].toSorted().map((value) => [value, values.filter((one) => one === value).length]);
}
