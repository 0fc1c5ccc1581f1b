/** Faces that change nothing of a yes. Any other may. */
const friendly = /👍|👌|✅|✔|☑|🆗|💯|🤙|👏|🙏|😊|🙂|😁|😅|😄|😃|😀|☺|🥰|❤|💕|✨|🎉|🙌|💪|🤝|🫡|😎|😉|🌸|🌹|☀|🔥/gu;

const face = /\p{Extended_Pictographic}/u;

/** The faces of a message: none, only friendly ones, or others among them, which may doubt or complain. */
export function facesIn(text: string): "none" | "friendly" | "other" {
  if (!face.test(text)) return "none";
  return face.test(text.replaceAll(friendly, "")) ? "other" : "friendly";
}

/** Whether a message is nothing but faces. */
export function isOnlyFaces(text: string): boolean {
  return /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Cf}\p{M}\s]+$/u.test(text) && facesIn(text) !== "none";
}

/** What a picture beside a figure says of it. */
const signs: readonly (readonly [face: string, said: string])[] = [
  ["🎫", "ticket "],
  ["🎟️", "ticket "],
  ["🧾", "ticket "],
  ["💵", "$"],
  ["💰", "$"],
  ["💲", "$"],
  ["📱", "cel "],
  ["📞", "cel "],
];

/** A message with the pictures that say what a figure is written out: "🎫 413 💵 412" is "ticket 413 $412". */
export function withSigns(text: string): string {
  if (!face.test(text)) return text;
  return signs.reduce(
    (said, [picture, words]) => said.replaceAll(`${picture} `, ` ${words}`).replaceAll(picture, ` ${words}`),
    text,
  );
}
