// Parts of undici by their files. Its entry point loads its fetch, WebSocket, mocks and caches besides, which takes longer than all else that a start loads of
// it, and gives pools their other methods.
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
