import { pipeline } from "node:stream/promises";
import type { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  paginateListObjectsV2,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { ByteLimit } from "./byte-limit.ts";
import { checkKey, type FileStorage, type StoredFile } from "./storage.ts";

export interface S3Settings {
  bucket: string;
  /** only for another store than Amazon's: "https://objects.example" */
  endpoint?: string;
  region: string;
  /** absent: as the AWS libraries find them by themselves, such as the role of the machine */
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** Bytes that one file that is being sent takes of our memory; S3 takes no smaller parts. */
const PART = 5 * 1024 * 1024;

/** Files in any store that speaks S3. */
export function s3Storage({ bucket, endpoint, ...settings }: S3Settings): FileStorage {
  const client = new S3Client({
    ...settings,
    ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    // Checksums of a newer kind than many stores know.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => {
    checkKey(key);
    return { Bucket: bucket, Key: key };
  };
  return {
    async put(key, bytes, limit) {
      const counted = new ByteLimit(limit);
      const params = { ...at(key), Body: counted };
      const upload = new Upload({ client, params, partSize: PART, queueSize: 1 });
      // Either side may fail first; then the other must not hang, nor its error go unheard.
      const reading = pipeline(bytes, counted).catch(async (error: unknown) => {
        await upload.abort();
        throw error;
      });
      const sending = upload.done().catch((error: unknown) => {
        counted.destroy(error as Error);
        throw error;
      });
      const [read, sent] = await Promise.allSettled([reading, sending]);
      if (read.status === "rejected") throw read.reason;
      if (sent.status === "rejected") throw sent.reason;
      return counted.passed;
    },
    async get(key, range) {
      const Range = range && `bytes=${range.start}-${range.end}`;
      const found = await orNull(client.send(new GetObjectCommand({ ...at(key), Range })));
      return (found?.Body as Readable | undefined) ?? null;
    },
    async exists(key) {
      return (await orNull(client.send(new HeadObjectCommand(at(key))))) !== null;
    },
    async delete(key) {
      await orNull(client.send(new DeleteObjectCommand(at(key))));
    },
    list: (prefix) => listBucket(client, bucket, prefix),
  };
}

async function* listBucket(
  client: S3Client,
  bucket: string,
  prefix: string,
): AsyncGenerator<StoredFile> {
  for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })) {
    for (const { Key, LastModified } of page.Contents ?? []) {
      if (Key && LastModified) yield { key: Key, writtenAt: LastModified };
    }
  }
}

async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch((error: unknown) => {
    const isMissing =
      error instanceof S3ServiceException &&
      error.$metadata.httpStatusCode === 404 &&
      error.name !== "NoSuchBucket";
    if (isMissing) return null;
    throw error;
  });
}
