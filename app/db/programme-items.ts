import type { Db } from "./client.ts";

export interface ItemDetails {
  title: string;
  place: string | null;
  text: string;
  startsAt: Date;
  endsAt: Date;
}

export async function insertItem(dayId: string, item: ItemDetails, tx: Db): Promise<void> {
  await tx.programmeItem.create({ data: { ...item, locationDayId: dayId } });
}

export async function updateItem(itemId: string, item: ItemDetails, tx: Db): Promise<void> {
  await tx.programmeItem.update({ where: { id: itemId }, data: item });
}

export async function deleteItem(itemId: string, tx: Db): Promise<void> {
  await tx.programmeItem.delete({ where: { id: itemId } });
}
