import { hear } from "../hearing/heard.ts";

hear(import.meta.dirname);
