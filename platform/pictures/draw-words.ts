import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

const font = fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));

interface Size {
  width: number;
  height: number;
}

/** Words aslant in half-seen grey, to be laid over something again and again: a PNG that fits into `within`. */
export async function drawWords(words: string, within: Size): Promise<Buffer> {
  const level = await sharp({
    text: {
      text: `<span foreground="#7f7f7f" alpha="45%">${escaped(words)}</span>`,
      font: 'Noto Sans SC',
      fontfile: font,
      rgba: true,
      dpi: 200,
    },
  })
    .png()
    .toBuffer();
  const aslant = await sharp(level)
    .rotate(-30, { background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .toBuffer();
  return sharp(aslant)
    .resize({ width: across(within), height: within.height, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
}

/** Three or so side by side, and large enough to be read. */
function across({ width }: Size): number {
  return Math.min(width, Math.max(240, Math.round(width / 2.5)));
}

/** For Pango's markup. */
function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
