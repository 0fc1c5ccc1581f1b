import { fail, ok, type Check } from "../check.ts";
import { verbatim } from "../../domain/worded.ts";
import { isAtLeast } from "./versions.ts";

/** As `engines` in package.json. */
const oldest = "20.19.0";

/** Proves that the program runs on a version of Node.js that it supports. */
export const nodeVersion: Check = {
  id: "machine.node",
  title: { "es-MX": "Node.js", en: "Node.js" },
  judge({ machine }) {
    if (isAtLeast(machine.node, oldest)) return ok(verbatim(machine.node));
    return fail(verbatim(`${machine.node} < ${oldest}`), {
      "es-MX": "Instala la versión LTS de nodejs.org y corre npm ci otra vez.",
      en: "Install the LTS version from nodejs.org and run npm ci again.",
    });
  },
};
