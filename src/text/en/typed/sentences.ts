import { plain } from "../../../domain/reader/words.ts";
import type { HelpTopic } from "../../views.ts";

// What people write in free English, as the Spanish sentence that the reader knows. Numbers are carried over as they were typed.

type Rewrite = readonly [RegExp, string];

/** The days that are asked of, as the cut reads them. */
const days: readonly Rewrite[] = [
  [/\byesterday\b/, "ayer"],
  [/\blast week\b/, "semana pasada"],
  [/\bweek\b/, "semana"],
  [/\blast month\b/, "mes pasado"],
  [/\bmonth\b/, "mes"],
];

/** Words beside the numbers of a sale, an answer or a correction of one. */
const besideNumbers: readonly Rewrite[] = [
  [/\b(?:no|without(?: a| any)?) (?:ticket|receipt)(?: number)?\b/g, "sin ticket"],
  [/\b(?:the )?(?:ticket|receipt)(?: number| no\.?)?(?: is| was)?\b/g, "ticket"],
  [/\b(?:customer'?s? )?(?:phone|cell|mobile|number)(?: number)?(?: is| was)?\b/g, "telefono"],
  [/\b(?:dollars?|pesos?|bucks)\b/g, "pesos"],
  [/\b(?:the )?(?:amount|total)(?: is| was)?\b/g, "total"],
  [/\b(?:it'?s|it is|it was|they were|they are|should be|make it)\b/g, "son"],
  [/\b(?:to|for) (?:the )?(?:customer )?(?=\+?\(?\d{2})/g, "al "],
  [/\b(?:from|of) (?:the )?(?:customer )?(?=\+?\(?\d{2})/g, "del "],
  [/\bpoints\b/g, "puntos"],
  [/\b(?:balance)\b/g, "saldo"],
  [/\b(?:and|with)\b/g, "y"],
];

function withNumbers(said: string): string {
  return besideNumbers.reduce((line, [english, spanish]) => line.replaceAll(english, spanish), said);
}

/** The codes of a sentence ("A-12") with the capitals that they were typed with. */
function asTyped(text: string, spanish: string): string {
  const codes = (text.match(/[-\p{L}\d]+/gu) ?? []).filter((word) => /\d/.test(word));
  return codes.reduce((line, code) => line.replace(code.toLowerCase(), code), spanish);
}

const phoneIn = (said: string) => /\+?\(?\d[\d() -]{8,}\d/.exec(said)?.[0] ?? "";

/** Wishes and courtesies that are one sentence in Spanish, with the topics where they mean it; absent: everywhere. */
const plainWishes: readonly {
  readonly says: RegExp;
  readonly is: string | ((said: string, typed: string) => string);
  readonly topics?: readonly (HelpTopic | null)[];
}[] = [
  { says: /^(?:ok |okay |many )?(?:thanks|thank you|thx|cheers)\b(?!.*\d)/, is: "gracias" },
  { says: /^(?:what can you do|what do you do|help me|i need help|how does this work)\b/, is: "ayuda" },
  {
    says: /\b(?:talk|speak) (?:to|with) (?:someone|somebody|a (?:human|person)|the (?:owner|manager))\b/,
    is: "hablar con alguien",
  },
  { says: /\b(?:what time|when) do you (?:open|close)\b|\bopening hours\b/, is: "¿a qué hora abren?", topics: [null] },
  {
    says: /\bmy points (?:are|were) (?:missing|wrong|not)\b|\bi did ?n'?t get my points\b/,
    is: "no me dieron mis puntos",
    topics: [null],
  },
  { says: /^(?:the )?(?:next|another)(?: one| customer| sale)?$/, is: "otra venta", topics: [null] },
  {
    says: /^(?:another (?:one )?for the )?same customer\b/,
    is: (said) => `otra para el mismo cliente ${withNumbers(said.replace(/^.*?same customer[ ,]*/, ""))}`.trim(),
    topics: [null],
  },
  { says: /^(?:the )?same customer$/, is: "el mismo cliente", topics: ["phone"] },
  {
    says: /^(?:i want to |please )?(?:(?:register|sign up|enroll?) (?:a )?(?:new )?(?:customer|client)|new (?:customer|client))\b/,
    is: (_, typed) => `registrar cliente ${typed.replace(/^.*?(?:customer|client)[ ,:]*/i, "")}`.trim(),
    topics: [null],
  },
  {
    says: /^(?!.*(?:\bnot\b|n't\b|\bhow\b)).*\b(?:pay|paying|pays) with (?:her |his |their |the )?(?:points|balance)\b|^(?!.*(?:\bnot\b|n't\b|\bhow\b)).*\b(?:redeem|use)\b.*\b(?:points|balance)\b/,
    is: (said) => {
      const many = /\b(\d{1,5}(?:\.\d\d?)?) (?:pesos |of (?:her|his|their) )?(?:points|of|balance)\b/.exec(said)?.[1];
      return `quiere usar ${many === undefined ? "sus" : many} puntos ${phoneIn(said)}`.trim();
    },
    topics: [null],
  },
  {
    says: /^(?:never mind|forget (?:it|about it)|cancel (?:it|this|that)|(?:she|he|they) changed (?:her|his|their) mind|(?:don'?t|do not) (?:record|register|save|send) (?:it|this|that))\b/,
    is: "cancelar",
    topics: ["phone", "amount", "points", "purchase", "ticket", "summary"],
  },
  {
    says: /\b(?:does ?n'?t|do ?n'?t|did ?n'?t|has no|without a?) ?(?:have |want to give |give )?(?:a |his |her |their )?(?:phone|cell|mobile|number)\b/,
    is: "no tiene teléfono",
    topics: ["phone"],
  },
  {
    says: /^(?:there(?:'?s| is| was) )?no (?:ticket|receipt)$|^(?:i |we )?(?:do ?n'?t|did ?n'?t) (?:have (?:one|it)|print(?: one| it)?|give (?:one|it))$/,
    is: "sin ticket",
    topics: ["ticket"],
  },
  { says: /^(?:i'?m not sure|i don'?t know|no idea)$/, is: "no sé", topics: ["phone", "amount", "ticket"] },
];

function saidPlainly(typed: string, said: string, topic: HelpTopic | null): string | null {
  const wish = plainWishes.find(
    ({ says, topics }) => says.test(said) && (topics === undefined || topics.includes(topic)),
  );
  if (wish === undefined) return null;
  return typeof wish.is === "string" ? wish.is : wish.is(said, typed);
}

/** Answers of several words to a question that is answered by yes or no. Only a whole message of them agrees: anything more holds back. */
const agrees =
  /^(?:(?:yes|yeah|yep|ok|okay|sure|right)[ ,]*)*(?:yes|yeah|yep|ok|okay|sure|please|record it|go ahead|do it|send it|save it|looks (?:good|right|fine)|all good|yup|yes sir|of course|absolutely|perfect|correct|that'?s (?:right|correct|it)|it'?s (?:right|correct|fine)|sounds good|confirm(?:ed)?|i confirm|please do)(?:[ ,]*(?:please|thanks|thank you))*$/;
const holdsBack = /^(?:yes|yeah|yep|ok|okay|sure|right|fine)\b.+/;
const refuses =
  /^(?:no|nope|nah)(?:[ ,]+(?:that'?s|it'?s|this is) (?:wrong|not right|not it|incorrect)|[ ,]*(?:thanks|thank you))?$|^(?:that'?s|it'?s) (?:wrong|not right|incorrect)$/;
const waits =
  /^(?:no[ ,]+)?(?:wait|hold on|hang on|one (?:moment|second|sec|minute)|give me a (?:moment|second|sec|minute)|just a (?:moment|second|sec|minute)|not yet)\b/;

const answersYesOrNo: readonly (HelpTopic | null)[] = ["summary", "change", "sameSale", "amountGuess", "ticketGuess"];
/** Questions to which any words are an answer. */
const takesAnyWords: readonly (HelpTopic | null)[] = ["reason", "name", "branch", "list", "detail", "birthday"];

const wrongField =
  /\b(?:the )?(?:wrong (phone|number|amount|total|ticket|receipt)|(phone|number|amount|total|ticket|receipt) (?:is|was) (?:wrong|not right|incorrect|another))\b/;
const fields: { readonly [field: string]: string } = {
  phone: "teléfono",
  number: "teléfono",
  amount: "monto",
  total: "monto",
  ticket: "ticket",
  receipt: "ticket",
};

const undoes =
  /\b(?:undo|void|reverse|delete|cancel|refund) (?:the |that |my |this )?(?:last |previous )?(?:sale|one|purchase|it|that)\b|\bi made a mistake\b|\bthat was (?:wrong|a mistake)\b|\bi (?:charged|recorded|entered) (?:it |him |her |them )?(?:wrong|twice|the wrong)|\b(?:that|the) (?:last )?(?:sale|one) (?:was|is) wrong\b/;
const asksStatus =
  /\b(?:did (?:it|that|the (?:last )?(?:sale|one)|this) (?:go through|work|get recorded|register|save)|(?:is|was) (?:it|that|the sale) (?:done|recorded|saved|registered|ok)|what happened (?:to|with)|has it gone through)\b/;
const asksCut =
  /\bhow much (?:did|have|has|do) we (?:sell|sold|make|made|take|taken)\b|\b(?:show|give|send|tell) me (?:the )?(?:sales|total|cut|report)\b|\b(?:today|yesterday)'?s (?:sales|total|cut)\b|\b(?:sales|total|cut) (?:(?:of|for|from) )?(?:today|yesterday|this|last|the)\b|\bhow (?:are we doing|did we do)\b/;
const asksOwnDay =
  /\bhow much (?:did|have) i (?:sell|sold|made|make)\b|\bmy (?:sales|total) (?:of |for )?(?:today|so far)\b/;
const asksBalance =
  /\b(?:has|have)\b.*\b(?:balance|points)\b(?! (?:are|is) )|\b(?:balance|points)\b.*\b(?:of|for|does|has|have|do i|left)\b|\b(?:check|tell me|show me|what'?s|what is|how many|how much)\b.*\b(?:balance|points)\b/;
const tellsSale =
  /\b(?:i |we )?(?:sold|charged|rang up|record|register|enter|log|ring up|put in)\b.*\d|\b(?:he|she|they|customer|client|who)?\s*(?:bought|spent|paid|purchased)\b.*\d|\b(?:sale|purchase) (?:of|for|to)\b.*\d/;
const wantsSale = /\b(?:record|register|enter|log|make|start|new) (?:a |another |the |one more )?(?:sale|purchase)\b/;
/** What makes another sentence of one that names a sale: it is denied, supposed, or of another day. */
const isNoneNow =
  /\b(?:not|didn'?t|don'?t|never|won'?t|would|if|tomorrow|yesterday|almost|going to|was about|supposed|wanted)\b|\?/;

/**
 * Says a free English sentence in Spanish, as far as it is understood; null where it is not. `topic`: what the open question wants, or null. What is
 * neither a plain yes nor a plain no is never made one.
 */
export function englishSentence(text: string, topic: HelpTopic | null): string | null {
  if (takesAnyWords.includes(topic)) return null;
  const said = plain(text).replaceAll(/[’]/g, "'");
  if (answersYesOrNo.includes(topic) || (topic !== null && waits.test(said))) {
    const answer = saidToQuestion(text, said);
    if (answer !== null) return answer;
  }
  const plainly = saidPlainly(text, said, topic);
  if (plainly !== null) return plainly;
  if (undoes.test(said)) return topic === null ? "me equivoqué, cancela la última venta" : "cancelar";
  if (asksStatus.test(said)) return "¿ya quedó la venta?";
  if (asksOwnDay.test(said)) return "mis ventas";
  if (asksCut.test(said)) return `corte ${days.find(([day]) => day.test(said))?.[1] ?? ""}`.trim();
  if (asksBalance.test(said)) return `saldo ${/\+?\(?\d[\d() -]{8,}\d/.exec(said)?.[0] ?? ""}`.trim();
  if (topic !== null) return englishWords.test(said) && /\d/.test(said) ? asTyped(text, withNumbers(said)) : null;
  if (isNoneNow.test(`${said}${/[?¿]/.test(text) && !asksToDo.test(said) ? "?" : ""}`)) return null;
  if (tellsSale.test(said))
    return asTyped(text, `venta de ${withNumbers(said.replaceAll(saleWords, " "))}`.replaceAll(/ {2,}/g, " "));
  return wantsSale.test(said) ? "venta" : null;
}

/** "Can you record…?" asks for it to be done. */
const asksToDo = /\b(?:can|could|would|will) you (?:please )?(?:record|register|enter|add|log|put|ring|make)\b/;

const saleWords =
  /\b(?:please|can you|could you|would you|will you|add|put|i|we|he|she|they|the|a|an|customer|client|who|just|has|have|sold|charged|rang up|record|register|enter|log|ring up|put in|bought|spent|paid|purchased|sale of|sale|purchase of|purchase|worth|something|things?)\b(?![-\d])/g;
/** Words of English that are none of Spanish. */
const englishWords =
  /\b(?:the|is|was|it'?s|it|wrong|should|they|phone|number|amount|receipt|without|dollars?|and|with|make)\b/;

function saidToQuestion(text: string, said: string): string | null {
  if (/[?¿]/.test(text)) return null;
  if (waits.test(said)) return "espera";
  if (agrees.test(said)) return "sí";
  if (refuses.test(said)) return "no";
  const [, one, other] = wrongField.exec(said) ?? [];
  const field = one ?? other;
  if (field !== undefined && !/\d/.test(said)) return `el ${fields[field] ?? "monto"} está mal`;
  if (/\d/.test(said) && /^(?:no|not)\b/.test(said)) return `no, ${withNumbers(said.replace(/^(?:no|not)[ ,]*/, ""))}`;
  return holdsBack.test(said) && !/^s[ií]\b/.test(said)
    ? `sí, pero ${withNumbers(said.replace(/^\w+[ ,]*/, ""))}`
    : null;
}
