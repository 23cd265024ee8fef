import { z } from "zod";
import { diskStorage } from "./disk.ts";
import type { FileStorage } from "./storage.ts";

const optional = z
  .string()
  .optional()
  .transform((value) => value || undefined);

const schema = z
  .object({
    /** the folder of the files, when S3_BUCKET is not set */
    FILES_DIR: optional,
    S3_BUCKET: optional,
    S3_ENDPOINT: optional.pipe(z.url().optional()),
    S3_REGION: optional,
    S3_ACCESS_KEY_ID: optional,
    S3_SECRET_ACCESS_KEY: optional,
  })
  .refine((env) => Boolean(env.S3_ACCESS_KEY_ID) === Boolean(env.S3_SECRET_ACCESS_KEY), {
    path: ["S3_ACCESS_KEY_ID"],
    error: "comes together with S3_SECRET_ACCESS_KEY",
  });

/** The storage that the environment asks for. Rejects with one line that names what is wrong. */
export async function storageFor(
  environment: Record<string, string | undefined>,
): Promise<FileStorage> {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const problems = result.error.issues.map((one) => `${one.path.join(".")}: ${one.message}`);
    throw new Error(`The settings of the storage do not fit: ${problems.join("; ")}`);
  }
  const env = result.data;
  if (!env.S3_BUCKET) return diskStorage(env.FILES_DIR ?? ".data/files");
  // Only who uses it loads it: its library is large.
  const { s3Storage } = await import("./s3.ts");
  return s3Storage({
    bucket: env.S3_BUCKET,
    endpoint: env.S3_ENDPOINT,
    region: env.S3_REGION ?? "eu-west-1",
    credentials:
      env.S3_ACCESS_KEY_ID && env.S3_SECRET_ACCESS_KEY
        ? { accessKeyId: env.S3_ACCESS_KEY_ID, secretAccessKey: env.S3_SECRET_ACCESS_KEY }
        : undefined,
  });
}

let chosen: Promise<FileStorage> | undefined;

/** The storage of this process. */
export function storage(): Promise<FileStorage> {
  return (chosen ??= storageFor(process.env));
}
