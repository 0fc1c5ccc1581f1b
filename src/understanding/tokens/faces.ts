/** Faces that leave a yes a yes. Any other may change it. */
const friendly = /👍|👌|✅|✔|☑|🆗|💯|🤙|👏|🙏|😊|🙂|😁|😅|😄|😃|😀|☺|🥰|❤|💕|✨|🎉|🙌|💪|🤝|🫡|😎|😉|🌸|🌹|☀|🔥/gu;

const face = /\p{Extended_Pictographic}/u;

/** The faces of a message: none, only friendly ones, or also others, which may express doubt or a complaint. */
export function facesIn(text: string): "none" | "friendly" | "other" {
  if (!face.test(text)) return "none";
  return face.test(text.replaceAll(friendly, "")) ? "other" : "friendly";
}

/** True if a message has only faces. */
export function isOnlyFaces(text: string): boolean {
  return /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Cf}\p{M}\s]+$/u.test(text) && facesIn(text) !== "none";
}

/** Pictures that stand for a word beside a figure. */
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

/** Replaces pictures beside figures by words: "🎫 413 💵 412" becomes "ticket 413 $412". */
export function withSigns(text: string): string {
  if (!face.test(text)) return text;
  return signs.reduce(
    (said, [picture, words]) => said.replaceAll(`${picture} `, ` ${words}`).replaceAll(picture, ` ${words}`),
    text,
  );
}
