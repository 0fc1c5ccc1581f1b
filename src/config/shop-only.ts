import type { Words } from "../domain/worded.ts";
import type { EnvFile } from "./env-file.ts";
import { problemOf } from "./problem.ts";
import { fileSetting } from "./secret-files.ts";

/** Settings that only a shop has, and that the demo does nothing with. */
const ofShop: readonly string[] = [
  "OWNER_PHONES",
  "TELEGRAM_WEBHOOK_SECRET",
  "WHATSAPP_PAIRING_PHONE",
  "WHATSAPP_CLOUD_TEMPLATE",
  "WHATSAPP_MONTHLY_LIMIT",
  "WHATSAPP_PRICES",
  "SELF_REGISTRATION_USERTOOL_ID",
  "DATABASE_KEY",
].flatMap((name) => [name, fileSetting(name)]);
/** As those, where `.env` has them: a container's image sets them for the demo too. */
const ofShopInFile = ["BACKUP_DIR", "BACKUP_EVERY"];

/** Signs that settings which come to the demo were meant for a shop: its wallet and networks are missing or empty. Empty: it is the demo that is wanted. */
export function signsOfShop(given: ReadonlySet<string>, file: Pick<EnvFile, "values" | "others">): readonly Words[] {
  const inFile = ofShopInFile.filter((name) => (file.values[name] ?? "").trim() !== "");
  return [
    ...[...ofShop.filter((name) => given.has(name)), ...inFile].map((name) =>
      problemOf(name, {
        "es-MX":
          "es de una tienda, y sin monedero ni red arranca la demostración; define WALLET_API_URL, WALLET_API_KEY y una red, o quítalo",
        en: "it is a shop's, and without a wallet and a channel the demo starts; set WALLET_API_URL, WALLET_API_KEY and a channel, or remove it",
      }),
    ),
    ...file.others.map((name) => ({
      "es-MX": `aquí hay un archivo "${name}" y ningún .env, y sin ajustes arranca la demostración: cámbiale el nombre a .env, o llévalo a otra carpeta`,
      en: `there is a file "${name}" here and no .env, and without settings the demo starts: rename it to .env, or move it to another folder`,
    })),
  ];
}
