import { storeContract, whatsappRecordsContract } from "../contract/store-contract.ts";
import { filePlace, memoryPlace } from "./sqlite-place.ts";

for (const [name, place] of [
  ["SQLite in memory", memoryPlace],
  ["SQLite in a file", filePlace],
] as const) {
  storeContract(name, place);
  whatsappRecordsContract(name, place);
}
