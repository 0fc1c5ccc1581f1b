import type { Words } from "../../domain/worded.ts";
import { fail, ok, warn, type Check } from "../check.ts";

/** Proves that every setting can be read, as `start` reads it. */
export const settingValues: Check = {
  id: "settings.values",
  title: { "es-MX": "Valores", en: "Values" },
  judge({ settings, config }) {
    if (settings === null) return null;
    const remedy = {
      "es-MX": "Corrige cada uno en .env o en el entorno; .env.example los explica.",
      en: "Correct each in .env or in the environment; .env.example explains them.",
    };
    const problems = [...settings.problems, ...settings.notDemo];
    if (problems.length > 0) return fail(inOne(problems), remedy);
    if (settings.doubtful.length > 0)
      return warn(inOne(settings.doubtful), {
        "es-MX": "Pon el valor entre comillas simples; un comentario, en una línea aparte.",
        en: "Put the value between single quotes; a comment, on a line of its own.",
      });
    if (config.mode === "demo")
      return ok(
        settings.file.exists
          ? {
              "es-MX": `${settings.file.path} no tiene monedero ni canal: start corre la demostración`,
              en: `${settings.file.path} has no wallet and no channel: start runs the demo`,
            }
          : {
              "es-MX": `no hay ${settings.file.path}: sin ajustes, start corre la demostración. Si los tienes en otra carpeta, corre esto ahí`,
              en: `there is no ${settings.file.path}: without settings start runs the demo. If they are in another folder, run this there`,
            },
      );
    return ok({ "es-MX": `${settings.given.size} ajustes`, en: `${settings.given.size} settings` });
  },
};

function inOne(several: readonly Words[]): Words {
  return { "es-MX": several.map((one) => one["es-MX"]).join(" · "), en: several.map(({ en }) => en).join(" · ") };
}
