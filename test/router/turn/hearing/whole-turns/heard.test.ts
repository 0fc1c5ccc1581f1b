import { hear } from "../heard.ts";

hear(import.meta.dirname);
