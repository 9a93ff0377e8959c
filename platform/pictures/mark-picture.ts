import { drawWords } from './draw-words.ts';
import { drawn, inTurn, openPicture } from './drawing.ts';

/** The picture with the words all over it, in the format that it has. Throws `PictureFault` and `Overloaded`. */
export function markPicture(path: string, words: string): Promise<Buffer> {
  return inTurn(() =>
    drawn(async () => {
      const { width, height } = await openPicture(path).metadata();
      const tile = await drawWords(words, { width, height });
      return openPicture(path)
        .composite([{ input: tile, tile: true }])
        .toBuffer();
    }),
  );
}
