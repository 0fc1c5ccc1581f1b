import type { Hono } from "hono";
import type { Site } from "../web/site.ts";
import { auditPage } from "./audit.ts";
import { channelsPage } from "./channels.ts";
import { conversationsPage } from "./conversations.ts";
import { cortePage } from "./corte.ts";
import { doubtsPage } from "./doubts.ts";
import { operationsPage } from "./operations.ts";
import { overviewPage } from "./overview.ts";
import { peoplePage } from "./people.ts";
import { storyPage } from "./story.ts";

/** Every page of the console. Each adds its paths, below the console's, behind the door. */
export const pages: readonly ((app: Hono, site: Site) => void)[] = [
  overviewPage,
  doubtsPage,
  operationsPage,
  storyPage,
  cortePage,
  conversationsPage,
  peoplePage,
  channelsPage,
  auditPage,
];
