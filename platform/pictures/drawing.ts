import sharp, { type Sharp } from 'sharp';
import { limited } from '../crypto/limited.ts';
import { PictureFault } from './picture-fault.ts';

/** A camera of today takes half of it; decoded, that many fill some 300 MB. */
const mostPoints = 100_000_000;

// one picture at a time, by one thread, and nothing kept: a flood of pictures must not fill the memory
sharp.cache(false);
sharp.concurrency(1);
export const inTurn = limited({ atOnce: 1, waiting: 40 });

/** A file's picture, its first one; nothing is decoded yet. How large it claims to be is looked at before it is. */
export function openPicture(path: string): Sharp {
  return sharp(path, { limitInputPixels: mostPoints, failOn: 'error', sequentialRead: true });
}

/** Does the drawing; whatever goes wrong in it is the picture's fault. */
export async function drawn<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isTooLarge = error instanceof Error && error.message.includes('pixel limit');
    throw new PictureFault(isTooLarge ? 'too_many_points' : 'unreadable', error);
  }
}
