// The epoch of a database in the data of a button. A restored database is another epoch: what was tapped before may have been done since the copy was taken.

/** Begins a mark. No data of a button begins with it. */
const sign = "~";
/** Bytes that a mark takes in the data of a button: the sign, and four characters of base64url. */
export const epochMarkBytes = 5;

/** The data of a button as it is shown. `epoch`: of the database that shows it; null: the first, which has no mark, as the buttons of older programs have none. */
export function withEpoch(epoch: string | null, data: string): string {
  return epoch === null ? data : `${sign}${epoch}${data}`;
}

/** The data of a button without its mark. */
export function withoutEpoch(data: string): string {
  return data.startsWith(sign) ? data.slice(epochMarkBytes) : data;
}

/** Whether a button was shown in this epoch of the database. */
export function isOfEpoch(epoch: string | null, data: string): boolean {
  return data === withEpoch(epoch, withoutEpoch(data));
}
