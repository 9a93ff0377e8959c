/** What its content says of it; `extension` null: it could be called anything. */
interface Told {
  mediaType: string;
  extension: string | null;
}

const mostLetters = 200;
/** Control characters, marks that turn the reading direction (so that `gnp.exe` reads `exe.png`), invisible ones. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/** What some system does not take in a name. */
const troublesome = /[<>:"|?*]/g;

/** A file's own name, without folders, in characters that can be seen and saved anywhere; at most 200, its ending kept. */
export function tidyName(raw: string): string {
  const last = raw.toWellFormed().replaceAll(unseen, '').split(/[/\\]/).at(-1) ?? '';
  const name = last
    .replaceAll(troublesome, '_')
    .trim()
    .replace(/^\.+|(?<![. ])[. ]+$/g, '');
  const { stem, ending } = parted(name);
  const shortened = [...stem].slice(0, mostLetters - ending.length).join('');
  return `${shortened}${ending}` || 'file';
}

/** `.tar.gz` counts as `.gz`; an ending is short and of plain letters. */
function parted(name: string): { stem: string; ending: string } {
  const ending = /\.[a-z0-9]{1,10}$/i.exec(name)?.[0] ?? '';
  return { stem: name.slice(0, name.length - ending.length), ending };
}

/** Endings that say the same. */
const alike = [
  ['jpg', 'jpeg', 'jpe', 'jfif'],
  ['tif', 'tiff'],
  ['heic', 'heif'],
  ['htm', 'html', 'xhtml'],
  ['zip', 'docx', 'xlsx', 'pptx'],
];
/** Endings by which people take a file for harmless, and of which we can tell whether it is true. */
const pictures = ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'heif', 'avif'];
const texts = ['txt', 'csv', 'log', 'md', 'json', 'ini'];
const told = new Set([...pictures, ...texts, 'pdf', 'docx', 'xlsx', 'pptx', 'mp3', 'mp4']);

/** The name with the ending of what it is, where its own would deceive or there is none. */
export function truthfulName(raw: string, { mediaType, extension }: Told): string {
  const name = tidyName(raw);
  const { stem, ending } = parted(name);
  const claimed = ending.slice(1).toLowerCase();
  if (claimed === '') return extension === null ? name : tidyName(`${name}.${extension}`);
  if (!told.has(claimed) || fits(claimed, mediaType, extension)) return name;
  return tidyName(`${stem}.${extension ?? 'bin'}`);
}

function fits(claimed: string, mediaType: string, extension: string | null): boolean {
  if (texts.includes(claimed)) return /^text\/|xml$/.test(mediaType);
  return claimed === extension || alike.some((group) => group.includes(claimed) && group.includes(extension ?? ''));
}
