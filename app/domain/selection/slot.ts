/** A round and a room as one choice, so that one list does without JavaScript. */
export function slotValue(roundId: string, roomId: string): string {
  return `${roundId}:${roomId}`;
}

export function readSlot(slot: string): { roundId: string; roomId: string } {
  const [roundId = "", roomId = ""] = slot.split(":");
  return { roundId, roomId };
}
