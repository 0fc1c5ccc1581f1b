import { holdDialogues } from "./held.ts";

holdDialogues(import.meta.url);
