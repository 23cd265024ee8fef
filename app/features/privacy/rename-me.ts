import { renamePerson } from "#app/db/users.ts";

export function renameMe(userId: string, name: string): Promise<void> {
  return renamePerson(userId, name);
}
