import { SaxesParser } from 'saxes';
import { DocumentFault, Gathering, kept, limits, type AgentDocument } from './document.rules.ts';

/** What XML does not allow, and agents hand on from registries and firmware. */
// oxlint-disable-next-line no-control-regex -- these are what is taken out
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const pieceLength = 64 * 1024;

/**
 * `<REQUEST><QUERY>…<DEVICEID>…<CONTENT><SECTION><FIELD>…`, as FusionInventory and OCS agents write it. Read as a stream:
 * no document type is taken (so no entities of their own), and no more levels and elements than any agent sends.
 */
export function readXml(text: string): AgentDocument {
  const reading = new Reading();
  const parser = new SaxesParser({ position: false });
  parser.on('doctype', () => {
    throw new DocumentFault('doctype');
  });
  parser.on('opentag', ({ name }) => reading.open(name.toLowerCase()));
  parser.on('text', (piece) => reading.take(piece));
  parser.on('cdata', (piece) => reading.take(piece));
  parser.on('closetag', () => reading.close());
  try {
    const clean = text.replaceAll(forbidden, '');
    for (let at = 0; at < clean.length; at += pieceLength) parser.write(clean.slice(at, at + pieceLength));
    parser.close();
  } catch (error) {
    throw error instanceof DocumentFault ? error : new DocumentFault('malformed', error);
  }
  return reading.document();
}

class Reading {
  readonly #gathering = new Gathering();
  readonly #path: string[] = [];
  readonly #head = new Map<string, string>();
  #line = new Map<string, string>();
  #text = '';

  open(name: string): void {
    this.#gathering.count();
    this.#path.push(name);
    if (this.#path.length > limits.depth) throw new DocumentFault('too_deep');
    if (this.#path.length === 3) this.#line = new Map();
    this.#text = '';
  }

  take(piece: string): void {
    if (this.#text.length < limits.characters) this.#text += piece;
  }

  close(): void {
    const [root, part = ''] = this.#path;
    const value = kept(this.#text);
    if (this.#path.length === 1 && root !== 'request') throw new DocumentFault('not_inventory');
    if (this.#path.length === 2) this.#head.set(part, value);
    if (part === 'content') this.#closeInContent(value);
    this.#path.pop();
    this.#text = '';
  }

  #closeInContent(value: string): void {
    const [, , section = '', field = ''] = this.#path;
    const depth = this.#path.length;
    if (depth === 4 && value !== '' && !this.#line.has(field)) this.#line.set(field, value);
    if (depth > 4 && section === 'device') this.#closeInDevice(value);
    if (depth === 3) this.#gathering.add(section, Object.fromEntries(this.#line));
  }

  #closeInDevice(value: string): void {
    const place = value === '' ? null : placeInDevice(this.#path.slice(3).join('/'));
    if (place === null) return;
    const before = this.#line.get(place);
    if (before === undefined) this.#line.set(place, value);
    else if (place === 'ips') this.#line.set(place, kept(`${before} ${value}`));
  }

  document(): AgentDocument {
    return {
      action: (this.#head.get('query') ?? '').toLowerCase(),
      deviceId: this.#head.get('deviceid') || null,
      isPartial: false,
      sections: this.#gathering.sections,
    };
  }
}

/** Scans of networks go deeper: `INFO/NAME`, and of addresses several, `IPS/IP` in either. */
function placeInDevice(below: string): string | null {
  if (/^(?:info\/)?ips\/ip$/.test(below)) return 'ips';
  return /^info\/(\w+)$/.exec(below)?.[1] ?? null;
}
