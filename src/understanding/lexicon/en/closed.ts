import type { ClosedMeaning } from "../closed-es-mx.ts";

/** Meanings of answers to conversations other than a sale or a use of balance. */
type AnswerMeaning =
  | "cashier"
  | "manager"
  | "give"
  | "take"
  | "noBirthday"
  | "birthday"
  | "name"
  | "role"
  | "branch"
  | "reason"
  | "recorded"
  | "notRecorded"
  | "recordNow";

export type EnglishMeaning = ClosedMeaning | AnswerMeaning;

/** Whole messages in English that have one meaning at one kind of question, as `closed-es-mx.ts` has them for Spanish. */
export const closedInEnglish: { readonly [meaning in EnglishMeaning]: readonly string[] } = {
  keep: [
    "leave|keep it|that|everything as|like? it? is|was?",
    "leave|keep it|that alone?",
    "its|it is? fine|ok|good as|like it? is|was",
    "dont change anything|it|that",
    "do not change anything|it|that",
    "nothing|none",
    "no changes|change",
    "same as before",
    "as it? is|was",
  ],
  phone: ["phone|cell|mobile", "phone|cell|mobile number", "number", "customer|customers phone|number?"],
  amount: ["amount|total|price|sum|bill|purchase|cost", "how much"],
  points: ["points|balance", "how much|many", "how many points"],
  ticket: ["ticket|receipt|slip|invoice number?"],
  change: [
    "change|edit|modify|correct|fix something|it|this|that?",
    "need|want to change|edit|correct|fix something|it?",
    "there is a|an mistake|error",
    "theres a|an mistake|error",
  ],
  refuse: [
    "no|negative|wrong|incorrect",
    "not now|today|really",
    "thats|its wrong|incorrect",
    "that|it|this is wrong|incorrect",
    "thats|its not right|correct|it|good",
    "that|it|this is not right|correct|it|good",
    "not right|correct",
    "that|it isnt|wasnt right|correct|it",
    "better|rather not",
    "id rather not",
  ],
  wipe: ["erase|delete|scrap everything|it? all?", "not like that|this"],
  nextOne: ["the? next one?", "go on"],
  afterAll: ["she|he|they|we? wants?|want it|them after all", "after all yes", "changed her|his|their mind"],
  restart: [
    "start over|again|anew|afresh",
    "lets start over|again",
    "from scratch",
    "from|to the beginning|start",
    "erase|delete|clear|scrap everything|all",
    "start from scratch",
    "start from the beginning",
    "begin again",
  ],
  takeBack: [
    "oops|whoops|ups",
    "sorry",
    "no wait",
    "wait no",
    "my mistake|bad",
    "i made a mistake",
    "not that|this one?",
    "that|this|it was not it|right",
    "that|this|it wasnt it|right",
    "i got it wrong",
  ],
  another: [
    "its|it is? another|different|separate|new sale|purchase|one?",
    "its|it is? a different|separate|new sale|purchase|one",
    "not the same sale|purchase|one?",
    "she|he|they|customer bought|paid|came twice|again",
  ],
  same: [
    "its|it is|was? the? same sale|purchase|one?",
    "already recorded|registered|entered|done|saved|logged|in",
    "i already recorded|registered|entered|did|saved|logged it|that",
    "its|it is|was? a? duplicate|duplicated|repeated|double",
  ],
  register: [
    "register|enroll|add him|her|them|it?",
    "sign him|her|them|it? up",
    "wants|want to register|enroll",
    "register|enroll the? customer",
    "new customer",
  ],
  anyway: ["record|do|save|send|continue|proceed? it? anyway|anyways"],
  all: [
    "all|everything",
    "all of it|them",
    "all the? her|his|their|my? points|balance",
    "the? whole|entire balance|thing|amount",
    "everything she|he|they has|have",
  ],
  noPurchase: [
    "no amount|purchase",
    "without an|a|any? amount|purchase",
    "skip",
    "no|none|nothing",
    "just|only the? points|balance",
    "dont know",
  ],
  takeOff: ["turn them|it|that off", "remove|stop|cancel them|it|that", "dont want them|it|that"],
  unwanted: [
    "that|it|this was a|an|by? mistake|accident",
    "by mistake|accident",
    "i did|sent|recorded|confirmed it|that by mistake|accident",
    "i didnt mean to? confirm|record|send|do|save? it|that?",
    "dont record|register|save|send|submit|log it|that|this",
    "do not record|register|save|send|submit|log it|that|this",
  ],
  keepSale: [
    "dont cancel|undo|refund|delete|void|reverse|remove it|that|anything|the? sale?",
    "do not cancel|undo|refund|delete|void|reverse|remove it|that|anything|the? sale?",
    "leave|keep it|that as? it? is?",
    "leave|keep the sale",
    "better|rather not",
    "dont ask|do it|that|anything|for? a? refund?",
    "nevermind",
    "never mind",
  ],
  approves: [
    "approve|approved|authorize|authorized it|that|this?",
    "i approve|authorize it|that|this?",
    "its approved",
  ],
  please: ["please"],
  rejects: [
    "reject|refuse|deny|decline|rejected|refused|denied|declined it|that|this?",
    "i reject|refuse|deny|decline it|that|this?",
    "dont|not approve|approved|authorize it|that|this?",
    "i? do not approve it|that|this?",
    "i dont approve it|that|this?",
  ],
  accepts: [
    "i|they|she|he|customer accept|accepts|agree|agrees",
    "accept|accepts|accepted|agrees",
    "the customer accepts|agrees",
  ],
  declines: [
    "i|they|she|he|customer? dont|doesnt|didnt accept|agree|want to?",
    "i|they|she|he|customer do|does|did not accept|agree|want to?",
    "not accepted",
  ],
  noneOfThem: ["none|neither of? them|these|those?", "something|nothing else?", "no reference", "skip"],
  takesOffer: [
    "ask|do|request|make|send for? it|the|a refund?",
    "refund it|that|this?",
    "refund the sale",
    "ask|tell the|a|my manager|boss|owner",
    "erase|delete it|them|everything|all",
    "erase|delete my|all? data",
    "undo|void|reverse it|that",
  ],
  leavesRegistration: ["i? dont want to register", "cancel|forget it?"],
  reasonAlone: [
    "as|for? a? gift|courtesy|promotion|compensation|complaint|birthday|bonus|prize",
    "duplicate|duplicated|double sale|purchase|charge|ticket?",
    "sale|purchase|charge was? duplicated|doubled",
  ],
  whyReturned: ["didnt|doesnt like|want|fit|work it|them?", "it|they was|were|came broken|damaged|faulty|open"],
  otherOne: [
    "not that|this one?",
    "a|the? other|different one|sale|customer|purchase",
    "its|it is? another|other one|sale|customer|purchase?",
    "its|it is? a different one|sale|customer|purchase?",
  ],
  hold: [
    "wait",
    "wait|just? a moment|minute|second",
    "wait|just? one moment|minute|second",
    "hold|hang on|up?",
    "give me a|one moment|minute|second",
    "let me check|see|ask|look|think|confirm",
    "not yet",
    "be right back",
    "brb",
    "moment",
  ],
  drop: ["dont do|register|use|apply|add it|that|this", "not anymore", "better|rather not", "no way", "another day"],
  dropOrUndo: [
    "forget it|that|this",
    "never mind",
    "nevermind|nvm|cancel|cancelled|stop",
    "cancel it|this|that|everything|all",
    "drop|scrap it|this|that",
  ],
  callOff: [
    "forget it|that|this",
    "forget about it|that|this",
    "never mind",
    "nevermind|nvm|cancel|cancelled|stop",
    "cancel it|this|that|everything|all",
    "not anymore",
    "better|rather not",
    "drop|scrap it|this|that",
    "i dont want it|to? anymore?",
  ],
  noTicket: [
    "no ticket|receipt|slip|invoice number?",
    "no number",
    "without a|any? ticket|receipt|slip|invoice",
    "none|skip|na",
    "there is|was no ticket|receipt|slip|invoice|one",
    "theres|theyre no ticket|receipt|slip|invoice",
    "there isnt|wasnt a|any? ticket|receipt|slip|one",
    "dont|didnt|doesnt have|print|give|get|issue|bring one|it|any|a|the? ticket|receipt|slip?",
    "it|printer|machine didnt|doesnt print",
    "no ticket|receipt was|is printed|given|issued",
    "lost it|the? ticket|receipt?",
    "threw it away",
  ],
  cashier: ["cashier", "as? a cashier"],
  manager: ["manager", "as? a manager"],
  give: ["add", "add it|points|balance|some", "give"],
  take: ["remove|subtract|deduct", "take away|off", "remove|subtract|deduct it|points|balance|some"],
  noBirthday: [
    "no birthday|date",
    "without a? birthday|date",
    "none|skip",
    "dont|doesnt know|remember|want it|to?",
    "shed|hed|id|theyd? rather not",
    "i|she|he|they? prefer|prefers not to? say|tell?",
  ],
  birthday: ["birthday|birthdate", "date of birth"],
  name: ["name"],
  role: ["role|position|job"],
  branch: ["branch|store|shop"],
  reason: ["reason"],
  recorded: ["it was|is|has recorded|registered|saved", "it went through", "yes? recorded"],
  notRecorded: [
    "it was|is not recorded|registered|saved",
    "it wasnt|isnt recorded|registered|saved",
    "it didnt go through",
    "not recorded",
  ],
  recordNow: ["record|register|save it now", "no? record it now"],
};

/** Neutral runs of such messages, besides those of a yes. */
export const leading: readonly string[] = [
  "no|yes|ok|oh|ah|well|sorry|so|actually|because|the|a|an|my|i|we|she|he|they|customer|want|need|to|its|change|use|different|please|theres",
  "another|other",
  "i think",
];

/** Beside a permission: none is a denial. */
export const besideGrant: readonly string[] = ["yes|ok|sure|well|so|she|he|they|the|customer|i"];

/** Beside a no: none is a yes. */
export const besideRefusal: readonly string[] = ["no|oh|ah|well|sorry|so|thanks|actually|that|its"];
