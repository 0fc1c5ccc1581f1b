import type { Points } from "../domain/points.ts";

/** Writes points the way this shop shows them: as money or as points. */
export type ShowPoints = (points: Points) => string;
