import { drawn, inTurn, openPicture } from './drawing.ts';

/** Twice as many as it is ever shown with, for sharp screens. */
const most = { width: 640, height: 192 };

/** PNG, the right way up. Throws `PictureFault`, and `Overloaded` when too many are waiting. */
export function drawLogo(path: string): Promise<Buffer> {
  return inTurn(() =>
    drawn(() =>
      openPicture(path)
        .autoOrient()
        .resize({ ...most, fit: 'inside', withoutEnlargement: true })
        .png({ compressionLevel: 9 })
        .toBuffer(),
    ),
  );
}
