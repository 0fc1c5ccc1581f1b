import { hear } from "../turn/hearing/heard.ts";

hear(import.meta.dirname);
