import { lookAtConfig } from "../../config/config.ts";
import { type EnvFile, openSecretFiles, withSecretFiles } from "../../config/files.ts";
import { problemOf, settingIn } from "../../config/forms.ts";
import { secretNames, settingNames } from "../../config/schema.ts";
import { signsOfShop } from "../../config/setting-problems.ts";
import { nearestWord } from "../../config/nearest-word.ts";

type Environment = { readonly [name: string]: string | undefined };

/** First words of settings that names of other programs begin with too. */
const sharedWords: ReadonlySet<string> = new Set("BOT HTTP LOG PRIVACY PUBLIC SELF SHOP SHOW TRUSTED TZ".split(" "));
const firstWord = (name: string) => name.split("_")[0] ?? "";
const ownWords = new Set(["MONEDERO", ...settingNames.map(firstWord).filter((word) => !sharedWords.has(word))]);

const proxyNames = ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] as const;

/** Reads the settings. `file` belongs to this program alone, so every unknown name and every fault in it is a problem of the settings. */
export function gatherSettings(environment: Environment, file: EnvFile) {
  const { given: set } = withSecretFiles(environment);
  const given: ReadonlySet<string> = new Set(settingNames.filter((name) => set[name] !== undefined));
  const unknown = unknownIn(environment, new Set(Object.keys(file.values)));
  const hasSecrets = secretNames.some((name) => (file.values[name] ?? "") !== "");
  const { path, exists, doubtful } = file;
  const { config, problems: wrong, unread } = lookAtConfig(environment);
  // The first problem of each setting.
  const named = [...file.problems, ...wrong].map((problem) => ({ problem, name: settingIn(problem) ?? problem.en }));
  const problems = named
    .filter(({ name }, index) => named.findIndex((one) => one.name === name) === index)
    .map(({ problem }) => problem);
  const notDemo =
    config.mode === "demo"
      ? [
          ...unknown.map(({ name, meant }) =>
            problemOf(name, {
              "es-MX": `no es un ajuste, y sin ajustes arranca la demostración; ${meant === null ? "quítalo" : `escribe ${meant}`}`,
              en: `is no setting, and without settings the demo starts; ${meant === null ? "remove it" : `write ${meant}`}`,
            }),
          ),
          ...signsOfShop(given, file),
        ]
      : [];
  const settings = {
    /** The path of `.env`, and whether the file exists; `showsSecrets`: every user of this machine can read secrets in it. */
    file: { path, exists, showsSecrets: hasSecrets && file.isOpenToOthers },
    openSecretFiles: openSecretFiles(set),
    /** The variable that names a proxy (`HTTPS_PROXY`), which the bot does not use. Undefined: none. */
    unusedProxy: proxyNames.find((name) => (environment[name] ?? "").trim() !== ""),
    /** In the words of `ConfigError`. Empty: the settings can be read. */
    problems,
    unread,
    /** Why the demo is not started with them: they look like a shop's. */
    notDemo,
    /** Lines of `.env` with two readings. */
    doubtful,
    unknown,
    given,
  };
  return { settings, config };
}

/** Variables that are no settings of this program. `meant`: the setting that was probably meant; null: none is similar. */
function unknownIn(environment: Environment, inFile: ReadonlySet<string>) {
  const known: ReadonlySet<string> = new Set(settingNames);
  return Object.keys(environment)
    .filter((name) => !known.has(name) && (inFile.has(name) || ownWords.has(firstWord(name))))
    .toSorted()
    .map((name) => ({ name, meant: meantBy(name) }));
}

export type SettingsFacts = ReturnType<typeof gatherSettings>["settings"];
export type UnknownSetting = SettingsFacts["unknown"][number];

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
