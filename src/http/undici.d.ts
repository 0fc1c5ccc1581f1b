// Parts of undici by their files. Its entry point also loads its fetch, WebSocket, mocks and caches, which takes longer than all the rest of it that a start
// loads, and gives pools their other methods.
declare module "undici/lib/dispatcher/pool.js" {
  import type { Pool as FullPool } from "undici";
  type Pool = Pick<FullPool, "dispatch" | "destroy">;
  const Pool: new (origin: string, options: FullPool.Options) => Pool;
  export default Pool;
}

declare module "undici/lib/core/connect.js" {
  import { buildConnector } from "undici";
  export default buildConnector;
}
