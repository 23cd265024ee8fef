/**
 * The address of this test file's own PostgreSQL database: migrated, empty, dropped afterwards.
 * Every file of the "integration" project has one, and DATABASE_URL names it before the file's
 * imports are loaded, so the app's modules use it by themselves. Throws in any other project.
 */
export function useTestDatabase(): string {
  const url = process.env.DATABASE_URL;
  if (!url?.includes("/test_")) throw new Error("This test file is in no project with a database");
  return url;
}
