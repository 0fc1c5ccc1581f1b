import { lookAtConfig, type Config } from "../../config/config.ts";
import { type EnvFile, openSecretFiles, withSecretFiles } from "../../config/files.ts";
import { problemOf, settingIn } from "../../config/forms.ts";
import { secretNames, settingNames } from "../../config/schema.ts";
import { signsOfShop } from "../../config/given.ts";
import { nearestWord } from "../../domain/words.ts";
import type { Words } from "../../domain/language.ts";
import type { SettingsFacts, UnknownSetting } from "../check.ts";

type Environment = { readonly [name: string]: string | undefined };

/** First words of the names of our settings, which few other programs use. */
const ownWords: ReadonlySet<string> = new Set([
  "APPROVAL",
  "BACKUP",
  "CLOSING",
  "CONSOLE",
  "CORRECTION",
  "DATABASE",
  "INACTIVE",
  "KEEP",
  "MANAGER",
  "MONEDERO",
  "OPERATIONS",
  "OWNER",
  "SALE",
  "TELEGRAM",
  "WALLET",
  "WHATSAPP",
]);

/** The variables that name a proxy for other programs. */
const proxyNames = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] as const;

/** Reads the settings. `file` belongs to this program alone, so every unknown name and every fault in it is a problem of the settings. */
export function gatherSettings(
  environment: Environment,
  file: EnvFile,
): { readonly settings: SettingsFacts; readonly config: Config } {
  const { given: set } = withSecretFiles(environment);
  const given = new Set(settingNames.filter((name) => set[name] !== undefined));
  const unknown = unknownIn(environment, new Set(Object.keys(file.values)));
  const hasSecrets = secretNames.some((name) => (file.values[name] ?? "") !== "");
  const { path, exists, doubtful } = file;
  const proxy = proxyNames.find((name) => (environment[name] ?? "").trim() !== "");
  const more = { openSecretFiles: openSecretFiles(set), ...(proxy !== undefined && { unusedProxy: proxy }) };
  const seen = {
    file: { path, exists, showsSecrets: hasSecrets && file.isOpenToOthers },
    ...more,
    doubtful,
    unknown,
    given,
  };
  const { config, problems: wrong, unread } = lookAtConfig(environment);
  const problems = withoutRepeats([...file.problems, ...wrong]);
  const notDemo = config.mode === "demo" ? [...unknown.map(notKnown), ...signsOfShop(given, file)] : [];
  return { settings: { ...seen, problems, unread, notDemo }, config };
}

function notKnown({ name, meant }: UnknownSetting): Words {
  return problemOf(name, {
    "es-MX": `no es un ajuste, y sin ajustes arranca la demostración; ${meant === null ? "quítalo" : `escribe ${meant}`}`,
    en: `is no setting, and without settings the demo starts; ${meant === null ? "remove it" : `write ${meant}`}`,
  });
}

/** Keeps the first problem of each setting. */
function withoutRepeats(problems: readonly Words[]): readonly Words[] {
  const names = problems.map((problem) => settingIn(problem) ?? problem.en);
  return problems.filter((_, index) => names.indexOf(names[index] as string) === index);
}

function unknownIn(environment: Environment, inFile: ReadonlySet<string>): readonly UnknownSetting[] {
  const known: ReadonlySet<string> = new Set(settingNames);
  return Object.keys(environment)
    .filter((name) => !known.has(name) && (inFile.has(name) || ownWords.has(name.split("_")[0] ?? "")))
    .toSorted()
    .map((name) => ({ name, meant: meantBy(name) }));
}

/** The setting with all words of the name (`WALLET_URL`: `WALLET_API_URL`), or else the one with the most similar spelling. */
function meantBy(name: string): string | null {
  const words = name.split("_");
  const longer = settingNames.filter((one) => words.every((word) => one.split("_").includes(word)));
  const candidates = longer.length > 0 ? longer : settingNames;
  return (
    nearestWord(
      name.toLowerCase(),
      candidates.map((one) => one.toLowerCase()),
    )?.toUpperCase() ?? null
  );
}
