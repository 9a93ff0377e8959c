import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { textType, type MediaType } from './text-type.ts';

const beginningBytes = 65_536;
const unknown: MediaType = { mediaType: 'application/octet-stream', extension: null };

/** What a file is by its content, whatever it is called. */
export async function mediaTypeOf(path: string): Promise<MediaType> {
  const told = await fileTypeFromFile(path);
  // an XML file may be a picture, a page or data: that is for the text to say
  if (told && told.mime !== 'application/xml') return { mediaType: told.mime, extension: told.ext };
  return textType(await beginningOf(path)) ?? unknown;
}

async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(beginningBytes) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
