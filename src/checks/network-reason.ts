import { verbatim, type Words } from "../domain/worded.ts";

/** What libraries say of a network that fails, and what that means to whoever runs the bot. The first that fits counts. */
const meanings: readonly (readonly [says: readonly string[], means: Words])[] = [
  [
    ["ENOTFOUND", "EAI_AGAIN"],
    {
      "es-MX": "no se encontró ese nombre: revisa que haya internet y que esté bien escrito",
      en: "that name was not found: see that there is internet and that it is spelt right",
    },
  ],
  [["ECONNREFUSED"], { "es-MX": "nadie contesta en esa dirección", en: "nobody answers at that address" }],
  [
    ["ENETUNREACH", "EHOSTUNREACH", "ENETDOWN"],
    { "es-MX": "no hay camino hasta ahí: revisa internet", en: "there is no way to it: check the internet" },
  ],
  [
    ["CERT_NOT_YET_VALID", "CERT_HAS_EXPIRED", "not yet valid", "has expired"],
    {
      "es-MX": "su certificado no vale en la fecha de esta computadora: revisa su fecha y su hora",
      en: "its certificate does not hold on the date of this machine: check its date and time",
    },
  ],
  [
    ["CERT", "SELF_SIGNED", "UNABLE_TO_", "ALTNAME", "EPROTO", "SSL", "TLS"],
    {
      "es-MX": "no habla https, o su certificado no es de confianza",
      en: "it does not speak https, or its certificate is not trusted",
    },
  ],
  [
    ["ETIMEDOUT", "timeout", "time-out", "in time", "no answer within"],
    { "es-MX": "no contestó a tiempo", en: "it did not answer in time" },
  ],
  [
    ["ECONNRESET", "EPIPE", "SOCKET", "socket", "other side closed"],
    { "es-MX": "cortó la conexión", en: "it cut the connection" },
  ],
  [["status 429"], { "es-MX": "pide esperar: son demasiadas peticiones", en: "it asks to wait: too many requests" }],
  [["status 5"], { "es-MX": "contestó que tiene una falla", en: "it answered that it has a failure" }],
  [
    ["and a body that is no answer", "and an empty body", "not an answer"],
    { "es-MX": "contestó algo que no es del API", en: "it answered with what is not of the API" },
  ],
];

/** Why a network failed, in plain words, with what the library said in brackets. */
export function networkReason(why: string): Words {
  // Codes are in capitals; of what is said in words, the case says nothing.
  const lower = why.toLowerCase();
  const [, means] = meanings.find(([says]) => says.some((one) => why.includes(one) || lower.includes(one))) ?? [];
  if (means === undefined) return verbatim(why);
  return { "es-MX": `${means["es-MX"]} (${inSpanish(why)})`, en: `${means.en} (${why})` };
}

/** What the program itself says of an answer, in Spanish; what a library says stays as it is. */
function inSpanish(why: string): string {
  return why
    .replace(/^(status \d+) and a body that is no answer$/, "$1")
    .replace(/ and an empty body$/, ", sin nada")
    .replace(/^(?:refused with )?status (\d+)/, "estado $1")
    .replace(/ and code (\w+)$/, ", código $1")
    .replace(/ and no code$/, ", sin código")
    .replace(/ and an unreadable code$/, ", código ilegible");
}
