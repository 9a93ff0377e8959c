/** `packed`: a zip, as .xlsx is. `workbook`: an .xls. `other`: nothing that can hold a sheet. */
type ContentKind = 'packed' | 'workbook' | 'text' | 'other';

const beginnings: readonly [kind: ContentKind, bytes: readonly number[]][] = [
  ['packed', [0x50, 0x4b, 0x03, 0x04]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // Excel 2, 3 and 4: a workbook that lies in no container
  ['workbook', [0x09, 0x00, 0x04, 0x00]],
  ['workbook', [0x09, 0x02, 0x06, 0x00]],
  ['workbook', [0x09, 0x04, 0x06, 0x00]],
  ['other', Array.from(Buffer.from('%PDF'))],
  ['other', Array.from(Buffer.from('{\\rtf'))],
];

/** By the first bytes; text is what begins like nothing else, and may yet turn out to be none. */
export function kindOfContent(content: Buffer): ContentKind {
  const known = beginnings.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte));
  return known ? known[0] : 'text';
}
