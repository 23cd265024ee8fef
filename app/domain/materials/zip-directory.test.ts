import fc from "fast-check";
import { expect, it } from "vitest";
import { findZipEnd, openDocumentType, readZipNames } from "./zip-directory.ts";

function endRecord(comment: string, entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([end, Buffer.from(comment, "latin1")]);
}

it("finds the end behind other bytes and before a remark", () => {
  const tail = Buffer.concat([Buffer.from("PK\x05\x06 no end"), endRecord("gemaakt", 3, 90, 400)]);
  expect(findZipEnd(tail)).toEqual({ entries: 3, listSize: 90, listOffset: 400 });
});

it("finds no end when the file was cut off", () => {
  expect(findZipEnd(endRecord("remark", 1, 1, 1).subarray(0, -2))).toBeNull();
  expect(findZipEnd(Buffer.from("PK"))).toBeNull();
});

it("never throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(0xffff), (bytes, entries) => {
      const buffer = Buffer.from(bytes);
      findZipEnd(buffer);
      openDocumentType(buffer);
      const names = readZipNames(buffer, entries);
      expect(names === null || names.length === entries).toBe(true);
    }),
  );
});
