import { describe } from "vitest";
import { hasPostgres } from "../../support/postgres/postgres-server.ts";
import { storeContract } from "../contract/store-contract.ts";
import { postgresPlace } from "./place.ts";

describe.skipIf(!hasPostgres())("on a real server", () => {
  storeContract("PostgreSQL", postgresPlace);
});
