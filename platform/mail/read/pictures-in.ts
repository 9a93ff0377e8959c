/** Where a picture of a mail comes from: written into its text, sent along with it, elsewhere, or nowhere. */
export type PictureSource =
  | { kind: 'inline'; content: Uint8Array }
  | { kind: 'along'; contentId: string }
  | { kind: 'outside' }
  | { kind: 'none' };

/** Of the `src` of an `img`. Drawn pictures (SVG) are not taken: they can carry programs. */
export function pictureIn(src: string): PictureSource {
  const source = src.trim();
  if (source === '') return { kind: 'none' };
  const contentId = /^cid:(.{1,300})$/is.exec(source)?.[1];
  if (contentId !== undefined) return { kind: 'along', contentId: contentIdOf(contentId) };
  const inline = /^data:image\/(?:png|jpe?g|gif|webp|bmp);base64,([a-z0-9+/=\s]+)$/i.exec(source)?.[1];
  if (inline !== undefined) return { kind: 'inline', content: Buffer.from(inline, 'base64') };
  return /^(?:https?:)?\/\//i.test(source) ? { kind: 'outside' } : { kind: 'none' };
}

/** `<image001.png@01D9>` and `image001.png%4001D9` are the same picture; of letters that may stand in an address. */
export function contentIdOf(raw: string): string {
  return decoded(raw)
    .trim()
    .replaceAll(/^<|>$/g, '')
    .replaceAll(/[^\w.@+-]/g, '_');
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** A point that tells whoever sent it that the mail was opened. */
export function isSmall({ width, height }: { width?: string; height?: string }): boolean {
  return [width, height].some((length) => length !== undefined && Number.parseFloat(length) <= 2);
}
