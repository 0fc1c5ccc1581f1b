/** Faces that change nothing of a yes. Any other may. */
const friendly =
  /👍|👌|✅|✔|☑|🆗|💯|🤙|👏|🙏|😊|🙂|😁|😅|😄|😃|😀|☺|🥰|❤|💕|✨|🎉|🙌|💪|🤝|🫡|😎|😂|🤣|😉|🌸|🌹|☀|🔥/gu;

/** The faces of a message: none, only friendly ones, or others among them, which may doubt or complain. */
export function facesIn(text: string): "none" | "friendly" | "other" {
  if (/\p{Extended_Pictographic}/u.test(text.replaceAll(friendly, ""))) return "other";
  return /\p{Extended_Pictographic}/u.test(text) ? "friendly" : "none";
}

/** Whether a message is nothing but faces. */
export function isOnlyFaces(text: string): boolean {
  return /^[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Cf}\p{M}\s]+$/u.test(text) && facesIn(text) !== "none";
}
