import sharp, { type Metadata, type Sharp } from 'sharp';
import { drawn, inTurn, openPicture } from './drawing.ts';

export interface Redrawn {
  /** As it is shown, the right way up; points. */
  width: number;
  height: number;
  /** Null: what was handed in stays as it is (moving pictures, pages of a scan). */
  content: { bytes: Buffer; mediaType: string; extension: string } | null;
  /** WebP, at most 1600 points wide and high. */
  preview: Buffer;
  /** WebP, at most 320. */
  thumbnail: Buffer;
}

const previewPoints = 1600;
const thumbnailPoints = 320;

/**
 * Draws a picture anew, so that nothing else comes along with it: no place where it was taken, no camera, no file
 * hidden behind it. Throws `PictureFault`, and `Overloaded` when too many are waiting.
 */
export function redrawPicture(path: string): Promise<Redrawn> {
  return inTurn(() => drawn(() => redraw(path)));
}

async function redraw(path: string): Promise<Redrawn> {
  const facts = await openPicture(path).metadata();
  const content = await contentOf(path, facts);
  const preview = await small(openPicture(path).autoOrient(), previewPoints);
  const { width, height } = facts.autoOrient;
  // of the preview, so that a large picture is not decoded once more
  return { width, height, content, preview, thumbnail: await small(sharp(preview), thumbnailPoints) };
}

function small(picture: Sharp, most: number): Promise<Buffer> {
  return picture
    .resize({ width: most, height: most, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
}

type Redrawing = (picture: Sharp) => Sharp;

/** Formats that lose nothing that is seen; others stay what they are, or become one that everybody can open. */
const redrawings: Partial<Record<string, { by: Redrawing; mediaType: string; extension: string }>> = {
  jpeg: { by: (picture) => picture.jpeg({ quality: 90 }), mediaType: 'image/jpeg', extension: 'jpg' },
  png: { by: (picture) => picture.png(), mediaType: 'image/png', extension: 'png' },
  webp: { by: (picture) => picture.webp({ quality: 90 }), mediaType: 'image/webp', extension: 'webp' },
  heif: { by: (picture) => picture.jpeg({ quality: 90 }), mediaType: 'image/jpeg', extension: 'jpg' },
};

async function contentOf(path: string, { format, pages = 1 }: Metadata): Promise<Redrawn['content']> {
  const redrawing = redrawings[format];
  if (!redrawing || pages > 1) return null;
  const { by, mediaType, extension } = redrawing;
  return { bytes: await by(openPicture(path).autoOrient()).toBuffer(), mediaType, extension };
}
