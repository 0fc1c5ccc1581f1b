import { storeContract } from "./contract/store-contract.ts";
import { filePlace, memoryPlace } from "./sqlite-place.ts";

storeContract("SQLite in memory", memoryPlace);
storeContract("SQLite in a file", filePlace);
