import { givenNames } from "../../../domain/hearing/facts/names/given-names.ts";
import { nameIn } from "../../../domain/hearing/facts/names/names.ts";
import { piecesOf } from "../../../domain/hearing/pieces.ts";
import { plain } from "../../../domain/reader/words.ts";
import type { Message } from "./message.ts";

const notAName =
  "un|una|el|la|los|las|otro|otra|nuevo|nueva|su|con|cel|celular|tel|telefono|de|del|mi|mis|al|como|es|ya|que|en|se|favor|por|porfa|cajer[oa]|gerente|colaborador|colaboradora|emplead[oa]|encargad[oa]|personal|cliente|clienta|sistema|equipo|alta|baja|promociones|para|ya|no|trabaja|caja|ayer|hoy|antier|anoche|desde|hace|este|esta|porque|pues|otra|otro|uno|chic[oa]|muchach[oa]|chav[oa]|joven|morr[oa]|amig[oa]|prim[oa]|herman[oa]|sobrin[oa]|hij[oa]|espos[oa]|companer[oa]|compañer[oa]|ayudante|vendedora?|trabajadora?|alguien";

const somebody = `((?!(?:${notAName})(?![\\p{L}]))\\p{L}+(?:\\s+(?!(?:${notAName})(?![\\p{L}]))\\p{L}+){0,2})`;

const post = "(?:cajer[oa]|gerente|colaborador|colaboradora|emplead[oa]|encargad[oa])";

const namesSomebody: readonly RegExp[] = [
  new RegExp(`${post}\\s+(?:nuev[oa]\\s+)?(?:a\\s+)?${somebody}`, "iu"),
  new RegExp(
    `(?:alta|baja|agreg\\p{L}*|registr\\p{L}*|contrat\\p{L}*|met\\p{L}*|sum\\p{L}*|corr[ií]|desped\\p{L}*|quit\\p{L}*|sac\\p{L}*|elimin\\p{L}*|bloque\\p{L}*|borr\\p{L}*|desactiv\\p{L}*|deshabilit\\p{L}*|invit\\p{L}*|vincul\\p{L}*)\\s+(?:a|al|a la|de|del|para)\\s+(?:${post}\\s+)?${somebody}`,
    "iu",
  ),
  new RegExp(`renunci[oó]\\s+${somebody}`, "iu"),
  new RegExp(`^\\s*${somebody}\\s+(?:ya no|renunci)`, "iu"),
];

/** The person that a message names; empty where it names none. */
export function personNamed(text: string): string {
  const name = nameIn(piecesOf(text).pieces);
  if (name !== null && (/^\p{Lu}/u.test(name) || givenNames.has(plain(name.split(" ")[0] ?? "")))) return name;
  for (const pattern of namesSomebody) {
    const named = pattern.exec(text)?.[1];
    if (named !== undefined) return named;
  }
  return name ?? "";
}

/** Who is named by a given name; null: nobody is. */
export function somebodyNamed(text: string): string | null {
  const name = nameIn(piecesOf(text).pieces);
  return name !== null && givenNames.has(plain(name.split(" ")[0] ?? "")) ? name : null;
}

const kin =
  "(?:mama|mami|papa|papi|espos[oa]|marido|mujer|herman[oa]|hij[oa]|abuel\\w+|ti[oa]|suegr[oa]|novi[oa]|prim[oa]|cunad[oa]|nuera|yerno|comadre|compadre|vecin[oa]|amig[oa])";
const ofKin = new RegExp(
  `^(?:(?:cuanto|cuantos|saldo|puntos|dinero|monedero|hola|oye|el|los|de|tiene|trae|lleva|hay|quiero|saber|,) )*mi ${kin}$`,
);

/** Whether somebody asks for the balance of one of their family: "saldo de mi mamá", "cuántos puntos trae mi esposa". */
export function isOfFamily(text: string): boolean {
  return ofKin.test(
    plain(text)
      .replaceAll(/[?¿!¡.]/g, "")
      .trim(),
  );
}

/** What an addition reads at once: role, name and phone, as far as they were said. */
export function collaboratorLine({ text, heard }: Message): string {
  const role = /\b(?:gerente|encargad[oa])\b/i.test(text) ? "gerente" : /\bcajer[oa]/i.test(text) ? "cajero" : "";
  return [role, personNamed(text), heard.facts.phone?.phone ?? ""].filter((part) => part !== "").join(" ");
}
