import { afterAll, inject } from "vitest";
import { copyOfTemplate } from "./test-server.ts";

// Runs before a test file is loaded, so before the app's database module reads the address.
const database = await copyOfTemplate(inject("templateUrl"));
process.env.DATABASE_URL = database.url;
process.env.PARADE_MODE ??= "development";
process.env.APP_URL ??= "http://localhost:3000";
process.env.APP_SECRET ??= "only-for-tests-".repeat(4);
process.env.MAIL_FROM ??= "PraktijkVoorbeeldenParade <parade@parade.example>";

afterAll(() => database.drop());
