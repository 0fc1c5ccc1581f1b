import type { ConsentDeed } from "../consent-es-mx.ts";

// The words of an English yes, like `consent-es-mx.ts` for Spanish. The words have the form of `meantInEnglish`: "yeah" is "yes", "it's" is "its".

/** Runs that agree by themselves. */
export const agreeing: readonly string[] = [
  "yes|ok|sure|correct|confirm|confirmed|absolutely|definitely|exactly|perfect|affirmative|certainly|indeed|alright|agreed|yessir",
  "go ahead|on",
  "go for it",
  "do it|that|so",
  "please do",
  "of course",
  "sure thing",
  "you bet",
  "record|save|send|register|submit|log|enter it|this|that now?",
  "record|save|send|register|submit|log|enter|confirm the sale",
  "put it in|through",
  "ring it up",
  "thats|its right|correct|it|good|fine|ok|perfect",
  "that|it|this is right|correct|good|fine|ok|perfect",
  "thats the one",
  "looks|sounds all? good|right|fine|correct|ok|great|perfect",
  "it looks|sounds all? good|right|fine|correct|ok",
  "all good|correct|right|set|ok",
  "all is? good|correct|right",
  "everything is|looks? right|correct|good|fine|ok|perfect",
  "i? confirm|agree|approve|accept it|that?",
  "yes i do",
  "yes it is",
  "you can|may record|save|send|register it now?",
  "go ahead and record|save|send|register it",
  "the sale is correct|right|fine|ok",
];

/** Runs that agree to a use of balance, besides those for any question. */
export const agreeingToUse: readonly string[] = [
  "use|redeem|apply it|them|that",
  "use|redeem|apply the points|balance",
  "use|redeem",
];

/** Runs that agree to a sale, and therefore not to a use of balance. */
export const agreeingToSale: readonly string[] = [
  "record|save|send|register|submit|log|enter the sale|purchase",
  "the sale is correct|right|fine|ok",
  "ring it up",
];

/** Neutral runs, which may stand anywhere in a yes. */
export const neutral: readonly string[] = [
  "please|thanks|hello|hi|hey|oh|ah|well|so|now|then|it",
  "thank you very? much?",
  "to me",
  "thanks a lot",
  "good morning|afternoon|evening|day",
  "boss|sir|maam|madam|bro|man|dude|mate|friend|buddy|pal|dear|miss|bot",
  "thats|that is all",
];

/** Runs beside a yes to a sale or a refund: how it was paid. */
export const besidePurchase: readonly string[] = [
  "she|he|they|customer paid already? in|by|with? cash|card|transfer?",
  "paid in|by|with? cash|card|transfer",
  "in|by|with cash|card|transfer",
  "cash|card",
];

/** Runs that agree to any act, even to an undo. */
export const agreeingFirmly: readonly string[] = [
  "yes|sure|ok|correct|confirm|confirmed|absolutely|definitely|exactly|affirmative|certainly|agreed|yessir",
  "go ahead",
  "go for it",
  "do it|that",
  "please do",
  "of course",
  "i? confirm|agree|approve it?",
  "thats|its right|correct",
  "yes i do",
  "i am sure",
  "im sure",
];

/** Orders that name the act. */
export const orders: { readonly [deed in ConsentDeed]: readonly string[] } = {
  record: ["record|register|save|enroll it|him|her|them", "sign him|her|them up"],
  refund: [
    "refund|return|reverse|undo|void it|that|them|him|her",
    "refund|return|reverse|undo|void the sale|purchase",
    "make|do|give|process the|a refund",
  ],
  give: ["add|give|credit it|them", "add|give|credit the|those points", "make|do the correction"],
  remove: [
    "remove|subtract|deduct|take it|them off|away?",
    "remove|subtract|deduct|take the|those points off|away?",
    "make|do the correction",
  ],
  enlist: ["add|hire|register|create him|her|them|it"],
  dismiss: ["disable|deactivate|remove him|her|them|it", "take away|off his|her|their access"],
  undo: ["unlink him|her|them|it", "unlink the chat|phone"],
};

/** Runs that turn a yes into its opposite. */
export const against: { readonly [deed in ConsentDeed]?: readonly string[] } = {
  give: ["leave|keep it|them|that"],
  remove: ["leave|keep|give|add it|them|that"],
  refund: ["leave|keep it|that|the"],
  dismiss: ["leave|keep it|him|her|them"],
  undo: ["leave|keep it|him|her|them"],
};
