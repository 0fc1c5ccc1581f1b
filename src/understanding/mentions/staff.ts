import { wordSet, wordTest } from "../lexicon/classes.ts";
import { areEnglish, wordOf, type Token } from "../tokens/token.ts";

// Reads what a message says about a collaborator, by its words.

const dismissing = wordTest(
  "baja bajas bajalo bajala bajame bajalos desactiv* desactib* dezactiv* deshabilit* inhabilit* inactiv* elimin* borr* quit* saca* saque* saques sacalo sacala bloque* suspend* " +
    "desconect* desped* despid* despach* corr* renunci* ech* liquid* cort* cancel* cierr* cerr* retir* congel* revoc* anul* jubil* remuev* remov* remocion fuera cuello candado adios pausa " +
    "acab* termino ultimo dejo dejes deje fallecio finiquit* largo salio vet*",
);
const dismissingInEnglish = wordTest(
  "fire* block* remove* disabl* deactivat* quit resign* moved access left leaving longer anymore out off kick* revoke* suspend* terminat* let cut delete* isn't not won't doesn't",
);
const posts = wordTest("gerent* cajer* encargad* supervis* manager rol puesto cargo");
const promoting = wordTest("asciend* ascend* promuev* promov*");
const placing = wordSet(
  "pasa pasar pasalo pasala pasame pon poner ponlo ponla ponle haz hazlo hazla hacer hazme vuelve vuelvelo vuelvela sube subelo subela subele bajale bajalo bajala cambia cambiar cambialo cambiala cambiale es sera",
);
const away = wordSet(
  "vacaciones hoy manana ahorita comer comida descanso descansa descansar enfermo enferma incapacidad cita bano luego",
);

const says = (tokens: readonly Token[], test: (word: string) => boolean) =>
  tokens.some((token) => token.type === "word" && test(wordOf(token)));

/** "Beto ya no trabaja aquí", "que ya no entre", "no quiero que Ana siga cobrando"; not "ya no puede entrar", "ya no viene hoy". */
function isOver(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, classes }, at) => {
    if (!classes.includes("NEGATE")) return false;
    const next = tokens[at + 1]?.norm ?? "";
    const isMore = tokens[at - 1]?.norm === "ya" && !entering.has(next) && !(coming.has(next) && isAway(tokens));
    const behind = tokens.slice(at + 1, at + 6);
    // "Que Ana no pueda ver reportes" leaves her the rest.
    const isOnlySight = behind.some((one) => one.norm === "ver");
    return isMore || norm === "tampoco" || (!isOnlySight && behind.some((one) => endings.has(one.norm)));
  });
}
const endings = wordSet("pueda puedan siga sigan entre tenga registre volver vuelve regresa");
const coming = wordSet("viene vino esta va");

/** True if a message has words for dismissing a collaborator: "da de baja", "corrí a Beto", "ya no trabaja aquí". */
export function dismisses(tokens: readonly Token[]): boolean {
  if (areEnglish(tokens)) return says(tokens, dismissingInEnglish);
  return says(tokens, dismissing) || isOver(tokens);
}

/** True if a message denies a dismissal: "no desactives a Ana", "no quiero dar de baja a Ana". */
export const deniesDismissal = (tokens: readonly Token[]): boolean =>
  tokens.some(({ type, norm }, at) => {
    const clause = tokens.slice(tokens.slice(0, at).findLastIndex((one) => one.type !== "word") + 1, at);
    // "Ni modo, desactívalo" gives in.
    const isDenied = clause
      .slice(-4)
      .some(
        (one, place, near) =>
          (one.classes.includes("NEGATE") && near[place + 1]?.norm !== "modo") || one.norm === "nunca",
      );
    return type === "word" && ordering(norm) && isDenied;
  });
const ordering = wordTest("baja desactiv* desactib* dezactiv* deshabilit* inhabilit* elimin* bloque* suspend* desped*");

/** True if the collaborator is away for a time: "no viene hoy", "se va de vacaciones". */
export const isAway = (tokens: readonly Token[]): boolean => says(tokens, (word) => away.has(word));

/** True if a message wants another role or another number for a collaborator: "pasa a Beto a gerente", "Ana ya es gerente", "trae nuevo número". */
export function changesPost(tokens: readonly Token[]): boolean {
  if (says(tokens, promoting)) return true;
  const post = tokens.findLastIndex(({ type, norm }) => type === "word" && posts(norm));
  const place = tokens.findIndex(
    ({ norm }, at) => placing.has(norm) && tokens[at - 1]?.classes.includes("NEGATE") !== true,
  );
  const isOfPhone = tokens.some(({ classes }) => classes.includes("PHONE")) && tokens.some(isNew);
  return (post >= 0 && place >= 0 && place < post) || isOfPhone;
}
const isNew = ({ norm, classes }: Token) => norm === "nuevo" || norm.startsWith("cambi") || classes.includes("CORRECT");

/** Why a collaborator cannot use the bot: they cannot enter, or their phone is lost. Null: no reason in the message. */
export function keptOut(tokens: readonly Token[]): "entry" | "phone" | null {
  const isDenied = tokens.some(
    ({ norm }, at) =>
      norm === "no" && (entering.has(tokens[at + 1]?.norm ?? "") || entering.has(tokens[at + 2]?.norm ?? "")),
  );
  if (isDenied && says(tokens, (word) => entryWords.has(word))) return "entry";
  const isLost = says(tokens, (word) => losing.has(word));
  return isLost && tokens.some(({ classes, norm }) => classes.includes("PHONE") || norm === "cel") ? "phone" : null;
}
const entering = wordSet("puede pudo puedo deja dejo logra entra");
const entryWords = wordSet("entrar entra acceder usar usarlo entrado acceso sistema bot");
const losing = wordSet("perdio perdieron robaron robo descompuso rompio extravio cayo");
