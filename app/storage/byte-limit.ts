import { Transform, type TransformCallback } from "node:stream";
import { TooManyBytes } from "./storage.ts";

/** Passes bytes on and counts them; fails with `TooManyBytes` at the first one too many. */
export class ByteLimit extends Transform {
  passed = 0;

  constructor(private readonly limit: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.passed += chunk.length;
    if (this.passed > this.limit) return done(new TooManyBytes(this.limit));
    done(null, chunk);
  }
}
